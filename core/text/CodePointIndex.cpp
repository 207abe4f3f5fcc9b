#include "core/text/CodePointIndex.h"

#include "core/text/EightUnits.h"

#include <algorithm>

namespace jianbao {

CodePointIndex::CodePointIndex(QStringView text) {
    // Nearly all texts have no surrogates.
    qsizetype plain = 0;
    while (text.size() - plain >= 8 &&
           !anyOfEight((readEight(text.utf16() + plain) & 0xF800) == 0xD800))
        plain += 8;
    for (qsizetype at = std::max<qsizetype>(plain, 1); at < text.size(); ++at) {
        if (text[at].isLowSurrogate() && text[at - 1].isHighSurrogate())
            m_seconds.push_back(at);
    }
}

qsizetype CodePointIndex::toCodePoints(qsizetype position) const {
    const auto notBefore = std::lower_bound(m_seconds.begin(), m_seconds.end(), position);
    const bool isInside = notBefore != m_seconds.end() && *notBefore == position;
    return position - (notBefore - m_seconds.begin()) - (isInside ? 1 : 0);
}

qsizetype CodePointIndex::toPosition(qsizetype codePoints) const {
    // The second half with index i stands behind m_seconds[i] - i code points.
    qsizetype low = 0;
    auto high = static_cast<qsizetype>(m_seconds.size());
    while (low < high) {
        const qsizetype middle = low + (high - low) / 2;
        if (m_seconds[static_cast<std::size_t>(middle)] - middle <= codePoints)
            low = middle + 1;
        else
            high = middle;
    }
    return codePoints + low;
}

} // namespace jianbao
