#include "core/segment/PageElements.h"

#include "core/segment/ElementBuilder.h"
#include "core/segment/LineLabels.h"
#include "core/segment/SpreadPiles.h"
#include "core/segment/TextSeams.h"
#include "core/segment/TitleRuns.h"

namespace jianbao::segment {

PageElements readPageElements(QStringView page, std::span<const Line> lines,
                              const PageProfile& profile) {
    std::vector<Element> elements = splitTitleRuns(
        lines, buildElements(page, lines, labelLines(lines, profile), profile), profile);
    spreadPiles(page, lines, profile, elements);
    TitleTies ties(page, lines, elements);
    joinTexts(ties, elements);
    joinTitleRuns(lines, ties, elements);
    return {std::move(elements), std::move(ties)};
}

} // namespace jianbao::segment
