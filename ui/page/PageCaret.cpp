#include "ui/page/PageCaret.h"

#include "core/text/WordSteps.h"
#include "ui/page/PageScene.h"

#include <algorithm>

namespace jianbao::ui {

TextRange PageCaret::unitAt(QStringView text, qsizetype position) const {
    if (m_unit == Unit::Character)
        return {position, position};
    if (m_unit == Unit::Word) {
        const TextRange name = m_nameOver ? m_nameOver(position) : TextRange();
        return name.isEmpty() ? wordAt(text, position) : name;
    }
    const qsizetype feed = text.indexOf(u'\n', position);
    const qsizetype begin = position == 0 ? 0 : text.lastIndexOf(u'\n', position - 1) + 1;
    return {begin, feed < 0 ? text.size() : feed + 1};
}

TextRange PageCaret::selection() const {
    return {std::min(m_position, m_anchor), std::max(m_position, m_anchor)};
}

void PageCaret::moveTo(qsizetype position, bool select) {
    m_position = position;
    if (!select) {
        m_anchor = position;
        m_others = {};
    }
    m_atRowEnd = false;
    m_goalX = -1;
}

void PageCaret::setSelection(TextRange range) {
    moveTo(range.end, false);
    m_anchor = range.begin;
}

void PageCaret::setSelections(const RangeList& ranges) {
    moveTo(ranges.begin(), false);
    toggle(ranges);
}

void PageCaret::toggle(const RangeList& ranges) {
    RangeList all = m_others;
    all.add(selection());
    const bool isSelected = all.contains(ranges.begin());
    for (const TextRange range : ranges.ranges())
        all.subtract(range);
    moveTo(ranges.begin(), false);
    m_others = std::move(all);
    if (isSelected || ranges.isEmpty())
        return;
    m_anchor = ranges.ranges().front().end;
    m_others.add(ranges.intersected({m_anchor, ranges.end()}));
}

void PageCaret::reachOver(TextRange range) {
    const TextRange reach{std::min(selection().begin, range.begin),
                          std::max(selection().end, range.end)};
    m_anchor = reach.end;
    moveTo(reach.begin, true);
}

void PageCaret::press(QStringView text, qsizetype position, Unit unit, Press kind) {
    m_unit = unit;
    if (kind == Press::Add)
        m_others.add(selection());
    else if (kind == Press::Anew)
        m_others = {};
    m_pressed = kind == Press::Reach ? TextRange{m_anchor, m_anchor} : unitAt(text, position);
    dragTo(text, position);
}

void PageCaret::dragTo(QStringView text, qsizetype position) {
    const TextRange unit = unitAt(text, position);
    const bool backwards = unit.begin < m_pressed.begin;
    moveTo(backwards ? unit.begin : std::max(unit.end, m_pressed.end), true);
    m_anchor = backwards ? m_pressed.end : m_pressed.begin;
}

void PageCaret::move(const PageScene& scene, CaretMove move, int pageRows) {
    const QStringView text = scene.text();
    const TextRange row = scene.rows().at(scene.rowOf(m_position, m_atRowEnd)).range;
    switch (move.step) {
    case CaretStep::PreviousCharacter:
        return moveTo(previousCharacter(text, m_position), move.select);
    case CaretStep::NextCharacter:
        return moveTo(nextCharacter(text, m_position), move.select);
    case CaretStep::PreviousWord:
        return moveTo(previousNameOrWord(text, m_position, m_nameOver), move.select);
    case CaretStep::NextWord:
        return moveTo(nextNameOrWord(text, m_position, m_nameOver), move.select);
    case CaretStep::RowStart:
        return moveTo(row.begin, move.select);
    case CaretStep::RowEnd:
        moveTo(row.end, move.select);
        m_atRowEnd = true;
        return;
    case CaretStep::RowUp:
        return moveByRows(scene, -1, move.select);
    case CaretStep::RowDown:
        return moveByRows(scene, 1, move.select);
    case CaretStep::PageUp:
        return moveByRows(scene, -pageRows, move.select);
    case CaretStep::PageDown:
        return moveByRows(scene, pageRows, move.select);
    case CaretStep::TextStart:
        return moveTo(0, move.select);
    case CaretStep::TextEnd:
        return moveTo(text.size(), move.select);
    }
}

void PageCaret::moveByRows(const PageScene& scene, int rows, bool select) {
    const int from = scene.rowOf(m_position, m_atRowEnd);
    const qreal goal = m_goalX >= 0 ? m_goalX : scene.row(from).xOf(m_position);
    const int to = std::clamp(from + rows, 0, scene.rows().count() - 1);
    if (to == from) {
        moveTo(rows < 0 ? 0 : scene.text().size(), select);
    } else {
        const qsizetype position = scene.row(to).positionAt(goal);
        moveTo(position, select);
        m_atRowEnd = scene.rowOf(position, false) != to;
    }
    m_goalX = goal;
}

} // namespace jianbao::ui
