#pragma once

#include "ui/article/TextSpot.h"
#include "ui/common/CaretMove.h"

#include <utility>

namespace jianbao::ui {

class CardStack;

/// The caret of the article view with its selection, which never leaves a card.
class ArticleCaret {
public:
    TextSpot spot() const { return m_spot; }
    /// Its ends in order; equal where nothing is selected.
    std::pair<TextSpot, TextSpot> selection() const;
    bool hasSelection() const { return m_spot != m_anchor; }

    void moveTo(const CardStack& stack, TextSpot spot, bool select);
    void selectWord(const CardStack& stack, TextSpot spot);
    void selectParagraph(const CardStack& stack, TextSpot spot);
    /// @p pageHeight is how far Page Up and Page Down go.
    void move(CardStack& stack, CaretMove move, qreal pageHeight);

private:
    TextSpot byCharacter(const CardStack& stack, CaretStep step) const;
    TextSpot byLine(CardStack& stack, int lines) const;
    TextSpot lineEdge(CardStack& stack, bool end) const;

    TextSpot m_spot;
    TextSpot m_anchor;
    /// Where the caret stood when it began to go up and down; negative when it did not.
    qreal m_goalX = -1;
};

} // namespace jianbao::ui
