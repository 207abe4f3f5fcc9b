#include "core/clean/ReadingText.h"
#include "core/edit/TextEdits.h"
#include "core/model/Names.h"
#include "tests/support/InventedPages.h"

#include <QTest>

#include <algorithm>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

constexpr int PageCount = 3;

bool isHan(QChar unit) {
    return unit >= u'\u4e00' && unit <= u'\u9fff';
}

/// Mentions anywhere: inside lines, over their ends, over columns and pages, nested, overlapping.
std::vector<Mention> inventMentions(test::Random& random, const test::Texts& texts) {
    std::vector<Mention> mentions;
    for (qint64 id = 1; id <= 40; ++id) {
        Mention mention{MentionId{id}, TagTypeId{1}, {}, {}};
        for (int part = random.number(1, 3); part > 0; --part) {
            const PageId page{random.number(1, PageCount)};
            const auto size = int(texts.at(page).size());
            const int begin = random.number(0, size - 2);
            mention.ranges.push_back(
                {page, {begin, random.number(begin + 1, std::min(size, begin + 20))}});
        }
        mentions.push_back(std::move(mention));
    }
    sortMentions(mentions);
    return mentions;
}

/// Another character for one of the dump.
Result<Layout> correctOne(test::Random& random, Layout layout, const test::Texts& texts) {
    const PageId page{random.number(1, PageCount)};
    const QString& text = texts.at(page);
    const int at = random.number(0, int(text.size()) - 1);
    if (!isHan(text[at]))
        return layout;
    return edit::correct(std::move(layout), {{}, page, {at, at + 1}, u"冬"_s}, text);
}

Result<Layout> editBlocks(test::Random& random, const Layout& layout, const test::Texts& texts) {
    for (;;) {
        const test::RandomEdit edit = test::randomEdit(random, layout, texts);
        // What lies behind are edits of marks, mentions among them.
        if (edit.operation <= edit::Operation::Accept)
            return edit.function(layout);
    }
}

/// The characters of a mention as the dump and the corrections have them.
QString written(const Mention& mention, const Layout& layout, const test::Texts& texts) {
    QString all;
    for (const PageRange& part : mention.ranges) {
        QString text = texts.at(part.page);
        for (const Correction& correction : layout.corrections)
            if (correction.page == part.page)
                text.replace(correction.range.begin, correction.range.length(), correction.text);
        for (const QChar unit : QStringView(text).mid(part.range.begin, part.range.length()))
            if (isHan(unit))
                all += unit;
    }
    return all;
}

/// The characters of pages that stand at each place of the dump in what a person reads.
class Reading {
public:
    Reading(const Layout& layout, std::span<const Page> pages) {
        for (const Page& page : pages)
            m_units[page.id] = QString(page.text.size(), u' ');
        for (const Article& article : layout.articles)
            add(layout.blocksOf(article.id), pages, layout);
        for (const Block& block : layout.blocks)
            if (!block.article.isValid())
                add({&block}, pages, layout);
    }

    QString of(const Mention& mention) const {
        QString all;
        for (const PageRange& part : mention.ranges)
            for (const QChar unit :
                 QStringView(m_units.at(part.page)).mid(part.range.begin, part.range.length()))
                if (isHan(unit))
                    all += unit;
        return all;
    }

private:
    void add(const std::vector<const Block*>& blocks, std::span<const Page> pages,
             const Layout& layout) {
        for (const auto& paragraph : clean::readBlocks(blocks, pages, {}, layout.corrections))
            for (const clean::ReadingPart& part : paragraph.parts)
                for (const OffsetMap::Piece& piece : part.map.pieces())
                    if (piece.derived.length() == piece.source.length())
                        for (qsizetype i = 0; i < piece.source.length(); ++i)
                            m_units[part.page][piece.source.begin + i] =
                                paragraph.text[part.begin + piece.derived.begin + i];
    }

    std::map<PageId, QString> m_units;
};

} // namespace

/// Mentions stand beside blocks and corrections: whatever an editor does to those, a mention keeps
/// its place, and what a person reads there is what it names.
class NamesUnderEditsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mentionsStayRightWhateverIsDoneToBlocksAndText() {
        test::Random random;
        int applied = 0;
        for (int round = 0; round < 12; ++round) {
            test::Texts texts;
            Layout layout = test::inventPages(random, PageCount, texts);
            std::vector<Page> pages;
            for (const auto& [id, text] : texts)
                pages.push_back({id, {}, {}, 0, {}, text});
            const std::vector<Mention> mentions = inventMentions(random, texts);
            layout.mentions = mentions;
            for (int i = 0; i < 150; ++i) {
                auto edited = random.chance(0.2) ? correctOne(random, layout, texts)
                                                 : editBlocks(random, layout, texts);
                if (!edited)
                    continue;
                layout = *std::move(edited);
                ++applied;
                QCOMPARE(layout.mentions, mentions);
            }
            QCOMPARE(test::findProblem(layout, texts), std::nullopt);
            const Reading reading(layout, pages);
            for (const Mention& mention : mentions)
                QCOMPARE(reading.of(mention), written(mention, layout, texts));
        }
        QVERIFY2(applied > 1000, qPrintable(QString::number(applied)));
    }
};

QTEST_GUILESS_MAIN(NamesUnderEditsTest)
#include "NamesUnderEditsTest.moc"
