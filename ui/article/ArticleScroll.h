#pragma once

#include "ui/article/ArticleCaret.h"
#include "ui/article/CardStack.h"

#include <functional>

class QAbstractScrollArea;

namespace jianbao::ui {

/// Where the article view stands in its cards, and how it stays there while they change.
class ArticleScroll {
public:
    /// All of them must outlive it.
    ArticleScroll(QAbstractScrollArea& area, CardStack& stack, const ArticleCaret& caret)
        : m_area(area)
        , m_stack(stack)
        , m_caret(caret) {}

    qreal top() const;
    /// Makes a change that may move everything. The place in which the editor works stays where it
    /// is on the screen; where it is not on the screen, the text at the view's top stays.
    void keepPlace(const std::function<void()>& change);
    /// The same for a change of size, over which a view that shows its top goes on to show it.
    void refit(const std::function<void()>& change);
    /// Shapes what is on the screen and a screen above and below it, so that nothing moves when it
    /// comes into sight.
    void prepare();
    void updateBar();
    /// Scrolls to a rectangle of the content that is not on the screen.
    void reveal(const QRectF& rect);

private:
    bool isVisible(const QRectF& rect) const;

    QAbstractScrollArea& m_area;
    CardStack& m_stack;
    const ArticleCaret& m_caret;
    bool m_preparing = false;
};

} // namespace jianbao::ui
