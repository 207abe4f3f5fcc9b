#pragma once

#include "core/text/TextRange.h"

#include <QStringView>

#include <functional>
#include <vector>

namespace jianbao::ui {

/// One row on the screen: a line of the dump, or a part of one that is wider than the view.
struct PageRow {
    /// Without the line feed.
    TextRange range;
    /// Line of the dump, from 0.
    int line = 0;
    /// False where it goes on with the line of the row before.
    bool startsLine = true;
};

/// The rows of a page, all of equal height.
class PageRows {
public:
    /// What the character at a position takes of a row's width.
    using Advance = std::function<qreal(qsizetype position)>;

    PageRows() = default;
    /// Breaks the lines of @p text into rows no wider than @p width: behind white space, before
    /// and behind wide characters, or anywhere if nothing else fits.
    PageRows(QStringView text, qreal width, const Advance& advance);

    /// Breaks the lines anew that a range of the same text touches, where what their characters
    /// take has changed.
    void rewrap(QStringView text, TextRange changed, qreal width, const Advance& advance);

    /// At least one, also for an empty text.
    int count() const { return static_cast<int>(m_rows.size()); }
    const PageRow& at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    /// The row in which a position stands; a position between two rows of a line is in the second.
    int rowOf(qsizetype position) const;
    /// Number of lines of the dump.
    int lines() const { return m_rows.back().line + 1; }

private:
    /// Wraps the lines from one that begins at a position up to the one that reaches @p end.
    static std::vector<PageRow> wrapLines(QStringView text, qsizetype begin, qsizetype end,
                                          int number, qreal width, const Advance& advance);

    std::vector<PageRow> m_rows{PageRow{}};
};

} // namespace jianbao::ui
