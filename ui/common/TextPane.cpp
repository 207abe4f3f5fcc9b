#include "ui/common/TextPane.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyleHints>
#include <QWheelEvent>

#include <algorithm>

namespace jianbao::ui {

namespace {

constexpr int SmallestZoom = 50;
constexpr int LargestZoom = 400;
constexpr int ZoomStep = 10;
constexpr int PlaceholderMargin = 24;

} // namespace

TextPane::TextPane(QWidget* parent)
    : QAbstractScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
}

void TextPane::setZoom(int percent) {
    percent = std::clamp(percent, SmallestZoom, LargestZoom);
    if (percent == m_zoom)
        return;
    m_zoom = percent;
    restyle();
    Q_EMIT zoomChanged(percent);
}

void TextPane::zoomIn() {
    setZoom(m_zoom + ZoomStep);
}

void TextPane::zoomOut() {
    setZoom(m_zoom - ZoomStep);
}

void TextPane::resetZoom() {
    setZoom(100);
}

void TextPane::setPlaceholderText(const QString& text) {
    m_placeholder = text;
    viewport()->update();
}

void TextPane::paintPlaceholder(const QColor& ground, const QColor& ink) {
    QPainter painter(viewport());
    const QRect rect = viewport()->rect();
    painter.fillRect(rect, ground);
    painter.setPen(ink);
    painter.drawText(
        rect.adjusted(PlaceholderMargin, PlaceholderMargin, -PlaceholderMargin, -PlaceholderMargin),
        Qt::AlignCenter | Qt::TextWordWrap, m_placeholder);
}

void TextPane::restartBlinking() {
    const int period = QGuiApplication::styleHints()->cursorFlashTime();
    m_caretShown = true;
    if (hasFocus() && period > 0)
        m_blink.start(period / 2, this);
    else
        m_blink.stop();
    viewport()->update();
}

void TextPane::bringIntoReach(qreal top, qreal bottom, qreal lineHeight) {
    QScrollBar* bar = verticalScrollBar();
    const qreal height = viewport()->height();
    const qreal margin = std::min(3 * lineHeight, height / 4);
    // Of what is higher than the view, the first half screen has to do.
    const qreal needed = std::min(bottom, top + height / 2) + margin;
    if (top < bar->value() || needed > bar->value() + height)
        bar->setValue(qRound(top - height / 4));
}

void TextPane::focusInEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusInEvent(event);
    restartBlinking();
}

void TextPane::focusOutEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusOutEvent(event);
    restartBlinking();
}

void TextPane::timerEvent(QTimerEvent* event) {
    if (event->timerId() != m_blink.timerId())
        return QAbstractScrollArea::timerEvent(event);
    m_caretShown = !m_caretShown;
    viewport()->update();
}

void TextPane::changeEvent(QEvent* event) {
    QAbstractScrollArea::changeEvent(event);
    const QEvent::Type type = event->type();
    if (type == QEvent::PaletteChange || type == QEvent::FontChange ||
        type == QEvent::StyleChange || type == QEvent::LanguageChange)
        restyle();
}

void TextPane::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::ZoomIn))
        zoomIn();
    else if (event->matches(QKeySequence::ZoomOut))
        zoomOut();
    else if (event->key() == Qt::Key_0 && event->modifiers() == Qt::ControlModifier)
        resetZoom();
    else
        event->ignore();
}

void TextPane::wheelEvent(QWheelEvent* event) {
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    if (event->angleDelta().y() != 0)
        setZoom(m_zoom + (event->angleDelta().y() > 0 ? ZoomStep : -ZoomStep));
}

} // namespace jianbao::ui
