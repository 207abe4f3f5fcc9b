#include "ui/page/BlockMap.h"

#include <algorithm>

namespace jianbao::ui {

namespace {

/// First character in the range that is no white space; range.end if there is none.
qsizetype findVisible(const QString& text, TextRange range) {
    const auto begin = text.cbegin() + range.begin;
    const auto end = text.cbegin() + range.end;
    return std::find_if(begin, end, [](QChar c) { return !c.isSpace(); }) - text.cbegin();
}

} // namespace

BlockMap::Visible BlockMap::visibleOf(const QString& text, const Block& block) {
    Visible visible;
    for (const TextRange range : block.ranges.ranges()) {
        for (qsizetype at = range.begin; at < range.end && visible.first < 0; ++at)
            if (!text.at(at).isSpace())
                visible.first = at;
        for (qsizetype at = range.end; at > range.begin && visible.last < range.begin; --at)
            if (!text.at(at - 1).isSpace())
                visible.last = at - 1;
    }
    return visible;
}

BlockMap::BlockMap(const QString& text, PageId page, const Layout& layout) {
    for (std::size_t i = 0; i < layout.articles.size(); ++i)
        m_numbers.emplace(layout.articles[i].id, static_cast<int>(i));
    for (const Block& block : layout.blocks) {
        if (block.page != page)
            continue;
        const int index = static_cast<int>(m_blocks.size());
        m_blocks.push_back(block);
        m_visible.push_back(visibleOf(text, block));
        for (const TextRange range : block.ranges.ranges())
            m_runs.push_back({range, index});
    }
    std::sort(m_runs.begin(), m_runs.end(),
              [](const Run& a, const Run& b) { return a.range < b.range; });
    for (const Run& run : m_runs)
        addCut(text, run);
}

void BlockMap::addCut(const QString& text, const Run& run) {
    const qsizetype at = run.range.begin;
    if (at == 0 || text.at(at - 1) == u'\n')
        return;
    const qsizetype lineBegin = text.lastIndexOf(u'\n', at - 1) + 1;
    const qsizetype lineEnd = text.indexOf(u'\n', at);
    const qsizetype end = std::min(lineEnd < 0 ? text.size() : lineEnd, run.range.end);
    if (findVisible(text, {lineBegin, at}) == at || findVisible(text, {at, end}) == end)
        return;
    const qsizetype first = firstVisible(run.block);
    m_cuts.push_back({at, run.block, run.range.contains(first) && first < end});
}

std::vector<BlockMap::Cut> BlockMap::cutsIn(TextRange range) const {
    const auto before = [](const Cut& cut, qsizetype at) {
        return cut.position < at;
    };
    return {std::lower_bound(m_cuts.begin(), m_cuts.end(), range.begin, before),
            std::lower_bound(m_cuts.begin(), m_cuts.end(), range.end, before)};
}

const BlockMap::Run& BlockMap::runAt(qsizetype position) const {
    const auto behind =
        std::upper_bound(m_runs.begin(), m_runs.end(), position,
                         [](qsizetype at, const Run& run) { return at < run.range.begin; });
    return behind == m_runs.begin() ? *behind : *std::prev(behind);
}

int BlockMap::indexAt(qsizetype position) const {
    const bool covered = !m_runs.empty() && m_runs.front().range.begin <= position;
    return covered ? runAt(position).block : -1;
}

const Block* BlockMap::blockAt(qsizetype position) const {
    const int index = indexAt(position);
    return index < 0 ? nullptr : &m_blocks[static_cast<std::size_t>(index)];
}

int BlockMap::articleNumber(const Block& block) const {
    const auto found = m_numbers.find(block.article);
    return found == m_numbers.end() ? -1 : found->second;
}

} // namespace jianbao::ui
