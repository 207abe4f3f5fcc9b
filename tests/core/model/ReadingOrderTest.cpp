#include "core/model/ReadingOrder.h"

#include "tests/support/Random.h"

#include <QTest>

using namespace jianbao;

class ReadingOrderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheLayout() {
        test::Random random;
        for (int round = 0; round < 200; ++round) {
            Layout layout;
            layout.articles.resize(4);
            for (std::size_t i = 0; i < layout.articles.size(); ++i)
                layout.articles[i].id = {-1 - static_cast<qint64>(i)};
            layout.blocks.resize(static_cast<std::size_t>(random.number(0, 20)));
            for (std::size_t i = 0; i < layout.blocks.size(); ++i) {
                layout.blocks[i].rank = static_cast<int>(i);
                layout.blocks[i].article = {random.number(-4, 0)};
            }
            std::shuffle(layout.blocks.begin(), layout.blocks.end(), random.engine());
            const ReadingOrder order(layout);
            for (const Article& article : layout.articles) {
                const auto blocks = order.blocksOf(article.id);
                QCOMPARE(std::vector<const Block*>(blocks.begin(), blocks.end()),
                         layout.blocksOf(article.id));
            }
        }
    }
};

QTEST_GUILESS_MAIN(ReadingOrderTest)
#include "ReadingOrderTest.moc"
