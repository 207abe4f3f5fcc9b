#include "core/entity/LatinTagger.h"

#include "tests/support/Spans.h"

#include <QTest>

using namespace jianbao;
using namespace jianbao::entity;
using namespace Qt::StringLiterals;

namespace {

QStringList tagged(const QString& page) {
    const test::Cut cut(page);
    return cut.shown(LatinTagger(test::shippedTable()).find(cut.text()));
}

} // namespace

class LatinTaggerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsBylinesAndDatelines() {
        QCOMPARE(tagged(u"By TOM HALVORSEN and RITA VANCE"_s),
                 (QStringList{u"PER TOM HALVORSEN"_s, u"PER RITA VANCE"_s}));
        QCOMPARE(tagged(u"HARBOR CITY, Ohio — The river rose again"_s),
                 QStringList{u"LOC HARBOR CITY, Ohio"_s});
        QCOMPARE(tagged(u"OSLO (NTB) — The river rose again"_s),
                 (QStringList{u"LOC OSLO"_s, u"ORG NTB"_s}));
    }

    void findsDates() {
        QCOMPARE(tagged(u"it opened on March 12, 2026, and again in April 2027 or on 3 May"_s),
                 (QStringList{u"TIME March 12, 2026"_s, u"TIME April 2027"_s, u"TIME 3 May"_s}));
    }

    void judgesRunsOfCapitals() {
        QCOMPARE(
            tagged(u"then Mr. Halvorsen left the Delmar Shipping Company for Norway"_s),
            (QStringList{u"PER Halvorsen"_s, u"ORG Delmar Shipping Company"_s, u"LOC Norway"_s}));
        QCOMPARE(tagged(u"he went to the University of Northfield by the Willow River"_s),
                 (QStringList{u"ORG University of Northfield"_s, u"LOC Willow River"_s}));
    }

    void findsSurnamesAgain() {
        QVERIFY(tagged(u"the mayor, Ellen Marsh, was there and so Marsh told us"_s)
                    .contains(u"PER Marsh"_s));
    }

    void leavesOtherTextAlone() {
        QCOMPARE(tagged(u"The bridge was closed. It will open again in spring"_s), QStringList{});
        QCOMPARE(tagged(u"采用 ABC 型和 XYZ 型设备"_s), QStringList{});
        QCOMPARE(tagged(u"By"_s), QStringList{});
        QCOMPARE(tagged(u"the story goes on, as ever, on Page A20 below"_s), QStringList{});
    }
};

QTEST_GUILESS_MAIN(LatinTaggerTest)
#include "LatinTaggerTest.moc"
