#include "ui/article/ArticleAccessible.h"

#include "ui/article/ArticleEditor.h"
#include "ui/article/ArticleView.h"
#include "ui/common/TextAccessible.h"

namespace jianbao::ui {

namespace {

/// The article in which the caret stands, as text; it can be written where the view has an editor.
class ArticleInterface : public TextAccessible, public QAccessibleEditableTextInterface {
public:
    explicit ArticleInterface(ArticleView* view)
        : TextAccessible(view) {}

    void* interface_cast(QAccessible::InterfaceType type) override {
        if (type == QAccessible::EditableTextInterface && editor())
            return static_cast<QAccessibleEditableTextInterface*>(this);
        return TextAccessible::interface_cast(type);
    }
    QAccessible::State state() const override {
        QAccessible::State state = TextAccessible::state();
        state.readOnly = !editor();
        state.editable = editor() != nullptr;
        return state;
    }
    int cursorPosition() const override { return static_cast<int>(view()->articleCaret()); }
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

protected:
    QString content() const override { return view()->articleText(); }
    std::vector<TextRange> selected() const override {
        const TextRange range = view()->articleSelection();
        return range.isEmpty() ? std::vector<TextRange>() : std::vector{range};
    }
    void select(TextRange range) override { view()->setArticleSelection(range); }
    QRect rectOf(qsizetype offset) const override { return view()->rectOf(offset); }
    qsizetype offsetAt(QPoint point) const override { return view()->articleOffsetAt(point); }

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

void tellTextChanged(ArticleView* view, qsizetype offset, const QString& before,
                     const QString& after) {
    if (!QAccessible::isActive())
        return;
    QAccessibleTextUpdateEvent event(view, static_cast<int>(offset), before, after);
    QAccessible::updateAccessibility(&event);
}

} // namespace jianbao::ui
