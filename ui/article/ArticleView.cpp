#include "ui/article/ArticleView.h"

#include <QPainter>

namespace jianbao::ui {

class ArticleView::Private {
public:
    std::vector<Page> pages;
    Layout layout;
    QString placeholder;
    int zoom = 100;
};

ArticleView::ArticleView(QWidget* parent)
    : QAbstractScrollArea(parent)
    , d(std::make_unique<Private>()) {}
ArticleView::~ArticleView() = default;

void ArticleView::setContent(PageId, const std::vector<Page>& pages, const Layout& layout) {
    d->pages = pages;
    setLayout(layout);
}
void ArticleView::setLayout(const Layout& layout) {
    d->layout = layout;
    viewport()->update();
}
void ArticleView::clear() {
    setContent({}, {}, {});
}
void ArticleView::setPlaceholderText(const QString& text) {
    d->placeholder = text;
}
void ArticleView::showPlace(PageId, qsizetype) {
    viewport()->update();
}
ArticleId ArticleView::currentArticle() const {
    return {};
}
QString ArticleView::selectedText() const {
    return {};
}
int ArticleView::zoom() const {
    return d->zoom;
}
void ArticleView::setZoom(int percent) {
    d->zoom = percent;
    Q_EMIT zoomChanged(percent);
}
void ArticleView::copy() const {}
void ArticleView::zoomIn() {
    setZoom(d->zoom + 10);
}
void ArticleView::zoomOut() {
    setZoom(d->zoom - 10);
}
void ArticleView::resetZoom() {
    setZoom(100);
}
void ArticleView::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    QString text;
    for (const Article& article : d->layout.articles)
        for (const Block* block : d->layout.blocksOf(article.id))
            for (const Page& page : d->pages)
                if (page.id == block->page)
                    for (const TextRange range : block->ranges.ranges())
                        text += page.text.mid(range.begin, range.length());
    painter.drawText(viewport()->rect(), Qt::AlignTop, text);
}
bool ArticleView::viewportEvent(QEvent* event) {
    return QAbstractScrollArea::viewportEvent(event);
}
void ArticleView::changeEvent(QEvent* event) {
    QAbstractScrollArea::changeEvent(event);
}
void ArticleView::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
}
void ArticleView::keyPressEvent(QKeyEvent* event) {
    QAbstractScrollArea::keyPressEvent(event);
}
void ArticleView::mousePressEvent(QMouseEvent* event) {
    QAbstractScrollArea::mousePressEvent(event);
}
void ArticleView::mouseMoveEvent(QMouseEvent* event) {
    QAbstractScrollArea::mouseMoveEvent(event);
}
void ArticleView::mouseReleaseEvent(QMouseEvent* event) {
    QAbstractScrollArea::mouseReleaseEvent(event);
}
void ArticleView::mouseDoubleClickEvent(QMouseEvent* event) {
    QAbstractScrollArea::mouseDoubleClickEvent(event);
}
void ArticleView::wheelEvent(QWheelEvent* event) {
    QAbstractScrollArea::wheelEvent(event);
}
void ArticleView::contextMenuEvent(QContextMenuEvent* event) {
    QAbstractScrollArea::contextMenuEvent(event);
}
void ArticleView::focusInEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusInEvent(event);
}
void ArticleView::focusOutEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusOutEvent(event);
}

} // namespace jianbao::ui
