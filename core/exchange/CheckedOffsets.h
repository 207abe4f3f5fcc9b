#pragma once

#include "core/text/CodePointIndex.h"
#include "core/text/TextRange.h"

#include <QStringView>

namespace jianbao::exchange {

/// Counts ranges of a text in Unicode code points for formats that do, and checks that the count
/// leads back to the same characters.
class CheckedOffsets {
public:
    explicit CheckedOffsets(QStringView text)
        : m_index(text) {}

    TextRange toCodePoints(TextRange range) {
        const TextRange counted{m_index.toCodePoints(range.begin), m_index.toCodePoints(range.end)};
        m_agree = m_agree && m_index.toPosition(counted.begin) == range.begin &&
                  m_index.toPosition(counted.end) == range.end;
        return counted;
    }
    /// Whether every range so far was whole characters of the text.
    bool agree() const { return m_agree; }

private:
    CodePointIndex m_index;
    bool m_agree = true;
};

} // namespace jianbao::exchange
