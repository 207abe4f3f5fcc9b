#include "core/edit/ReadingEdits.h"

#include "core/edit/Edits.h"
#include "tests/support/InventedPages.h"

#include <QTest>

using namespace jianbao;
using namespace jianbao::edit;
using namespace Qt::StringLiterals;

namespace {

constexpr PageId ThePage{1};
constexpr ArticleId TheArticle{1};

/// One article over a whole page, each block with a role and, where it starts one, a paragraph.
struct Sheet {
    std::vector<Page> pages{Page()};
    Layout layout;

    Sheet() {
        pages[0].id = ThePage;
        layout.articles.resize(1);
        layout.articles[0].id = TheArticle;
    }
    Sheet& add(const QString& text, Role role, std::vector<qsizetype> paragraphs = {0}) {
        Block block;
        const qsizetype at = pages[0].text.size();
        block.id = BlockId{static_cast<qint64>(layout.blocks.size()) + 1};
        block.page = ThePage;
        block.article = TheArticle;
        block.rank = static_cast<int>(layout.blocks.size());
        block.role = role;
        block.ranges = TextRange{at, at + text.size()};
        for (const qsizetype paragraph : paragraphs)
            block.paragraphs.push_back(at + paragraph);
        pages[0].text += text;
        layout.blocks.push_back(block);
        return *this;
    }

    std::vector<clean::ReadingParagraph> read() const {
        return clean::readArticle(layout, TheArticle, pages);
    }
    QString text() const {
        QStringList texts;
        for (const clean::ReadingParagraph& paragraph : read())
            texts << paragraph.text;
        return texts.join(u'|');
    }
    /// Takes an edit over; false where it was refused.
    bool take(const Result<Layout>& edited) {
        if (edited)
            layout = *edited;
        return edited.has_value();
    }
    bool type(const ReadingRange& range, const QString& text) {
        return take(replaceText(layout, read(), range, text, pages));
    }
    bool start(std::size_t paragraph, qsizetype offset) {
        return take(startParagraph(layout, read()[paragraph], offset, pages));
    }
    bool join(std::size_t paragraph) { return take(joinParagraph(layout, read(), paragraph)); }
};

} // namespace

class ReadingEditsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWordIsReplaced() {
        Sheet sheet = Sheet().add(u"柳江老渡口。"_s, Role::Body);
        QVERIFY(sheet.type({0, 2, 0, 3}, u"新"_s));
        QCOMPARE(sheet.text(), u"柳江新渡口。"_s);
    }

    void aRangeOverParagraphsJoinsThem() {
        Sheet sheet = Sheet().add(u"甲乙。\n丙丁。\n戊己。"_s, Role::Body, {0, 4, 8});
        QVERIFY(sheet.type({0, 1, 2, 1}, u"至"_s));
        QCOMPARE(sheet.text(), u"甲至己。"_s);
    }

    void aTitleAndABodyStayApart() {
        Sheet sheet = Sheet().add(u"甲乙\n"_s, Role::Headline).add(u"丙丁。"_s, Role::Body);
        QVERIFY(sheet.type({0, 1, 1, 1}, {}));
        QCOMPARE(sheet.text(), u"甲|丁。"_s);
    }

    void paragraphsStartAndJoinWhereOneReads() {
        Sheet sheet = Sheet().add(u"甲乙。\n丙丁。"_s, Role::Body);
        QVERIFY(sheet.start(0, 3));
        QCOMPARE(sheet.text(), u"甲乙。|丙丁。"_s);
        QVERIFY(!sheet.start(1, 0));
        QVERIFY(sheet.join(1));
        QCOMPARE(sheet.text(), u"甲乙。丙丁。"_s);
        QVERIFY(!sheet.join(0));
    }

    void bodiesJoinOverACaption() {
        Sheet sheet = Sheet()
                          .add(u"甲乙\n"_s, Role::Body)
                          .add(u"图说\n"_s, Role::Caption)
                          .add(u"丙丁。"_s, Role::Body);
        QCOMPARE(joinTarget(sheet.read(), 2), std::optional<std::size_t>(0));
        QVERIFY(sheet.join(2));
        QCOMPARE(sheet.text(), u"甲乙丙丁。|图说"_s);
    }

    void titlesAndBylinesDoNotJoin() {
        const Sheet sheet = Sheet()
                                .add(u"甲乙\n"_s, Role::Body)
                                .add(u"小题\n"_s, Role::Subhead)
                                .add(u"丙丁。\n"_s, Role::Body)
                                .add(u"某记者\n"_s, Role::Byline)
                                .add(u"另一人"_s, Role::Byline);
        for (const std::size_t i : {0u, 1u, 2u, 3u, 4u})
            QVERIFY(!joinTarget(sheet.read(), i));
    }

    void aParagraphStartsBehindWhatWasTyped() {
        Sheet sheet = Sheet().add(u"甲乙丙丁。"_s, Role::Body);
        QVERIFY(sheet.type({0, 2, 0, 2}, u"一二"_s));
        QVERIFY(sheet.start(0, 4));
        QCOMPARE(sheet.text(), u"甲乙一二|丙丁。"_s);
    }

    void aParagraphStartsInsideWhatWasTyped() {
        Sheet sheet = Sheet().add(u"甲乙丙丁。"_s, Role::Body);
        QVERIFY(sheet.type({0, 2, 0, 2}, u"一二"_s));
        QVERIFY(sheet.start(0, 3));
        QCOMPARE(sheet.text(), u"甲乙一|二丙丁。"_s);
        QVERIFY(sheet.join(1));
        QCOMPARE(sheet.text(), u"甲乙一二丙丁。"_s);
    }

    /// The correction takes in the character before it, and what was typed in front of that.
    void aParagraphStartsInsideWhatWasTypedOverACharacter() {
        Sheet sheet = Sheet().add(u"甲乙丙丁。"_s, Role::Body);
        QVERIFY(sheet.type({0, 2, 0, 3}, u"一二"_s));
        QVERIFY(sheet.type({0, 1, 0, 1}, u"新"_s));
        QCOMPARE(sheet.text(), u"甲新乙一二丁。"_s);
        QVERIFY(sheet.start(0, 4));
        QCOMPARE(sheet.text(), u"甲新乙一|二丁。"_s);
        QVERIFY(!findViolation(sheet.layout, ThePage, sheet.pages[0].text.size()));
    }

    /// A correction whose range was cut by a later split keeps its text where it stands.
    void typingBehindACutCorrectionLeavesItsText() {
        for (const bool asParagraph : {true, false}) {
            Sheet sheet = Sheet().add(u"甲乙丙丁戊"_s, Role::Body);
            QVERIFY(sheet.type({0, 1, 0, 4}, u"一二三"_s));
            QVERIFY(sheet.take(asParagraph
                                   ? toggleParagraph(sheet.layout, BlockId{1}, 2)
                                   : splitBlock(sheet.layout, BlockId{1}, 2, sheet.pages[0].text)));
            const std::size_t last = sheet.read().size() - 1;
            const qsizetype at = last == 0 ? 4 : 0;
            QVERIFY(sheet.type({last, at, last, at}, u"新"_s));
            QCOMPARE(sheet.text().remove(u'|'), u"甲一二三新戊"_s);
            QVERIFY(!findViolation(sheet.layout, ThePage, sheet.pages[0].text.size()));
        }
    }

    void whatIsNotThereIsRefused() {
        Sheet sheet = Sheet().add(u"甲乙"_s, Role::Body);
        QVERIFY(!sheet.type({0, 0, 1, 0}, u"新"_s));
        QVERIFY(!sheet.type({0, 2, 0, 1}, u"新"_s));
        QVERIFY(!sheet.type({0, 0, 0, 3}, u"新"_s));
        QVERIFY(!sheet.start(0, 2));
    }

    /// Typing, paragraphs and edits of blocks in any order leave a layout that holds together, and
    /// the text of the dump comes back when all corrections go.
    void anyMixtureKeepsTheInvariants() {
        test::Random random;
        for (int round = 0; round < 25; ++round) {
            test::Texts texts;
            Layout layout = test::inventPages(random, 2, texts);
            std::vector<Page> pages;
            for (const auto& [id, text] : texts) {
                pages.emplace_back();
                pages.back().id = id;
                pages.back().text = text;
            }
            for (int i = 0; i < 60 && !layout.articles.empty(); ++i) {
                const auto edited = randomStep(random, layout, pages, texts);
                if (!edited)
                    continue;
                layout = *edited;
                const auto problem = test::findProblem(layout, texts);
                QVERIFY2(!problem, qPrintable(problem.value_or(QString())));
            }
        }
    }

private:
    static Result<Layout> randomStep(test::Random& random, const Layout& layout,
                                     const std::vector<Page>& pages, const test::Texts& texts) {
        if (random.chance(0.3))
            return test::randomEdit(random, layout, texts).function(layout);
        const auto read = clean::readArticle(layout, random.pick(layout.articles).id, pages);
        if (read.empty())
            return layout;
        const auto first =
            static_cast<std::size_t>(random.number(0, static_cast<int>(read.size()) - 1));
        const int length = static_cast<int>(read[first].text.size());
        const int begin = random.number(0, length);
        if (random.chance(0.2))
            return startParagraph(layout, read[first], begin, pages);
        if (random.chance(0.2))
            return joinParagraph(layout, read, first);
        ReadingRange range{first, begin, first, std::min(length, begin + random.number(0, 3))};
        if (first + 1 < read.size() && random.chance(0.1)) {
            range.lastParagraph = first + 1;
            range.end = random.number(0, static_cast<int>(read[first + 1].text.size()));
        }
        return replaceText(layout, read, range, random.chance(0.5) ? u"新的 text"_s : QString(),
                           pages);
    }
};

QTEST_GUILESS_MAIN(ReadingEditsTest)
#include "ReadingEditsTest.moc"
