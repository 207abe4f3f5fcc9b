#include "ui/article/ArticleCaret.h"

#include "core/text/WordSteps.h"
#include "ui/article/CardStack.h"

#include <algorithm>

namespace jianbao::ui {

namespace {

const QString& textOf(const CardStack& stack, TextSpot spot) {
    return stack.card(spot.card).paragraph(spot.paragraph).text;
}

/// The start of the paragraph behind (or before) the spot's, over cards without text; the spot
/// itself if there is none.
TextSpot neighbour(const CardStack& stack, TextSpot spot, int direction) {
    TextSpot at{spot.card, spot.paragraph + direction, 0};
    while (at.paragraph < 0 || at.paragraph >= stack.card(at.card).count()) {
        at.card += direction;
        if (at.card < 0 || at.card >= stack.count())
            return spot;
        at.paragraph = direction > 0 ? 0 : stack.card(at.card).count() - 1;
    }
    return at;
}

/// Invalid where there is no text.
TextSpot firstSpot(const CardStack& stack) {
    for (int i = 0; i < stack.count(); ++i)
        if (stack.card(i).count() > 0)
            return {i, 0, 0};
    return {};
}

} // namespace

std::pair<TextSpot, TextSpot> ArticleCaret::selection() const {
    return std::minmax(m_spot, m_anchor);
}

void ArticleCaret::moveTo(const CardStack& stack, TextSpot spot, bool select) {
    if (select && m_anchor.isValid() && spot.card != m_anchor.card) {
        const ArticleCard& card = stack.card(m_anchor.card);
        const int last = card.count() - 1;
        spot = spot.card < m_anchor.card
                   ? TextSpot{m_anchor.card, 0, 0}
                   : TextSpot{m_anchor.card, last, card.paragraph(last).text.size()};
    }
    m_spot = spot;
    if (!select || !m_anchor.isValid())
        m_anchor = spot;
    m_goalX = -1;
}

void ArticleCaret::selectWord(const CardStack& stack, TextSpot spot) {
    const TextRange word = wordAt(textOf(stack, spot), spot.offset);
    moveTo(stack, {spot.card, spot.paragraph, word.begin}, false);
    moveTo(stack, {spot.card, spot.paragraph, word.end}, true);
}

void ArticleCaret::selectParagraph(const CardStack& stack, TextSpot spot) {
    moveTo(stack, {spot.card, spot.paragraph, 0}, false);
    moveTo(stack, {spot.card, spot.paragraph, textOf(stack, spot).size()}, true);
}

void ArticleCaret::move(CardStack& stack, CaretMove move, qreal pageHeight) {
    if (!m_spot.isValid())
        return moveTo(stack, firstSpot(stack), false);
    switch (move.step) {
    case CaretStep::PreviousCharacter:
    case CaretStep::NextCharacter:
    case CaretStep::PreviousWord:
    case CaretStep::NextWord:
        return moveTo(stack, byCharacter(stack, move.step), move.select);
    case CaretStep::RowStart:
    case CaretStep::RowEnd:
        return moveTo(stack, lineEdge(stack, move.step == CaretStep::RowEnd), move.select);
    case CaretStep::TextStart:
        return moveTo(stack, firstSpot(stack), move.select);
    case CaretStep::TextEnd: {
        TextSpot last =
            neighbour(stack, {stack.count() - 1, stack.card(stack.count() - 1).count(), 0}, -1);
        last.offset = textOf(stack, last).size();
        return moveTo(stack, last, move.select);
    }
    default:
        break;
    }
    const QRectF caret = stack.caretRect(m_spot);
    const qreal goal = m_goalX >= 0 ? m_goalX : caret.x();
    TextSpot target;
    if (move.step == CaretStep::RowUp || move.step == CaretStep::RowDown) {
        m_goalX = goal;
        target = byLine(stack, move.step == CaretStep::RowUp ? -1 : 1);
    } else {
        const qreal way = move.step == CaretStep::PageUp ? -pageHeight : pageHeight;
        target = stack.spotAt({goal, caret.center().y() + way});
    }
    moveTo(stack, target.isValid() ? target : m_spot, move.select);
    m_goalX = goal;
}

TextSpot ArticleCaret::byCharacter(const CardStack& stack, CaretStep step) const {
    const QString& text = textOf(stack, m_spot);
    const bool forward = step == CaretStep::NextCharacter || step == CaretStep::NextWord;
    if (forward && m_spot.offset >= text.size())
        return neighbour(stack, m_spot, 1);
    if (!forward && m_spot.offset == 0) {
        TextSpot before = neighbour(stack, m_spot, -1);
        if (before != m_spot)
            before.offset = textOf(stack, before).size();
        return before;
    }
    TextSpot to = m_spot;
    switch (step) {
    case CaretStep::PreviousWord:
        to.offset = previousWord(text, to.offset);
        break;
    case CaretStep::NextWord:
        to.offset = nextWord(text, to.offset);
        break;
    case CaretStep::PreviousCharacter:
        to.offset = previousCharacter(text, to.offset);
        break;
    default:
        to.offset = nextCharacter(text, to.offset);
    }
    return to;
}

TextSpot ArticleCaret::byLine(CardStack& stack, int lines) const {
    TextSpot to = m_spot;
    int line = stack.card(to.card).lineOf(to.paragraph, to.offset) + lines;
    if (line < 0 || line >= stack.card(to.card).text(to.paragraph).lineCount()) {
        to = neighbour(stack, m_spot, lines);
        if (to == m_spot) {
            to.offset = lines < 0 ? 0 : textOf(stack, to).size();
            return to;
        }
        stack.settle(to);
        line = lines < 0 ? stack.card(to.card).text(to.paragraph).lineCount() - 1 : 0;
    }
    to.offset =
        stack.card(to.card).offsetAt(to.paragraph, line, m_goalX - stack.rect(to.card).left());
    return to;
}

TextSpot ArticleCaret::lineEdge(CardStack& stack, bool end) const {
    stack.settle(m_spot);
    const ArticleCard& card = stack.card(m_spot.card);
    const int line = card.lineOf(m_spot.paragraph, m_spot.offset);
    TextSpot to = m_spot;
    to.offset = card.offsetAt(to.paragraph, line, end ? card.width() : 0);
    return to;
}

} // namespace jianbao::ui
