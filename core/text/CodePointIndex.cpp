#include "core/text/CodePointIndex.h"

#include <algorithm>

namespace jianbao {

CodePointIndex::CodePointIndex(QStringView text) {
    // Nearly all texts have no surrogates: without a way out of the loop many units are looked at
    // at once.
    bool has = false;
    for (const QChar unit : text)
        has |= unit.isSurrogate();
    if (!has)
        return;
    for (qsizetype at = 1; at < text.size(); ++at) {
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
