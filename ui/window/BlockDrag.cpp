#include "ui/window/BlockDrag.h"

#include "core/edit/Edits.h"
#include "ui/article/ArticleView.h"
#include "ui/common/ArticleTitle.h"
#include "ui/common/Document.h"
#include "ui/common/Names.h"
#include "ui/common/Theme.h"
#include "ui/page/PageView.h"
#include "ui/window/Workbench.h"

#include <QApplication>
#include <QDrag>
#include <QDragMoveEvent>
#include <QFrame>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <functional>

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
    const Theme theme = Theme::of(widget.palette());
    pixmap.fill(theme.accent);
    QPainter painter(&pixmap);
    painter.setFont(widget.font());
    painter.setPen(theme.accentInk);
    painter.drawText(QRect(QPoint(0, 0), size), Qt::AlignCenter, words);
    return pixmap;
}

/// The block before which the carried ones are to be read: none of them itself; none at the end.
BlockId anchorOf(const Layout& layout, const DropPlace& place, const std::vector<BlockId>& blocks) {
    const auto have = layout.blocksOf(place.article);
    auto at = std::find_if(have.begin(), have.end(),
                           [&](const Block* block) { return block->id == place.before; });
    at = std::find_if(at, have.end(), [&](const Block* block) {
        return std::find(blocks.begin(), blocks.end(), block->id) == blocks.end();
    });
    return at == have.end() ? BlockId{} : (*at)->id;
}

Result<Layout> putBefore(Layout layout, BlockId id, ArticleId article, BlockId anchor) {
    const Block* block = layout.block(id);
    const Block* behind = layout.block(anchor);
    int rank = behind ? behind->rank : static_cast<int>(layout.blocksOf(article).size());
    // In its own article it leaves its place first.
    if (block->article == article && block->rank < rank)
        --rank;
    if (block->article == article && block->rank == rank)
        return layout;
    return edit::moveToArticle(std::move(layout), id, article, rank);
}

} // namespace

BlockDrag::BlockDrag(Document& document, Workbench& workbench)
    : m_document(document)
    , m_workbench(workbench)
    , m_mark(new QFrame(workbench.articleView().viewport())) {
    m_mark->setAutoFillBackground(true);
    m_mark->setBackgroundRole(QPalette::Link);
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
        std::vector<BlockId> blocks;
        for (const QByteArray& id : drag->mimeData()->data(BlockType).split(' '))
            blocks.push_back(BlockId{id.toLongLong()});
        drop(drag->position().toPoint(), blocks);
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

std::vector<BlockId> BlockDrag::carriedWith(BlockId id) const {
    const Selection selected = m_workbench.target();
    std::vector<BlockId> blocks;
    for (const Block& block : m_document.layout().blocks)
        if (block.page == m_document.page().id && selected.reachesInto(block.ranges))
            blocks.push_back(block.id);
    const bool isSelected = std::find(blocks.begin(), blocks.end(), id) != blocks.end();
    return isSelected ? blocks : std::vector{id};
}

void BlockDrag::start(BlockId id) {
    const Block* block = m_document.layout().block(id);
    if (!block)
        return;
    const std::vector<BlockId> blocks = carriedWith(id);
    QByteArrayList ids;
    for (const BlockId each : blocks)
        ids.append(QByteArray::number(each.value));
    auto* data = new QMimeData;
    data->setData(BlockType, ids.join(' '));
    auto* drag = new QDrag(&m_workbench);
    drag->setMimeData(data);
    drag->setPixmap(ticket(blocks.size() == 1
                               ? roleText(block->role)
                               : tr("%n block(s)", nullptr, static_cast<int>(blocks.size())),
                           m_workbench));
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

void BlockDrag::drop(QPoint place, const std::vector<BlockId>& blocks) {
    const auto target = m_workbench.articleView().dropPlaceAt(place);
    const bool known = std::all_of(blocks.begin(), blocks.end(), [&](BlockId id) {
        return m_document.layout().block(id) != nullptr;
    });
    if (!target || !known)
        return;
    const auto each = [&](const std::function<Result<Layout>(Layout, BlockId)>& function) {
        return [&, function](Layout layout) {
            Result<Layout> changed = std::move(layout);
            for (const BlockId id : blocks)
                if (changed)
                    changed = function(*std::move(changed), id);
            return changed;
        };
    };
    if (!target->article.isValid()) {
        m_document.apply(edit::Operation::SetRole, each([](Layout layout, BlockId id) {
                             return edit::setRole(std::move(layout), id, Role::Furniture);
                         }));
        return;
    }
    const BlockId anchor = anchorOf(m_document.layout(), *target, blocks);
    m_document.apply(edit::Operation::MoveToArticle,
                     each([article = target->article, anchor](Layout layout, BlockId id) {
                         return putBefore(std::move(layout), id, article, anchor);
                     }));
}

} // namespace jianbao::ui
