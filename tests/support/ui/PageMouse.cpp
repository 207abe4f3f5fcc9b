#include "tests/support/ui/PageMouse.h"

#include "ui/article/ArticleView.h"
#include "ui/page/PageView.h"
#include "ui/window/Workbench.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDrag>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QTest>
#include <QTimer>

namespace jianbao::test {

namespace {

/// The line of a menu that is the action, or whose menu leads to it.
QAction* lineTo(const QMenu& menu, QAction* action) {
    for (QAction* line : menu.actions())
        if (line == action || (line->menu() && lineTo(*line->menu(), action)))
            return line;
    return nullptr;
}

} // namespace

QWidget* PageMouse::viewport() const {
    return m_journey.view().viewport();
}

QPoint PageMouse::seek(qsizetype position) {
    ui::PageView& view = m_journey.view();
    QScrollBar* bar = view.verticalScrollBar();
    bar->setValue(bar->value() + view.characterRect(position).center().y() -
                  viewport()->height() / 2);
    return view.characterRect(position).center();
}

void PageMouse::move(QPoint place, Qt::MouseButtons buttons, Qt::KeyboardModifiers modifiers) {
    QMouseEvent event(QEvent::MouseMove, place, viewport()->mapToGlobal(place), Qt::NoButton,
                      buttons, modifiers);
    QCoreApplication::sendEvent(viewport(), &event);
}

QPoint PageMouse::feel(QPoint from, QPoint step, Qt::CursorShape form) {
    for (QPoint place = from; viewport()->rect().contains(place); place += step) {
        move(place, Qt::NoButton, Qt::NoModifier);
        if (viewport()->cursor().shape() == form)
            return place;
    }
    QTest::qFail("the mouse finds nothing to take hold of", __FILE__, __LINE__);
    return from;
}

QPoint PageMouse::chip(qsizetype position) {
    const QRect first = m_journey.view().characterRect((seek(position), position));
    return feel({first.left(), first.center().y()}, {-2, 0}, Qt::OpenHandCursor);
}

void PageMouse::cut(qsizetype position, Qt::KeyboardModifiers modifiers) {
    seek(position);
    const QPoint gutter(2, m_journey.view().characterRect(position).top());
    m_journey.click(feel(gutter, {1, 0}, Qt::PointingHandCursor), Qt::LeftButton, modifiers);
}

void PageMouse::drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers) {
    m_journey.count(1);
    QTest::mousePress(viewport(), Qt::LeftButton, modifiers, from);
    move(to, Qt::LeftButton, modifiers);
    QTest::mouseRelease(viewport(), Qt::LeftButton, modifiers, to);
}

void PageMouse::dragBorder(qsizetype position, qsizetype target, Qt::KeyboardModifiers modifiers) {
    m_journey.count(1);
    const QPoint first = seek(position);
    const QPoint border = feel(first, {0, -1}, Qt::SplitVCursor);
    QTest::mousePress(viewport(), Qt::LeftButton, modifiers, border);
    // The wheel turns while the button is down.
    const QRect end = m_journey.view().characterRect((seek(target), target));
    move(end.topLeft(), Qt::LeftButton, modifiers);
    QTest::mouseRelease(viewport(), Qt::LeftButton, modifiers, end.topLeft());
}

void PageMouse::clickChip(qsizetype position, Qt::KeyboardModifiers modifiers) {
    m_journey.click(chip(position), Qt::LeftButton, modifiers);
}

void PageMouse::select(TextRange words, Qt::KeyboardModifiers modifiers) {
    constexpr QPoint half(5, 0);
    const QPoint begin = seek(words.begin) - half;
    const QPoint end = m_journey.view().characterRect(words.end - 1).center() + half;
    drag(begin, end, modifiers);
}

void PageMouse::chooseAtChip(qsizetype position, QAction* action, Qt::KeyboardModifiers modifiers) {
    choose(chip(position), action, modifiers);
}

void PageMouse::chooseAtText(qsizetype position, QAction* action) {
    choose(seek(position), action, Qt::NoModifier);
}

void PageMouse::choose(QPoint place, QAction* action, Qt::KeyboardModifiers modifiers) {
    m_journey.count(1);
    QTimer::singleShot(0, viewport(), [this, action] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (QAction* line = nullptr; line != action; menu = line->menu()) {
            line = lineTo(*menu, action);
            if (!line || !line->isEnabled())
                menu->close();
            QVERIFY2(line && line->isEnabled(), qPrintable(action->text()));
            m_journey.count(1);
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(line).center());
        }
    });
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, viewport()->mapToGlobal(place),
                            modifiers);
    QCoreApplication::sendEvent(viewport(), &event);
}

void PageMouse::carry(qsizetype position, ArticleId article, BlockId next) {
    m_journey.count(1);
    ui::Workbench& bench = m_journey.window().workbench();
    ui::ArticleView& cards = bench.articleView();
    const QPoint from = chip(position);
    QTest::mousePress(viewport(), Qt::LeftButton, {}, from);
    move(from + QPoint(0, 2 * QApplication::startDragDistance()), Qt::LeftButton, Qt::NoModifier);
    QTest::mouseRelease(viewport(), Qt::LeftButton, {}, from);
    const auto drags = bench.findChildren<QDrag*>();
    QVERIFY2(!drags.isEmpty(), "the chip cannot be dragged");
    const QDrag* begun = drags.last();
    // What the platform does while the button is down.
    QScrollBar* bar = cards.verticalScrollBar();
    const QRect rect = cards.viewport()->rect();
    for (bar->setValue(0);; bar->setValue(bar->value() + rect.height() / 2)) {
        for (QPoint place(rect.center().x(), 0); place.y() < rect.height(); ++place.ry()) {
            const auto there = cards.dropPlaceAt(place);
            if (!there || there->article != article || there->before != next)
                continue;
            QDragEnterEvent enter(place, Qt::MoveAction, begun->mimeData(), Qt::LeftButton, {});
            QCoreApplication::sendEvent(cards.viewport(), &enter);
            QVERIFY(enter.isAccepted());
            QDropEvent drop(QPointF(place), Qt::MoveAction, begun->mimeData(), Qt::LeftButton, {});
            QCoreApplication::sendEvent(cards.viewport(), &drop);
            return;
        }
        QVERIFY2(bar->value() < bar->maximum(), "no card has that place");
    }
}

} // namespace jianbao::test
