#include "core/edit/TextEdits.h"

#include "core/clean/TextChange.h"
#include "core/edit/Draft.h"

#include <algorithm>

namespace jianbao::edit {

namespace {

bool meets(TextRange a, TextRange b) {
    return a.overlaps(b) || a.begin == b.begin;
}

/// Whether an insertion between two characters reads as part of what stands before it.
bool isInsideText(const Layout& layout, PageId page, qsizetype at) {
    const Block* block = layout.blockAt(page, at);
    return at > 0 && block && block->ranges.contains(at - 1) &&
           !std::binary_search(block->paragraphs.begin(), block->paragraphs.end(), at);
}

/// An insertion at the page's end is of the last block.
bool holdsInsertion(const Layout& layout, const Block& block, qsizetype at) {
    return block.ranges.contains(at) ||
           (block.ranges.end() == at && !layout.blockAt(block.page, at));
}

bool isInsidePair(QStringView text, qsizetype at) {
    return at > 0 && at < text.size() && text[at].isLowSurrogate() &&
           text[at - 1].isHighSurrogate();
}

CorrectionId freshId(const std::vector<Correction>& corrections) {
    qint64 lowest = 0;
    for (const Correction& other : corrections)
        lowest = std::min(lowest, other.id.value);
    return CorrectionId{lowest - 1};
}

/// Where a paragraph can start behind a part of the range: at a character that is read, and at
/// which none starts already.
std::optional<qsizetype> seamOf(const Block& block, TextRange range, QStringView pageText) {
    for (qsizetype at = range.begin + 1; at < range.end; ++at) {
        const bool starts =
            std::binary_search(block.paragraphs.begin(), block.paragraphs.end(), at);
        if (block.ranges.contains(at) && !starts && !isInsidePair(pageText, at) &&
            !clean::readDump(pageText, block, {at, at + 1}).trimmed().isEmpty())
            return at;
    }
    return {};
}

/// Takes one more character of the dump, and what it reads as, into a correction; and what was
/// inserted before that.
bool growBack(Correction& change, Layout& layout, const Block& block, QStringView pageText) {
    TextRange& range = change.range;
    const qsizetype before = range.begin - (isInsidePair(pageText, range.begin - 1) ? 2 : 1);
    const auto others = layout.correctionsOf(change.page);
    const bool isTaken = std::any_of(others.begin(), others.end(), [&](const Correction& other) {
        return other.range.begin < range.begin && other.range.end > before;
    });
    if (isTaken || !isInsideText(layout, change.page, range.begin))
        return false;
    change.text.prepend(clean::readDump(pageText, block, {before, range.begin}));
    range.begin = before;
    std::erase_if(layout.corrections, [&](const Correction& other) {
        const bool isInsertion =
            other.page == change.page && other.range == TextRange{before, before};
        if (isInsertion)
            change.text.prepend(other.text);
        return isInsertion;
    });
    return true;
}

/// Whether cleaning leaves that character of a dump as it is, wherever it stands.
bool isReadAsIs(QChar c) {
    return c.isLetterOrNumber() || c.isSurrogate() ||
           (c.isPunct() && c.category() != QChar::Punctuation_Dash);
}

/// Takes off what both ends have in common with the dump, as far as it reads as it stands there.
void trim(Correction& change, const Layout& layout, QStringView pageText) {
    const Correction whole = change;
    TextRange& range = change.range;
    QString& text = change.text;
    while (!range.isEmpty() && !text.isEmpty() && pageText[range.end - 1] == text.back() &&
           isReadAsIs(text.back())) {
        --range.end;
        text.chop(1);
    }
    if (isInsidePair(pageText, range.end)) {
        text += pageText[range.end];
        ++range.end;
    }
    qsizetype common = 0;
    while (range.begin + common < range.end && common < text.size() &&
           pageText[range.begin + common] == text[common] && isReadAsIs(text[common]))
        ++common;
    if (common > 0 && isInsidePair(pageText, range.begin + common))
        --common;
    range.begin += common;
    text.remove(0, common);
    // What only inserts would be a second correction at the begin of the next one.
    const auto others = layout.correctionsOf(change.page);
    const bool meetsOther = std::any_of(others.begin(), others.end(), [&](const Correction& other) {
        return meets(other.range, range);
    });
    const bool isInsertion = range.isEmpty() && !text.isEmpty();
    if (isInsertion && (meetsOther || !isInsideText(layout, change.page, range.begin)))
        change = whole;
}

} // namespace

Result<Layout> correct(Layout layout, const Correction& given, QStringView pageText) {
    Correction change = given;
    TextRange& range = change.range;
    if (range.begin < 0 || range.begin > range.end || range.end > pageText.size())
        return invalidEdit("the range leaves the page");
    change.id = {};
    std::vector<Correction>& all = layout.corrections;
    for (bool grown = true; grown;) {
        grown = false;
        std::erase_if(all, [&](const Correction& other) {
            if (other.page != change.page || !meets(other.range, range))
                return false;
            if (!change.id.isValid())
                change.id = other.id;
            grown = true;
            range = {std::min(range.begin, other.range.begin),
                     std::max(range.end, other.range.end)};
            return true;
        });
    }
    if (!change.id.isValid())
        change.id = freshId(all);
    trim(change, layout, pageText);
    if (change.text != pageText.sliced(range.begin, range.length()))
        all.push_back(change);
    normalize(layout);
    return layout;
}

Result<Layout> revertCorrection(Layout layout, CorrectionId id) {
    const auto gone =
        std::erase_if(layout.corrections, [&](const Correction& other) { return other.id == id; });
    if (gone == 0)
        return invalidEdit("no such correction");
    return layout;
}

Result<Layout> revertCorrections(Layout layout, ArticleId article) {
    const auto blocks = layout.blocksOf(article);
    const auto isIn = [&](const Correction& correction) {
        return std::any_of(blocks.begin(), blocks.end(), [&](const Block* block) {
            const TextRange range = correction.range;
            return block->page == correction.page &&
                   (range.isEmpty() ? holdsInsertion(layout, *block, range.begin)
                                    : block->ranges.overlaps(range));
        });
    };
    if (std::erase_if(layout.corrections, isIn) == 0)
        return invalidEdit("no correction in the article");
    return layout;
}

Result<Layout> startParagraph(Layout layout, BlockId id, qsizetype at, QStringView pageText) {
    Block* block = layout.block(id);
    if (!block || clean::keepsOneParagraph(block->role))
        return invalidEdit("no block whose text has paragraphs");
    while (at < pageText.size() && pageText[at].isSpace() && block->ranges.contains(at))
        ++at;
    if (!block->ranges.contains(at))
        return invalidEdit("the position lies outside of the block");
    const auto isCovered = [&](const Correction& correction) {
        return correction.range.begin < at && at < correction.range.end;
    };
    const auto corrections = layout.correctionsOf(block->page);
    if (std::any_of(corrections.begin(), corrections.end(), isCovered))
        return invalidEdit("a correction covers the position");
    const auto place = std::lower_bound(block->paragraphs.begin(), block->paragraphs.end(), at);
    if (place != block->paragraphs.end() && *place == at)
        return invalidEdit("a paragraph starts there already");
    block->paragraphs.insert(place, at);
    Draft::decide(*block);
    return layout;
}

Result<Layout> breakCorrection(Layout layout, CorrectionId id, qsizetype kept,
                               QStringView pageText) {
    const Correction* found = layout.correction(id);
    if (!found || kept <= 0 || kept >= found->text.size() || isInsidePair(found->text, kept))
        return invalidEdit("no such place in a correction");
    Correction left = *found;
    const QString rest = left.text.sliced(kept);
    left.text.truncate(kept);
    const auto holder =
        std::find_if(layout.blocks.begin(), layout.blocks.end(), [&](const Block& block) {
            return block.page == left.page && holdsInsertion(layout, block, left.range.begin);
        });
    if (holder == layout.blocks.end() || clean::keepsOneParagraph(holder->role))
        return invalidEdit("no paragraph can start there");
    std::erase_if(layout.corrections, [&](const Correction& other) { return other.id == id; });
    auto middle = seamOf(*holder, left.range, pageText);
    while (!middle) {
        if (!growBack(left, layout, *holder, pageText))
            return invalidEdit("no text of the dump stands before the correction");
        middle = seamOf(*holder, left.range, pageText);
    }
    const TextRange behind{*middle, left.range.end};
    left.range.end = *middle;
    layout.corrections.push_back(left);
    layout.corrections.push_back({freshId(layout.corrections), left.page, behind, rest});
    holder->paragraphs.insert(
        std::lower_bound(holder->paragraphs.begin(), holder->paragraphs.end(), *middle), *middle);
    Draft::decide(*holder);
    normalize(layout);
    return layout;
}

Result<Layout> joinParagraph(Layout layout, BlockId id, qsizetype at) {
    Block* block = layout.block(id);
    if (!block || !block->ranges.contains(at))
        return invalidEdit("no such block");
    const auto behind = std::upper_bound(block->paragraphs.begin(), block->paragraphs.end(), at);
    if (behind == block->paragraphs.begin())
        return invalidEdit("the paragraph goes on from a block before");
    block->paragraphs.erase(std::prev(behind));
    Draft::decide(*block);
    return layout;
}

} // namespace jianbao::edit
