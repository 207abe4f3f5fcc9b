#include "core/project/RowText.h"

#include <QTest>

using namespace jianbao;
using namespace jianbao::project;
using namespace Qt::StringLiterals;

class RowTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void valuesReadBack() {
        const RangeList ranges{{0, 3}, {7, qsizetype{1} << 40}};
        QCOMPARE(writeRanges(ranges), u"[[0,3],[7,1099511627776]]"_s);
        QCOMPARE(readRanges(writeRanges(ranges)), ranges);
        QCOMPARE(readPositions(writePositions({1, 5})), (std::vector<qsizetype>{1, 5}));
        QCOMPARE(readPositions(writePositions({})), std::vector<qsizetype>{});
        QCOMPARE(readRanges(u" [ [0, 3] , [7,9] ] "_s), (RangeList{{0, 3}, {7, 9}}));
        const QStringList names{u"林一"_s, u"\"周\" 二"_s};
        QCOMPARE(readNames(writeNames(names)), names);
    }

    void otherTextIsRefused() {
        for (const auto& text : {u""_s, u"5"_s, u"{}"_s, u"[[1]]"_s, u"[[2,1]]"_s, u"[[-1,1]]"_s,
                                 u"[[1,2,3]]"_s, u"[\"a\"]"_s, u"[[1,2]"_s, u"[[0,1.5]]"_s,
                                 u"[[1,2]]]"_s, u"[[1,2],]"_s, u"[[0,99999999999999999999]]"_s})
            QVERIFY2(!readRanges(text), qPrintable(text));
        for (const auto& text : {u""_s, u"[-1]"_s, u"[\"a\"]"_s, u"[1.5]"_s, u"[1 2]"_s})
            QVERIFY2(!readPositions(text), qPrintable(text));
        for (const auto& text : {u""_s, u"[1]"_s, u"\"a\""_s})
            QVERIFY2(!readNames(text), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(RowTextTest)
#include "RowTextTest.moc"
