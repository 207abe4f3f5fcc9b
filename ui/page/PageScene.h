#pragma once

#include "core/model/Page.h"
#include "ui/common/CharWidths.h"
#include "ui/page/RowLayout.h"

#include <QLineF>
#include <QPoint>
#include <QRectF>

#include <memory>
#include <optional>
#include <unordered_map>

namespace jianbao::ui {

/// Where everything of a page stands at one width and zoom. Content coordinates: from the page's
/// top left corner, not scrolled. It knows neither widget nor painter.
class PageScene {
public:
    void setPage(const Page& page, const Layout& layout);
    void setLayout(const Layout& layout);
    void setStyle(const PageStyle& style);
    void setWidth(int width);

    const QString& text() const { return m_page.text; }
    PageId page() const { return m_page.id; }
    const BlockMap& map() const { return m_map; }
    const PageRows& rows() const { return m_rows; }
    const PageStyle& style() const { return m_style; }
    int height() const;

    // columns, from left to right: line numbers, band, chips, text
    qreal numberRight() const { return m_numberRight; }
    qreal bandX() const { return m_numberRight + m_style.gap; }
    qreal chipX() const { return bandX() + m_style.bandWidth + m_style.gap / 2; }
    qreal textX() const { return m_textX; }

    int rowTop(int row) const { return TopMargin + row * m_style.rowHeight; }
    /// The row at y, or the nearest one.
    int rowAt(int y) const;
    const RowLayout& row(int row) const;
    qsizetype positionAt(QPoint point) const;
    /// With @p atRowEnd a place between two rows of one line stands at the end of the first.
    int rowOf(qsizetype position, bool atRowEnd) const;
    QRectF caretRect(qsizetype position, bool atRowEnd) const;

    /// The block that a row's band shows: that of its first visible character. -1 for an empty
    /// page.
    int blockOfRow(int row) const;
    /// A rule stands above the row: its block is another one than that of the row before.
    bool startsBlock(int row) const;
    /// The block whose chip stands in the chip column beside the row; -1 if none does.
    int chipOfRow(int row) const;
    /// The block whose band or chip is at a point; -1 where there is none.
    int markAt(QPoint point) const;
    /// The border between two blocks whose rule or mark is within reach of a point: the position at
    /// which the second one begins.
    std::optional<qsizetype> borderNear(QPoint point) const;
    /// Where a border moved to that height would stand: the start of the nearest line, or the
    /// text's end.
    qsizetype lineStartNear(int y) const;
    /// The line on which a border at a position is drawn: a rule above its row where it begins one,
    /// else a mark in the row.
    QLineF borderLine(qsizetype position) const;
    /// The block whose chip is at a point; -1 where there is none.
    int chipAt(QPoint point) const;
    /// The row nearest to y that starts a line, if its block can be cut before it: the block does
    /// not begin there, and text of it stands on both sides.
    std::optional<int> cutRowNear(int y) const;

    static constexpr int TopMargin = 6;

private:
    bool canCutBefore(int row) const;
    /// First character of the row that is no white space; the row's start where there is none.
    qsizetype firstVisibleOf(int row) const;
    void measureColumns();
    void wrap();
    /// Lets the rows follow when blocks changed over text that stayed.
    void rewrap(const BlockMap& before, qreal availableBefore);
    qreal available() const;
    /// What each character takes of a row, asked from @p begin on in ascending order.
    PageRows::Advance advanceFrom(qsizetype begin) const;
    /// What widens or thickens text: the cuts with their chips, and the headlines.
    struct Widths {
        std::vector<std::pair<qsizetype, qreal>> cuts;
        std::vector<TextRange> headlines;
    };
    Widths widthsOf(const BlockMap& map) const;

    Page m_page;
    BlockMap m_map;
    PageRows m_rows;
    PageStyle m_style;
    std::shared_ptr<const CharWidths> m_widths;
    std::shared_ptr<const CharWidths> m_boldWidths;
    int m_width = 0;
    qreal m_numberRight = 0;
    qreal m_textX = 0;
    mutable std::unordered_map<int, RowLayout> m_cache;
};

} // namespace jianbao::ui
