#include "ui/page/PageAccessible.h"

#include "ui/page/PageView.h"

#include <QAccessibleWidget>

namespace jianbao::ui {

namespace {

/// A page view as read-only text.
class PageInterface : public QAccessibleWidget, public QAccessibleTextInterface {
public:
    explicit PageInterface(PageView* view)
        : QAccessibleWidget(view, QAccessible::EditableText) {}

    void* interface_cast(QAccessible::InterfaceType type) override {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        state.selectableText = true;
        return state;
    }

    void selection(int index, int* start, int* end) const override {
        const bool known = index >= 0 && index < selectionCount();
        const TextRange range =
            known ? view()->selections().ranges()[static_cast<std::size_t>(index)] : TextRange{};
        *start = static_cast<int>(range.begin);
        *end = static_cast<int>(range.end);
    }
    int selectionCount() const override {
        const Selection selected = view()->selections();
        return selected.isCaret() ? 0 : static_cast<int>(selected.ranges().size());
    }
    void addSelection(int start, int end) override { view()->setSelection({start, end}); }
    void removeSelection(int) override { view()->setCaret(view()->caret()); }
    void setSelection(int, int start, int end) override { view()->setSelection({start, end}); }
    int cursorPosition() const override { return static_cast<int>(view()->caret()); }
    void setCursorPosition(int position) override { view()->setCaret(position); }
    QString text(int start, int end) const override {
        return view()->text().mid(start, end - start);
    }
    int characterCount() const override { return static_cast<int>(view()->text().size()); }
    QRect characterRect(int offset) const override {
        const QRect rect = view()->characterRect(offset);
        return {view()->viewport()->mapToGlobal(rect.topLeft()), rect.size()};
    }
    int offsetAtPoint(const QPoint& point) const override {
        return static_cast<int>(view()->positionAt(view()->viewport()->mapFromGlobal(point)));
    }
    void scrollToSubstring(int start, int) override { view()->setCaret(start); }
    QString attributes(int offset, int* start, int* end) const override {
        *start = offset;
        *end = offset + 1;
        return {};
    }

private:
    PageView* view() const { return qobject_cast<PageView*>(widget()); }
};

QAccessibleInterface* makeInterface(const QString&, QObject* object) {
    auto* view = qobject_cast<PageView*>(object);
    return view ? new PageInterface(view) : nullptr;
}

} // namespace

void installPageAccessibility() {
    // Qt adds a factory only once.
    QAccessible::installFactory(makeInterface);
}

void tellCaretMoved(PageView* view) {
    if (!QAccessible::isActive())
        return;
    QAccessibleTextCursorEvent event(view, static_cast<int>(view->caret()));
    QAccessible::updateAccessibility(&event);
}

} // namespace jianbao::ui
