#include "core/entity/Spelling.h"

#include <QTest>

using namespace jianbao;
using namespace jianbao::entity;
using namespace Qt::StringLiterals;

class SpellingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leavesOutLineEndsAndLetterSpacing() {
        QCOMPARE(spelling(u"在青 石\n\n河上", {{1, 7}}), u"青石河"_s);
        QCOMPARE(spelling(u"5 月 18 日", {{0, 8}}), u"5月18日"_s);
    }

    void keepsOneBlankBetweenLatinWords() {
        QCOMPARE(spelling(u"the Delmar\n  Shipping Co. here", {{4, 25}}), u"Delmar Shipping Co."_s);
        QCOMPARE(spelling(u"March 12, 2026", {{0, 14}}), u"March 12, 2026"_s);
    }

    void joinsRangesThatStandApart() {
        QCOMPARE(spelling(u"甲乙一二丙丁", {{0, 2}, {4, 6}}), u"甲乙丙丁"_s);
    }
};

QTEST_GUILESS_MAIN(SpellingTest)
#include "SpellingTest.moc"
