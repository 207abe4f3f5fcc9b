#include "core/edit/ReadingEdits.h"

#include "core/clean/TextChange.h"
#include "core/edit/Draft.h"
#include "core/edit/TextEdits.h"

namespace jianbao::edit {

namespace {

bool isTitle(Role role) {
    return clean::keepsOneParagraph(role) || role == Role::Subhead;
}

Result<Layout> replaceRun(Layout layout, const clean::ReadingParagraph& paragraph, TextRange run,
                          const QString& text, std::span<const Page> pages) {
    Result<Layout> edited = std::move(layout);
    for (const Correction& change : clean::correctionsFor(paragraph, run, text, *edited, pages)) {
        const Page* page = clean::findPage(pages, change.page);
        edited = page ? correct(*std::move(edited), change, page->text)
                      : invalidEdit("the page is not there");
        if (!edited)
            break;
    }
    return edited;
}

/// The correction that ends at an offset of the part and only inserts.
const Correction* insertionBefore(const Layout& layout, const clean::ReadingPart& part,
                                  qsizetype offset) {
    for (const clean::CorrectedRun& run : part.corrected) {
        const Correction* correction = layout.correction(run.correction);
        if (run.text.end == offset && correction && correction->range.isEmpty())
            return correction;
    }
    return nullptr;
}

const clean::ReadingPart& partAt(const clean::ReadingParagraph& paragraph, qsizetype offset) {
    auto part = paragraph.parts.begin();
    while (std::next(part) != paragraph.parts.end() && std::next(part)->begin <= offset)
        ++part;
    return *part;
}

/// An insertion at the start of a paragraph would be read there: it becomes a replacement of the
/// character before it.
Result<Layout> startBehindInsertion(Layout layout, const Correction& insertion, BlockId block,
                                    QStringView pageText) {
    const qsizetype at = insertion.range.begin;
    const bool isPair = at > 1 && pageText[at - 1].isLowSurrogate();
    Correction moved = insertion;
    moved.range.begin = at - (isPair ? 2 : 1);
    if (moved.range.begin < 0)
        return invalidEdit("nothing stands before the correction");
    moved.text.prepend(clean::readDump(pageText, *layout.block(block), moved.range));
    return revertCorrection(std::move(layout), insertion.id)
        .and_then([&](Layout now) { return startParagraph(std::move(now), block, at, pageText); })
        .and_then([&](Layout now) { return correct(std::move(now), moved, pageText); });
}

} // namespace

Result<Layout> replaceText(Layout layout, std::span<const clean::ReadingParagraph> paragraphs,
                           const ReadingRange& range, const QString& text,
                           std::span<const Page> pages) {
    if (range.lastParagraph >= paragraphs.size() || range.firstParagraph > range.lastParagraph)
        return invalidEdit("no such paragraph");
    Result<Layout> edited = std::move(layout);
    for (std::size_t i = range.firstParagraph; edited && i <= range.lastParagraph; ++i) {
        const clean::ReadingParagraph& paragraph = paragraphs[i];
        const bool isFirst = i == range.firstParagraph;
        const TextRange run{isFirst ? range.begin : 0,
                            i == range.lastParagraph ? range.end : paragraph.text.size()};
        if (run.begin < 0 || run.begin > run.end || run.end > paragraph.text.size())
            return invalidEdit("the range leaves its paragraph");
        edited = replaceRun(*std::move(edited), paragraph, run, isFirst ? text : QString(), pages);
    }
    for (std::size_t i = range.lastParagraph; edited && i > range.firstParagraph; --i)
        if (auto joined = joinParagraph(*edited, paragraphs, i))
            edited = std::move(joined);
    return edited;
}

Result<Layout> startParagraph(Layout layout, const clean::ReadingParagraph& paragraph,
                              qsizetype offset, std::span<const Page> pages) {
    if (offset <= 0 || offset >= paragraph.text.size())
        return invalidEdit("a paragraph starts there already");
    const clean::ReadingPart& part = partAt(paragraph, offset);
    const Page* page = clean::findPage(pages, part.page);
    if (!page || !layout.block(part.block))
        return invalidEdit("no such block");
    const qsizetype inside = offset - part.begin;
    for (const clean::CorrectedRun& run : part.corrected)
        if (run.text.begin < inside && inside < run.text.end)
            return breakCorrection(std::move(layout), run.correction, inside - run.text.begin,
                                   page->text);
    if (const Correction* insertion = insertionBefore(layout, part, inside))
        return startBehindInsertion(layout, *insertion, part.block, page->text);
    return startParagraph(std::move(layout), part.block, paragraph.placeAt(offset).position,
                          page->text);
}

std::optional<std::size_t> joinTarget(std::span<const clean::ReadingParagraph> paragraphs,
                                      std::size_t paragraph) {
    if (paragraph >= paragraphs.size())
        return {};
    const Role role = paragraphs[paragraph].role;
    const BlockId block = paragraphs[paragraph].parts.front().block;
    for (std::size_t i = paragraph; i-- > 0;) {
        const clean::ReadingParagraph& before = paragraphs[i];
        if (before.role == role && !isTitle(role) &&
            (clean::mayContinue(role) || before.parts.back().block == block))
            return i;
        if (before.role == role || isTitle(before.role))
            break;
    }
    return {};
}

Result<Layout> joinParagraph(Layout layout, std::span<const clean::ReadingParagraph> paragraphs,
                             std::size_t paragraph) {
    if (!joinTarget(paragraphs, paragraph))
        return invalidEdit("no paragraph before it can go on");
    const clean::ReadingParagraph& joined = paragraphs[paragraph];
    const clean::ReadingPart& part = joined.parts.front();
    return joinParagraph(std::move(layout), part.block, joined.placeAt(0).position);
}

} // namespace jianbao::edit
