#pragma once

#include "core/segment/Line.h"

namespace jianbao::segment {

/// Where a printed line, or one column's part of it, stands.
struct RawLine {
    qint32 begin = 0; ///< behind the line end before it (or where the column begins)
    qint32 end = 0;   ///< before its own line end (or where the column ends)
    qint32 blankBefore = 0;
    bool gapped = false; ///< two blanks stand together behind its first visible character
    quint8 hints = 0;    ///< see LineHint
    /// Packed counts of its units; 0 for what was not counted, and for long lines.
    quint64 counts = 0;
};

/// The lines of a page that are not blank; LF, CR, CRLF, VT, FF and U+2028/9 end lines. Linear. It
/// counts on the way: readLine() need not look at each character of an ordinary line again.
std::vector<RawLine> splitLines(QStringView text);

/// Measures a line: its visible extent, widths, counts of classes and the marks that follow from
/// single characters (those from wording are added by markPatterns()).
Line readLine(QStringView text, const RawLine& raw);

} // namespace jianbao::segment
