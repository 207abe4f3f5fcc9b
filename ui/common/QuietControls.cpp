#include "ui/common/QuietControls.h"

#include "ui/common/Icons.h"
#include "ui/common/Theme.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

#include <algorithm>

namespace jianbao::ui {

namespace {

constexpr int ShortestHandle = 36;
constexpr qreal Corner = 4;
constexpr qreal BoxCorner = 3;

/// Smooth lines as long as it lives; then the painter is as it was.
class Smooth {
public:
    explicit Smooth(QPainter& painter)
        : m_painter(painter) {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Smooth() { m_painter.restore(); }
    Smooth(const Smooth&) = delete;
    Smooth& operator=(const Smooth&) = delete;

private:
    QPainter& m_painter;
};

bool is(const QStyleOption& option, QStyle::StateFlag state) {
    return option.state.testFlag(state);
}

/// The edge of a control: stronger with the focus, fainter where nothing can be done.
QPen edge(const QStyleOption& option, const Theme& theme) {
    if (!is(option, QStyle::State_Enabled))
        return {theme.rule, 1};
    const bool lively = is(option, QStyle::State_MouseOver);
    return is(option, QStyle::State_HasFocus) ? QPen(theme.accent, 2)
                                              : QPen(lively ? theme.quietInk : theme.outline, 1);
}

void paintBox(QPainter& painter, const QRect& rect, qreal corner, const QPen& pen,
              const QBrush& brush) {
    const Smooth smooth(painter);
    const qreal inset = pen.style() == Qt::NoPen ? 0 : pen.widthF() / 2;
    painter.setPen(pen);
    painter.setBrush(brush);
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), corner, corner);
}

/// The largest square in the middle of a rectangle.
QRect square(const QRect& rect) {
    const int side = std::min(rect.width(), rect.height());
    QRect middle(0, 0, side, side);
    middle.moveCenter(rect.center());
    return middle;
}

} // namespace

QRect scrollHandle(const QStyleOptionSlider& bar) {
    const bool vertical = bar.orientation == Qt::Vertical;
    const int length = vertical ? bar.rect.height() : bar.rect.width();
    const qint64 range = static_cast<qint64>(bar.maximum) - bar.minimum;
    const qint64 share = static_cast<qint64>(length) * bar.pageStep / (range + bar.pageStep + 1);
    const int handle = std::min(length, std::max(ShortestHandle, static_cast<int>(share)));
    const int at = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                   length - handle, bar.upsideDown);
    return vertical ? QRect(bar.rect.left(), bar.rect.top() + at, bar.rect.width(), handle)
                    : QRect(bar.rect.left() + at, bar.rect.top(), handle, bar.rect.height());
}

void paintScrollBar(QPainter& painter, const QStyleOptionSlider& bar) {
    painter.fillRect(bar.rect, bar.palette.color(QPalette::Base));
    if (bar.maximum <= bar.minimum)
        return;
    const bool lively = (bar.activeSubControls & QStyle::SC_ScrollBarSlider) != 0 &&
                        is(bar, QStyle::State_MouseOver);
    QColor ink = bar.palette.color(QPalette::PlaceholderText);
    ink.setAlphaF(lively || is(bar, QStyle::State_Sunken) ? 0.8F : 0.4F);
    const QRect handle = scrollHandle(bar).adjusted(3, 3, -3, -3);
    paintBox(painter, handle, std::min(handle.width(), handle.height()) / 2.0, Qt::NoPen, ink);
}

void paintPushButton(QPainter& painter, const QStyleOptionButton& button) {
    const Theme theme = Theme::of(button.palette);
    const bool enabled = is(button, QStyle::State_Enabled);
    const bool pressed = is(button, QStyle::State_Sunken) || is(button, QStyle::State_On);
    const bool lively = enabled && is(button, QStyle::State_MouseOver);
    const QRect rect = button.rect.adjusted(0, 1, 0, -1);
    if (enabled && button.features.testFlag(QStyleOptionButton::DefaultButton)) {
        const QColor fill =
            pressed || lively ? theme.accent.darker(pressed ? 120 : 108) : theme.accent;
        paintBox(painter, rect, Corner, Qt::NoPen, fill);
        if (is(button, QStyle::State_HasFocus))
            paintBox(painter, rect.adjusted(2, 2, -2, -2), Corner - 1, {theme.accentInk, 1},
                     Qt::NoBrush);
        return;
    }
    const QColor fill = pressed ? theme.selection : lively ? theme.currentLine : theme.paper;
    paintBox(painter, rect, Corner, edge(button, theme), enabled ? fill : theme.surface);
}

void paintToolButton(QPainter& painter, const QStyleOption& button) {
    const Theme theme = Theme::of(button.palette);
    const bool pressed = is(button, QStyle::State_Sunken) || is(button, QStyle::State_On);
    const bool focused = is(button, QStyle::State_HasFocus);
    if (!pressed && !focused && !is(button, QStyle::State_MouseOver))
        return;
    paintBox(painter, button.rect, Corner, focused ? QPen(theme.accent, 1) : QPen(Qt::NoPen),
             pressed ? theme.selection : theme.currentLine);
}

void paintField(QPainter& painter, const QStyleOption& field) {
    const Theme theme = Theme::of(field.palette);
    const bool enabled = is(field, QStyle::State_Enabled);
    paintBox(painter, field.rect, Corner, edge(field, theme),
             enabled ? field.palette.color(QPalette::Base) : theme.surface);
}

void paintChoice(QPainter& painter, const QStyleOptionComboBox& choice) {
    const Theme theme = Theme::of(choice.palette);
    const bool enabled = is(choice, QStyle::State_Enabled);
    paintBox(painter, choice.rect, Corner, edge(choice, theme),
             enabled ? theme.paper : theme.surface);
    constexpr int Size = 14;
    constexpr int Gap = 6;
    const bool mirrored = choice.direction == Qt::RightToLeft;
    const int x = mirrored ? choice.rect.left() + Gap : choice.rect.right() - Gap - Size;
    paintIcon(painter, QRectF(x, choice.rect.center().y() - Size / 2 + 1, Size, Size), Icon::Down,
              enabled ? theme.quietInk : theme.outline);
}

void paintCheckBox(QPainter& painter, const QStyleOption& box) {
    const Theme theme = Theme::of(box.palette);
    const bool enabled = is(box, QStyle::State_Enabled);
    const bool on = is(box, QStyle::State_On);
    const bool partly = is(box, QStyle::State_NoChange);
    const QRect rect = square(box.rect);
    if (!on && !partly) {
        QPen pen = edge(box, theme);
        pen.setWidth(1);
        paintBox(painter, rect, BoxCorner, pen, enabled ? theme.paper : theme.surface);
        return;
    }
    paintBox(painter, rect, BoxCorner, Qt::NoPen, enabled ? theme.accent : theme.outline);
    if (on)
        paintIcon(painter, QRectF(rect).adjusted(1, 1, -1, -1), Icon::Check, theme.accentInk);
    else
        painter.fillRect(rect.adjusted(3, rect.height() / 2 - 1, -3, 1 - rect.height() / 2),
                         theme.accentInk);
}

void paintRadioButton(QPainter& painter, const QStyleOption& button) {
    const Theme theme = Theme::of(button.palette);
    const bool enabled = is(button, QStyle::State_Enabled);
    const QRect rect = square(button.rect);
    const qreal corner = rect.width() / 2.0;
    if (!is(button, QStyle::State_On)) {
        QPen pen = edge(button, theme);
        pen.setWidth(1);
        paintBox(painter, rect, corner, pen, enabled ? theme.paper : theme.surface);
        return;
    }
    paintBox(painter, rect, corner, Qt::NoPen, enabled ? theme.accent : theme.outline);
    const int inset = rect.width() * 5 / 16;
    paintBox(painter, rect.adjusted(inset, inset, -inset, -inset), corner, Qt::NoPen,
             theme.accentInk);
}

void paintFrame(QPainter& painter, const QStyleOption& frame) {
    const Theme theme = Theme::of(frame.palette);
    const bool focused = is(frame, QStyle::State_HasFocus);
    painter.save();
    painter.setPen(focused ? theme.accent : theme.rule);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(frame.rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

void paintFocus(QPainter& painter, const QStyleOption& option) {
    paintBox(painter, option.rect, BoxCorner, {Theme::of(option.palette).accent, 1}, Qt::NoBrush);
}

void paintSeparator(QPainter& painter, const QStyleOption& option) {
    const Theme theme = Theme::of(option.palette);
    const bool lively = is(option, QStyle::State_MouseOver) || is(option, QStyle::State_Sunken);
    const QRect& rect = option.rect;
    painter.fillRect(rect, theme.surface);
    const QRect line = rect.width() < rect.height()
                           ? QRect(rect.center().x(), rect.top(), 1, rect.height())
                           : QRect(rect.left(), rect.center().y(), rect.width(), 1);
    painter.fillRect(line, lively ? theme.accent : theme.rule);
}

void paintProgress(QPainter& painter, const QStyleOptionProgressBar& bar) {
    constexpr int Height = 5;
    const Theme theme = Theme::of(bar.palette);
    QRect groove(0, 0, bar.rect.width(), Height);
    groove.moveCenter(bar.rect.center());
    paintBox(painter, groove, Height / 2.0, Qt::NoPen, theme.rule);
    const qint64 range = static_cast<qint64>(bar.maximum) - bar.minimum;
    if (range <= 0)
        return;
    groove.setWidth(static_cast<int>((static_cast<qint64>(bar.progress) - bar.minimum) *
                                     groove.width() / range));
    if (groove.width() >= Height)
        paintBox(painter, groove, Height / 2.0, Qt::NoPen, theme.good);
}

void paintHeader(QPainter& painter, const QStyleOption& header) {
    const Theme theme = Theme::of(header.palette);
    painter.fillRect(header.rect, theme.surface);
    painter.fillRect(QRect(header.rect.left(), header.rect.bottom(), header.rect.width(), 1),
                     theme.rule);
}

void paintTab(QPainter& painter, const QStyleOptionTab& tab) {
    const Theme theme = Theme::of(tab.palette);
    const bool selected = is(tab, QStyle::State_Selected);
    painter.fillRect(tab.rect, theme.surface);
    if (!selected && !is(tab, QStyle::State_MouseOver))
        return;
    const bool below = tab.shape == QTabBar::RoundedSouth || tab.shape == QTabBar::TriangularSouth;
    const QRect line(tab.rect.left() + 4, below ? tab.rect.top() : tab.rect.bottom() - 1,
                     tab.rect.width() - 8, 2);
    painter.fillRect(line, selected ? theme.accent : theme.rule);
}

void paintPaneTitle(QPainter& painter, const QStyleOptionDockWidget& pane, const QRect& words) {
    const Theme theme = Theme::of(pane.palette);
    painter.fillRect(pane.rect, theme.surface);
    painter.save();
    QFont font = painter.font();
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(theme.ink);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(pane.title, Qt::ElideRight, words.width()));
    painter.restore();
}

} // namespace jianbao::ui
