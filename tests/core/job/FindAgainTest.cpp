#include "core/job/FindAgain.h"

#include "core/edit/Edits.h"
#include "core/job/PreparedDump.h"
#include "core/segment/ArticleFinder.h"
#include "tests/support/InventedDump.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace jianbao::job;
using namespace Qt::StringLiterals;

namespace {

constexpr PageId ThePage{1};

QString sampleText() {
    QFile file(QStringLiteral(JIANBAO_SOURCE_DIR) +
               u"/resources/sample/yunchuan-2024-05-18-p1.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the sample dump is missing");
    return QString::fromUtf8(file.readAll()).section(u'\f', 0, 0);
}

/// The page as the finder leaves it, with ids as a project gives them.
Layout foundLayout(const QString& text) {
    Layout layout = segment::findArticles(text);
    for (Block& block : layout.blocks) {
        block.id.value = -block.id.value;
        block.page = ThePage;
        block.article.value = -block.article.value;
    }
    for (Article& article : layout.articles)
        article.id.value = -article.id.value;
    normalize(layout);
    return layout;
}

bool isDecided(const Layout& layout, const Block& block) {
    const Article* article = layout.article(block.article);
    return block.origin == Origin::Editor || (article && article->origin == Origin::Editor);
}

/// The block's place in its article is not compared where the rest of the article was found anew.
bool hasStayed(const Layout& before, const Block& block, const Layout& after) {
    const Block* now = after.block(block.id);
    if (!now)
        return false;
    Block expected = block;
    const Article* article = before.article(block.article);
    if (article && article->origin != Origin::Editor)
        expected.rank = now->rank;
    return *now == expected;
}

} // namespace

class FindAgainTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whereNothingWasDecidedNothingChanges() {
        const QString text = sampleText();
        const Layout layout = foundLayout(text);
        QVERIFY(layout.articles.size() > 1);
        QCOMPARE(findAgain(layout, ThePage, text), layout);
    }

    void whatAnEditorDecidedStays() {
        test::Random random;
        const QString text = sampleText();
        const test::Texts texts{{ThePage, text}};
        for (int round = 0; round < 60; ++round) {
            Layout layout = foundLayout(text);
            for (int i = random.number(1, 8); i > 0; --i)
                if (auto edited = test::randomEdit(random, layout, texts).function(layout))
                    layout = *std::move(edited);
            const Layout again = findAgain(layout, ThePage, text);
            const auto problem = test::findProblem(again, texts);
            QVERIFY2(!problem, qPrintable(problem.value_or(QString())));
            for (const Block& block : layout.blocks)
                QVERIFY(!isDecided(layout, block) || hasStayed(layout, block, again));
            for (const Article& article : layout.articles) {
                if (article.origin != Origin::Editor)
                    continue;
                Article expected = article;
                QVERIFY(again.article(article.id));
                expected.rank = again.article(article.id)->rank;
                QCOMPARE(*again.article(article.id), expected);
                QCOMPARE(again.blocksOf(article.id).size(), layout.blocksOf(article.id).size());
            }
        }
    }

    void theRestOfAnArticleGathersAroundABlockThatStays() {
        const QString text = sampleText();
        Layout layout = foundLayout(text);
        const auto body =
            std::find_if(layout.blocks.begin(), layout.blocks.end(), [&](const Block& b) {
                return b.role == Role::Body && layout.blocksOf(b.article).size() > 2;
            });
        QVERIFY(body != layout.blocks.end());
        const BlockId id = body->id;
        const ArticleId article = body->article;
        const auto before = layout.blocksOf(article).size();
        layout = *edit::setRole(layout, id, Role::Caption);
        const Layout again = findAgain(layout, ThePage, text);
        QCOMPARE(again.block(id)->role, Role::Caption);
        QCOMPARE(again.block(id)->article, article);
        QCOMPARE(again.blocksOf(article).size(), before);
    }

    void itIsAStepOfTheHistory() {
        const QTemporaryDir folder;
        auto project = *project::Project::create(folder.filePath(u"again.jianbao"_s));
        test::Random random(3);
        const auto made = test::inventDump(random, 2);
        const auto pages = *project.addDump(made.dump, made.pages);
        const Layout before = test::layoutOf(project);
        const auto change = findAgain(project, pages[1]);
        QVERIFY(change);
        QCOMPARE(change->pages, std::vector{pages[1]});
        QCOMPARE(project.nextUndo(), edit::Operation::FindAgain);
        QVERIFY(project.undo());
        QCOMPARE(test::layoutOf(project), before);
        QCOMPARE(findAgain(project, PageId{99}).error().kind, ErrorKind::NotFound);
    }
};

QTEST_GUILESS_MAIN(FindAgainTest)
#include "FindAgainTest.moc"
