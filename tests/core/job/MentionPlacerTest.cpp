#include "core/job/MentionPlacer.h"

#include "tests/support/Outcome.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>
#include <set>

using namespace jianbao;
using namespace jianbao::job;
using namespace Qt::StringLiterals;
using exchange::AnnotatedText;
using Why = UnplacedMention::Why;

namespace {

/// The line end in 市政府 is not in what one reads; 𠮷 takes two positions.
const QString pageText =
    u"\U00020BB7野大桥通车\n\n　　本报讯（记者 林一）云溪市政\n府昨天宣布。\n"_s;
const QString readAs = u"\U00020BB7野大桥通车\n本报讯（记者 林一）云溪市政府昨天宣布。"_s;

} // namespace

class MentionPlacerTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<project::Project> m_project;
    Watch m_watch;
    PageId m_page;

    PageId addPage(const QString& name, const QString& text) {
        Layout layout;
        Article article;
        article.id = {-1};
        layout.articles = {article};
        const auto add = [&](Role role, TextRange range, const std::vector<qsizetype>& starts) {
            Block block;
            block.id = {-1 - static_cast<qint64>(layout.blocks.size())};
            block.article = article.id;
            block.role = role;
            block.rank = static_cast<int>(layout.blocks.size());
            block.ranges = range;
            block.paragraphs = starts;
            layout.blocks.push_back(block);
        };
        const qsizetype body = text.indexOf(u"　　"_s);
        add(Role::Headline, {0, body}, {0});
        add(Role::Body, {body, text.size()}, {body});
        project::NewDump dump;
        dump.name = name;
        dump.encoding = u"UTF-8"_s;
        dump.sha256 = QByteArray(32, name[0].toLatin1());
        const auto pages =
            m_project->addDump(dump, std::vector{project::NewPage{0, u"1"_s, text, layout}});
        if (!pages)
            qFatal("cannot add a page: %s", test::outcome(pages).constData());
        return pages->front();
    }

    static TextRange find(const QString& text, const QString& words) {
        const qsizetype at = text.indexOf(words);
        return {at, at + words.size()};
    }

    /// Places one mention of an article's text, and gives the words that it covers on the page.
    QString wordsOnPage(const AnnotatedText& text) {
        MentionPlacer placer(*m_project, m_watch);
        if (!placer.place({{u"a.ann"_s, text}}) || placer.placed().size() != 1)
            return {};
        QStringList words;
        for (const PageRange& range : placer.placed().front().ranges)
            words.append(pageText.sliced(range.range.begin, range.range.length()));
        return words.join(u'|');
    }

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        auto project = project::Project::create(m_folder->filePath(u"a.jianbao"_s));
        QVERIFY2(project, test::outcome(project));
        m_project.emplace(*std::move(project));
        m_page = addPage(u"a.txt"_s, pageText);
    }

    void aNameInAnArticleIsFoundOnItsPage() {
        const AnnotatedText text{
            readAs, {{u"ORG"_s, {find(readAs, u"云溪市政府"_s)}, {}, {}, 1}}, {}};
        QCOMPARE(wordsOnPage(text).remove(u'\n').remove(u'|'), u"云溪市政府"_s);
        const AnnotatedText first{
            readAs, {{u"LOC"_s, {find(readAs, u"\U00020BB7野"_s)}, {}, {}, 1}}, {}};
        QCOMPARE(wordsOnPage(first), u"\U00020BB7野"_s);
    }

    void whiteSpaceDoesNotMatter() {
        QString spaced = readAs;
        spaced.replace(u'\n', u' ');
        const AnnotatedText text{
            spaced + u"\n "_s, {{u"PER"_s, {find(spaced, u"林一"_s)}, {}, {}, 1}}, {}};
        QCOMPARE(wordsOnPage(text), u"林一"_s);
    }

    void aDumpIsMatchedAsItIs() {
        const AnnotatedText text{
            pageText, {{u"TIME"_s, {find(pageText, u"昨天"_s)}, {}, {}, 1}}, {}};
        QCOMPARE(wordsOnPage(text), u"昨天"_s);
    }

    void equalTextsBelongToDifferentArticles() {
        const PageId second = addPage(u"b.txt"_s, pageText);
        const AnnotatedText text{readAs, {{u"PER"_s, {find(readAs, u"林一"_s)}, {}, {}, 1}}, {}};
        MentionPlacer placer(*m_project, m_watch);
        QVERIFY(placer.place({{u"a.ann"_s, text}, {u"b.ann"_s, text}, {u"c.ann"_s, text}}));
        std::set<PageId> pages;
        for (const PlacedMention& mention : placer.placed())
            pages.insert(mention.ranges.front().page);
        QCOMPARE(pages, (std::set<PageId>{m_page, second}));
        // There is no third.
        QCOMPARE(placer.unplaced().size(), 1U);
        QCOMPARE(placer.unplaced().front().why, Why::NoSuchText);
    }

    void aRowIsCheckedByItsWords() {
        const auto row = [](const QString& text, TextRange range, int number) {
            return exchange::TableMention{u"LOC"_s, text, {}, {}, {{u"a.txt"_s, 0, {range}}},
                                          number};
        };
        MentionPlacer placer(*m_project, m_watch);
        // Positions of tables count code points: 𠮷 is one.
        QVERIFY(placer.place({{u"a.csv"_s, std::vector{row(u"\U00020BB7野"_s, {0, 2}, 2),
                                                       row(u"野大"_s, {2, 4}, 3)}}}));
        QCOMPARE(placer.placed().size(), 1U);
        QCOMPARE(placer.placed().front().ranges.front(), (PageRange{m_page, {0, 3}}));
        QCOMPARE(placer.unplaced().size(), 1U);
        QCOMPARE(placer.unplaced().front(),
                 (UnplacedMention{u"a.csv"_s, 3, u"LOC 野大"_s, Why::OtherText}));
    }
};

QTEST_GUILESS_MAIN(MentionPlacerTest)
#include "MentionPlacerTest.moc"
