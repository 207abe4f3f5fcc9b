#pragma once

#include "core/text/Selection.h"
#include "ui/common/CaretMove.h"
#include "ui/common/NameSteps.h"

#include <QStringView>

namespace jianbao::ui {

class PageScene;

/// The caret of a page with its selection, and with others that were made before and stay until the
/// caret goes elsewhere.
class PageCaret {
public:
    /// What a click takes, and a drag that goes on from it.
    enum class Unit : quint8 { Character, Word, Line };

    /// Names count as words, however long they are.
    void setNameOver(NameOver nameOver) { m_nameOver = std::move(nameOver); }

    qsizetype position() const { return m_position; }
    /// At the end of a row rather than at the start of the next one of the same line.
    bool atRowEnd() const { return m_atRowEnd; }
    TextRange selection() const;
    /// That selection and the others; the caret where nothing is selected.
    Selection selections() const { return {selection(), m_others}; }

    /// Goes to a position; with @p select the selection grows or shrinks with it.
    void moveTo(qsizetype position, bool select);
    void setSelection(TextRange range);
    /// Selects all of them, with the caret at the start of the first.
    void setSelections(const RangeList& ranges);
    /// Selects these besides what is selected, or no longer where the first of them is. The caret
    /// goes to their start.
    void toggle(const RangeList& ranges);
    /// Lets the selection reach over this range as well.
    void reachOver(TextRange range);
    /// What a mouse press does to what is selected: another selection takes its place, it reaches
    /// up to the press, or another one comes to it.
    enum class Press : quint8 { Anew, Reach, Add };
    /// A mouse button went down over a position.
    void press(QStringView text, qsizetype position, Unit unit, Press kind);
    /// The mouse moved over a position with the button down.
    void dragTo(QStringView text, qsizetype position);
    /// @p pageRows is how many rows Page Up and Page Down go.
    void move(const PageScene& scene, CaretMove move, int pageRows);

private:
    TextRange unitAt(QStringView text, qsizetype position) const;
    void moveByRows(const PageScene& scene, int rows, bool select);

    NameOver m_nameOver;
    qsizetype m_position = 0;
    qsizetype m_anchor = 0;
    RangeList m_others;
    Unit m_unit = Unit::Character;
    /// What the press took; a drag never gives it up.
    TextRange m_pressed;
    bool m_atRowEnd = false;
    /// Where the caret stood in its row when it began to go up and down; negative when it did not.
    qreal m_goalX = -1;
};

} // namespace jianbao::ui
