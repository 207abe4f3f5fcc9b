#include "ui/article/ArticleAccessible.h"

#include "ui/article/ArticleEditor.h"
#include "ui/article/ArticleView.h"

#include <QAccessibleWidget>

namespace jianbao::ui {

namespace {

/// The article in which the caret stands, as text; it can be written where the view has an editor.
class ArticleInterface : public QAccessibleWidget,
                         public QAccessibleTextInterface,
                         public QAccessibleEditableTextInterface {
public:
    explicit ArticleInterface(ArticleView* view)
        : QAccessibleWidget(view, QAccessible::EditableText) {}

    void* interface_cast(QAccessible::InterfaceType type) override {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface*>(this);
        if (type == QAccessible::EditableTextInterface && editor())
            return static_cast<QAccessibleEditableTextInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = !editor();
        state.editable = editor() != nullptr;
        state.multiLine = true;
        state.selectableText = true;
        return state;
    }

    void selection(int index, int* start, int* end) const override {
        const TextRange range = index == 0 ? view()->articleSelection() : TextRange{};
        *start = static_cast<int>(range.begin);
        *end = static_cast<int>(range.end);
    }
    int selectionCount() const override { return view()->articleSelection().isEmpty() ? 0 : 1; }
    void addSelection(int start, int end) override { view()->setArticleSelection({start, end}); }
    void removeSelection(int) override {
        view()->setArticleSelection({cursorPosition(), cursorPosition()});
    }
    void setSelection(int, int start, int end) override {
        view()->setArticleSelection({start, end});
    }
    int cursorPosition() const override { return static_cast<int>(view()->articleCaret()); }
    void setCursorPosition(int position) override {
        view()->setArticleSelection({position, position});
    }
    QString text(int start, int end) const override {
        return view()->articleText().mid(start, end - start);
    }
    int characterCount() const override { return static_cast<int>(view()->articleText().size()); }
    QRect characterRect(int offset) const override {
        const QRect rect = view()->rectOf(offset);
        return {view()->viewport()->mapToGlobal(rect.topLeft()), rect.size()};
    }
    int offsetAtPoint(const QPoint& point) const override {
        return static_cast<int>(view()->articleOffsetAt(view()->viewport()->mapFromGlobal(point)));
    }
    void scrollToSubstring(int start, int) override { setCursorPosition(start); }
    QString attributes(int offset, int* start, int* end) const override {
        const auto [run, corrected] = view()->articleRunAt(offset);
        *start = static_cast<int>(run.begin);
        *end = static_cast<int>(run.end);
        return corrected ? QStringLiteral("text-underline-style:solid;text-underline-type:single;")
                         : QString();
    }

    void deleteText(int start, int end) override { replaceText(start, end, {}); }
    void insertText(int offset, const QString& text) override { replaceText(offset, offset, text); }
    void replaceText(int start, int end, const QString& text) override {
        if (ArticleEditor* writer = editor())
            writer->replace({start, end}, text);
    }

private:
    ArticleEditor* editor() const { return ArticleEditor::of(*view()); }
    ArticleView* view() const { return qobject_cast<ArticleView*>(widget()); }
};

QAccessibleInterface* makeInterface(const QString&, QObject* object) {
    auto* view = qobject_cast<ArticleView*>(object);
    return view ? new ArticleInterface(view) : nullptr;
}

} // namespace

void installArticleAccessibility() {
    // Qt adds a factory only once.
    QAccessible::installFactory(makeInterface);
}

void tellCaretMoved(ArticleView* view) {
    if (!QAccessible::isActive())
        return;
    QAccessibleTextCursorEvent event(view, static_cast<int>(view->articleCaret()));
    QAccessible::updateAccessibility(&event);
}

void tellTextChanged(ArticleView* view, qsizetype offset, const QString& before,
                     const QString& after) {
    if (!QAccessible::isActive())
        return;
    QAccessibleTextUpdateEvent event(view, static_cast<int>(offset), before, after);
    QAccessible::updateAccessibility(&event);
}

} // namespace jianbao::ui
