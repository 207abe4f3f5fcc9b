#include "core/text/OffsetMap.h"

namespace jianbao {

namespace {

bool runsInStep(const OffsetMap::Piece& piece) {
    return piece.derived.length() == piece.source.length();
}

} // namespace

void OffsetMap::appendCopy(qsizetype source, qsizetype length) {
    if (length <= 0)
        return;
    const qsizetype at = derivedLength();
    if (!m_pieces.empty() && m_pieces.back().source.end == source && runsInStep(m_pieces.back())) {
        m_pieces.back().derived.end += length;
        m_pieces.back().source.end += length;
        return;
    }
    m_pieces.push_back({{at, at + length}, {source, source + length}});
}

void OffsetMap::appendReplacement(TextRange source, qsizetype length) {
    if (length <= 0)
        return;
    const qsizetype at = derivedLength();
    m_pieces.push_back({{at, at + length}, source});
}

void OffsetMap::truncate(qsizetype derivedLength) {
    while (!m_pieces.empty() && m_pieces.back().derived.begin >= derivedLength)
        m_pieces.pop_back();
    if (m_pieces.empty() || m_pieces.back().derived.end <= derivedLength)
        return;
    if (!runsInStep(m_pieces.back())) {
        m_pieces.pop_back();
        return;
    }
    const qsizetype surplus = m_pieces.back().derived.end - derivedLength;
    m_pieces.back().derived.end -= surplus;
    m_pieces.back().source.end -= surplus;
}

qsizetype OffsetMap::derivedLength() const {
    return m_pieces.empty() ? 0 : m_pieces.back().derived.end;
}

std::optional<qsizetype> OffsetMap::toSource(qsizetype derived) const {
    if (m_pieces.empty() || derived < 0 || derived > derivedLength())
        return {};
    if (derived == derivedLength())
        return m_pieces.back().source.end;
    const auto piece =
        std::upper_bound(m_pieces.begin(), m_pieces.end(), derived,
                         [](qsizetype at, const Piece& have) { return at < have.derived.end; });
    return piece->source.begin + (runsInStep(*piece) ? derived - piece->derived.begin : 0);
}

std::optional<qsizetype> OffsetMap::toDerived(qsizetype source) const {
    const auto piece =
        std::upper_bound(m_pieces.begin(), m_pieces.end(), source,
                         [](qsizetype at, const Piece& have) { return at < have.source.end; });
    if (piece == m_pieces.end() || !piece->source.contains(source))
        return {};
    return piece->derived.begin + (runsInStep(*piece) ? source - piece->source.begin : 0);
}

qsizetype OffsetMap::toDerivedNearest(qsizetype source) const {
    const auto piece =
        std::upper_bound(m_pieces.begin(), m_pieces.end(), source,
                         [](qsizetype at, const Piece& have) { return at < have.source.end; });
    if (piece == m_pieces.end())
        return derivedLength();
    const bool inside = piece->source.contains(source) && runsInStep(*piece);
    return piece->derived.begin + (inside ? source - piece->source.begin : 0);
}

} // namespace jianbao
