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

    void readsWhatCorrectionsHavePutThere() {
        const PageId page{1};
        const std::vector<Page> pages{{page, {}, {}, 0, {}, u"在清石\n诃上说"_s}};
        const std::vector<PageRange> river{{page, {1, 5}}};
        const std::vector<Correction> corrections{{{}, page, {4, 5}, u"河"_s},
                                                  {{}, page, {1, 2}, u"青"_s},
                                                  {{}, page, {5, 6}, u"边"_s},
                                                  {{}, PageId{2}, {1, 5}, u"别"_s}};
        QCOMPARE(spelling(pages, river, corrections), u"青石河"_s);
        QCOMPARE(spelling(pages, river), u"清石诃"_s);
        const std::vector<Correction> others{{{}, page, {1, 1}, u"小"_s}, {{}, page, {2, 4}, {}}};
        QCOMPARE(spelling(pages, river, others), u"小清诃"_s);
        const std::vector<Correction> whole{{{}, page, {0, 6}, u"到青石河下"_s}};
        QCOMPARE(spelling(pages, river, whole), u"到青石河下"_s);
    }
};

QTEST_GUILESS_MAIN(SpellingTest)
#include "SpellingTest.moc"
