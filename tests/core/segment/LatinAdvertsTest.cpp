#include "core/segment/LatinAdverts.h"

#include "tests/support/StagedPage.h"

#include <QTest>

using namespace jianbao::segment;
using namespace jianbao::test;
using namespace Qt::StringLiterals;

namespace {

/// One letter a line: S where an advertisement starts, A further on in one, - elsewhere.
QString adverts(const QString& text) {
    StagedPage page = stageProfile(text);
    markLatinAdverts(page.text, page.lines);
    QString letters;
    for (const Line& line : page.lines)
        letters += line.has(StartsAdvert) ? u'S' : line.has(Advert) ? u'A' : u'-';
    return letters;
}

} // namespace

class LatinAdvertsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void openWithStockWords() {
        QCOMPARE(adverts(u"The sale is on Friday.\nFOR SALE: Hay, 200 bales.\n"
                         "WANTED: Ride to the\nferry, Tuesdays.\nThe ferry is old.\n"_s),
                 u"-SAA-"_s);
        QCOMPARE(adverts(u"À LOUER, deux pièces,\nvue sur le pont.\n"_s), u"SA"_s);
        QCOMPARE(adverts(u"FREE to good home: rooster.\n555-0934.\n"_s), u"SA"_s);
    }
    void areNoHeadlines() {
        QCOMPARE(adverts(u"WANTED: A MAYOR\nThe town has none.\n"_s), u"--"_s);
        QCOMPARE(adverts(u"LOST IN THE FOG\nFor sale: nothing.\n"_s), u"--"_s);
        QCOMPARE(adverts(u"FREEDOM, he said, is dear.\n"_s), u"-"_s);
    }
};

QTEST_GUILESS_MAIN(LatinAdvertsTest)
#include "LatinAdvertsTest.moc"
