#include "ui/page/PagePainter.h"

#include "ui/common/CorrectionInk.h"
#include "ui/common/Doubt.h"
#include "ui/common/Icons.h"
#include "ui/common/NameInk.h"
#include "ui/common/Reasons.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace jianbao::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PageView)
};

QString cutWords() {
    return Words::tr("Split here");
}

QColor faint(QColor colour, qreal alpha) {
    colour.setAlphaF(static_cast<float>(alpha));
    return colour;
}

} // namespace

PagePainter::PagePainter(QPainter& painter, const PageScene& scene, const PageState& state,
                         QRect visible)
    : m_painter(painter)
    , m_scene(scene)
    , m_state(state)
    , m_visible(visible) {}

void PagePainter::paint() {
    m_painter.fillRect(m_visible, m_state.theme.paper);
    const int first = m_scene.rowAt(m_visible.top());
    const int last = m_scene.rowAt(m_visible.bottom());
    for (int row = first; row <= last; ++row)
        paintRow(row);
    paintCaret();
    if (m_state.cutRow >= 0)
        paintCutMark();
    if (m_state.boundary.isActive())
        paintBoundary();
}

void PagePainter::paintRow(int row) {
    paintBackground(row);
    paintNames(row);
    paintMarks(row);
    paintSelection(row);
    paintNumber(row);
    paintBand(row);
    paintText(row);
    paintCorrections(row);
    if (m_scene.startsBlock(row)) {
        m_painter.setPen(QPen(m_state.theme.rule, 1));
        const qreal y = m_scene.rowTop(row) - 0.5;
        m_painter.drawLine(QPointF(m_scene.bandX(), y), QPointF(m_visible.right() + 1, y));
    }
}

QColor PagePainter::inkOf(int block) const {
    const int number = block < 0 ? -1 : m_scene.map().articleNumber(m_scene.map().block(block));
    return number < 0 ? m_state.theme.quietInk : m_state.theme.article(number);
}

void PagePainter::paintBackground(int row) {
    const int block = m_scene.blockOfRow(row);
    const QRectF rect(m_scene.bandX(), m_scene.rowTop(row), m_visible.right() + 1 - m_scene.bandX(),
                      m_scene.style().rowHeight);
    const bool current = m_scene.rowOf(m_state.caret, m_state.caretAtRowEnd) == row;
    if (current)
        m_painter.fillRect(rect, m_state.theme.currentLine);
    else if (block >= 0 && m_scene.map().block(block).id == m_state.hovered)
        m_painter.fillRect(rect, faint(inkOf(block), m_state.theme.dark ? 0.12 : 0.09));
    else if (block >= 0 && m_state.shownArticle.isValid() &&
             m_scene.map().block(block).article == m_state.shownArticle)
        m_painter.fillRect(rect, faint(inkOf(block), m_state.theme.dark ? 0.05 : 0.04));
}

void PagePainter::paintMarks(int row) {
    const TextRange line = m_scene.rows().at(row).range;
    auto mark = std::lower_bound(m_state.marks.begin(), m_state.marks.end(), line.begin,
                                 [](TextRange range, qsizetype at) { return range.end <= at; });
    for (; mark != m_state.marks.end() && mark->begin < line.end; ++mark)
        for (const auto& [left, right] : m_scene.row(row).extents(*mark))
            m_painter.fillRect(QRectF(m_scene.textX() + left, m_scene.rowTop(row) + 1, right - left,
                                      m_scene.style().rowHeight - 2),
                               m_state.theme.mark);
}

void PagePainter::paintNames(int row) {
    const PageStyle& style = m_scene.style();
    const qreal top = m_scene.rowTop(row);
    const RowLayout& layout = m_scene.row(row);
    m_state.names.forEachIn(
        {m_scene.page(), m_scene.rows().at(row).range}, [&](const NameMarks::Piece& piece) {
            for (const auto& [left, right] : layout.extents(piece.place.range))
                paintName(m_painter,
                          QRectF(m_scene.textX() + left, top, right - left, style.rowHeight),
                          top + style.baseline + 0.22 * style.em, m_state.names.markOf(piece),
                          piece.lane, m_state.theme);
        });
}

void PagePainter::paintCorrections(int row) {
    const TextRange line = m_scene.rows().at(row).range;
    const PageStyle& style = m_scene.style();
    const qreal y = m_scene.rowTop(row) + style.baseline + 0.16 * style.em;
    auto each = std::partition_point(
        m_state.corrections.begin(), m_state.corrections.end(),
        [&](const Correction& correction) { return correction.range.end < line.begin; });
    for (; each != m_state.corrections.end() && each->range.begin <= line.end; ++each) {
        for (const auto& [left, right] : m_scene.row(row).extents(each->range))
            paintCorrected(m_painter, {m_scene.textX() + left, y}, right - left, style.em,
                           m_state.theme);
        if (each->range.isEmpty() && m_scene.rowOf(each->range.begin, false) == row)
            paintCorrectionWedge(m_painter,
                                 {m_scene.textX() + m_scene.row(row).xOf(each->range.begin), y},
                                 style.em, m_state.theme);
    }
}

void PagePainter::paintSelection(int row) {
    const TextRange line = m_scene.rows().at(row).range;
    const QColor colour = m_state.theme.selection;
    const qreal top = m_scene.rowTop(row);
    const qreal height = m_scene.style().rowHeight;
    const RowLayout& layout = m_scene.row(row);
    for (const TextRange range : m_state.selection.ranges())
        for (const auto& [left, right] : layout.extents(range))
            m_painter.fillRect(QRectF(m_scene.textX() + left, top, right - left, height), colour);
    const bool feedSelected = m_state.selection.contains(line.end) &&
                              line.end < m_scene.text().size() &&
                              m_scene.text().at(line.end) == u'\n';
    if (feedSelected)
        m_painter.fillRect(
            QRectF(m_scene.textX() + layout.width(), top, m_scene.style().em / 2, height), colour);
}

void PagePainter::paintNumber(int row) {
    const PageRow& line = m_scene.rows().at(row);
    if (!line.startsLine)
        return;
    const bool current =
        m_scene.rows().at(m_scene.rowOf(m_state.caret, m_state.caretAtRowEnd)).line == line.line;
    m_painter.setFont(m_scene.style().label);
    m_painter.setPen(current ? m_state.theme.ink : m_state.theme.quietInk);
    const QString number = QString::number(line.line + 1);
    const qreal width = QFontMetricsF(m_scene.style().label).horizontalAdvance(number);
    m_painter.drawText(
        QPointF(m_scene.numberRight() - width, m_scene.rowTop(row) + m_scene.style().labelBaseline),
        number);
}

void PagePainter::paintBand(int row) {
    const int block = m_scene.blockOfRow(row);
    if (block < 0)
        return;
    const Block& shown = m_scene.map().block(block);
    const PageStyle& style = m_scene.style();
    const bool article = shown.article.isValid();
    const QColor colour = article ? inkOf(block) : m_state.theme.rule;
    const qreal top = m_scene.rowTop(row) + (m_scene.startsBlock(row) ? 1 : 0);
    const qreal bottom = m_scene.rowTop(row) + style.rowHeight;
    const QRectF band(m_scene.bandX(), top, style.bandWidth, bottom - top);
    if (shown.confidence >= DoubtfulBelow) {
        m_painter.fillRect(band, colour);
    } else {
        m_painter.fillRect(band, faint(colour, 0.25));
        const qreal step = style.rowHeight / 4.0;
        for (int i = 0; i < 4; ++i)
            m_painter.fillRect(QRectF(band.left(), m_scene.rowTop(row) + i * step + step / 4,
                                      band.width(), step / 2),
                               colour);
    }
    const int chip = m_scene.chipOfRow(row);
    if (chip >= 0)
        paintChip({m_scene.chipX(),
                   m_scene.rowTop(row) + std::round((style.rowHeight - style.chipHeight) / 2)},
                  chip, true);
}

void PagePainter::paintText(int row) {
    const PageStyle& style = m_scene.style();
    for (const RowLayout::Piece& piece : m_scene.row(row).pieces()) {
        if (piece.cut)
            paintCut(piece, row);
        const bool furniture =
            piece.block >= 0 && m_scene.map().block(piece.block).role == Role::Furniture;
        m_painter.setPen(furniture ? m_state.theme.quietInk : m_state.theme.ink);
        const QTextLine line = piece.text->lineAt(0);
        piece.text->draw(&m_painter, QPointF(m_scene.textX() + piece.x,
                                             m_scene.rowTop(row) + style.baseline - line.ascent()));
    }
}

void PagePainter::paintCut(const RowLayout::Piece& piece, int row) {
    const PageStyle& style = m_scene.style();
    const qreal x = std::round(m_scene.textX() + piece.markX + style.gap / 2) + 0.5;
    m_painter.setPen(QPen(inkOf(piece.block), 1, Qt::CustomDashLine));
    QPen pen = m_painter.pen();
    pen.setDashPattern({3, 2});
    m_painter.setPen(pen);
    m_painter.drawLine(QPointF(x, m_scene.rowTop(row) + 2),
                       QPointF(x, m_scene.rowTop(row) + style.rowHeight - 2));
    if (piece.chip)
        paintChip({x + style.gap / 2,
                   m_scene.rowTop(row) + std::round((style.rowHeight - style.chipHeight) / 2)},
                  piece.block, true);
}

void PagePainter::paintChip(QPointF topLeft, int block, bool withNumber) {
    const PageStyle& style = m_scene.style();
    const Block& shown = m_scene.map().block(block);
    const QString number = withNumber ? chipNumber(m_scene.map(), shown) : QString();
    const QString words = chipWords(shown);
    const QColor ink = inkOf(block);
    const QRectF chip(topLeft + QPointF(0.5, 0.5),
                      QSizeF(style.chipWidth(number, words) - 1, style.chipHeight - 1));
    m_painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(faint(ink, 0.75), 1);
    if (shown.confidence < DoubtfulBelow)
        pen.setDashPattern({2, 2});
    m_painter.setPen(pen);
    m_painter.setBrush(m_state.theme.paper);
    m_painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2);
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    m_painter.setPen(ink);
    const qreal baseline =
        topLeft.y() + style.labelBaseline - (style.rowHeight - style.chipHeight) / 2;
    qreal x = topLeft.x() + style.chipPadding;
    if (!number.isEmpty()) {
        m_painter.setFont(style.chipNumber);
        m_painter.drawText(QPointF(x, baseline), number);
        x += QFontMetricsF(style.chipNumber).horizontalAdvance(number) + style.chipPadding / 2;
    }
    m_painter.setFont(style.label);
    m_painter.drawText(QPointF(x, baseline), words);
}

QString blockTip(const BlockMap& map, int block) {
    const Block& shown = map.block(block);
    const int number = map.articleNumber(shown);
    const QString what = number < 0
                             ? chipWords(shown)
                             : Words::tr("%1 of article %2").arg(chipWords(shown)).arg(number + 1);
    if (shown.origin == Origin::Editor)
        return Words::tr("%1, decided by a person").arg(what);
    const QString sure = Words::tr("%1, %2 % sure").arg(what).arg(qRound(100 * shown.confidence));
    return shown.reason.isEmpty() ? sure : sure + u'\n' + reasonText(shown.reason);
}

QString correctionTip(const std::vector<Correction>& corrections, qsizetype position) {
    const auto found =
        std::find_if(corrections.begin(), corrections.end(), [=](const Correction& each) {
            // Where text was only added, there is nothing to rest the mouse on but its neighbours.
            const qsizetype reach = each.range.isEmpty() ? 1 : 0;
            return each.range.begin - reach <= position && position <= each.range.end + reach;
        });
    if (found == corrections.end())
        return {};
    return found->text.isEmpty() ? Words::tr("Left out by a correction")
                                 : Words::tr("Corrected: %1").arg(found->text);
}

void PagePainter::paintCaret() {
    if (!m_state.caretVisible)
        return;
    const QRectF caret = m_scene.caretRect(m_state.caret, m_state.caretAtRowEnd);
    m_painter.fillRect(caret, m_state.focused ? m_state.theme.ink : m_state.theme.quietInk);
}

QRectF PagePainter::cutButton(const PageScene& scene, int row, int viewWidth) {
    const PageStyle& style = scene.style();
    const qreal icon = style.em;
    const qreal width = style.chipWidth({}, cutWords()) + icon + style.chipPadding;
    // Behind the text on both sides of the cut, as far as there is room.
    const qreal text = std::max(scene.row(row).width(), row > 0 ? scene.row(row - 1).width() : 0);
    const qreal left = std::min(viewWidth - width - style.gap,
                                scene.textX() + std::max(text, 20 * style.em) + style.em);
    return {std::round(left), std::round(scene.rowTop(row) - style.chipHeight / 2 - 1),
            std::round(width), style.chipHeight + 2};
}

void PagePainter::paintBoundary() {
    const Theme& theme = m_state.theme;
    const QLineF target = m_scene.borderLine(m_state.boundary.target());
    if (m_state.boundary.isMoved()) {
        const QLineF border = m_scene.borderLine(m_state.boundary.border());
        QPen pen(theme.quietInk, 1);
        pen.setDashPattern({4, 3});
        m_painter.setPen(pen);
        m_painter.drawLine(border);
        const qreal top = std::min(border.y1(), target.y1());
        const qreal bottom = std::max(border.y2(), target.y2());
        m_painter.fillRect(
            QRectF(m_scene.bandX(), top, m_visible.right() + 1 - m_scene.bandX(), bottom - top),
            faint(theme.accent, 0.12));
    }
    m_painter.setPen(QPen(theme.accent, 3));
    m_painter.drawLine(target);
}

void PagePainter::paintCutMark() {
    const PageStyle& style = m_scene.style();
    const Theme& theme = m_state.theme;
    const qreal y = m_scene.rowTop(m_state.cutRow) - 0.5;
    QPen pen(theme.accent, 1);
    pen.setDashPattern({4, 3});
    m_painter.setPen(pen);
    m_painter.drawLine(QPointF(m_scene.bandX(), y), QPointF(m_visible.right() + 1, y));
    const QRectF button = cutButton(m_scene, m_state.cutRow, m_visible.right() + 1);
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_state.cutPressed ? theme.accent.darker(120) : theme.accent);
    m_painter.drawRoundedRect(button, button.height() / 2, button.height() / 2);
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    const QRectF icon(button.left() + style.chipPadding, button.center().y() - style.em / 2,
                      style.em, style.em);
    paintIcon(m_painter, icon, Icon::Split, theme.accentInk);
    m_painter.setPen(theme.accentInk);
    m_painter.setFont(style.label);
    m_painter.drawText(button.adjusted(style.em + 1.6 * style.chipPadding, 0, 0, 0),
                       Qt::AlignVCenter | Qt::AlignLeft, cutWords());
}

} // namespace jianbao::ui
