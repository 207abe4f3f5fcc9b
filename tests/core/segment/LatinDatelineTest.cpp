#include "core/segment/LatinDateline.h"

#include <QTest>

using namespace jianbao::segment;
using namespace Qt::StringLiterals;

namespace {

std::optional<Dateline> read(const QString& text) {
    return readLatinDateline(Squeezed::head(text, 0, text.size(), 60), text);
}

} // namespace

class LatinDatelineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensAStory_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("agency");
        QTest::addColumn<QString>("place");
        const auto row = [](const char* name, const QString& text, const QString& agency,
                            const QString& place) {
            QTest::newRow(name) << text << agency << place;
        };
        row("city", u"WESTHAVEN — The harbor was quiet"_s, {}, u"WESTHAVEN"_s);
        row("state and agency", u"WESTHAVEN, Va. (NP) — The harbor"_s, u"NP"_s, u"WESTHAVEN"_s);
        row("over two lines", u"WESTHAVEN, Va.\n(NP) — The harbor"_s, u"NP"_s, u"WESTHAVEN"_s);
        row("agency behind", u"WESTHAVEN, O., March 2.—(By North Press.)—The"_s, u"North Press"_s,
            u"WESTHAVEN"_s);
        row("day", u"Montfleur, 16 mars. — La rivière"_s, {}, u"Montfleur"_s);
        row("day and agency", u"Montfleur, 16 mars (A.N.P.). — Le"_s, u"A.N.P."_s, u"Montfleur"_s);
        row("bracket and period", u"NEUHAUS (npd). Ein Wal"_s, u"npd"_s, u"NEUHAUS"_s);
        row("initials", u"abc. NEUHAUS, 5. Mai. In der Stadt"_s, {}, u"NEUHAUS"_s);
        row("day in English", u"Westhaven, D. C., April 17.—The senate"_s, {}, u"Westhaven"_s);
        row("day alone", u"Montfleur, 21 octobre."_s, {}, u"Montfleur"_s);
        row("day and text", u"Neuhaus, 5. Mai. In der Stadt"_s, {}, u"Neuhaus"_s);
        row("period", u"Neuhaus. Der neue Deich"_s, {}, u"Neuhaus"_s);
    }
    void opensAStory() {
        QFETCH(QString, text);
        const auto dateline = read(text);
        QVERIFY(dateline.has_value());
        QTEST(dateline->agency, "agency");
        QTEST(dateline->place, "place");
    }
    void isNoDateline_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("sentence") << u"He said — and nobody doubted it"_s;
        QTest::newRow("age") << u"Jane Doe, 44, a farmer — and a good one"_s;
        QTest::newRow("heading") << u"PETTY SESSIONS.—Before the bench"_s;
        QTest::newRow("age in French") << u"Montfleur, 12 ans. Il chante"_s;
        QTest::newRow("picture") << u"COOLING OFF—These boys found a hydrant"_s;
        QTest::newRow("exclamation") << u"Snow. It fell all night."_s;
    }
    void isNoDateline() {
        QFETCH(QString, text);
        QVERIFY(!read(text).has_value());
    }
};

QTEST_GUILESS_MAIN(LatinDatelineTest)
#include "LatinDatelineTest.moc"
