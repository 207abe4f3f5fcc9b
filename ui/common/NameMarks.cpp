#include "ui/common/NameMarks.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace jianbao::ui {

NameMarks::NameMarks(std::vector<NameMark> marks)
    : m_marks(std::move(marks)) {
    for (std::size_t i = 0; i < m_marks.size(); ++i)
        for (const PageRange& place : m_marks[i].ranges)
            m_pieces.push_back({place, i, 0});
    std::stable_sort(m_pieces.begin(), m_pieces.end(), [](const Piece& a, const Piece& b) {
        return std::tuple(a.place.page, a.place.range.begin, -a.place.range.end) <
               std::tuple(b.place.page, b.place.range.begin, -b.place.range.end);
    });
    for (std::size_t i = 0; i < m_pieces.size(); ++i) {
        const qsizetype end = m_pieces[i].place.range.end;
        const bool same = i > 0 && m_pieces[i - 1].place.page == m_pieces[i].place.page;
        m_reach.push_back(same ? std::max(m_reach.back(), end) : end);
    }
    giveLanes();
}

void NameMarks::giveLanes() {
    // The shorter of two that overlap comes first, so that what encloses it goes below it.
    for (std::size_t begin = 0; begin < m_pieces.size();) {
        std::size_t end = begin + 1;
        while (end < m_pieces.size() && m_pieces[end].place.page == m_pieces[begin].place.page &&
               m_pieces[end].place.range.begin < m_reach[end - 1])
            ++end;
        std::vector<std::size_t> order;
        for (std::size_t i = begin; i < end; ++i)
            order.push_back(i);
        std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
            return m_pieces[a].place.range.length() < m_pieces[b].place.range.length();
        });
        for (std::size_t i = 0; i < order.size(); ++i) {
            Piece& piece = m_pieces[order[i]];
            std::array<bool, LastLane + 1> taken{};
            for (std::size_t k = 0; k < i; ++k)
                if (const Piece& other = m_pieces[order[k]];
                    other.place.range.overlaps(piece.place.range))
                    taken[static_cast<std::size_t>(other.lane)] = true;
            while (piece.lane < LastLane && taken[static_cast<std::size_t>(piece.lane)])
                ++piece.lane;
        }
        begin = end;
    }
}

std::size_t NameMarks::firstReaching(PageRange range) const {
    std::size_t low = 0;
    std::size_t high = m_pieces.size();
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        const bool before =
            m_pieces[middle].place.page < range.page ||
            (m_pieces[middle].place.page == range.page && m_reach[middle] <= range.range.begin);
        (before ? low : high) = before ? middle + 1 : middle;
    }
    return low;
}

const NameMarks::Piece* NameMarks::pieceAt(PageId page, qsizetype position) const {
    const Piece* best = nullptr;
    const auto rank = [this](const Piece& piece) {
        return std::pair(markOf(piece).suggested, piece.place.range.length());
    };
    forEachIn({page, {position, position + 1}}, [&](const Piece& piece) {
        if (!best || rank(piece) < rank(*best))
            best = &piece;
    });
    return best;
}

} // namespace jianbao::ui
