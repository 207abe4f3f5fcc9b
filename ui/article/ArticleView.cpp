#include "ui/article/ArticleView.h"

#include "ui/article/ArticleAccessible.h"
#include "ui/article/ArticleCaret.h"
#include "ui/article/ArticleClipboard.h"
#include "ui/article/ArticlePainter.h"
#include "ui/article/ArticleScroll.h"
#include "ui/article/TextMarks.h"
#include "ui/common/TextAccessible.h"

#include <QApplication>
#include <QBasicTimer>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <memory>
#include <tuple>

namespace jianbao::ui {

class ArticleView::Private {
public:
    explicit Private(ArticleView* view)
        : q(view)
        , scroll(*view, stack, caret) {}

    /// Puts the caret where a place of the dump is read.
    void followPlace();
    /// The person moved the caret.
    void chooseSpot();
    /// Where choosing a spot led to another page, the caret stands elsewhere, or nowhere.
    void revealCaret();
    QPointF toContent(QPoint viewportPoint) const;
    void moveCaret(CaretMove move);
    void extendTo(QPoint viewportPoint);
    void selectNameOrWord(TextSpot spot);
    void hover(int card, BlockId block);
    /// False where the range is not read in one card.
    bool select(PageId page, TextRange range);

    ArticleView* q;
    CardStack stack;
    ArticleState state;
    NameFinder findName;
    ArticleCaret caret;
    clean::ReadingPlace place;
    ArticleScroll scroll;
    bool dragging = false;
    QPoint doubleClickPlace;
    QBasicTimer tripleClick;
};

// --- content

ArticleView::ArticleView(QWidget* parent)
    : TextPane(parent)
    , d(std::make_unique<Private>(this)) {
    setAccessibleName(tr("Articles as one reads them"));
    installArticleAccessibility();
    restyle();
}

ArticleView::~ArticleView() = default;

void ArticleView::setContent(PageId page, const std::vector<Page>& pages, const Layout& layout) {
    d->stack.setContent(page, pages, layout);
    d->place = {page, {}, 0};
    d->followPlace();
    d->scroll.updateBar();
    verticalScrollBar()->setValue(0);
    d->scroll.prepare();
    viewport()->update();
}

void ArticleView::setLayout(const Layout& layout) {
    d->scroll.keepPlace([&] {
        d->stack.setLayout(layout);
        d->followPlace();
    });
}

void ArticleView::clear() {
    setContent({}, {}, {});
}

void ArticleView::setNames(NameMarks names) {
    d->state.names = std::move(names);
    viewport()->update();
}

void ArticleView::setNameFinder(NameFinder finder) {
    d->findName = std::move(finder);
}

// --- place, caret and selection

void ArticleView::showPlace(PageId page, qsizetype position) {
    const Block* block = d->stack.blockAt(page, position);
    d->place = {page, block ? block->id : BlockId{}, position};
    d->followPlace();
    viewport()->update();
    if (d->caret.spot().isValid())
        d->scroll.reveal(d->stack.caretRect(d->caret.spot()));
    else if (d->state.current >= 0 && !d->stack.card(d->state.current).isFurniture())
        d->scroll.reveal(d->stack.rect(d->state.current));
}

void ArticleView::reveal(PageId page, TextRange range) {
    const int card = d->stack.cardOf(page, range.begin);
    if (card < 0)
        return;
    const TextSpot begin = d->stack.spotOf(page, range.begin);
    const TextSpot end = d->stack.spotOf(page, range.end - 1);
    QRectF rect = begin.isValid() ? d->stack.caretRect(begin) : d->stack.rect(card);
    if (end.isValid())
        rect = rect.united(d->stack.caretRect(end));
    if (begin.isValid() && begin.paragraph == 0)
        rect.setTop(d->stack.rect(card).top());
    d->scroll.updateBar();
    bringIntoReach(rect.top(), rect.bottom(), d->stack.style().em);
    d->scroll.prepare();
}

void ArticleView::selectPlace(PageId page, TextRange range) {
    showPlace(page, range.begin);
    d->select(page, range);
    viewport()->update();
}

void ArticleView::Private::followPlace() {
    const Block* block = stack.blockAt(place.page, place.position);
    state.block = block ? block->id : BlockId{};
    state.current = stack.cardOf(place.page, place.position);
    caret.moveTo(stack, stack.spotOf(place.page, place.position), false);
    q->restartBlinking();
}

void ArticleView::Private::chooseSpot() {
    const TextSpot spot = caret.spot();
    if (!spot.isValid())
        return;
    const int before = state.current;
    place = stack.placeOf(spot);
    const clean::ReadingPlace told = stack.placeInBlock(spot);
    state.block = place.block;
    state.current = spot.card;
    q->restartBlinking();
    q->viewport()->update();
    tellCaret(q, q->articleCaret());
    if (before != spot.card)
        Q_EMIT q->articleChosen(q->currentArticle());
    Q_EMIT q->placeChosen(told.page, told.position);
}

void ArticleView::Private::revealCaret() {
    if (caret.spot().isValid())
        scroll.reveal(stack.caretRect(caret.spot()));
}

ArticleId ArticleView::currentArticle() const {
    return d->state.current < 0 ? ArticleId{}
                                : d->stack.card(d->state.current).content().article.id;
}

QString ArticleView::selectedText() const {
    if (!d->caret.hasSelection())
        return {};
    const auto [begin, end] = d->caret.selection();
    return d->stack.textBetween(begin, end);
}

std::vector<PageRange> ArticleView::selectedRanges() const {
    const auto [begin, end] = d->caret.selection();
    return d->caret.hasSelection() ? d->stack.rangesOf(begin, end) : std::vector<PageRange>();
}

QRect ArticleView::caretRect() const {
    return d->caret.spot().isValid()
               ? d->stack.caretRect(d->caret.spot()).translated(0, -d->scroll.top()).toAlignedRect()
               : QRect();
}

std::optional<DropPlace> ArticleView::dropPlaceAt(QPoint viewportPoint) const {
    auto place = ui::dropPlaceAt(d->stack, d->toContent(viewportPoint));
    if (place)
        place->line.translate(0, -d->scroll.top());
    return place;
}

BlockId ArticleView::blockHandleAt(QPoint viewportPoint) const {
    return ui::blockHandleAt(d->stack, d->toContent(viewportPoint));
}

void ArticleView::setFurnitureFolded(bool folded) {
    const int last = d->stack.count() - 1;
    if (last < 0 || !d->stack.card(last).isFurniture())
        return;
    d->scroll.keepPlace([&] {
        d->stack.setFolded(last, folded);
        d->followPlace();
    });
}

QString ArticleView::articleText() const {
    return d->state.current < 0 ? QString() : d->stack.textOf(d->state.current);
}

qsizetype ArticleView::articleCaret() const {
    return d->caret.spot().isValid() ? d->stack.offsetOf(d->caret.spot()) : 0;
}

TextRange ArticleView::articleSelection() const {
    if (!d->caret.hasSelection())
        return {};
    const auto [begin, end] = d->caret.selection();
    return {d->stack.offsetOf(begin), d->stack.offsetOf(end)};
}

QRect ArticleView::rectOf(qsizetype offset) const {
    if (d->state.current < 0 || d->stack.card(d->state.current).count() == 0)
        return {};
    const TextSpot begin = d->stack.spotOfOffset(d->state.current, offset);
    const TextSpot end = d->stack.spotOfOffset(d->state.current, offset + 1);
    QRectF rect = d->stack.caretRect(begin);
    const QRectF behind = d->stack.caretRect(end);
    if (behind.top() == rect.top())
        rect.setRight(behind.left());
    return rect.translated(0, -d->scroll.top()).toAlignedRect();
}

qsizetype ArticleView::articleOffsetAt(QPoint viewportPoint) const {
    const TextSpot spot = spotAt(viewportPoint);
    return spot.isValid() && spot.card == d->state.current ? d->stack.offsetOf(spot) : -1;
}

std::pair<TextRange, bool> ArticleView::articleRunAt(qsizetype offset) const {
    if (d->state.current < 0 || d->stack.card(d->state.current).count() == 0)
        return {};
    const TextSpot spot = d->stack.spotOfOffset(d->state.current, offset);
    const auto [run, corrected] =
        correctedRunAt(d->stack.card(spot.card).paragraph(spot.paragraph), spot.offset);
    const qsizetype shift = d->stack.offsetOf({spot.card, spot.paragraph, 0});
    return {{run.begin + shift, run.end + shift}, corrected};
}

void ArticleView::setArticleSelection(TextRange range) {
    const int card = d->state.current;
    if (card < 0 || d->stack.card(card).count() == 0)
        return;
    d->caret.moveTo(d->stack, d->stack.spotOfOffset(card, range.begin), false);
    placeCaret(d->stack.spotOfOffset(card, range.end), true);
}

CardStack& ArticleView::cards() const {
    return d->stack;
}

const ArticleCaret& ArticleView::caret() const {
    return d->caret;
}

void ArticleView::placeCaret(TextSpot spot, bool select) {
    d->caret.moveTo(d->stack, spot, select);
    d->chooseSpot();
    d->revealCaret();
}

void ArticleView::setComposed(const ComposedText& composed) {
    d->stack.setComposed(composed.text.isEmpty() ? TextSpot{} : d->caret.spot(), composed);
    restartBlinking();
    d->revealCaret();
}

TextSpot ArticleView::spotAt(QPoint viewportPoint) const {
    return d->stack.spotAt(d->toContent(viewportPoint));
}

void ArticleView::setMarksShown(bool shown) {
    d->state.marksShown = shown;
    viewport()->update();
}

void ArticleView::setFootHeight(int height) {
    setViewportMargins(0, 0, 0, height);
}

void ArticleView::copy() const {
    const int card = d->state.current;
    if (card < 0)
        return;
    TextSpot begin = d->stack.spotOfOffset(card, 0);
    TextSpot end = d->stack.spotOfOffset(card, articleText().size());
    if (d->caret.hasSelection())
        std::tie(begin, end) = d->caret.selection();
    std::vector<CopiedParagraph> paragraphs;
    for (int i = begin.paragraph; i <= end.paragraph; ++i) {
        const clean::ReadingParagraph& paragraph = d->stack.card(begin.card).paragraph(i);
        const qsizetype from = i == begin.paragraph ? begin.offset : 0;
        const qsizetype to = i == end.paragraph ? end.offset : paragraph.text.size();
        paragraphs.push_back({paragraph.role, paragraph.text.sliced(from, to - from)});
    }
    auto content = clipboardContent(paragraphs);
    if (!content->text().isEmpty())
        QGuiApplication::clipboard()->setMimeData(content.release());
}

// --- size and painting

void ArticleView::restyle() {
    d->state.theme = Theme::of(palette());
    QPalette bar = palette();
    bar.setColor(QPalette::Base, d->state.theme.window);
    verticalScrollBar()->setPalette(bar);
    d->scroll.refit([&] { d->stack.setStyle(std::make_shared<ArticleStyle>(font(), zoom())); });
}

void ArticleView::scrollContentsBy(int dx, int dy) {
    TextPane::scrollContentsBy(dx, dy);
    d->scroll.prepare();
}

void ArticleView::resizeEvent(QResizeEvent* event) {
    TextPane::resizeEvent(event);
    d->scroll.refit([&] { d->stack.setWidth(viewport()->width()); });
}

void ArticleView::paintEvent(QPaintEvent*) {
    if (d->stack.count() == 0)
        return paintPlaceholder(d->state.theme.window, d->state.theme.quietInk);
    QPainter painter(viewport());
    d->state.focused = hasFocus();
    d->state.caretVisible = isCaretShown();
    d->state.caret = d->caret.spot();
    std::tie(d->state.selectionBegin, d->state.selectionEnd) = d->caret.selection();
    std::tie(d->state.lineBegin, d->state.lineEnd) =
        d->stack.lineOf(d->place.page, d->place.position);
    painter.translate(0, -d->scroll.top());
    const QRectF visible(0, d->scroll.top(), viewport()->width(), viewport()->height());
    d->stack.settle(visible.top(), visible.bottom());
    ArticlePainter(painter, d->stack, d->state, visible).paint();
}

void ArticleView::timerEvent(QTimerEvent* event) {
    if (event->timerId() == d->tripleClick.timerId()) {
        d->tripleClick.stop();
    } else {
        TextPane::timerEvent(event);
    }
}

// --- keys

void ArticleView::keyPressEvent(QKeyEvent* event) {
    if (const auto move = caretMoveOf(*event)) {
        d->moveCaret(*move);
    } else if (event->matches(QKeySequence::Copy)) {
        copy();
    } else {
        TextPane::keyPressEvent(event);
    }
}

void ArticleView::Private::moveCaret(CaretMove move) {
    const int page = q->viewport()->height() - qRound(4 * stack.style().em);
    caret.move(stack, move, page);
    const int pages = move.step == CaretStep::PageDown ? 1
                      : move.step == CaretStep::PageUp ? -1
                                                       : 0;
    QScrollBar* bar = q->verticalScrollBar();
    bar->setValue(bar->value() + pages * page);
    chooseSpot();
    revealCaret();
}

// --- mouse

QPointF ArticleView::Private::toContent(QPoint viewportPoint) const {
    return viewportPoint + QPointF(0, scroll.top());
}

void ArticleView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return TextPane::mousePressEvent(event);
    const QPoint place = event->position().toPoint();
    const QPointF point = d->toContent(place);
    const int card = d->stack.cardAt(point.y());
    if (card < 0 || !d->stack.rect(card).contains(point))
        return;
    const bool inHead = point.y() < d->stack.rect(card).top() + d->stack.style().headHeight;
    if (d->stack.card(card).isFurniture() && inHead)
        return setFurnitureFolded(!d->stack.card(card).isFolded());
    const TextSpot spot = d->stack.spotAt(point);
    if (!spot.isValid())
        return;
    const bool triple =
        d->tripleClick.isActive() &&
        (place - d->doubleClickPlace).manhattanLength() < QApplication::startDragDistance();
    d->tripleClick.stop();
    if (triple)
        d->caret.selectParagraph(d->stack, spot);
    else
        d->caret.moveTo(d->stack, spot, event->modifiers().testFlag(Qt::ShiftModifier));
    d->dragging = !triple;
    d->chooseSpot();
}

void ArticleView::mouseDoubleClickEvent(QMouseEvent* event) {
    const QPoint place = event->position().toPoint();
    const TextSpot spot = d->stack.spotAt(d->toContent(place));
    if (event->button() != Qt::LeftButton || !spot.isValid())
        return mousePressEvent(event);
    d->selectNameOrWord(spot);
    d->doubleClickPlace = place;
    d->tripleClick.start(QApplication::doubleClickInterval(), this);
    d->chooseSpot();
}

void ArticleView::Private::selectNameOrWord(TextSpot spot) {
    const clean::ReadingPlace at = stack.placeOf(spot);
    const TextRange name = findName ? findName(at.page, at.position) : TextRange();
    if (name.isEmpty() || !select(at.page, name))
        caret.selectWord(stack, spot);
}

bool ArticleView::Private::select(PageId page, TextRange range) {
    const TextSpot begin = stack.spotOf(page, range.begin);
    const TextSpot last = stack.spotOf(page, range.end - 1);
    if (!begin.isValid() || last.card != begin.card)
        return false;
    caret.moveTo(stack, begin, false);
    caret.moveTo(stack, {last.card, last.paragraph, last.offset + 1}, true);
    return true;
}

void ArticleView::Private::extendTo(QPoint viewportPoint) {
    const TextSpot spot = stack.spotAt(toContent(viewportPoint));
    if (!spot.isValid() || spot == caret.spot())
        return;
    caret.moveTo(stack, spot, true);
    chooseSpot();
    if (!q->viewport()->rect().contains(viewportPoint))
        revealCaret();
}

void ArticleView::mouseMoveEvent(QMouseEvent* event) {
    const QPoint place = event->position().toPoint();
    if (d->dragging)
        return d->extendTo(place);
    const QPointF point = d->toContent(place);
    const int card = d->stack.cardAt(point.y());
    const bool onCard = card >= 0 && d->stack.rect(card).contains(point);
    viewport()->setCursor(cursorAt(d->stack, point));
    d->hover(onCard ? card : -1, blockBeside(d->stack, point));
}

void ArticleView::Private::hover(int card, BlockId block) {
    const bool isOther = block != state.hoveredBlock;
    if (std::exchange(state.hovered, card) != card || isOther)
        q->setHoveredBlock(block);
    if (isOther)
        Q_EMIT q->blockHovered(block);
}

void ArticleView::setHoveredBlock(BlockId block) {
    d->state.hoveredBlock = block;
    viewport()->update();
}

void ArticleView::mouseReleaseEvent(QMouseEvent*) {
    d->dragging = false;
}

void ArticleView::contextMenuEvent(QContextMenuEvent* event) {
    if (event->reason() == QContextMenuEvent::Mouse) {
        const TextSpot spot = d->stack.spotAt(d->toContent(event->pos()));
        const auto [begin, end] = d->caret.selection();
        if (spot.isValid() && (spot < begin || end < spot || begin == end)) {
            d->caret.moveTo(d->stack, spot, false);
            d->chooseSpot();
        }
        Q_EMIT contextMenuRequested(event->globalPos(), d->place.page, d->place.position);
        return;
    }
    if (d->caret.spot().isValid())
        Q_EMIT contextMenuRequested(viewport()->mapToGlobal(caretRect().bottomLeft()),
                                    d->place.page, d->place.position);
}

bool ArticleView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::Leave)
        d->hover(-1, {});
    return TextPane::viewportEvent(event);
}

} // namespace jianbao::ui
