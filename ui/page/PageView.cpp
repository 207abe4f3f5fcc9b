#include "ui/page/PageView.h"

#include "core/text/WordSteps.h"
#include "ui/page/PageAccessible.h"
#include "ui/page/PageCaret.h"
#include "ui/page/PagePainter.h"
#include "ui/page/PagePointer.h"

#include <QApplication>
#include <QBasicTimer>
#include <QClipboard>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <cmath>
#include <functional>

namespace jianbao::ui {

namespace {

constexpr int FocusLine = 2;
constexpr int AutoScrollInterval = 40; // ms

PageCaret::Press pressOf(Qt::KeyboardModifiers modifiers) {
    return modifiers.testFlag(Qt::ShiftModifier)     ? PageCaret::Press::Reach
           : modifiers.testFlag(Qt::ControlModifier) ? PageCaret::Press::Add
                                                     : PageCaret::Press::Anew;
}

} // namespace

class PageView::Private {
public:
    explicit Private(PageView* view)
        : q(view) {}

    /// Makes a change that may wrap lines anew; the row at the top of the view stays there.
    void keepPlace(const std::function<void()>& change);
    void updateScrollBar();
    void reveal(QRectF rect);
    /// Shows and tells what became of the caret and the selection.
    void announce(const PageCaret& before, bool revealed);
    void moveCaret(CaretMove move);
    QPoint toPage(QPoint viewportPoint) const;
    bool isOnCutMark(QPoint viewportPoint) const;
    void hover(QPoint viewportPoint);
    void hoverBlock(BlockId block);
    void dragBoundary(QPoint viewportPoint, Qt::KeyboardModifiers modifiers);
    void endBoundaryDrag(bool take);
    /// A block was clicked: it becomes the selection, or comes to it.
    void selectBlock(int block, PageCaret::Press kind);
    void hideCutMark();
    void dragTo(QPoint viewportPoint);

    PageView* q;
    PageScene scene;
    PageState state;
    PageCaret caret;
    bool dragging = false;
    bool draggingBoundary = false;
    /// The block whose chip is under the pressed button, as index; and where it was pressed.
    int pressedChip = -1;
    QPoint chipPlace;
    QPoint doubleClickPlace;
    QBasicTimer tripleClick;
    QBasicTimer autoScroll;
};

PageView::PageView(QWidget* parent)
    : TextPane(parent)
    , d(std::make_unique<Private>(this)) {
    setAccessibleName(tr("Page as in the dump"));
    viewport()->setCursor(Qt::IBeamCursor);
    installPageAccessibility();
    restyle();
}

PageView::~PageView() = default;

void PageView::setPage(const Page& page, const Layout& layout) {
    const PageCaret before = d->caret;
    d->scene.setPage(page, layout);
    d->caret.moveTo(0, false);
    d->hideCutMark();
    d->endBoundaryDrag(false);
    d->state.marks.clear();
    d->updateScrollBar();
    verticalScrollBar()->setValue(0);
    d->announce(before, false);
}

void PageView::setLayout(const Layout& layout) {
    d->hideCutMark();
    d->endBoundaryDrag(false);
    d->keepPlace([&] { d->scene.setLayout(layout); });
}

void PageView::clear() {
    setPage({}, {});
}

PageId PageView::page() const {
    return d->scene.page();
}

const QString& PageView::text() const {
    return d->scene.text();
}

void PageView::setNames(NameMarks names) {
    d->state.names = std::move(names);
    viewport()->update();
}

void PageView::setCorrections(std::vector<Correction> corrections) {
    d->state.corrections = std::move(corrections);
    viewport()->update();
}

void PageView::setHoveredBlock(BlockId block) {
    d->state.hovered = block;
    viewport()->update();
}

void PageView::setNameOver(NameOver finder) {
    d->caret.setNameOver(std::move(finder));
}

void PageView::setShownArticle(ArticleId article) {
    d->state.shownArticle = article;
    viewport()->update();
}

void PageView::setMarks(std::vector<TextRange> ranges) {
    d->state.marks = std::move(ranges);
    viewport()->update();
}

QRect PageView::characterRect(qsizetype position) const {
    const QRectF left = d->scene.caretRect(position, false);
    const qsizetype next = nextCharacter(d->scene.text(), position);
    const QRectF right = d->scene.caretRect(next, true);
    const bool sameRow = right.top() == left.top() && right.left() > left.left();
    const qreal width = sameRow ? right.left() - left.left() : left.width();
    return QRectF(left.left(), left.top() - verticalScrollBar()->value(), width, left.height())
        .toAlignedRect();
}

qsizetype PageView::positionAt(QPoint viewportPoint) const {
    return d->scene.positionAt(d->toPage(viewportPoint));
}

qsizetype PageView::caret() const {
    return d->caret.position();
}

TextRange PageView::selection() const {
    return d->caret.selection();
}

Selection PageView::selections() const {
    return d->caret.selections();
}

QString PageView::selectedText() const {
    QStringList texts;
    const Selection selected = selections();
    for (const TextRange range : selected.ranges())
        texts.append(d->scene.text().mid(range.begin, range.length()));
    return texts.join(u'\n');
}

void PageView::setCaret(qsizetype position, bool reveal) {
    setSelection({position, position}, reveal);
}

void PageView::reveal(TextRange range) {
    bringIntoReach(d->scene.caretRect(range.begin, false).top(),
                   d->scene.caretRect(range.end, true).bottom(), d->scene.style().rowHeight);
}

void PageView::setSelection(TextRange range, bool reveal) {
    const PageCaret before = d->caret;
    const qsizetype size = d->scene.text().size();
    d->caret.setSelection(
        {std::clamp<qsizetype>(range.begin, 0, size), std::clamp<qsizetype>(range.end, 0, size)});
    d->announce(before, reveal);
}

void PageView::Private::announce(const PageCaret& before, bool revealed) {
    q->restartBlinking();
    if (revealed)
        reveal(scene.caretRect(caret.position(), caret.atRowEnd()));
    q->viewport()->update();
    if (before.position() != caret.position()) {
        tellCaret(q, caret.position());
        Q_EMIT q->caretMoved(caret.position());
    }
    const Selection now = caret.selections();
    if (before.selections() != now && !(before.selections().isCaret() && now.isCaret()))
        Q_EMIT q->selectionChanged();
}

void PageView::Private::reveal(QRectF rect) {
    QScrollBar* bar = q->verticalScrollBar();
    const int height = q->viewport()->height();
    const int margin = height > 6 * scene.style().rowHeight ? scene.style().rowHeight : 0;
    if (rect.top() - margin < bar->value())
        bar->setValue(static_cast<int>(rect.top()) - margin);
    else if (rect.bottom() + margin > bar->value() + height)
        bar->setValue(static_cast<int>(std::ceil(rect.bottom())) + margin - height);
}

void PageView::copy() const {
    if (!selections().isCaret())
        QGuiApplication::clipboard()->setText(selectedText());
}

void PageView::selectAll() {
    setSelection({0, d->scene.text().size()}, false);
}

void PageView::restyle() {
    d->state.theme = Theme::of(palette());
    d->keepPlace([&] { d->scene.setStyle(PageStyle(font(), zoom())); });
}

void PageView::Private::keepPlace(const std::function<void()>& change) {
    QScrollBar* bar = q->verticalScrollBar();
    const int row = scene.rowAt(bar->value());
    const qsizetype place = scene.rows().at(row).range.begin;
    const int offset = bar->value() - scene.rowTop(row);
    change();
    updateScrollBar();
    bar->setValue(scene.rowTop(scene.rowOf(place, false)) + offset);
    q->viewport()->update();
}

void PageView::Private::updateScrollBar() {
    QScrollBar* bar = q->verticalScrollBar();
    const int height = q->viewport()->height();
    bar->setRange(0, std::max(0, scene.height() - height));
    bar->setPageStep(height);
    bar->setSingleStep(scene.style().rowHeight);
}

void PageView::resizeEvent(QResizeEvent* event) {
    TextPane::resizeEvent(event);
    d->keepPlace([&] { d->scene.setWidth(viewport()->width()); });
}

void PageView::paintEvent(QPaintEvent* event) {
    if (d->scene.text().isEmpty())
        return paintPlaceholder(d->state.theme.paper, d->state.theme.quietInk);
    QPainter painter(viewport());
    d->state.focused = hasFocus();
    d->state.caretVisible = isCaretShown();
    d->state.caret = d->caret.position();
    d->state.caretAtRowEnd = d->caret.atRowEnd();
    d->state.selection = d->caret.selections();
    const int top = verticalScrollBar()->value();
    painter.translate(0, -top);
    const QRect visible(0, top + event->rect().top(), viewport()->width(), event->rect().height());
    PagePainter(painter, d->scene, d->state, visible).paint();
    if (d->state.focused)
        painter.fillRect(QRect(0, top, viewport()->width(), FocusLine), d->state.theme.accent);
}

void PageView::timerEvent(QTimerEvent* event) {
    if (event->timerId() == d->tripleClick.timerId()) {
        d->tripleClick.stop();
    } else if (event->timerId() == d->autoScroll.timerId()) {
        d->dragTo(viewport()->mapFromGlobal(QCursor::pos()));
    } else {
        TextPane::timerEvent(event);
    }
}

void PageView::keyPressEvent(QKeyEvent* event) {
    if (d->draggingBoundary && event->key() == Qt::Key_Escape) {
        d->endBoundaryDrag(false);
    } else if (const auto move = caretMoveOf(*event)) {
        d->moveCaret(*move);
    } else if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
    } else {
        TextPane::keyPressEvent(event);
    }
}

void PageView::Private::moveCaret(CaretMove move) {
    const PageCaret before = caret;
    const int pageRows = std::max(1, q->viewport()->height() / scene.style().rowHeight - 2);
    caret.move(scene, move, pageRows);
    const int pages = move.step == CaretStep::PageDown ? 1
                      : move.step == CaretStep::PageUp ? -1
                                                       : 0;
    QScrollBar* bar = q->verticalScrollBar();
    bar->setValue(bar->value() + pages * pageRows * scene.style().rowHeight);
    announce(before, true);
}

QPoint PageView::Private::toPage(QPoint viewportPoint) const {
    return viewportPoint + QPoint(0, q->verticalScrollBar()->value());
}

bool PageView::Private::isOnCutMark(QPoint viewportPoint) const {
    return ui::isOnCutMark(scene, state, toPage(viewportPoint), q->viewport()->width());
}

void PageView::Private::hideCutMark() {
    state.cutRow = -1;
    state.cutPressed = false;
    q->viewport()->update();
}

void PageView::Private::hover(QPoint viewportPoint) {
    const int cutRow = state.cutRow;
    const qsizetype border = state.boundary.border();
    q->viewport()->setCursor(pointAt(scene, state, toPage(viewportPoint), q->viewport()->width()));
    if (cutRow != state.cutRow || border != state.boundary.border())
        q->viewport()->update();
    const int block = scene.map().indexAt(q->positionAt(viewportPoint));
    hoverBlock(block < 0 ? BlockId{} : scene.map().block(block).id);
}

void PageView::Private::hoverBlock(BlockId block) {
    if (block == state.hovered)
        return;
    q->setHoveredBlock(block);
    Q_EMIT q->blockHovered(block);
}

void PageView::Private::dragBoundary(QPoint place, Qt::KeyboardModifiers modifiers) {
    state.boundary.moveTo(scene, toPage(place), modifiers.testFlag(Qt::ControlModifier));
    if (!q->viewport()->rect().contains(place))
        reveal(scene.caretRect(state.boundary.target(), false));
    q->viewport()->update();
}

void PageView::Private::selectBlock(int block, PageCaret::Press kind) {
    const PageCaret before = caret;
    RangeList ranges = scene.map().block(block).ranges;
    ranges.subtract({0, scene.map().firstVisible(block)});
    ranges.subtract({scene.map().lastVisible(block) + 1, scene.text().size()});
    if (kind == PageCaret::Press::Reach)
        caret.reachOver({ranges.begin(), ranges.end()});
    else if (kind == PageCaret::Press::Add)
        caret.toggle(ranges);
    else
        caret.setSelections(ranges);
    announce(before, false);
}

void PageView::Private::endBoundaryDrag(bool take) {
    const BoundaryDrag drag = state.boundary;
    draggingBoundary = false;
    state.boundary.end();
    q->viewport()->update();
    if (take && drag.isMoved())
        Q_EMIT q->boundaryMoved(drag.border(), drag.target());
}

void PageView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || d->scene.text().isEmpty())
        return TextPane::mousePressEvent(event);
    const QPoint place = event->position().toPoint();
    d->hover(place);
    d->draggingBoundary = d->state.boundary.isActive();
    if (d->draggingBoundary)
        return;
    d->pressedChip = d->scene.chipAt(d->toPage(place));
    d->chipPlace = place;
    if (d->pressedChip >= 0)
        return;
    if (d->isOnCutMark(place)) {
        d->state.cutPressed = true;
        return viewport()->update();
    }
    const PageCaret before = d->caret;
    const bool triple =
        d->tripleClick.isActive() &&
        (place - d->doubleClickPlace).manhattanLength() < QApplication::startDragDistance();
    d->tripleClick.stop();
    d->caret.press(d->scene.text(), positionAt(place),
                   triple ? PageCaret::Unit::Line : PageCaret::Unit::Character,
                   pressOf(event->modifiers()));
    d->dragging = true;
    d->announce(before, false);
}

void PageView::mouseDoubleClickEvent(QMouseEvent* event) {
    const QPoint place = event->position().toPoint();
    if (event->button() != Qt::LeftButton || d->isOnCutMark(place) ||
        d->state.boundary.isActive() || event->modifiers().testFlag(Qt::ControlModifier))
        return mousePressEvent(event);
    const PageCaret before = d->caret;
    d->caret.press(d->scene.text(), positionAt(place), PageCaret::Unit::Word,
                   PageCaret::Press::Anew);
    d->dragging = true;
    d->doubleClickPlace = place;
    d->tripleClick.start(QApplication::doubleClickInterval(), this);
    d->announce(before, false);
}

void PageView::mouseMoveEvent(QMouseEvent* event) {
    const QPoint place = event->position().toPoint();
    if (d->draggingBoundary)
        return d->dragBoundary(place, event->modifiers());
    if (d->pressedChip >= 0) {
        const int moved = (place - d->chipPlace).manhattanLength();
        if (moved >= QApplication::startDragDistance())
            Q_EMIT blockDragged(d->scene.map().block(std::exchange(d->pressedChip, -1)).id);
        return;
    }
    if (!d->dragging)
        return d->hover(place);
    d->dragTo(place);
    if (viewport()->rect().contains(place))
        d->autoScroll.stop();
    else if (!d->autoScroll.isActive())
        d->autoScroll.start(AutoScrollInterval, this);
}

void PageView::Private::dragTo(QPoint viewportPoint) {
    const PageCaret before = caret;
    caret.dragTo(scene.text(), q->positionAt(viewportPoint));
    const bool outside = !q->viewport()->rect().contains(viewportPoint);
    announce(before, outside);
}

void PageView::mouseReleaseEvent(QMouseEvent* event) {
    if (d->draggingBoundary)
        return d->endBoundaryDrag(true);
    if (d->pressedChip >= 0)
        return d->selectBlock(std::exchange(d->pressedChip, -1), pressOf(event->modifiers()));
    d->autoScroll.stop();
    const bool adding = pressOf(event->modifiers()) == PageCaret::Press::Add;
    if (std::exchange(d->dragging, false) && adding && selection().isEmpty())
        if (const int block = d->scene.map().indexAt(caret()); block >= 0)
            d->selectBlock(block, PageCaret::Press::Add);
    const bool clicked = d->state.cutPressed && d->isOnCutMark(event->position().toPoint());
    d->state.cutPressed = false;
    viewport()->update();
    if (clicked)
        Q_EMIT splitRequested(d->scene.rows().at(d->state.cutRow).range.begin,
                              event->modifiers().testFlag(Qt::ShiftModifier));
}

void PageView::contextMenuEvent(QContextMenuEvent* event) {
    if (event->reason() == QContextMenuEvent::Mouse) {
        if (const int block = d->scene.chipAt(d->toPage(event->pos())); block >= 0) {
            if (!selections().contains(d->scene.map().firstVisible(block)))
                d->selectBlock(block, pressOf(event->modifiers()));
            return Q_EMIT chipMenuRequested(event->globalPos());
        }
        const qsizetype position = positionAt(event->pos());
        if (!selections().contains(position))
            setCaret(position, false);
        return Q_EMIT contextMenuRequested(event->globalPos(), position);
    }
    const QPoint below = characterRect(caret()).bottomLeft();
    Q_EMIT contextMenuRequested(viewport()->mapToGlobal(below), caret());
}

bool PageView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::Leave && !d->draggingBoundary) {
        d->hideCutMark();
        d->endBoundaryDrag(false);
        d->hoverBlock({});
    }
    if (event->type() != QEvent::ToolTip)
        return TextPane::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int block = d->scene.markAt(d->toPage(help->pos()));
    QToolTip::showText(help->globalPos(),
                       d->state.boundary.isActive()
                           ? tr("Drag to move the boundary by lines, with Ctrl by characters")
                       : block < 0 ? correctionTip(d->state.corrections, positionAt(help->pos()))
                                   : blockTip(d->scene.map(), block),
                       this);
    return true;
}

bool PageView::event(QEvent* event) {
    // Escape lets go of the boundary before it is anyone else's key.
    if (event->type() == QEvent::ShortcutOverride && d->draggingBoundary)
        event->accept();
    return TextPane::event(event);
}

} // namespace jianbao::ui
