#include "ui/page/PageAccessible.h"

#include "ui/page/PageView.h"

namespace jianbao::ui {

namespace {

class PageInterface : public TextAccessible {
public:
    explicit PageInterface(PageView* view)
        : TextAccessible(view) {}

    int cursorPosition() const override { return static_cast<int>(view()->caret()); }

protected:
    QString content() const override { return view()->text(); }
    std::vector<TextRange> selected() const override {
        const Selection selected = view()->selections();
        return selected.isCaret() ? std::vector<TextRange>() : selected.ranges();
    }
    void select(TextRange range) override { view()->setSelection(range); }
    QRect rectOf(qsizetype offset) const override { return view()->characterRect(offset); }
    qsizetype offsetAt(QPoint point) const override { return view()->positionAt(point); }

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

} // namespace jianbao::ui
