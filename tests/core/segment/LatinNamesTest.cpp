#include "core/segment/LatinNames.h"

#include <QTest>

using namespace jianbao::segment;
using namespace Qt::StringLiterals;

class LatinNamesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void names_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("names");
        const auto row = [](const char* name, const QString& line, const QStringList& names) {
            QTest::newRow(name) << line << names;
        };
        row("byline", u"By JANE DOE and JOHN ROE"_s, {u"JANE DOE"_s, u"JOHN ROE"_s});
        row("article by", u"This article is by Ann Poe, Ben Moe and Cy Loe."_s,
            {u"Ann Poe"_s, u"Ben Moe"_s, u"Cy Loe"_s});
        row("French", u"PAR CLAIRE DOUX et JEAN ROUX"_s, {u"CLAIRE DOUX"_s, u"JEAN ROUX"_s});
        row("with a place", u"By JANE DOE and HO QI in Westhaven"_s, {u"JANE DOE"_s, u"HO QI"_s});
        row("post", u"Daily Post Staff Writer"_s, {});
        row("post of one field", u"Health correspondent"_s, {});
        row("post as a name", u"Our Farming Correspondent"_s, {u"Our Farming Correspondent"_s});
        row("paper behind", u"PAT DOE/THE DAILY POST"_s, {u"PAT DOE"_s});
        row("paper behind a rule", u"Pat Doe | The Daily Post"_s, {u"Pat Doe"_s});
        row("agency in front", u"AP Photo/Pat Doe"_s, {u"Pat Doe"_s});
        row("photograph", u"Photograph: Pat Doe/View"_s, {u"Pat Doe"_s});
        row("photo by", u"Staff photo by Pat Doe"_s, {u"Pat Doe"_s});
        row("for a paper", u"Pat Doe for The Daily Post"_s, {u"Pat Doe"_s});
        row("German", u"Foto Karl Roth"_s, {u"Karl Roth"_s});
        row("with a small word", u"By PIET VAN DER MEER and Ana de Luz"_s,
            {u"PIET VAN DER MEER"_s, u"Ana de Luz"_s});
        row("what the writer is", u"The writer is a retired surveyor."_s, {});
        row("no name", u"Westhaven (NP) — The harbor"_s, {});
    }
    void names() {
        QFETCH(QString, line);
        QTEST(latinNames(line), "names");
    }
    void place() {
        QCOMPARE(latinBylinePlace(u"By JANE DOE in Westhaven"), u"Westhaven"_s);
        QCOMPARE(latinBylinePlace(u"By JANE DOE"), QString());
    }
};

QTEST_GUILESS_MAIN(LatinNamesTest)
#include "LatinNamesTest.moc"
