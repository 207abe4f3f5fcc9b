#include "core/segment/TeaserLists.h"

#include "core/segment/Folio.h"

#include <algorithm>

namespace jianbao::segment {

namespace {

constexpr int LongestNumber = 5;      // visible characters of "第A03版"
constexpr std::size_t LongestGap = 5; // lines of a title and its summary between two numbers

/// "3版", "A05", "第4版", "→02".
bool isPageNumber(const Line& line) {
    return line.digits > 0 && line.digits <= 2 && line.visible <= LongestNumber &&
           line.letters <= 1 && line.han <= 2 && line.has(Folio);
}

} // namespace

void markTeaserLists(QStringView page, std::span<Line> lines) {
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!lines[i].has(Folio) || !isTeaserLabel(page, lines[i]))
            continue;
        std::size_t last = i;
        for (std::size_t k = i + 1; k < lines.size() && k <= last + LongestGap; ++k) {
            if (lines[k].has(StartsStory | WholeByline | JumpTo))
                break;
            if (!isPageNumber(lines[k]))
                continue;
            lines[k].marks = (lines[k].marks & ~quint32(Folio)) | PageReference;
            last = k;
        }
    }
}

} // namespace jianbao::segment
