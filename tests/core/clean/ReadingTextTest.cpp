#include "core/clean/ReadingText.h"

#include <QTest>

using namespace jianbao;
using namespace jianbao::clean;
using namespace Qt::StringLiterals;

namespace {

constexpr ArticleId TheArticle{-1};

/// Pages and a layout in which each added text is a block of its own.
struct Sample {
    std::vector<Page> pages{{{1}, {}, {}, 0, {}, {}}, {{2}, {}, {}, 0, {}, {}}};
    Layout layout{{{TheArticle, ArticleKind::News, 0, {}, {}, 1.0, Origin::Finder}}, {}};

    void add(Role role, const QString& text, bool startsParagraph = true, std::size_t page = 0) {
        Block block;
        block.id = {-static_cast<qint64>(layout.blocks.size()) - 1};
        block.page = pages[page].id;
        block.role = role;
        block.article = TheArticle;
        block.rank = static_cast<int>(layout.blocks.size());
        const qsizetype begin = pages[page].text.size();
        pages[page].text += text;
        block.ranges = TextRange{begin, pages[page].text.size()};
        if (startsParagraph)
            block.paragraphs = {begin};
        layout.blocks.push_back(block);
    }
    std::vector<ReadingParagraph> read() const { return readArticle(layout, TheArticle, pages); }
};

QStringList texts(const std::vector<ReadingParagraph>& paragraphs) {
    QStringList list;
    for (const ReadingParagraph& paragraph : paragraphs)
        list << paragraph.text;
    return list;
}

} // namespace

class ReadingTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void blocksFollowInReadingOrder() {
        Sample sample;
        sample.add(Role::Body, u"馆内藏书三万册。\n"_s);
        sample.add(Role::Headline, u"云 溪 建 馆\n"_s);
        std::swap(sample.layout.blocks[0].rank, sample.layout.blocks[1].rank);
        QCOMPARE(texts(sample.read()), QStringList({u"云溪建馆"_s, u"馆内藏书三万册。"_s}));
    }

    void paragraphGoesOnOverBlocksAndPages() {
        Sample sample;
        sample.add(Role::Body, u"镇上的新图书馆昨天\n"_s);
        sample.add(Role::Caption, u"读者在新馆里\n"_s);
        sample.add(Role::Jump, u"（下转2版）\n"_s);
        sample.add(Role::Body, u"开放。\n"_s, false, 1);
        const auto paragraphs = sample.read();
        QCOMPARE(texts(paragraphs),
                 QStringList({u"镇上的新图书馆昨天开放。"_s, u"读者在新馆里"_s, u"（下转2版）"_s}));
        const ReadingParagraph& body = paragraphs.front();
        QCOMPARE(body.parts.size(), 2U);
        QCOMPARE(body.placeAt(0), (ReadingPlace{{1}, {-1}, 0}));
        QCOMPARE(body.placeAt(9), (ReadingPlace{{2}, {-4}, 0}));
        QCOMPARE(body.placeAt(12), (ReadingPlace{{2}, {-4}, 3}));
        QCOMPARE(body.offsetOf({2}, 1), 10);
        QCOMPARE(body.offsetOf({1}, 1), 1);
        QVERIFY(!body.offsetOf({2}, 3));
    }

    void paragraphNeverRunsOverATitle() {
        Sample sample;
        sample.add(Role::Body, u"镇上的新图书馆\n"_s);
        sample.add(Role::Subhead, u"读者\n"_s);
        sample.add(Role::Body, u"来了。\n"_s, false);
        QCOMPARE(texts(sample.read()), QStringList({u"镇上的新图书馆"_s, u"读者"_s, u"来了。"_s}));
    }

    void partsJoinByTheRulesOfTheirScript() {
        Sample sample;
        sample.add(Role::Body, u"the ferry\n"_s);
        sample.add(Role::Body, u"was rough-\n"_s, false);
        sample.add(Role::Body, u"necked.\n"_s, false);
        const auto paragraphs = sample.read();
        QCOMPARE(texts(paragraphs), QStringList({u"the ferry was roughnecked."_s}));
        QCOMPARE(paragraphs.front().placeAt(10), (ReadingPlace{{1}, {-2}, 10}));
        QCOMPARE(paragraphs.front().placeAt(19), (ReadingPlace{{1}, {-3}, 21}));
        QVERIFY(!paragraphs.front().offsetOf({1}, 19));
    }

    void blocksOfUnknownPagesAreLeftOut() {
        Sample sample;
        sample.add(Role::Body, u"一。\n"_s);
        sample.add(Role::Body, u"二。\n"_s, true, 1);
        sample.pages.pop_back();
        QCOMPARE(texts(sample.read()), QStringList({u"一。"_s}));
    }

    void titleIsTheHeadlineOrTheNextBest() {
        Sample sample;
        sample.add(Role::Body, u"一。\n"_s);
        QCOMPARE(readTitle(sample.layout, TheArticle, sample.pages), QString());
        sample.add(Role::Deck, u"三万册书 人人可读\n"_s);
        QCOMPARE(readTitle(sample.layout, TheArticle, sample.pages), u"三万册书 人人可读"_s);
        sample.add(Role::Headline, u"云 溪 建 馆\n"_s);
        sample.add(Role::Headline, u"Tide Rises\n"_s);
        QCOMPARE(readTitle(sample.layout, TheArticle, sample.pages), u"云溪建馆 Tide Rises"_s);
    }
};

QTEST_GUILESS_MAIN(ReadingTextTest)
#include "ReadingTextTest.moc"
