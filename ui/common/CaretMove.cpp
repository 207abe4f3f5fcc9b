#include "ui/common/CaretMove.h"

#include <QKeyEvent>
#include <QKeySequence>

namespace jianbao::ui {

namespace {

struct Binding {
    QKeySequence::StandardKey key;
    CaretMove move;
};

constexpr Binding Bindings[]{
    {QKeySequence::MoveToPreviousChar, {CaretStep::PreviousCharacter, false}},
    {QKeySequence::SelectPreviousChar, {CaretStep::PreviousCharacter, true}},
    {QKeySequence::MoveToNextChar, {CaretStep::NextCharacter, false}},
    {QKeySequence::SelectNextChar, {CaretStep::NextCharacter, true}},
    {QKeySequence::MoveToPreviousWord, {CaretStep::PreviousWord, false}},
    {QKeySequence::SelectPreviousWord, {CaretStep::PreviousWord, true}},
    {QKeySequence::MoveToNextWord, {CaretStep::NextWord, false}},
    {QKeySequence::SelectNextWord, {CaretStep::NextWord, true}},
    {QKeySequence::MoveToStartOfLine, {CaretStep::RowStart, false}},
    {QKeySequence::SelectStartOfLine, {CaretStep::RowStart, true}},
    {QKeySequence::MoveToEndOfLine, {CaretStep::RowEnd, false}},
    {QKeySequence::SelectEndOfLine, {CaretStep::RowEnd, true}},
    {QKeySequence::MoveToPreviousLine, {CaretStep::RowUp, false}},
    {QKeySequence::SelectPreviousLine, {CaretStep::RowUp, true}},
    {QKeySequence::MoveToNextLine, {CaretStep::RowDown, false}},
    {QKeySequence::SelectNextLine, {CaretStep::RowDown, true}},
    {QKeySequence::MoveToPreviousPage, {CaretStep::PageUp, false}},
    {QKeySequence::SelectPreviousPage, {CaretStep::PageUp, true}},
    {QKeySequence::MoveToNextPage, {CaretStep::PageDown, false}},
    {QKeySequence::SelectNextPage, {CaretStep::PageDown, true}},
    {QKeySequence::MoveToStartOfDocument, {CaretStep::TextStart, false}},
    {QKeySequence::SelectStartOfDocument, {CaretStep::TextStart, true}},
    {QKeySequence::MoveToEndOfDocument, {CaretStep::TextEnd, false}},
    {QKeySequence::SelectEndOfDocument, {CaretStep::TextEnd, true}},
};

} // namespace

std::optional<CaretMove> caretMoveOf(const QKeyEvent& event) {
    const int key = event.key() | static_cast<int>(event.modifiers() & ~Qt::KeypadModifier);
    for (const Binding& binding : Bindings)
        if (QKeySequence::keyBindings(binding.key).contains(QKeySequence(key)))
            return binding.move;
    return std::nullopt;
}

} // namespace jianbao::ui
