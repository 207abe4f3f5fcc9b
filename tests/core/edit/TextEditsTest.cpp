#include "core/edit/TextEdits.h"

#include "core/clean/TextChange.h"
#include "tests/support/InventedPages.h"

#include <QTest>

using namespace jianbao;
using namespace jianbao::edit;
using namespace Qt::StringLiterals;

namespace {

constexpr PageId ThePage{1};

/// One block over the whole page, with a paragraph at each given position.
Layout layoutOver(const QString& text, std::vector<qsizetype> paragraphs = {0}) {
    Layout layout;
    layout.articles.resize(1);
    layout.articles[0].id = ArticleId{1};
    Block block;
    block.id = BlockId{1};
    block.page = ThePage;
    block.article = ArticleId{1};
    block.ranges = TextRange{0, text.size()};
    block.paragraphs = std::move(paragraphs);
    layout.blocks = {block};
    return layout;
}

Correction change(TextRange range, const QString& text) {
    return {{}, ThePage, range, text};
}

/// Like an editor who types: replaces a run of a paragraph.
Result<Layout> typed(const Layout& layout, const std::vector<Page>& pages,
                     const clean::ReadingParagraph& paragraph, TextRange run, const QString& text) {
    Result<Layout> edited = layout;
    for (const Correction& correction : clean::correctionsFor(paragraph, run, text, layout, pages))
        if (edited)
            edited = correct(*edited, correction, clean::findPage(pages, correction.page)->text);
    return edited;
}

QStringList textsOf(const std::vector<clean::ReadingParagraph>& paragraphs) {
    QStringList texts;
    for (const clean::ReadingParagraph& paragraph : paragraphs)
        texts << paragraph.text;
    return texts;
}

} // namespace

class TextEditsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCorrectionIsCutToWhatDiffers() {
        const QString text = u"柳江老渡口"_s;
        const auto corrected = correct(layoutOver(text), change({0, 5}, u"柳江新渡口"_s), text);
        QVERIFY(corrected);
        QCOMPARE(corrected->corrections.size(), 1u);
        QCOMPARE(corrected->corrections[0].range, (TextRange{2, 3}));
        QCOMPARE(corrected->corrections[0].text, u"新"_s);
        QVERIFY(corrected->corrections[0].id.isProvisional());
    }

    void theDumpsOwnTextReverts() {
        const QString text = u"柳江老渡口"_s;
        const auto corrected = correct(layoutOver(text), change({2, 3}, u"新"_s), text);
        const auto back = correct(*corrected, change({1, 4}, u"江老渡"_s), text);
        QCOMPARE(*back, layoutOver(text));
    }

    void overlappedCorrectionsGoIntoTheNewOne() {
        const QString text = u"甲乙丙丁戊己"_s;
        Layout layout = layoutOver(text);
        layout.corrections = {{CorrectionId{4}, ThePage, {1, 3}, u"一"_s},
                              {CorrectionId{5}, ThePage, {5, 5}, u"二"_s}};
        const auto corrected = correct(layout, change({2, 4}, u"三"_s), text);
        QCOMPARE(corrected->corrections.size(), 2u);
        QCOMPARE(corrected->corrections[0],
                 (Correction{CorrectionId{4}, ThePage, {1, 4}, u"三"_s}));
        QCOMPARE(corrected->corrections[1], layout.corrections[1]);
    }

    void pairsOfSurrogatesStayWhole() {
        const QString text = u"姓\U00020BB7的"_s;
        const auto corrected = correct(layoutOver(text), change({1, 3}, u"\U00020BB8"_s), text);
        QCOMPARE(corrected->corrections[0].range, (TextRange{1, 3}));
        QCOMPARE(corrected->corrections[0].text, u"\U00020BB8"_s);
    }

    void whatLeavesThePageIsRefused() {
        QVERIFY(!correct(layoutOver(u"甲乙"_s), change({1, 3}, {}), u"甲乙"));
        QVERIFY(!correct(layoutOver(u"甲乙"_s), change({-1, 1}, {}), u"甲乙"));
    }

    void oneOrAllOfAnArticleAreReverted() {
        const QString text = u"甲乙丙丁戊己"_s;
        Layout layout = layoutOver(text);
        layout.corrections = {{CorrectionId{4}, ThePage, {1, 3}, u"一"_s},
                              {CorrectionId{5}, ThePage, {5, 5}, u"二"_s}};
        QCOMPARE(revertCorrection(layout, CorrectionId{4})->corrections.size(), 1u);
        QCOMPARE(revertCorrection(layout, CorrectionId{9}).error().kind, ErrorKind::InvalidEdit);
        QCOMPARE(*revertCorrections(layout, ArticleId{1}), layoutOver(text));
        QVERIFY(!revertCorrections(layoutOver(text), ArticleId{1}));
    }

    void typingAtTheEndOfAParagraphStaysInIt() {
        const QString text = u"甲乙丙丁"_s;
        std::vector<Page> pages(1);
        pages[0].id = ThePage;
        pages[0].text = text;
        const Layout layout = layoutOver(text, {0, 2});
        const auto paragraphs = clean::readArticle(layout, ArticleId{1}, pages);
        const auto edited = typed(layout, pages, paragraphs[0], {2, 2}, u"！"_s);
        QCOMPARE(textsOf(clean::readArticle(*edited, ArticleId{1}, pages)),
                 (QStringList{u"甲乙！"_s, u"丙丁"_s}));
    }

    void anInsertionBehindReplacedTextIsReplacedToo() {
        std::vector<Page> pages(1);
        pages[0].id = ThePage;
        pages[0].text = u"甲乙丙"_s;
        Layout layout = layoutOver(pages[0].text);
        layout.corrections = {{CorrectionId{4}, ThePage, {2, 2}, u"一"_s}};
        const auto paragraphs = clean::readArticle(layout, ArticleId{1}, pages);
        for (const TextRange run : {TextRange{1, 3}, TextRange{1, 2}}) {
            QString expected = u"甲乙一丙"_s;
            expected.replace(run.begin, run.length(), u"新"_s);
            const auto edited = typed(layout, pages, paragraphs[0], run, u"新"_s);
            QCOMPARE(textsOf(clean::readArticle(*edited, ArticleId{1}, pages)),
                     QStringList(expected));
        }
    }

    /// What is typed anywhere into any article reads as typed; nothing else of it changes, nor any
    /// other article, and taking all back leaves what was there.
    void anythingTypedReadsAsTyped() {
        test::Random random;
        for (int round = 0; round < 40; ++round) {
            test::Texts texts;
            const Layout first = test::inventPages(random, 2, texts);
            std::vector<Page> pages(2);
            for (std::size_t i = 0; i < 2; ++i) {
                pages[i].id = PageId{static_cast<qint64>(i) + 1};
                pages[i].text = texts[pages[i].id];
            }
            Layout layout = first;
            for (int i = 0; i < 40 && !layout.articles.empty(); ++i) {
                const ArticleId id = random.pick(layout.articles).id;
                const auto before = clean::readArticle(layout, id, pages);
                if (before.empty())
                    continue;
                const auto at =
                    static_cast<std::size_t>(random.number(0, static_cast<int>(before.size()) - 1));
                const int length = static_cast<int>(before[at].text.size());
                const int begin = random.number(0, length);
                const int end = std::min(length, begin + random.number(0, 3));
                static const QStringList words{QString(), u"新"_s, u"a b"_s, u"，7"_s, u" "_s};
                const QString word = random.pick(words);
                const auto edited = typed(layout, pages, before[at], {begin, end}, word);
                QVERIFY2(edited, "refused");
                for (const auto& [page, text] : texts) {
                    const auto violation = findViolation(*edited, page, text.size());
                    QVERIFY2(!violation, qPrintable(violation.value_or(QString())));
                }
                checkTyped(before, clean::readArticle(*edited, id, pages), at, {begin, end}, word);
                if (QTest::currentTestFailed())
                    return;
                for (const Article& other : layout.articles)
                    if (other.id != id)
                        QCOMPARE(textsOf(clean::readArticle(*edited, other.id, pages)),
                                 textsOf(clean::readArticle(layout, other.id, pages)));
                layout = *edited;
            }
            for (const Article& article : first.articles)
                layout = revertCorrections(layout, article.id).value_or(layout);
            QCOMPARE(layout, first);
        }
    }

    void paragraphsStartAndJoin() {
        const QString text = u"甲乙。\n丙丁。"_s;
        std::vector<Page> pages(1);
        pages[0].id = ThePage;
        pages[0].text = text;
        const auto parted = startParagraph(layoutOver(text), BlockId{1}, 3, text);
        QCOMPARE(textsOf(clean::readArticle(*parted, ArticleId{1}, pages)),
                 (QStringList{u"甲乙。"_s, u"丙丁。"_s}));
        QVERIFY(!startParagraph(*parted, BlockId{1}, 4, text));
        const auto whole = joinParagraph(*parted, BlockId{1}, 5);
        QCOMPARE(whole->blocks[0].paragraphs, (std::vector<qsizetype>{0}));
        const auto running = joinParagraph(*whole, BlockId{1}, 5);
        QVERIFY(!joinParagraph(*running, BlockId{1}, 5));
    }

    void noParagraphStartsInsideATitle() {
        const QString text = u"甲乙丙丁"_s;
        Layout layout = layoutOver(text);
        layout.blocks[0].role = Role::Headline;
        layout.corrections = {{CorrectionId{4}, ThePage, {1, 3}, u"一二"_s}};
        QVERIFY(!startParagraph(layout, BlockId{1}, 1, text));
        QVERIFY(!breakCorrection(layout, CorrectionId{4}, 1, text));
    }

    void noParagraphStartsUnderACorrection() {
        const QString text = u"甲乙丙丁"_s;
        Layout layout = layoutOver(text);
        layout.corrections = {{CorrectionId{4}, ThePage, {1, 3}, u"一"_s}};
        QVERIFY(!startParagraph(layout, BlockId{1}, 2, text));
        QVERIFY(startParagraph(layout, BlockId{1}, 3, text));
    }

    void paragraphsStartInsideCorrections_data() {
        QTest::addColumn<QString>("dump");
        QTest::addColumn<int>("begin");
        QTest::addColumn<int>("end");
        QTest::newRow("of two characters") << u"甲乙丙丁"_s << 1 << 3;
        QTest::newRow("of one") << u"甲乙丁"_s << 1 << 2;
        QTest::newRow("of none") << u"甲乙丁"_s << 2 << 2;
        QTest::newRow("behind a line end") << u"甲乙\n丙丁"_s << 3 << 4;
        QTest::newRow("behind a pair") << u"甲\U00020BB7丙丁"_s << 3 << 4;
    }
    void paragraphsStartInsideCorrections() {
        QFETCH(QString, dump);
        QFETCH(int, begin);
        QFETCH(int, end);
        std::vector<Page> pages(1);
        pages[0].id = ThePage;
        pages[0].text = dump;
        Layout layout = layoutOver(dump);
        layout.corrections = {{CorrectionId{4}, ThePage, {begin, end}, u"一二三"_s}};
        const QString read = clean::readArticle(layout, ArticleId{1}, pages)[0].text;
        const auto broken = breakCorrection(layout, CorrectionId{4}, 1, dump);
        QVERIFY(broken);
        const auto violation = findViolation(*broken, ThePage, dump.size());
        QVERIFY2(!violation, qPrintable(violation.value_or(QString())));
        const qsizetype at = read.indexOf(u'二');
        QCOMPARE(textsOf(clean::readArticle(*broken, ArticleId{1}, pages)),
                 (QStringList{read.first(at), read.sliced(at)}));
    }

    void nothingBeforeACorrectionLeavesNoPlaceToBreakIt() {
        const QString text = u"甲乙"_s;
        Layout layout = layoutOver(text);
        layout.corrections = {{CorrectionId{4}, ThePage, {0, 1}, u"一二"_s}};
        QVERIFY(!breakCorrection(layout, CorrectionId{4}, 1, text));
        QVERIFY(!breakCorrection(layout, CorrectionId{4}, 2, text));
        QVERIFY(!breakCorrection(layout, CorrectionId{9}, 1, text));
    }

    /// Splits, merges, moved boundaries and all else that changes blocks leave corrections alone.
    void correctionsOutliveEditsOfBlocks() {
        test::Random random;
        for (int round = 0; round < 25; ++round) {
            test::Texts texts;
            Layout layout = test::inventPages(random, 2, texts);
            std::vector<Page> pages(2);
            for (std::size_t i = 0; i < 2; ++i) {
                pages[i].id = PageId{static_cast<qint64>(i) + 1};
                pages[i].text = texts[pages[i].id];
            }
            int marks = 0;
            for (int i = 0; i < 60; ++i) {
                const auto& [page, text] =
                    *std::next(texts.begin(), random.number(0, static_cast<int>(texts.size()) - 1));
                const int at = random.number(0, static_cast<int>(text.size()) - 1);
                Correction mark{{}, page, {at, at}, u"\u25C6"_s};
                const auto edit = random.chance(0.3)
                                      ? correct(layout, mark, text)
                                      : test::randomEdit(random, layout, texts).function(layout);
                if (!edit)
                    continue;
                layout = *edit;
                const auto problem = test::findProblem(layout, texts);
                QVERIFY2(!problem, qPrintable(problem.value_or(QString())));
                marks = 0;
                for (const Correction& correction : layout.corrections)
                    marks += static_cast<int>(correction.text.count(u'\u25C6'));
                QCOMPARE(shownMarks(layout, pages), marks);
            }
            QVERIFY(marks > 0);
        }
    }

private:
    /// How many marks one reads in articles and furniture.
    static int shownMarks(const Layout& layout, const std::vector<Page>& pages) {
        int marks = 0;
        for (const Block& block : layout.blocks) {
            const Block* one = &block;
            for (const auto& paragraph :
                 clean::readBlocks({&one, 1}, pages, {}, layout.corrections))
                marks += static_cast<int>(paragraph.text.count(u'\u25C6'));
        }
        return marks;
    }

    /// Whether the dump stands behind every character that no correction gave.
    static bool isAllOfTheDump(const clean::ReadingParagraph& paragraph) {
        const clean::ReadingPart& part = paragraph.parts.front();
        const auto& pieces = part.map.pieces();
        return paragraph.parts.size() == 1 &&
               std::all_of(pieces.begin(), pieces.end(), [&](const OffsetMap::Piece& piece) {
                   return !piece.source.isEmpty() ||
                          std::any_of(part.corrected.begin(), part.corrected.end(),
                                      [&](const clean::CorrectedRun& corrected) {
                                          return corrected.text == piece.derived;
                                      });
               });
    }

    /// Spaces between two blocks or columns may stay or go.
    static void checkTyped(const std::vector<clean::ReadingParagraph>& before,
                           const std::vector<clean::ReadingParagraph>& after, std::size_t at,
                           TextRange run, const QString& word) {
        QStringList expected = textsOf(before);
        QString& text = expected[static_cast<qsizetype>(at)];
        const bool isExact = isAllOfTheDump(before[at]);
        text.replace(run.begin, run.length(), word);
        if (text.isEmpty())
            expected.removeAt(static_cast<qsizetype>(at));
        const auto joined = [&](QStringList texts) {
            if (!isExact)
                texts.replaceInStrings(u" "_s, QString());
            return texts.join(isExact ? u"|" : u"");
        };
        QCOMPARE(joined(textsOf(after)), joined(expected));
    }
};

QTEST_GUILESS_MAIN(TextEditsTest)
#include "TextEditsTest.moc"
