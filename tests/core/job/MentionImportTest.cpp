#include "core/job/MentionImport.h"

#include "core/job/ExportJob.h"
#include "tests/support/InventedDump.h"
#include "tests/support/Outcome.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <tuple>

using namespace jianbao;
using namespace jianbao::job;
using namespace Qt::StringLiterals;
using exchange::Format;

namespace {

/// Names over the words of articles: nested ones too, none in pieces.
Names tagged(Names names, const test::Texts& texts, const Layout& layout) {
    qint64 number = 0;
    names.entities.push_back({{-1000}, u"林一"_s, {}, names.types[0].id, {}, u"Q1"_s});
    for (const Block& block : layout.blocks) {
        const TextRange range = block.ranges.ranges().front();
        const QString& text = texts.at(block.page);
        if (!block.article.isValid() || range.length() < 4 || text[range.begin].isSpace() ||
            text[range.begin + 1].isSpace() || text[range.begin + 1].isSurrogate())
            continue;
        names.mentions.push_back({{--number},
                                  names.types[0].id,
                                  {-1000},
                                  {{block.page, {range.begin, range.begin + 2}}}});
        names.mentions.push_back(
            {{--number}, names.types[2].id, {}, {{block.page, {range.begin, range.begin + 1}}}});
    }
    normalize(names);
    return names;
}

using Key = std::tuple<std::vector<PageRange>, QString, QString>;

std::vector<Key> keysOf(const project::Project& project) {
    const auto names = project.names(test::pageIdsOf(project));
    std::vector<Key> keys;
    for (const Mention& mention : names->mentions) {
        const Entity* entity = names->entity(mention.entity);
        keys.emplace_back(mention.ranges, names->type(mention.type)->code,
                          entity == nullptr ? QString() : entity->link);
    }
    std::sort(keys.begin(), keys.end());
    return keys;
}

} // namespace

class MentionImportTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;

    QString newPath(const QString& suffix) {
        return m_folder.filePath(QString::number(++m_files) + suffix);
    }

    project::Project inventedProject(quint32 seed) {
        test::Random random(seed, test::Random::Quiet);
        auto project = *project::Project::create(newPath(u".jianbao"_s));
        const test::InventedDump dump = test::inventDump(random, 3);
        if (!project.addDump(dump.dump, dump.pages))
            qFatal("cannot add a dump");
        return project;
    }

    static std::vector<MentionFile> filesIn(const QString& folder, const QString& pattern) {
        QStringList paths;
        QDirIterator files(folder, {pattern}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            paths.append(files.next());
        paths.sort();
        std::vector<MentionFile> read;
        for (const QString& path : paths) {
            auto file = readMentionFile(path);
            if (!file)
                qFatal("cannot read %s", qPrintable(path));
            read.push_back(*std::move(file));
        }
        return read;
    }

private Q_SLOTS:
    void exportedNamesComeBack_data() {
        QTest::addColumn<Format>("format");
        QTest::addColumn<QString>("pattern");
        QTest::newRow("brat") << Format::Brat << u"*.ann"_s;
        QTest::newRow("WebAnno TSV") << Format::WebAnnoTsv << u"*.tsv"_s;
        QTest::newRow("CSV") << Format::MentionsCsv << u"*.csv"_s;
    }

    void exportedNamesComeBack() {
        QFETCH(Format, format);
        QFETCH(QString, pattern);
        const auto seed = static_cast<quint32>(test::Random().engine()());
        auto first = inventedProject(seed);
        const auto texts = test::textsOf(first);
        const Layout layout = test::layoutOf(first);
        const auto change = first.editNames(
            edit::Operation::Tag, test::pageIdsOf(first),
            [&](const Names& names) -> Result<Names> { return tagged(names, texts, layout); });
        QVERIFY2(change, test::outcome(change));
        exchange::ExportSettings settings;
        settings.format = format;
        const QString folder = newPath(u"/"_s);
        const auto exported = exportProject(first, {}, settings, folder);
        QVERIFY2(exported, test::outcome(exported));

        auto second = inventedProject(seed);
        const auto files = filesIn(folder, pattern);
        const auto report = importMentions(second, files);
        QVERIFY2(report, test::outcome(report));
        for (const UnplacedMention& mention : report->unplaced)
            qWarning("%s:%d %s", qPrintable(mention.path), mention.line,
                     qPrintable(mention.content));
        QCOMPARE(report->unplaced.size(), 0U);
        QVERIFY(report->added > 0);
        QVERIFY(keysOf(second) == keysOf(first));
        // Once more changes nothing.
        const auto again = importMentions(second, files);
        QVERIFY2(again, test::outcome(again));
        QCOMPARE(again->added, 0);
        QCOMPARE(again->known, report->added);
    }

    void whatDoesNotFitIsListed() {
        auto project = inventedProject(3);
        const QString name =
            test::inventDump(*std::make_unique<test::Random>(3, test::Random::Quiet), 3).dump.name;
        exchange::AnnotatedText text;
        text.text = u"一段别处的话。"_s;
        text.mentions = {{u"LOC"_s, {{2, 4}}, {}, {}, 1}};
        text.unread = {{2, u"R1\tNear"_s}};
        const std::vector<exchange::TableMention> rows{
            {u"LOC"_s, u"不是这些字"_s, {}, {}, {{name, 0, {{0, 2}}}}, 2},
            {u"LOC"_s, u"太远"_s, {}, {}, {{name, 0, {{99990, 99992}}}}, 3},
            {u"LOC"_s, u"没有"_s, {}, {}, {{u"none.txt"_s, 0, {{0, 2}}}}, 4},
            {u"LOC"_s, u"没有"_s, {}, {}, {}, 5}};
        const auto report = importMentions(project, {{u"b.csv"_s, rows}, {u"a.ann"_s, text}});
        QVERIFY2(report, test::outcome(report));
        using Why = UnplacedMention::Why;
        const std::vector<UnplacedMention> expected{
            {u"a.ann"_s, 1, u"LOC 别处"_s, Why::NoSuchText},
            {u"a.ann"_s, 2, u"R1\tNear"_s, Why::Unreadable},
            {u"b.csv"_s, 2, u"LOC 不是这些字"_s, Why::OtherText},
            {u"b.csv"_s, 3, u"LOC 太远"_s, Why::OtherText},
            {u"b.csv"_s, 4, u"LOC 没有"_s, Why::NoSuchText},
            {u"b.csv"_s, 5, u"LOC 没有"_s, Why::Unreadable}};
        QVERIFY(report->unplaced == expected);
        QCOMPARE(report->added, 0);
        QVERIFY(!project.canUndo());
    }
};

QTEST_GUILESS_MAIN(MentionImportTest)
#include "MentionImportTest.moc"
