#pragma once

#include <QtGlobal>

#include <optional>

class QKeyEvent;

namespace jianbao::ui {

enum class CaretStep : quint8 {
    PreviousCharacter,
    NextCharacter,
    PreviousWord,
    NextWord,
    RowStart,
    RowEnd,
    RowUp,
    RowDown,
    PageUp,
    PageDown,
    TextStart,
    TextEnd
};

/// A key that moves a caret, by the platform's own bindings.
struct CaretMove {
    CaretStep step = CaretStep::NextCharacter;
    bool select = false;
};

/// The move that a key asks for, or none if it is another key.
std::optional<CaretMove> caretMoveOf(const QKeyEvent& event);

} // namespace jianbao::ui
