#include "core/job/JsonImport.h"

#include "core/exchange/JsonExporter.h"
#include "core/job/ExportJob.h"
#include "tests/support/InventedDump.h"
#include "tests/support/Outcome.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace jianbao;
using namespace jianbao::job;
using namespace Qt::StringLiterals;

namespace {

QByteArray exported(const project::Project& project) {
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    exchange::JsonExporter exporter(out);
    const auto done =
        ExportJob(project, {}).run(exporter).and_then([&] { return exporter.finish(); });
    return done ? out.data() : test::outcome(done);
}

/// What stands where the two part.
QByteArray difference(const QByteArray& left, const QByteArray& right) {
    const auto at =
        std::mismatch(left.begin(), left.end(), right.begin(), right.end()).first - left.begin();
    const qsizetype from = std::max<qsizetype>(0, at - 300);
    return left.sliced(from).left(600) + "\n---\n" + right.sliced(from).left(600);
}

/// A run of whole characters of the text, maybe empty.
TextRange anyRange(const QString& text, qsizetype from, test::Random& random) {
    const auto whole = [&](qsizetype at) {
        const bool cuts = at > 0 && at < text.size() && text[at].isLowSurrogate();
        return cuts ? at - 1 : at;
    };
    if (text.isEmpty())
        return {};
    const qsizetype begin = whole(std::min(text.size() - 1, from + random.number(0, 30)));
    return {begin, whole(std::min(text.size(), begin + random.number(0, 5)))};
}

/// Corrections, rejections and states on the page.
Layout marked(Layout layout, PageId page, const QString& text, test::Random& random) {
    const auto isHere = [&](const auto& mark) {
        return mark.page == page;
    };
    std::erase_if(layout.corrections, isHere);
    std::erase_if(layout.rejections, isHere);
    std::erase_if(layout.states, isHere);
    qint64 number = 0;
    qsizetype at = 0;
    for (int i = random.number(0, 6); i > 0 && at + 2 < text.size(); --i) {
        const TextRange range = anyRange(text, at, random);
        if (range.begin < at)
            break;
        layout.corrections.push_back({{--number}, page, range, u"改\U00020BB7\n"_s});
        at = range.end + 2;
    }
    const TextRange rejected = anyRange(text, 0, random);
    if (!rejected.isEmpty())
        layout.rejections.push_back({{-1}, page, rejected, u"PER"_s, u"林一"_s});
    if (random.number(0, 1) == 1)
        layout.states.push_back({page, Status::Questionable, u"看看"_s});
    normalize(layout);
    return layout;
}

/// Types and entities of an editor's own, and mentions over one or several pages.
Names named(Names names, const test::Texts& texts, test::Random& random) {
    names.types.front().name = u"人名"_s;
    names.types.front().color = u"#123456"_s;
    std::swap(names.types[1].rank, names.types[2].rank);
    names.types.push_back({{-1}, u"SHIP"_s, u"船"_s, {}, u"S"_s, 6});
    for (int i = 3; i > 0; --i)
        names.entities.push_back({{-i},
                                  u"林一"_s,
                                  {u"小林"_s},
                                  names.types[static_cast<std::size_t>(i)].id,
                                  u"%1"_s.arg(i),
                                  u"Q%1"_s.arg(i)});
    for (qint64 i = random.number(0, 12); i > 0; --i) {
        Mention mention{
            {-i}, names.types[static_cast<std::size_t>(random.number(0, 6))].id, {}, {}};
        if (random.number(0, 1) == 1)
            mention.entity = {-random.number(1, 3)};
        for (const auto& [page, text] : texts) {
            const TextRange range = anyRange(text, random.number(0, 20), random);
            if (!range.isEmpty() && random.number(0, 2) == 0)
                mention.ranges.push_back({page, range});
        }
        if (!mention.ranges.empty())
            names.mentions.push_back(mention);
    }
    normalize(names);
    return names;
}

/// A page of which nothing is an article.
project::NewPage blankPage(int index, const QString& text) {
    Layout layout;
    if (!text.isEmpty()) {
        Block block;
        block.id = {-1};
        block.ranges = TextRange{0, text.size()};
        block.role = Role::Furniture;
        layout.blocks.push_back(std::move(block));
    }
    return {index, {}, text, std::move(layout)};
}

/// A project that an editor worked on.
void fill(project::Project& project, test::Random& random) {
    for (int i = random.number(1, 3); i > 0; --i) {
        test::InventedDump dump = test::inventDump(random, random.number(1, 4));
        // A page may be blank, or empty.
        for (const QString& text : {u" \n"_s, QString()}) {
            if (random.chance(0.5))
                dump.pages.push_back(blankPage(static_cast<int>(dump.pages.size()), text));
        }
        if (const auto added = project.addDump(dump.dump, dump.pages); !added)
            qFatal("cannot add a dump: %s", test::outcome(added).constData());
    }
    const auto pages = test::pageIdsOf(project);
    const test::Texts texts = test::textsOf(project);
    for (int i = random.number(0, 40); i > 0; --i) {
        const auto edit = test::randomEdit(random, test::layoutOf(project), texts);
        (void)project.edit(edit.operation, pages, edit.function);
    }
    for (const PageId page : pages) {
        const auto change = project.edit(edit::Operation::Correct, {&page, 1},
                                         [&](const Layout& layout) -> Result<Layout> {
                                             return marked(layout, page, texts.at(page), random);
                                         });
        if (!change)
            qFatal("cannot mark a page: %s", qPrintable(change.error().detail));
    }
    const auto change =
        project.editNames(edit::Operation::Tag, pages, [&](const Names& names) -> Result<Names> {
            return named(names, texts, random);
        });
    if (!change)
        qFatal("cannot tag: %s", qPrintable(change.error().detail));
}

} // namespace

class JsonImportTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;

    project::Project newProject() {
        return *project::Project::create(m_folder.filePath(u"%1.jianbao"_s.arg(++m_files)));
    }

private Q_SLOTS:
    void exportImportExportIsIdentical() {
        test::Random random;
        for (int round = 0; round < 25; ++round) {
            auto first = newProject();
            fill(first, random);
            const QByteArray json = exported(first);
            const auto extract = exchange::readJson(json);
            QVERIFY2(extract, test::outcome(extract));
            auto second = newProject();
            const auto report = importExtract(second, *extract);
            QVERIFY2(report, test::outcome(report));
            QCOMPARE(report->duplicates, QStringList());
            QVERIFY(json.contains("\"code\": \"SHIP\""));
            const QByteArray again = exported(second);
            QVERIFY2(again == json, difference(again, json).constData());
        }
    }

    void articlesThatGoOnToPagesThatAreThereAreCounted() {
        test::Random random(5, test::Random::Quiet);
        const test::InventedDump one = test::inventDump(random, 1);
        const test::InventedDump two = test::inventDump(random, 1);
        auto other = newProject();
        QVERIFY(other.addDump(two.dump, two.pages));
        auto target = newProject();
        QVERIFY(importExtract(target, *exchange::readJson(exported(other))));
        auto both = newProject();
        QVERIFY(both.addDump(one.dump, one.pages) && both.addDump(two.dump, two.pages));
        const auto pages = test::pageIdsOf(both);
        QVERIFY(both.edit(edit::Operation::MoveToArticle, pages, [&](Layout layout) {
            const auto last =
                std::find_if(layout.blocks.rbegin(), layout.blocks.rend(),
                             [](const Block& block) { return block.article.isValid(); });
            last->article = layout.articles.front().id;
            last->rank = static_cast<int>(layout.blocks.size());
            std::erase_if(layout.articles, [&](const Article& article) {
                return layout.blocksOf(article.id).empty();
            });
            normalize(layout);
            return Result<Layout>(layout);
        }));
        const auto report = importExtract(target, *exchange::readJson(exported(both)));
        QVERIFY2(report, test::outcome(report));
        QCOMPARE(report->pages, 1);
        QCOMPARE(report->duplicates.size(), 1);
        QCOMPARE(report->cutArticles, 1);
        QCOMPARE(report->cutNames, 0);
    }

    void whatIsThereIsNotTakenTwice() {
        test::Random random;
        auto first = newProject();
        fill(first, random);
        const auto extract = exchange::readJson(exported(first));
        auto second = newProject();
        QVERIFY(importExtract(second, *extract));
        const QByteArray before = exported(second);
        const auto report = importExtract(second, *extract);
        QVERIFY2(report, test::outcome(report));
        QCOMPARE(report->pages, 0);
        QVERIFY(!report->duplicates.isEmpty());
        QCOMPARE(exported(second), before);
    }
};

QTEST_GUILESS_MAIN(JsonImportTest)
#include "JsonImportTest.moc"
