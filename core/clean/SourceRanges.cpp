#include "core/clean/SourceRanges.h"

#include "core/text/CharClass.h"

#include <algorithm>

namespace jianbao::clean {

namespace {

/// Whether what stands between two runs of a page belongs to the word that they make up.
bool joins(QStringView between) {
    return std::all_of(between.begin(), between.end(), [](QChar unit) {
        return charIs(unit.unicode(), CharSpace) || unit == u'-' || unit == u'\u00ad';
    });
}

void add(const Page* page, PageId id, TextRange range, std::vector<PageRange>& ranges) {
    if (range.isEmpty())
        return;
    PageRange* last = ranges.empty() ? nullptr : &ranges.back();
    const bool goesOn =
        page && last && last->page == id && last->range.end <= range.begin &&
        joins(QStringView(page->text).mid(last->range.end, range.begin - last->range.end));
    if (goesOn)
        last->range.end = range.end;
    else
        ranges.push_back({id, range});
}

} // namespace

void appendSource(const ReadingParagraph& paragraph, TextRange read, std::span<const Page> pages,
                  std::vector<PageRange>& ranges) {
    for (const ReadingPart& part : paragraph.parts) {
        const Page* page = findPage(pages, part.page);
        const TextRange wanted{read.begin - part.begin, read.end - part.begin};
        for (const OffsetMap::Piece& piece : part.map.pieces()) {
            const TextRange inside = piece.derived.intersected(wanted);
            if (inside.isEmpty())
                continue;
            const bool copied = piece.derived.length() == piece.source.length();
            const qsizetype shift = piece.source.begin - piece.derived.begin;
            add(page, part.page,
                copied ? TextRange{inside.begin + shift, inside.end + shift} : piece.source,
                ranges);
        }
    }
}

TextRange trimmed(QStringView text, TextRange stretch) {
    TextRange range = stretch.intersected({0, text.size()});
    const auto isBlank = [&](qsizetype at) {
        return charIs(text[at].unicode(), CharSpace);
    };
    while (!range.isEmpty() && isBlank(range.begin))
        ++range.begin;
    while (!range.isEmpty() && isBlank(range.end - 1))
        --range.end;
    return range;
}

} // namespace jianbao::clean
