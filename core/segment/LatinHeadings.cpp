#include "core/segment/LatinHeadings.h"

namespace jianbao::segment {

namespace {

constexpr int MostWords = 6;
constexpr int WidthTenths = 8; // of the column, at most
constexpr double PeriodHeading = 3.2;
constexpr quint32 Apart = WholeDateline | WholeByline | WholeCredit | JumpTo | JumpFrom |
                          PageReference | Folio | Advert | EndsStop | EndsCredit;

/// Whether nothing before the line goes on in it.
bool beginsAnew(const Line* before, const Line& line) {
    return before == nullptr || line.blankBefore > 0 || before->has(Apart) ||
           before->digits * 3 >= before->visible; // a table's row
}

/// A few words with capitals that stop well before the column's end.
bool isPeriodHeading(const Line& line, const Line& next) {
    return line.has(EndsPeriod) && line.stops == 0 && line.pauses == 0 && line.words >= 2 &&
           line.words <= MostWords && line.longWords > 0 && line.longCapWords == line.longWords &&
           line.width * 10 <= next.measure * WidthTenths && !line.has(StartsLower);
}

} // namespace

double latinHeadingEvidence(const Line* before, const Line& line, const Line* next,
                            const PageProfile& profile) {
    if (!profile.script.latin || next == nullptr || !beginsAnew(before, line) ||
        next->has(StartsLower | SameLine))
        return 0;
    return isPeriodHeading(line, *next) ? PeriodHeading : 0;
}

} // namespace jianbao::segment
