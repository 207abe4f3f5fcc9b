#include "ui/page/RowLayout.h"

#include "ui/common/Names.h"

#include <QTextOption>

namespace jianbao::ui {

namespace {

std::unique_ptr<QTextLayout> shape(const QString& text, const QFont& font, qreal tab) {
    auto layout = std::make_unique<QTextLayout>(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(Qt::LeftToRight);
    option.setTabStopDistance(tab);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    layout->beginLayout();
    layout->createLine();
    layout->endLayout();
    return layout;
}

} // namespace

RowLayout::RowLayout(const QString& text, TextRange row, int block, const BlockMap& map,
                     const PageStyle& style) {
    qsizetype begin = row.begin;
    for (const BlockMap::Cut& cut : map.cutsIn(row)) {
        if (cut.position > begin)
            addPiece(text, {begin, cut.position}, block, style, map);
        begin = cut.position;
        block = cut.block;
    }
    addPiece(text, {begin, row.end}, block, style, map);
}

void RowLayout::addPiece(const QString& text, TextRange range, int block, const PageStyle& style,
                         const BlockMap& map) {
    Piece piece;
    piece.range = range;
    piece.block = block;
    piece.markX = width();
    piece.x = piece.markX;
    const auto cuts = map.cutsIn({range.begin, range.begin + 1});
    if (!cuts.empty()) {
        piece.cut = true;
        piece.chip = cuts.front().first;
        piece.x += cutWidth(map, cuts.front(), style);
    }
    const bool headline = block >= 0 && map.isHeadline(block);
    piece.text = shape(text.mid(range.begin, range.length()),
                       headline ? style.headline : style.text, 4 * style.em);
    m_pieces.push_back(std::move(piece));
}

qreal RowLayout::width() const {
    if (m_pieces.empty())
        return 0;
    const Piece& last = m_pieces.back();
    return last.x + last.text->lineAt(0).naturalTextWidth();
}

qreal RowLayout::xOf(qsizetype position) const {
    for (const Piece& piece : m_pieces)
        if (position < piece.range.end || &piece == &m_pieces.back())
            return piece.x + piece.text->lineAt(0).cursorToX(static_cast<int>(std::max<qsizetype>(
                                 0, std::min(position, piece.range.end) - piece.range.begin)));
    return 0;
}

qsizetype RowLayout::positionAt(qreal x) const {
    const Piece* hit = &m_pieces.front();
    for (const Piece& piece : m_pieces)
        if (x >= piece.markX)
            hit = &piece;
    return hit->range.begin + hit->text->lineAt(0).xToCursor(x - hit->x);
}

std::vector<std::pair<qreal, qreal>> RowLayout::extents(TextRange range) const {
    std::vector<std::pair<qreal, qreal>> found;
    for (const Piece& piece : m_pieces) {
        const TextRange part = range.intersected(piece.range);
        if (part.isEmpty())
            continue;
        const QTextLine line = piece.text->lineAt(0);
        found.emplace_back(
            piece.x + line.cursorToX(static_cast<int>(part.begin - piece.range.begin)),
            piece.x + line.cursorToX(static_cast<int>(part.end - piece.range.begin)));
    }
    return found;
}

QString chipNumber(const BlockMap& map, const Block& block) {
    const int number = map.articleNumber(block);
    return number < 0 ? QString() : QString::number(number + 1);
}

QString chipWords(const Block& block) {
    return roleText(block.role);
}

qreal cutWidth(const BlockMap& map, const BlockMap::Cut& cut, const PageStyle& style) {
    const Block& block = map.block(cut.block);
    const qreal mark = style.gap;
    if (!cut.first)
        return mark;
    return mark + style.chipWidth(chipNumber(map, block), chipWords(block)) + style.gap / 2;
}

} // namespace jianbao::ui
