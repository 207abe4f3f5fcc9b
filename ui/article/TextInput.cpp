#include "ui/article/TextInput.h"

#include <QInputMethodEvent>
#include <QKeyEvent>

namespace jianbao::ui {

std::optional<TextKey> textKeyOf(const QKeyEvent& event) {
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const bool plain = modifiers == Qt::NoModifier;
    switch (event.key()) {
    case Qt::Key_Escape:
        return plain ? std::optional(TextKey::End) : std::nullopt;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return plain ? std::optional(TextKey::Paragraph) : std::nullopt;
    case Qt::Key_Backspace:
        if (plain || modifiers == Qt::ShiftModifier)
            return TextKey::EraseBefore;
        break;
    default:
        break;
    }
    if (event.matches(QKeySequence::DeleteStartOfWord))
        return TextKey::EraseWordBefore;
    if (event.matches(QKeySequence::DeleteEndOfWord))
        return TextKey::EraseWordBehind;
    if (event.matches(QKeySequence::Delete))
        return TextKey::EraseBehind;
    if (event.matches(QKeySequence::Cut))
        return TextKey::Cut;
    if (event.matches(QKeySequence::Paste))
        return TextKey::Paste;
    if (event.matches(QKeySequence::SelectAll))
        return TextKey::SelectAll;
    return std::nullopt;
}

bool isTyped(const QKeyEvent& event) {
    const QString text = event.text();
    const Qt::KeyboardModifiers modifiers = event.modifiers();
    const bool isAltGr =
        modifiers.testFlag(Qt::AltModifier) && modifiers.testFlag(Qt::ControlModifier);
    const bool isCommand =
        modifiers & (Qt::AltModifier | Qt::ControlModifier | Qt::MetaModifier) && !isAltGr;
    return !text.isEmpty() && !isCommand &&
           (text.front().isPrint() || text.front().isSurrogate() ||
            text.front().category() == QChar::Other_Format);
}

QString asOneLine(const QString& text) {
    QString line;
    bool inBreak = false;
    for (const QChar c : text) {
        const bool breaks = c == u'\n' || c == u'\r' || c == u'\t' || c == QChar::LineSeparator ||
                            c == QChar::ParagraphSeparator || c == u'\f' || c == u'\v';
        if (breaks) {
            inBreak = true;
        } else if (c.category() != QChar::Other_Control) {
            if (inBreak && !line.isEmpty())
                line += u' ';
            inBreak = false;
            line += c;
        }
    }
    return line;
}

ComposedText composedText(const QInputMethodEvent& event) {
    ComposedText composed;
    composed.text = event.preeditString();
    composed.caret = composed.text.size();
    for (const QInputMethodEvent::Attribute& attribute : event.attributes()) {
        if (attribute.type == QInputMethodEvent::Cursor)
            composed.caret = std::clamp<qsizetype>(attribute.start, 0, composed.text.size());
        if (attribute.type != QInputMethodEvent::TextFormat)
            continue;
        const auto format = qvariant_cast<QTextFormat>(attribute.value).toCharFormat();
        if (format.isValid())
            composed.formats.append({attribute.start, attribute.length, format});
    }
    if (composed.formats.isEmpty() && !composed.text.isEmpty()) {
        QTextCharFormat underlined;
        underlined.setFontUnderline(true);
        composed.formats.append({0, static_cast<int>(composed.text.size()), underlined});
    }
    return composed;
}

QVariant valueFor(Qt::InputMethodQuery query, const InputSurroundings& around) {
    switch (query) {
    case Qt::ImEnabled:
        return true;
    case Qt::ImCursorRectangle:
    case Qt::ImAnchorRectangle:
        return around.caretRect;
    case Qt::ImFont:
        return around.font;
    case Qt::ImCursorPosition:
    case Qt::ImAbsolutePosition:
        return static_cast<int>(around.caret);
    case Qt::ImAnchorPosition:
        return static_cast<int>(around.anchor);
    case Qt::ImSurroundingText:
        return around.text;
    case Qt::ImCurrentSelection: {
        const qsizetype begin = std::min(around.caret, around.anchor);
        return around.text.mid(begin, std::max(around.caret, around.anchor) - begin);
    }
    case Qt::ImTextBeforeCursor:
        return around.text.first(around.caret);
    case Qt::ImTextAfterCursor:
        return around.text.sliced(around.caret);
    case Qt::ImHints:
        return static_cast<int>(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    default:
        return {};
    }
}

bool endsWork(Qt::FocusReason reason) {
    return reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason &&
           reason != Qt::MenuBarFocusReason;
}

} // namespace jianbao::ui
