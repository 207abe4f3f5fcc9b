#include "ui/common/TextAccessible.h"

namespace jianbao::ui {

TextAccessible::TextAccessible(QAbstractScrollArea* view)
    : QAccessibleWidget(view, QAccessible::EditableText) {}

QWidget* TextAccessible::viewport() const {
    return qobject_cast<QAbstractScrollArea*>(widget())->viewport();
}

void* TextAccessible::interface_cast(QAccessible::InterfaceType type) {
    return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface*>(this)
                                              : QAccessibleWidget::interface_cast(type);
}

QAccessible::State TextAccessible::state() const {
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

void TextAccessible::selection(int index, int* start, int* end) const {
    const std::vector<TextRange> ranges = selected();
    const bool known = index >= 0 && index < std::ssize(ranges);
    const TextRange range = known ? ranges[static_cast<std::size_t>(index)] : TextRange{};
    *start = static_cast<int>(range.begin);
    *end = static_cast<int>(range.end);
}

QRect TextAccessible::characterRect(int offset) const {
    const QRect rect = rectOf(offset);
    return {viewport()->mapToGlobal(rect.topLeft()), rect.size()};
}

int TextAccessible::offsetAtPoint(const QPoint& point) const {
    return static_cast<int>(offsetAt(viewport()->mapFromGlobal(point)));
}

QString TextAccessible::attributes(int offset, int* start, int* end) const {
    *start = offset;
    *end = offset + 1;
    return {};
}

void tellCaret(QObject* view, qsizetype offset) {
    if (!QAccessible::isActive())
        return;
    QAccessibleTextCursorEvent event(view, static_cast<int>(offset));
    QAccessible::updateAccessibility(&event);
}

} // namespace jianbao::ui
