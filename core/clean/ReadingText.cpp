#include "core/clean/ReadingText.h"

#include "core/clean/Joints.h"

#include <algorithm>
#include <array>

namespace jianbao::clean {

namespace {

/// Enough text to tell a paragraph's script.
constexpr qsizetype ScriptSample = 1000;

bool isTitleRole(Role role) {
    return role == Role::Headline || role == Role::Kicker || role == Role::Deck ||
           role == Role::Subhead;
}

/// Ends @p paragraph so that @p next can follow, by the rules for a line's end.
void join(ReadingParagraph& paragraph, QStringView next) {
    // White space at an end was typed by an editor.
    if (paragraph.text.back().isSpace() || next.front().isSpace())
        return;
    const QStringView left =
        QStringView(paragraph.text).last(std::min(paragraph.text.size(), ScriptSample));
    const TextRange all{0, left.size()};
    const ParagraphScript script(left, {&all, 1});
    switch (lineJoint(left, next, script)) {
    case Joint::DropHyphen: {
        const auto& corrected = paragraph.parts.back().corrected;
        const qsizetype length = paragraph.parts.back().map.derivedLength();
        if (!corrected.empty() && corrected.back().text.end == length)
            break;
        paragraph.text.chop(1);
        OffsetMap& map = paragraph.parts.back().map;
        map.truncate(map.derivedLength() - 1);
        break;
    }
    case Joint::Space:
    case Joint::ThinSpace:
        paragraph.text.append(u' ');
        break;
    case Joint::Nothing:
        break;
    }
}

/// The texts of the items with the highest role that any has. @p forEachText(item, use) uses those
/// of one.
template<typename Item, typename ForEachText>
QString titleFrom(std::span<const Item> items, const ForEachText& forEachText) {
    QString title;
    bool isFirst = true;
    const auto add = [&](const QString& text) {
        if (!isFirst)
            title += u' ';
        isFirst = false;
        title += text;
    };
    for (const Role role : {Role::Headline, Role::Kicker, Role::Deck, Role::Subhead}) {
        for (const Item& item : items) {
            if (item.role == role)
                forEachText(item, add);
        }
        if (!isFirst)
            break;
    }
    return title;
}

class Reader {
public:
    explicit Reader(std::size_t most) { m_paragraphs.reserve(most); }

    void add(const Block& block, CleanBlock clean) {
        if (isTitleRole(block.role))
            m_open.fill(-1);
        for (CleanParagraph& paragraph : clean.paragraphs)
            add(block, std::move(paragraph));
    }
    std::vector<ReadingParagraph> take() { return std::move(m_paragraphs); }

private:
    void add(const Block& block, CleanParagraph paragraph) {
        qsizetype& open = m_open[static_cast<std::size_t>(block.role)];
        if (!paragraph.continues || open < 0) {
            open = static_cast<qsizetype>(m_paragraphs.size());
            m_paragraphs.push_back({block.role, {}, {}});
        }
        ReadingParagraph& into = m_paragraphs[static_cast<std::size_t>(open)];
        if (!into.text.isEmpty())
            join(into, paragraph.text);
        into.parts.push_back({block.id, block.page, into.text.size(), std::move(paragraph.map),
                              std::move(paragraph.corrected)});
        if (into.text.isEmpty())
            into.text = std::move(paragraph.text);
        else
            into.text.append(paragraph.text);
    }

    std::vector<ReadingParagraph> m_paragraphs;
    /// Per role the paragraph that may still go on; -1 for none.
    std::array<qsizetype, AllRoles.size()> m_open = [] {
        std::array<qsizetype, AllRoles.size()> none{};
        none.fill(-1);
        return none;
    }();
};

} // namespace

ReadingPlace ReadingParagraph::placeAt(qsizetype offset) const {
    const auto behind =
        std::upper_bound(parts.begin() + 1, parts.end(), offset,
                         [](qsizetype at, const ReadingPart& part) { return at < part.begin; });
    const ReadingPart& part = *std::prev(behind);
    const qsizetype inside = std::min(offset - part.begin, part.map.derivedLength());
    return {part.page, part.block, part.map.toSource(inside).value_or(0)};
}

std::optional<qsizetype> ReadingParagraph::offsetOf(PageId page, qsizetype position) const {
    for (const ReadingPart& part : parts) {
        const auto offset =
            part.page == page ? part.map.toDerived(position) : std::optional<qsizetype>();
        if (offset)
            return part.begin + *offset;
    }
    return {};
}

const Page* findPage(std::span<const Page> pages, PageId id) {
    const auto page =
        std::find_if(pages.begin(), pages.end(), [&](const Page& have) { return have.id == id; });
    return page == pages.end() ? nullptr : &*page;
}

std::vector<ReadingParagraph> readBlocks(std::span<const Block* const> blocks,
                                         std::span<const Page> pages, const CleanOptions& options,
                                         std::span<const Correction> corrections) {
    std::size_t starts = 0;
    for (const Block* block : blocks)
        starts += block->paragraphs.size() + 1;
    Reader reader(starts);
    for (const Block* block : blocks) {
        if (const Page* page = findPage(pages, block->page))
            reader.add(*block, cleanBlock(page->text, *block, options, corrections));
    }
    return reader.take();
}

std::vector<ReadingParagraph> readArticle(const Layout& layout, ArticleId article,
                                          std::span<const Page> pages,
                                          const CleanOptions& options) {
    return readBlocks(layout.blocksOf(article), pages, options, layout.corrections);
}

QString titleOf(std::span<const ReadingParagraph> paragraphs) {
    return titleFrom(paragraphs,
                     [](const ReadingParagraph& item, const auto& use) { use(item.text); });
}

QString titleOf(std::span<const CleanBlock> blocks) {
    return titleFrom(blocks, [](const CleanBlock& item, const auto& use) {
        for (const CleanParagraph& paragraph : item.paragraphs)
            use(paragraph.text);
    });
}

QString readTitle(const Layout& layout, ArticleId article, std::span<const Page> pages,
                  const CleanOptions& options) {
    if (const Article* given = layout.article(article); given && !given->title.isEmpty())
        return given->title;
    std::vector<const Block*> blocks = layout.blocksOf(article);
    std::erase_if(blocks, [](const Block* block) { return !isTitleRole(block->role); });
    return titleOf(readBlocks(blocks, pages, options, layout.corrections));
}

} // namespace jianbao::clean
