#pragma once

#include "ui/page/BlockMap.h"
#include "ui/page/PageRows.h"
#include "ui/page/PageStyle.h"

#include <QTextLayout>

#include <memory>
#include <vector>

namespace jianbao::ui {

/// One row set in type: its text in pieces, one for each block that has a part in it, with a mark
/// and perhaps a chip between them. x is counted from the text's left edge.
class RowLayout {
public:
    struct Piece {
        TextRange range;
        int block = -1;
        /// Where the mark of a cut stands; equal to x without one.
        qreal markX = 0;
        qreal x = 0;
        bool cut = false;
        bool chip = false;
        std::unique_ptr<QTextLayout> text;
    };

    /// @p block is that of the row's first visible character.
    RowLayout(const QString& text, TextRange row, int block, const BlockMap& map,
              const PageStyle& style);

    const std::vector<Piece>& pieces() const { return m_pieces; }
    qreal width() const;
    /// Left edge of the character at a position of the row.
    qreal xOf(qsizetype position) const;
    /// The caret position nearest to x.
    qsizetype positionAt(qreal x) const;
    /// The horizontal extents that a range of text covers, one for each piece that it touches.
    std::vector<std::pair<qreal, qreal>> extents(TextRange range) const;

private:
    void addPiece(const QString& text, TextRange range, int block, const PageStyle& style,
                  const BlockMap& map);

    std::vector<Piece> m_pieces;
};

/// What stands in the chip of a block: the article's number on its page (empty for furniture) and
/// the role.
QString chipNumber(const BlockMap& map, const Block& block);
QString chipWords(const Block& block);
/// Room that a cut takes in its row, mark and chip together.
qreal cutWidth(const BlockMap& map, const BlockMap::Cut& cut, const PageStyle& style);

} // namespace jianbao::ui
