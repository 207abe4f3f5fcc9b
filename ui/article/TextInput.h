#pragma once

#include "ui/article/ArticleCard.h"

#include <QFont>
#include <QRect>
#include <QVariant>

#include <optional>

class QInputMethodEvent;
class QKeyEvent;

namespace jianbao::ui {

/// A key with a meaning of its own for text that is edited.
enum class TextKey : quint8 {
    End,
    Paragraph,
    EraseBefore,
    EraseWordBefore,
    EraseBehind,
    EraseWordBehind,
    Cut,
    Paste,
    SelectAll
};
std::optional<TextKey> textKeyOf(const QKeyEvent& event);

/// Whether the key writes its text.
bool isTyped(const QKeyEvent& event);

/// Text from elsewhere as it can stand in a paragraph: line ends and tabs are spaces, none at its
/// ends; what cannot be printed is gone.
QString asOneLine(const QString& text);

/// What an input method shows of what it composes.
ComposedText composedText(const QInputMethodEvent& event);

/// What input methods ask for.
struct InputSurroundings {
    QString text;
    qsizetype caret = 0;
    qsizetype anchor = 0;
    QRect caretRect;
    QFont font;
};
QVariant valueFor(Qt::InputMethodQuery query, const InputSurroundings& around);

/// Whether a loss of the focus means that the person works elsewhere, not only in a menu or in
/// another window.
bool endsWork(Qt::FocusReason reason);

} // namespace jianbao::ui
