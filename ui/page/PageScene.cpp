#include "ui/page/PageScene.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace jianbao::ui {

namespace {

/// Shaped rows kept; a few screens full.
constexpr std::size_t CachedRows = 600;
/// How near the mouse must be to a border to take hold of it, in pixels.
constexpr qreal Reach = 4;

/// What stands in only one of two lists, between what they have in common at both ends.
template<typename Item, typename Function>
void forEachDifference(const std::vector<Item>& a, const std::vector<Item>& b,
                       const Function& function) {
    const auto [frontA, frontB] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    const auto limit = std::min(a.end() - frontA, b.end() - frontB);
    std::ptrdiff_t same = 0;
    while (same < limit && *(a.end() - same - 1) == *(b.end() - same - 1))
        ++same;
    std::for_each(frontA, a.end() - same, function);
    std::for_each(frontB, b.end() - same, function);
}

qsizetype lineStart(QStringView text, qsizetype at) {
    return at == 0 ? 0 : text.lastIndexOf(u'\n', at - 1) + 1;
}

} // namespace

void PageScene::setPage(const Page& page, const Layout& layout) {
    m_page = page;
    m_map = BlockMap(m_page.text, m_page.id, layout);
    measureColumns();
    wrap();
}

void PageScene::setLayout(const Layout& layout) {
    const BlockMap before = std::exchange(m_map, BlockMap(m_page.text, m_page.id, layout));
    const qreal availableBefore = available();
    measureColumns();
    rewrap(before, availableBefore);
}

void PageScene::setStyle(const PageStyle& style) {
    m_style = style;
    m_widths = std::make_shared<CharWidths>(style.text);
    m_boldWidths = std::make_shared<CharWidths>(style.headline);
    measureColumns();
    wrap();
}

void PageScene::setWidth(int width) {
    if (width == m_width)
        return;
    m_width = width;
    wrap();
}

int PageScene::height() const {
    return 2 * TopMargin + m_rows.count() * m_style.rowHeight;
}

void PageScene::measureColumns() {
    const auto lines = m_page.text.count(u'\n') + 1;
    const QFontMetricsF metrics(m_style.label);
    const int digits = std::max(3, static_cast<int>(QString::number(lines).size()));
    m_numberRight = std::ceil(m_style.gap + digits * metrics.horizontalAdvance(QChar(u'0')));
    qreal chips = 0;
    for (const Block& block : m_map.blocks())
        chips = std::max(chips, m_style.chipWidth(chipNumber(m_map, block), chipWords(block)));
    m_textX = std::ceil(chipX() + chips + m_style.gap);
}

qreal PageScene::available() const {
    return std::max(8 * m_style.em, m_width - m_textX - m_style.gap);
}

PageRows::Advance PageScene::advanceFrom(qsizetype begin) const {
    auto cut =
        std::partition_point(m_map.cuts().begin(), m_map.cuts().end(),
                             [&](const BlockMap::Cut& other) { return other.position < begin; });
    auto run =
        std::partition_point(m_map.runs().begin(), m_map.runs().end(),
                             [&](const BlockMap::Run& other) { return other.range.end <= begin; });
    const QStringView text = m_page.text;
    return [=, this](qsizetype at) mutable {
        while (run != m_map.runs().end() && run->range.end <= at)
            ++run;
        const bool bold = run != m_map.runs().end() && m_map.isHeadline(run->block);
        qreal width = (bold ? *m_boldWidths : *m_widths).advance(text, at);
        while (cut != m_map.cuts().end() && cut->position < at)
            ++cut;
        if (cut != m_map.cuts().end() && cut->position == at)
            width += cutWidth(m_map, *cut, m_style);
        return width;
    };
}

void PageScene::wrap() {
    m_cache.clear();
    if (m_widths)
        m_rows = PageRows(m_page.text, available(), advanceFrom(0));
}

PageScene::Widths PageScene::widthsOf(const BlockMap& map) const {
    Widths widths;
    for (const BlockMap::Cut& cut : map.cuts())
        widths.cuts.emplace_back(cut.position, cutWidth(map, cut, m_style));
    for (const BlockMap::Run& run : map.runs())
        if (map.isHeadline(run.block))
            widths.headlines.push_back(run.range);
    return widths;
}

void PageScene::rewrap(const BlockMap& before, qreal availableBefore) {
    if (!m_widths || available() != availableBefore)
        return wrap();
    m_cache.clear();
    const Widths old = widthsOf(before);
    const Widths now = widthsOf(m_map);
    TextRange changed{m_page.text.size(), 0};
    const auto take = [&](TextRange range) {
        changed = {std::min(changed.begin, range.begin), std::max(changed.end, range.end)};
    };
    forEachDifference(old.cuts, now.cuts, [&](const auto& cut) { take({cut.first, cut.first}); });
    forEachDifference(old.headlines, now.headlines, take);
    if (changed.begin <= changed.end)
        m_rows.rewrap(m_page.text, changed, available(),
                      advanceFrom(lineStart(m_page.text, changed.begin)));
}

int PageScene::rowAt(int y) const {
    if (m_style.rowHeight == 0)
        return 0;
    return std::clamp((y - TopMargin) / m_style.rowHeight, 0, m_rows.count() - 1);
}

const RowLayout& PageScene::row(int row) const {
    auto found = m_cache.find(row);
    if (found == m_cache.end()) {
        if (m_cache.size() >= CachedRows)
            m_cache.clear();
        found = m_cache
                    .emplace(row, RowLayout(m_page.text, m_rows.at(row).range, blockOfRow(row),
                                            m_map, m_style))
                    .first;
    }
    return found->second;
}

qsizetype PageScene::positionAt(QPoint point) const {
    return row(rowAt(point.y())).positionAt(point.x() - m_textX);
}

int PageScene::rowOf(qsizetype position, bool atRowEnd) const {
    const int row = m_rows.rowOf(position);
    const bool joint =
        row > 0 && !m_rows.at(row).startsLine && m_rows.at(row).range.begin == position;
    return joint && atRowEnd ? row - 1 : row;
}

QRectF PageScene::caretRect(qsizetype position, bool atRowEnd) const {
    const int at = rowOf(position, atRowEnd);
    const qreal height = std::round(1.3 * m_style.em);
    return {m_textX + row(at).xOf(position), rowTop(at) + (m_style.rowHeight - height) / 2, 1.5,
            height};
}

qsizetype PageScene::firstVisibleOf(int row) const {
    const TextRange range = m_rows.at(row).range;
    const QStringView text = QStringView(m_page.text).mid(range.begin, range.length());
    const auto visible =
        std::find_if(text.begin(), text.end(), [](QChar c) { return !c.isSpace(); });
    return visible == text.end() ? range.begin : range.begin + (visible - text.begin());
}

int PageScene::blockOfRow(int row) const {
    return m_map.indexAt(firstVisibleOf(row));
}

bool PageScene::startsBlock(int row) const {
    if (row == 0)
        return false;
    const int block = blockOfRow(row);
    const auto cuts = m_map.cutsIn(m_rows.at(row - 1).range);
    const bool begunInside = std::any_of(cuts.begin(), cuts.end(), [&](const BlockMap::Cut& cut) {
        return cut.block == block && cut.first;
    });
    return !begunInside && block != blockOfRow(row - 1);
}

int PageScene::chipOfRow(int row) const {
    const int block = blockOfRow(row);
    if (block < 0)
        return -1;
    const TextRange range = m_rows.at(row).range;
    const qsizetype first = m_map.firstVisible(block);
    if (!range.contains(first) || m_map.indexAt(range.begin) < 0)
        return -1;
    const auto cuts = m_map.cutsIn({range.begin, first + 1});
    const bool inline_ = std::any_of(cuts.begin(), cuts.end(), [&](const BlockMap::Cut& cut) {
        return cut.block == block && cut.first;
    });
    return inline_ ? -1 : block;
}

int PageScene::markAt(QPoint point) const {
    const int row = rowAt(point.y());
    if (m_page.text.isEmpty() || point.x() < bandX())
        return -1;
    if (point.x() < chipX())
        return blockOfRow(row);
    if (point.x() < m_textX)
        return chipOfRow(row);
    for (const RowLayout::Piece& piece : this->row(row).pieces())
        if (piece.chip && point.x() >= m_textX + piece.markX && point.x() < m_textX + piece.x)
            return piece.block;
    return -1;
}

int PageScene::chipAt(QPoint point) const {
    const int block = point.x() < chipX() ? -1 : markAt(point);
    if (block < 0 || point.x() >= m_textX)
        return block;
    const Block& shown = m_map.block(block);
    return point.x() < chipX() + m_style.chipWidth(chipNumber(m_map, shown), chipWords(shown))
               ? block
               : -1;
}

std::optional<qsizetype> PageScene::borderNear(QPoint point) const {
    if (m_page.text.isEmpty() || point.x() < bandX())
        return std::nullopt;
    const int at = rowAt(point.y());
    for (const int row : {at, at + 1}) {
        const bool near = std::abs(point.y() - rowTop(row)) <= Reach;
        if (near && row < m_rows.count() && startsBlock(row))
            return m_map.runAt(firstVisibleOf(row)).range.begin;
    }
    for (const RowLayout::Piece& piece : row(at).pieces())
        if (piece.cut && std::abs(point.x() - m_textX - piece.markX - m_style.gap / 2) <= Reach)
            return piece.range.begin;
    return std::nullopt;
}

qsizetype PageScene::lineStartNear(int y) const {
    int above = rowAt(y);
    int below = above + 1;
    while (!m_rows.at(above).startsLine)
        --above;
    while (below < m_rows.count() && !m_rows.at(below).startsLine)
        ++below;
    const int row = y - rowTop(above) <= rowTop(below) - y ? above : below;
    return row < m_rows.count() ? m_rows.at(row).range.begin : m_page.text.size();
}

QLineF PageScene::borderLine(qsizetype position) const {
    const int at = rowOf(position, false);
    const PageRow& line = m_rows.at(at);
    if (position < line.range.end && position > firstVisibleOf(at)) {
        const qreal x = std::round(m_textX + row(at).xOf(position)) - 0.5;
        return {x, qreal(rowTop(at)), x, qreal(rowTop(at) + m_style.rowHeight)};
    }
    const int below = position > line.range.begin && position >= line.range.end ? at + 1 : at;
    const qreal y = rowTop(below) - 0.5;
    return {bandX(), y, qreal(m_width), y};
}

std::optional<int> PageScene::cutRowNear(int y) const {
    if (m_page.text.isEmpty())
        return std::nullopt;
    int above = rowAt(y);
    int below = above + 1;
    while (!m_rows.at(above).startsLine)
        --above;
    while (below < m_rows.count() && !m_rows.at(below).startsLine)
        ++below;
    const int row = y - rowTop(above) <= rowTop(below) - y ? above : below;
    return row > 0 && row < m_rows.count() && canCutBefore(row) ? std::optional(row) : std::nullopt;
}

bool PageScene::canCutBefore(int row) const {
    if (startsBlock(row))
        return false;
    const int block = blockOfRow(row);
    const qsizetype begin = m_rows.at(row).range.begin;
    const qsizetype first = m_map.firstVisible(block);
    return first >= 0 && first < begin && m_map.lastVisible(block) >= begin;
}

} // namespace jianbao::ui
