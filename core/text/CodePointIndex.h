#pragma once

#include <QStringView>

#include <vector>

namespace jianbao {

/// Turns UTF-16 positions of one text into counts of Unicode code points and back: files that leave
/// the program count code points. Holds the places of surrogate pairs only; a half without its
/// partner counts as one code point, as every decoder has it.
class CodePointIndex {
public:
    CodePointIndex() = default;
    explicit CodePointIndex(QStringView text);

    /// Code points before a UTF-16 position; inside a pair those before the pair.
    qsizetype toCodePoints(qsizetype position) const;
    /// The UTF-16 position of a code point; the text's end for its number of code points.
    qsizetype toPosition(qsizetype codePoints) const;

private:
    /// Positions of the second halves, ascending.
    std::vector<qsizetype> m_seconds;
};

} // namespace jianbao
