#pragma once

#include "core/text/TextRange.h"

#include <QAbstractScrollArea>
#include <QAccessibleWidget>

#include <vector>

namespace jianbao::ui {

/// A view of text as assistants read it: a text with a caret and a selection, of several lines. An
/// heir says what the text is and where it stands; offsets are UTF-16 offsets of that text.
class TextAccessible : public QAccessibleWidget, public QAccessibleTextInterface {
public:
    void* interface_cast(QAccessible::InterfaceType type) override;
    QAccessible::State state() const override;

    void selection(int index, int* start, int* end) const final;
    int selectionCount() const final { return static_cast<int>(selected().size()); }
    void addSelection(int start, int end) final { select({start, end}); }
    void removeSelection(int) final { setCursorPosition(cursorPosition()); }
    void setSelection(int, int start, int end) final { select({start, end}); }
    void setCursorPosition(int position) final { select({position, position}); }
    QString text(int start, int end) const final { return content().mid(start, end - start); }
    int characterCount() const final { return static_cast<int>(content().size()); }
    QRect characterRect(int offset) const final;
    int offsetAtPoint(const QPoint& point) const final;
    void scrollToSubstring(int start, int) final { setCursorPosition(start); }
    QString attributes(int offset, int* start, int* end) const override;

protected:
    explicit TextAccessible(QAbstractScrollArea* view);

    virtual QString content() const = 0;
    /// None where there is only a caret.
    virtual std::vector<TextRange> selected() const = 0;
    /// Selects as a person would; an empty range only puts the caret there.
    virtual void select(TextRange range) = 0;
    /// In the viewport.
    virtual QRect rectOf(qsizetype offset) const = 0;
    virtual qsizetype offsetAt(QPoint viewportPoint) const = 0;

private:
    QWidget* viewport() const;
};

/// Tells assistants where the caret of a view went.
void tellCaret(QObject* view, qsizetype offset);

} // namespace jianbao::ui
