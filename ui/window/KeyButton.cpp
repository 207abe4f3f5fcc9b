#include "ui/window/KeyButton.h"

#include "ui/common/Theme.h"

#include <QAction>
#include <QPainter>

namespace jianbao::ui {

namespace {

constexpr int padding = 10;
constexpr int gap = 5;
constexpr double keySize = 0.82;

} // namespace

KeyButton::KeyButton(QAction* action, const QString& text, QWidget* parent)
    : QToolButton(parent)
    , m_text(text) {
    setDefaultAction(action);
    setFocusPolicy(Qt::NoFocus);
    setAutoRaise(true);
    setAccessibleName(text);
}

void KeyButton::setKeyText(const QString& key) {
    m_key = key;
    updateGeometry();
}

QString KeyButton::key() const {
    if (!m_key.isEmpty())
        return m_key;
    // Symbols where the key's name is long and the sign well known.
    const QKeySequence shortcut = defaultAction()->shortcut();
    if (shortcut == QKeySequence(Qt::Key_Backspace))
        return QStringLiteral("⌫");
    if (shortcut == QKeySequence(Qt::Key_Return))
        return tr("Enter", "the key");
    return shortcut.toString(QKeySequence::NativeText);
}

QFont KeyButton::keyFont() const {
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * keySize);
    return small;
}

QSize KeyButton::sizeHint() const {
    int width = 2 * padding + fontMetrics().horizontalAdvance(m_text);
    if (const QString sign = key(); !sign.isEmpty())
        width += gap + QFontMetrics(keyFont()).horizontalAdvance(sign);
    return {width, fontMetrics().height() + padding};
}

void KeyButton::paintEvent(QPaintEvent*) {
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isEnabled() && (underMouse() || isDown())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isDown() ? theme.selection : theme.currentLine);
        painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), 4, 4);
    }
    QRect area = rect().adjusted(padding, 0, -padding, 0);
    painter.setPen(isEnabled() ? theme.ink : palette().color(QPalette::Disabled, QPalette::Text));
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, m_text);
    area.setLeft(area.left() + fontMetrics().horizontalAdvance(m_text) + gap);
    painter.setFont(keyFont());
    if (isEnabled())
        painter.setPen(theme.quietInk);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, key());
}

} // namespace jianbao::ui
