#include "core/segment/ArticleFinder.h"
#include "tests/support/GoldPage.h"
#include "tests/support/PageScore.h"

#include <QFileInfo>
#include <QTest>

using namespace jianbao;
using namespace jianbao::test;

/// The finder on pages of newspapers that do not exist, set like real ones, against hand-made gold.
class InventedPagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goldSaysWhereEachArticleStands();
    void findsTheArticles();
};

/// A page whose gold is read wrongly would measure nothing.
void InventedPagesTest::goldSaysWhereEachArticleStands() {
    QVERIFY(goldPagePaths().size() >= 40);
    for (const QString& path : goldPagePaths()) {
        const GeneratedPage page = readGoldPage(path);
        QVERIFY2(page.gold.articles.size() > 1, qPrintable(path));
        for (const Block& block : page.gold.blocks) {
            for (const TextRange range : block.ranges.ranges()) {
                QVERIFY2(range.begin >= 0 && range.end <= page.text.size(), qPrintable(path));
                QVERIFY2(!page.text[range.begin].isSpace(), qPrintable(path));
                QVERIFY2(!page.text[range.end - 1].isSpace(), qPrintable(path));
            }
        }
        const PageScore perfect = scorePage(page, page.gold);
        QCOMPARE(perfect.pq, 1.0);
        QCOMPARE(perfect.fixes(), 0);
    }
}

/// Means over all pages, so that one page's gain may pay for another's loss; the bounds lie a
/// little below what the finder reaches.
void InventedPagesTest::findsTheArticles() {
    double quality = 0;
    double fixes = 0;
    for (const QString& path : goldPagePaths()) {
        const GeneratedPage page = readGoldPage(path);
        const Layout found = segment::findArticles(page.text);
        QCOMPARE(findViolation(found, PageId{}, page.text.size()).value_or(QString()), QString());
        const PageScore score = scorePage(page, found);
        qInfo("%-45s pq %.3f fixes %3d", qPrintable(QFileInfo(path).fileName()), score.pq,
              score.fixes());
        quality += score.pq;
        fixes += score.fixes();
    }
    const auto pages = static_cast<double>(goldPagePaths().size());
    qInfo("mean pq %.3f, %.1f fixes a page", quality / pages, fixes / pages);
    QVERIFY(quality / pages >= 0.88);
    QVERIFY(fixes / pages <= 6.5);
}

QTEST_GUILESS_MAIN(InventedPagesTest)
#include "InventedPagesTest.moc"
