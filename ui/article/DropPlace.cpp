#include "ui/article/DropPlace.h"

#include "ui/article/CardStack.h"

namespace jianbao::ui {

std::optional<DropPlace> dropPlaceAt(const CardStack& stack, QPointF point) {
    const int index = stack.cardAt(point.y());
    if (index < 0 || !stack.rect(index).contains(point))
        return std::nullopt;
    const ArticleCard& card = stack.card(index);
    const QRectF frame = stack.rect(index);
    const qreal left = frame.left() + stack.style().padding / 2;
    const qreal right = frame.right() - stack.style().padding / 2;
    DropPlace place;
    place.article = card.isFurniture() ? ArticleId{} : card.content().article.id;
    const int at = card.paragraphAt(point.y() - frame.top());
    if (at < 0) {
        place.line = {left, frame.bottom() - 2, right, frame.bottom() - 2};
        return place;
    }
    const QRectF rect = card.rect(at).translated(frame.topLeft());
    const bool above = point.y() < rect.center().y();
    const int next = above ? at : at + 1;
    if (next < card.count())
        place.before = card.paragraph(next).parts.front().block;
    const qreal y = above ? rect.top() - 2 : rect.bottom() + 2;
    place.line = {left, y, right, y};
    return place;
}

BlockId blockBeside(const CardStack& stack, QPointF point) {
    const int index = stack.cardAt(point.y());
    if (index < 0 || !stack.rect(index).contains(point))
        return {};
    const ArticleCard& card = stack.card(index);
    const qreal y = point.y() - stack.rect(index).top();
    const int at = card.paragraphAt(y);
    const bool beside = at >= 0 && y >= card.rect(at).top() && y <= card.rect(at).bottom();
    return beside ? card.paragraph(at).parts.front().block : BlockId{};
}

BlockId blockHandleAt(const CardStack& stack, QPointF point) {
    const int index = stack.cardAt(point.y());
    const bool inMargin =
        index >= 0 && point.x() <= stack.rect(index).left() + stack.style().padding;
    return inMargin ? blockBeside(stack, point) : BlockId{};
}

Qt::CursorShape cursorAt(const CardStack& stack, QPointF point) {
    const int index = stack.cardAt(point.y());
    if (index < 0 || !stack.rect(index).contains(point))
        return Qt::ArrowCursor;
    const bool folds = stack.card(index).isFurniture() &&
                       point.y() < stack.rect(index).top() + stack.style().headHeight;
    return folds                                   ? Qt::PointingHandCursor
           : blockHandleAt(stack, point).isValid() ? Qt::OpenHandCursor
                                                   : Qt::IBeamCursor;
}

} // namespace jianbao::ui
