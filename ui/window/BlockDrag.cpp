#include "ui/window/BlockDrag.h"

#include "core/edit/Edits.h"
#include "ui/article/ArticleView.h"
#include "ui/common/ArticleTitle.h"
#include "ui/common/Document.h"
#include "ui/common/Names.h"
#include "ui/page/PageView.h"
#include "ui/window/Workbench.h"

#include <QApplication>
#include <QDrag>
#include <QDragMoveEvent>
#include <QFrame>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

namespace {

const QString BlockType = u"application/x-jianbao-block"_s;
constexpr int MarkHeight = 3;
constexpr int TicketMargin = 8;

/// The words that follow the mouse.
QPixmap ticket(const QString& words, const QWidget& widget) {
    const QFontMetrics metrics(widget.font());
    const QSize size(metrics.horizontalAdvance(words) + 2 * TicketMargin,
                     metrics.height() + TicketMargin);
    const qreal ratio = widget.devicePixelRatioF();
    QPixmap pixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(widget.palette().color(QPalette::Highlight));
    QPainter painter(&pixmap);
    painter.setFont(widget.font());
    painter.setPen(widget.palette().color(QPalette::HighlightedText));
    painter.drawText(QRect(QPoint(0, 0), size), Qt::AlignCenter, words);
    return pixmap;
}

} // namespace

BlockDrag::BlockDrag(Document& document, Workbench& workbench)
    : m_document(document)
    , m_workbench(workbench)
    , m_mark(new QFrame(workbench.articleView().viewport())) {
    m_mark->setAutoFillBackground(true);
    m_mark->setBackgroundRole(QPalette::Highlight);
    m_mark->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_mark->hide();
    QWidget* cards = workbench.articleView().viewport();
    workbench.articleView().setAcceptDrops(true);
    cards->setAcceptDrops(true);
    cards->installEventFilter(this);
    connect(&workbench.pageView(), &PageView::blockDragged, this, &BlockDrag::start);
}

bool BlockDrag::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::MouseButtonPress: {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        return mouse->button() == Qt::LeftButton && press(mouse->position().toPoint());
    }
    case QEvent::MouseMove: {
        const QPoint place = static_cast<QMouseEvent*>(event)->position().toPoint();
        if (!m_pressed.isValid())
            return false;
        if ((place - m_pressPlace).manhattanLength() < QApplication::startDragDistance())
            return true;
        // The view saw the press; what comes now is no selection.
        QMouseEvent release(QEvent::MouseButtonRelease, place,
                            static_cast<QMouseEvent*>(event)->globalPosition(), Qt::LeftButton,
                            Qt::NoButton, Qt::NoModifier);
        const BlockId block = std::exchange(m_pressed, {});
        QCoreApplication::sendEvent(watched, &release);
        start(block);
        return true;
    }
    case QEvent::MouseButtonRelease:
        m_pressed = {};
        return false;
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        auto* drag = static_cast<QDragMoveEvent*>(event);
        if (!drag->mimeData()->hasFormat(BlockType))
            return false;
        showPlace(drag->position().toPoint());
        drag->setAccepted(m_mark->isVisible());
        return true;
    }
    case QEvent::DragLeave:
        m_mark->hide();
        return false;
    case QEvent::Drop: {
        auto* drag = static_cast<QDropEvent*>(event);
        if (!drag->mimeData()->hasFormat(BlockType))
            return false;
        drag->acceptProposedAction();
        m_mark->hide();
        m_carried = BlockId{drag->mimeData()->data(BlockType).toLongLong()};
        drop(drag->position().toPoint());
        return true;
    }
    default:
        return QObject::eventFilter(watched, event);
    }
}

bool BlockDrag::press(QPoint place) {
    m_pressed = m_workbench.articleView().blockHandleAt(place);
    m_pressPlace = place;
    // The press goes on to the view, so that a click puts the caret there.
    return false;
}

void BlockDrag::start(BlockId id) {
    const Block* block = m_document.layout().block(id);
    if (!block)
        return;
    auto* data = new QMimeData;
    data->setData(BlockType, QByteArray::number(id.value));
    auto* drag = new QDrag(&m_workbench);
    drag->setMimeData(data);
    drag->setPixmap(ticket(roleText(block->role), m_workbench));
    drag->exec(Qt::MoveAction);
    m_mark->hide();
}

void BlockDrag::showPlace(QPoint place) {
    const auto target = m_workbench.articleView().dropPlaceAt(place);
    m_mark->setVisible(target.has_value());
    if (target)
        m_mark->setGeometry(
            QRectF(target->line.x1(), target->line.y1() - 1, target->line.length(), MarkHeight)
                .toRect());
}

void BlockDrag::drop(QPoint place) {
    const auto target = m_workbench.articleView().dropPlaceAt(place);
    const BlockId id = m_carried;
    if (!target || !m_document.layout().block(id))
        return;
    if (!target->article.isValid()) {
        m_document.apply(edit::Operation::SetRole, [id](const Layout& layout) {
            return edit::setRole(layout, id, Role::Furniture);
        });
        return;
    }
    m_document.apply(edit::Operation::MoveToArticle, [id, target](const Layout& layout) {
        const Block* block = layout.block(id);
        const Block* before = layout.block(target->before);
        std::optional<int> rank;
        if (before && before->article == target->article)
            rank = before->rank;
        else
            rank = static_cast<int>(layout.blocksOf(target->article).size());
        // In its own article it leaves its place first.
        if (block && block->article == target->article && block->rank < *rank)
            --*rank;
        if (block && block->article == target->article && block->rank == *rank)
            return Result<Layout>(layout);
        return edit::moveToArticle(layout, id, target->article, rank);
    });
}

} // namespace jianbao::ui
