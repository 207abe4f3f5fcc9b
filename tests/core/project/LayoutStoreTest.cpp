#include "core/project/LayoutStore.h"

#include "core/edit/Edits.h"
#include "core/project/Schema.h"
#include "tests/support/InventedPages.h"

#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace jianbao::project;
using namespace Qt::StringLiterals;

namespace {

Block block(qint64 id, qint64 page, qint64 article) {
    Block made;
    made.id = BlockId{id};
    made.page = PageId{page};
    made.article = ArticleId{article};
    made.ranges = TextRange{0, 5};
    return made;
}

Article article(qint64 id) {
    Article made;
    made.id = ArticleId{id};
    return made;
}

} // namespace

class LayoutStoreTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    int m_files = 0;

    LayoutStore newStore() {
        m_database = std::make_unique<Database>(m_folder.filePath(QString::number(++m_files)),
                                                Database::Mode::Create);
        migrate(*m_database, migrations());
        m_database->execute("INSERT INTO issue VALUES (1, '', '');"
                            "INSERT INTO dump VALUES (1, '', x'00', '', 0, '', 1)");
        for (int i = 0; i < 5; ++i)
            m_database->execute("INSERT INTO page (issue, dump, dump_index, number, length, text) "
                                "VALUES (1, 1, 0, '', 5, '')");
        return LayoutStore(*m_database);
    }

private Q_SLOTS:
    void aLayoutComesBackAsItWentIn() {
        test::Random random;
        test::Texts texts;
        Layout layout = test::inventPages(random, 3, texts);
        for (Block& block : layout.blocks) {
            block.id.value = -block.id.value;
            block.article.value = -block.article.value;
        }
        for (Article& article : layout.articles) {
            article.id.value = -article.id.value;
            article.continues.value = -article.continues.value;
        }
        layout.articles.front().title = u"潮头"_s;
        layout.articles.front().status = Status::Questionable;
        layout.articles.front().note = u"再看\n一遍"_s;
        layout.blocks.back().note = u"字迹不清"_s;
        layout.corrections = {{CorrectionId{-1}, PageId{1}, {2, 2}, u"，"_s},
                              {CorrectionId{-2}, PageId{3}, {0, 2}, QString()}};
        layout.mentions = {{MentionId{-1},
                            TagTypeId{2},
                            {},
                            {{PageId{1}, {3, 5}}, {PageId{1}, {0, 2}}, {PageId{2}, {0, 1}}}}};
        layout.rejections = {{RejectionId{-1}, PageId{2}, {1, 4}, u"LOC"_s, u"江水暖"_s}};
        layout.states = {{PageId{2}, Status::Checked, u"齐"_s}};
        LayoutStore store = newStore();
        const StoredIds ids = store.writeDifference({}, layout);
        for (Correction& correction : layout.corrections)
            correction.id = ids.corrections.at(correction.id);
        for (Mention& mention : layout.mentions)
            mention.id = ids.mentions.at(mention.id);
        for (Rejection& rejection : layout.rejections)
            rejection.id = ids.rejections.at(rejection.id);
        for (Block& block : layout.blocks) {
            block.id = ids.blocks.at(block.id);
            if (block.article.isValid())
                block.article = ids.articles.at(block.article);
        }
        for (Article& article : layout.articles) {
            article.id = ids.articles.at(article.id);
            if (article.continues.isValid())
                article.continues = ids.articles.at(article.continues);
        }
        normalize(layout);
        QCOMPARE(store.read(std::vector{PageId{1}, PageId{2}, PageId{3}}), layout);
    }

    void onlyChangedRowsAreWritten() {
        LayoutStore store = newStore();
        Layout before;
        before.articles = {article(-1), article(-2)};
        before.blocks = {block(-1, 1, -1), block(-2, 1, -2), block(-3, 2, -2)};
        store.writeDifference({}, before);
        before = store.read(std::vector{PageId{1}});
        QCOMPARE(before.blocks.size(), 3u);
        Layout after = before;
        after.blocks[0].reason = u"another"_s;
        after.blocks.pop_back();
        const auto changes = [&] {
            return sqlite3_total_changes(m_database->handle());
        };
        const int start = changes();
        store.writeDifference(before, after);
        QCOMPARE(changes() - start, 2);
        QCOMPARE(store.read(std::vector{PageId{1}, PageId{2}}), after);
    }

    void newArticlesMayLinkEachOther() {
        LayoutStore store = newStore();
        Layout layout;
        layout.articles = {article(-1), article(-2)};
        layout.articles[0].continues = ArticleId{-2};
        layout.articles[1].continues = ArticleId{-1};
        layout.blocks = {block(-1, 1, -1), block(-2, 1, -2)};
        const StoredIds ids = store.writeDifference({}, layout);
        const Layout stored = store.read(std::vector{PageId{1}});
        QCOMPARE(stored.article(ids.articles.at(ArticleId{-1}))->continues,
                 ids.articles.at(ArticleId{-2}));
        QCOMPARE(stored.article(ids.articles.at(ArticleId{-2}))->continues,
                 ids.articles.at(ArticleId{-1}));
    }

    void anEditReachesPagesOfSharedAndLinkedArticles() {
        LayoutStore store = newStore();
        Layout layout;
        layout.articles = {article(-1), article(-2), article(-3)};
        layout.articles[1].continues = ArticleId{-1};
        layout.blocks = {block(-1, 1, -1), block(-2, 2, -1), block(-3, 3, -2), block(-4, 4, -3),
                         block(-5, 5, -2)};
        store.writeDifference({}, layout);
        const auto reach = [&](qint64 page) {
            return store.reach(std::vector{PageId{page}});
        };
        QCOMPARE(reach(1), (std::vector{PageId{1}, PageId{2}, PageId{3}, PageId{5}}));
        QCOMPARE(reach(5), (std::vector{PageId{1}, PageId{2}, PageId{3}, PageId{5}}));
        QCOMPARE(reach(4), std::vector{PageId{4}});
    }
};

QTEST_GUILESS_MAIN(LayoutStoreTest)
#include "LayoutStoreTest.moc"
