#include "core/text/LooseSearch.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

using Ranges = std::vector<TextRange>;

class LooseSearchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lineBreaksInWideTextDoNotCount() {
        QCOMPARE(findLoosely(u"老码\n　　头的灯，老码头", u"老码头"), (Ranges{{0, 6}, {9, 12}}));
        QCOMPARE(findLoosely(u"渡 口 亮 灯", u"口亮"), (Ranges{{2, 5}}));
        QCOMPARE(findLoosely(u"渡口亮灯", u"渡 口"), (Ranges{{0, 2}}));
    }

    void blanksBetweenLettersAreOne() {
        QCOMPARE(findLoosely(u"the new\n  bridge", u"New Bridge"), (Ranges{{4, 16}}));
        QVERIFY(findLoosely(u"the newbridge", u"new bridge").empty());
        QVERIFY(findLoosely(u"new bridge", u"newbridge").empty());
        QCOMPARE(findLoosely(u"第 12 版", u"第12版"), (Ranges{{0, 6}}));
    }

    void findingsDoNotOverlap() {
        QCOMPARE(findLoosely(u"啦啦啦啦啦", u"啦啦"), (Ranges{{0, 2}, {2, 4}}));
    }

    void pairsStayWhole() { QCOMPARE(findLoosely(u"甲𠮷\n乙", u"𠮷乙"), (Ranges{{1, 5}})); }

    void nothingIsFoundWithoutAVisibleCharacter() {
        QVERIFY(findLoosely(u"渡口", u"").empty());
        QVERIFY(findLoosely(u"渡口", u" \n").empty());
        QVERIFY(findLoosely(u"", u"渡").empty());
    }
};

QTEST_GUILESS_MAIN(LooseSearchTest)
#include "LooseSearchTest.moc"
