#include "core/segment/PageLines.h"

#include "core/segment/Adverts.h"
#include "core/segment/Columns.h"
#include "core/segment/LatinPatterns.h"
#include "core/segment/LinePatterns.h"
#include "core/segment/LineReader.h"
#include "core/segment/NamesAlone.h"
#include "core/segment/PageEdge.h"
#include "core/segment/ScanPrompts.h"
#include "core/segment/ShortPieces.h"
#include "core/segment/StrayMarks.h"
#include "core/segment/TeaserLists.h"
#include "core/segment/Verse.h"

#include <algorithm>

namespace jianbao::segment {

namespace {

bool isBlank(QStringView text, qsizetype begin, qsizetype end) {
    return text.sliced(begin, end - begin).trimmed().isEmpty();
}

void addLine(QStringView text, const RawLine& raw, std::span<const qsizetype> borders,
             std::vector<Line>& lines) {
    RawLine rest = raw;
    quint32 marks = 0;
    for (auto border = std::upper_bound(borders.begin(), borders.end(), raw.begin);
         border != borders.end() && *border < raw.end; ++border) {
        if (isBlank(text, rest.begin, *border) || isBlank(text, *border, rest.end))
            continue;
        rest.counts = 0; // they are the whole line's
        RawLine piece = rest;
        piece.end = static_cast<qint32>(*border);
        lines.push_back(readLine(text, piece));
        lines.back().marks |= marks;
        rest.begin = piece.end;
        rest.blankBefore = 0;
        marks = SameLine;
    }
    lines.push_back(readLine(text, rest));
    lines.back().marks |= marks;
}

} // namespace

PageLines readPageLines(QStringView pageText, std::span<const qsizetype> borders) {
    PageLines page;
    const std::vector<RawLine> raws = partColumns(pageText, splitLines(pageText));
    page.lines.reserve(raws.size() + raws.size() / 8 + 8); // some are cut in two
    for (const RawLine& raw : raws)
        addLine(pageText, raw, borders, page.lines);
    if (page.lines.empty())
        return page;
    page.lines = markPatterns(pageText, std::move(page.lines));
    page.profile = profilePage(page.lines);
    settlePatterns(page.lines, page.profile);
    markStrays(pageText, page.lines, page.profile.script.latin);
    markScanPrompts(pageText, page.lines);
    markTeaserLists(pageText, page.lines);
    markPageEdges(pageText, page.lines, page.profile);
    markAdverts(pageText, page.lines, page.profile);
    markNamesAlone(pageText, page.lines, page.profile);
    markShortPieces(pageText, page.lines, page.profile);
    markVerse(pageText, page.lines, page.profile);
    settleLatinPatterns(pageText, page.lines, page.profile);
    return page;
}

} // namespace jianbao::segment
