#include "ui/common/KeyButton.h"

#include "ui/common/Theme.h"

#include <QAction>
#include <QPainter>

#include <algorithm>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 10;
constexpr int gap = 5;
constexpr int corner = 4;
constexpr double keySize = 0.82;
/// So many characters of the words are always to be seen.
constexpr int fewestCharacters = 8;

} // namespace

KeyButton::KeyButton(QAction* action, const QString& text, QWidget* parent)
    : QToolButton(parent)
    , m_text(text) {
    setDefaultAction(action);
    setFocusPolicy(Qt::NoFocus);
    setAutoRaise(true);
    setAccessibleName(text);
}

KeyButton::KeyButton(const QString& text, const QString& key, QWidget* parent)
    : QToolButton(parent)
    , m_text(text)
    , m_key(key) {
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(text);
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void KeyButton::setKeyText(const QString& key) {
    m_key = key;
    updateGeometry();
}

void KeyButton::setPrimary(bool primary) {
    m_primary = primary;
    update();
}

QString KeyButton::key() const {
    if (!m_key.isEmpty() || !defaultAction())
        return m_key;
    // Symbols where the key's name is long and the sign well known.
    const QKeySequence shortcut = defaultAction()->shortcut();
    if (shortcut == QKeySequence(Qt::Key_Backspace))
        return u"⌫"_s;
    if (shortcut == QKeySequence(Qt::Key_Return))
        return tr("Enter", "the key");
    if (shortcut == QKeySequence(Qt::CTRL | Qt::Key_Return))
        return u"Ctrl+⏎"_s;
    return shortcut.toString(QKeySequence::NativeText);
}

QFont KeyButton::keyFont() const {
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * keySize);
    return small;
}

QSize KeyButton::sizeHint() const {
    // One more: the text's width was rounded.
    int width = 2 * padding + fontMetrics().horizontalAdvance(m_text) + 1;
    if (const QString sign = key(); !sign.isEmpty())
        width += gap + QFontMetrics(keyFont()).horizontalAdvance(sign);
    return {width, fontMetrics().height() + padding};
}

QSize KeyButton::minimumSizeHint() const {
    const QSize wanted = sizeHint();
    if (defaultAction())
        return wanted;
    const int few = 2 * padding + gap + QFontMetrics(keyFont()).horizontalAdvance(key()) +
                    fewestCharacters * fontMetrics().averageCharWidth();
    return {std::min(wanted.width(), few), wanted.height()};
}

QColor KeyButton::ink() const {
    const Theme theme = Theme::of(palette());
    if (!isEnabled())
        return palette().color(QPalette::Disabled, QPalette::Text);
    return m_primary ? theme.accentInk : theme.ink;
}

void KeyButton::paintGround(QPainter& painter) const {
    const Theme theme = Theme::of(palette());
    const QRectF ground = QRectF(rect()).adjusted(1, 1, -1, -1);
    const bool lively = isEnabled() && (underMouse() || isDown());
    QColor fill = isDown() ? theme.selection : lively ? theme.currentLine : QColor();
    if (m_primary && isEnabled())
        fill = isDown() ? theme.accent.darker(120)
               : lively ? theme.accent.darker(108)
                        : theme.accent;
    painter.setPen(hasFocus() ? QPen(theme.accent, 1) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(ground.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
}

void KeyButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    const QRect room = rect().adjusted(padding, 0, -padding, 0);
    const QString sign = key();
    const int signWidth = QFontMetrics(keyFont()).horizontalAdvance(sign);
    const int wordsRoom = room.width() - (sign.isEmpty() ? 0 : gap + signWidth);
    const QString words = fontMetrics().elidedText(m_text, Qt::ElideRight, wordsRoom);
    painter.setPen(ink());
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, words);
    painter.setFont(keyFont());
    if (isEnabled() && !m_primary)
        painter.setPen(Theme::of(palette()).quietInk);
    painter.drawText(room.adjusted(fontMetrics().horizontalAdvance(words) + gap, 0, 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter, sign);
}

} // namespace jianbao::ui
