#include "ui/page/PageView.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>
#include <QTextDocument>

namespace jianbao::ui {

class PageView::Private {
public:
    Page page;
    Layout layout;
    QString placeholder;
    qsizetype caret = 0;
    TextRange selection;
    int zoom = 100;
};

PageView::PageView(QWidget* parent)
    : QAbstractScrollArea(parent)
    , d(std::make_unique<Private>()) {}
PageView::~PageView() = default;

void PageView::setPage(const Page& page, const Layout& layout) {
    d->page = page;
    setLayout(layout);
    setCaret(0);
}
void PageView::setLayout(const Layout& layout) {
    d->layout = layout;
    viewport()->update();
}
void PageView::clear() {
    setPage({}, {});
}
void PageView::setPlaceholderText(const QString& text) {
    d->placeholder = text;
}
PageId PageView::page() const {
    return d->page.id;
}
qsizetype PageView::caret() const {
    return d->caret;
}
void PageView::setCaret(qsizetype position, bool) {
    d->caret = position;
    Q_EMIT caretMoved(position);
    viewport()->update();
}
TextRange PageView::selection() const {
    return d->selection;
}
void PageView::setSelection(TextRange range, bool) {
    d->selection = range;
    Q_EMIT selectionChanged(range);
}
QString PageView::selectedText() const {
    return d->page.text.mid(d->selection.begin, d->selection.length());
}
void PageView::setShownArticle(ArticleId) {
    viewport()->update();
}
int PageView::zoom() const {
    return d->zoom;
}
void PageView::setZoom(int percent) {
    d->zoom = percent;
    Q_EMIT zoomChanged(percent);
}
void PageView::copy() const {
    QGuiApplication::clipboard()->setText(selectedText());
}
void PageView::selectAll() {
    setSelection({0, d->page.text.size()});
}
void PageView::zoomIn() {
    setZoom(d->zoom + 10);
}
void PageView::zoomOut() {
    setZoom(d->zoom - 10);
}
void PageView::resetZoom() {
    setZoom(100);
}
void PageView::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    painter.drawText(viewport()->rect(), Qt::AlignTop, d->page.text);
}
bool PageView::viewportEvent(QEvent* event) {
    return QAbstractScrollArea::viewportEvent(event);
}
void PageView::changeEvent(QEvent* event) {
    QAbstractScrollArea::changeEvent(event);
}
void PageView::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
}
void PageView::keyPressEvent(QKeyEvent* event) {
    QAbstractScrollArea::keyPressEvent(event);
}
void PageView::mousePressEvent(QMouseEvent* event) {
    QAbstractScrollArea::mousePressEvent(event);
}
void PageView::mouseMoveEvent(QMouseEvent* event) {
    QAbstractScrollArea::mouseMoveEvent(event);
}
void PageView::mouseReleaseEvent(QMouseEvent* event) {
    QAbstractScrollArea::mouseReleaseEvent(event);
}
void PageView::mouseDoubleClickEvent(QMouseEvent* event) {
    QAbstractScrollArea::mouseDoubleClickEvent(event);
}
void PageView::wheelEvent(QWheelEvent* event) {
    QAbstractScrollArea::wheelEvent(event);
}
void PageView::contextMenuEvent(QContextMenuEvent* event) {
    QAbstractScrollArea::contextMenuEvent(event);
}
void PageView::focusInEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusInEvent(event);
}
void PageView::focusOutEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusOutEvent(event);
}
void PageView::timerEvent(QTimerEvent* event) {
    QAbstractScrollArea::timerEvent(event);
}

} // namespace jianbao::ui
