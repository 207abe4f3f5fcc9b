#pragma once

#include "core/model/Ids.h"

#include <QLineF>
#include <QPointF>

#include <optional>

namespace jianbao::ui {

class CardStack;

/// Where a block that is let go over the cards would be read.
struct DropPlace {
    /// None over the furniture.
    ArticleId article;
    /// The block before which it would stand; none for the end of the article.
    BlockId before;
    /// Where to draw it; content coordinates.
    QLineF line;
};

/// The place for a block let go at @p point; none between the cards. What is on the screen must be
/// settled.
std::optional<DropPlace> dropPlaceAt(const CardStack& stack, QPointF point);

/// The block that is read beside or at @p point; none elsewhere.
BlockId blockBeside(const CardStack& stack, QPointF point);

/// The block whose handle, the margin left of its text, is at @p point; none elsewhere.
BlockId blockHandleAt(const CardStack& stack, QPointF point);

/// The cursor that tells what pressing the mouse button at @p point would do.
Qt::CursorShape cursorAt(const CardStack& stack, QPointF point);

} // namespace jianbao::ui
