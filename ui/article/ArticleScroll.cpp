#include "ui/article/ArticleScroll.h"

#include <QAbstractScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace jianbao::ui {

qreal ArticleScroll::top() const {
    return m_area.verticalScrollBar()->value();
}

bool ArticleScroll::isVisible(const QRectF& rect) const {
    return rect.bottom() > top() && rect.top() < top() + m_area.viewport()->height();
}

void ArticleScroll::refit(const std::function<void()>& change) {
    const bool atTop = top() <= 0;
    keepPlace(change);
    if (atTop)
        m_area.verticalScrollBar()->setValue(0);
}

void ArticleScroll::keepPlace(const std::function<void()>& change) {
    TextSpot spot = m_caret.spot();
    if (!spot.isValid() || !isVisible(m_stack.caretRect(spot)))
        spot = m_stack.spotAt({m_stack.style().padding, top() + m_stack.style().em});
    if (!spot.isValid()) {
        change();
    } else {
        const clean::ReadingPlace kept = m_stack.placeOf(spot);
        const qreal y = m_stack.caretRect(spot).top() - top();
        change();
        spot = m_stack.spotOf(kept.page, kept.position);
        updateBar();
        if (spot.isValid())
            m_area.verticalScrollBar()->setValue(qRound(m_stack.caretRect(spot).top() - y));
    }
    prepare();
    m_area.viewport()->update();
}

void ArticleScroll::prepare() {
    if (m_preparing)
        return;
    m_preparing = true;
    const qreal height = m_area.viewport()->height();
    const TextSpot spot = m_stack.spotAt({m_stack.style().padding, top()});
    const qreal y = spot.isValid() ? m_stack.caretRect(spot).top() : 0;
    m_stack.settle(top() - height, top() + 2 * height);
    updateBar();
    if (spot.isValid())
        m_area.verticalScrollBar()->setValue(qRound(top() + m_stack.caretRect(spot).top() - y));
    m_preparing = false;
}

void ArticleScroll::updateBar() {
    QScrollBar* bar = m_area.verticalScrollBar();
    const int height = m_area.viewport()->height();
    bar->setRange(0, std::max(0, m_stack.height() - height));
    bar->setPageStep(height);
    bar->setSingleStep(qRound(2 * m_stack.style().em));
}

void ArticleScroll::reveal(const QRectF& rect) {
    QScrollBar* bar = m_area.verticalScrollBar();
    const qreal height = m_area.viewport()->height();
    updateBar();
    const bool above = rect.top() < top();
    const qreal way = above ? top() - rect.top() : rect.bottom() - top() - height;
    const qreal margin = std::min(4 * m_stack.style().em, height / 4);
    if (way > height / 2) // far away: with more of the text before it than behind
        bar->setValue(qRound(rect.top() - height / 3));
    else if (way > 0)
        bar->setValue(qRound(above ? rect.top() - margin : rect.bottom() + margin - height));
    prepare();
}

} // namespace jianbao::ui
