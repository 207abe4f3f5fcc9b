#include "ui/page/PageView.h"

#include "ui/page/PagePainter.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace jianbao;
using namespace jianbao::ui;
using namespace Qt::StringLiterals;

namespace {

Page pageOf(const QString& text) {
    Page page;
    page.id = PageId{1};
    page.text = text;
    return page;
}

/// Blocks that end at the given positions, each an article of its own.
Layout layoutOf(std::initializer_list<qsizetype> ends) {
    Layout layout;
    qsizetype begin = 0;
    for (const qsizetype end : ends) {
        const auto number = static_cast<qint64>(layout.blocks.size()) + 1;
        Article article;
        article.id = ArticleId{number};
        article.rank = static_cast<int>(number) - 1;
        layout.articles.push_back(article);
        Block block;
        block.id = BlockId{number};
        block.page = PageId{1};
        block.ranges = TextRange{begin, end};
        block.article = article.id;
        layout.blocks.push_back(block);
        begin = end;
    }
    return layout;
}

/// Lines "第 n 行。", n from 1.
QString lines(int count) {
    QString text;
    for (int i = 1; i <= count; ++i)
        text += u"第 %1 行。\n"_s.arg(i);
    return text;
}

} // namespace

class PageViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_view = std::make_unique<PageView>();
        m_view->resize(500, 400);
    }
    void cleanup() { m_view.reset(); }

    void stepsOverAstralCharacters() {
        show(u"甲𠮷乙"_s);
        press(Qt::Key_Right);
        press(Qt::Key_Right);
        QCOMPARE(m_view->caret(), 3);
        press(Qt::Key_Left);
        QCOMPARE(m_view->caret(), 1);
    }

    void movesAsInAnyText() {
        show(u"渡口今天恢复通航\n第二行\n第三行"_s);
        const QSignalSpy moved(m_view.get(), &PageView::caretMoved);
        press(Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(m_view->caret(), 2);
        press(Qt::Key_End);
        QCOMPARE(m_view->caret(), 8);
        press(Qt::Key_Down);
        QCOMPARE(m_view->caret(), 12); // the line is shorter
        press(Qt::Key_Up);
        QCOMPARE(m_view->caret(), 8); // and the goal is kept
        press(Qt::Key_Home);
        QCOMPARE(m_view->caret(), 0);
        press(Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(m_view->caret(), 16);
        press(Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(m_view->caret(), 0);
        QCOMPARE(moved.count(), 7);
    }

    void selectsWithKeysAndCopies() {
        show(u"渡口今天\n恢复通航"_s);
        const QSignalSpy selected(m_view.get(), &PageView::selectionChanged);
        press(Qt::Key_Right);
        press(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(m_view->selection(), (TextRange{1, 6}));
        QCOMPARE(selected.count(), 1);
        press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"口今天\n恢"_s);
        press(Qt::Key_Left);
        QVERIFY(m_view->selection().isEmpty());
        press(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(m_view->selection(), (TextRange{0, 9}));
    }

    void selectsWithTheMouse() {
        show(u"渡口今天恢复通航\n第二行"_s);
        QWidget* viewport = m_view->viewport();
        QTest::mousePress(viewport, Qt::LeftButton, {}, middle(0));
        QTest::mouseMove(viewport, middle(4));
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, middle(4));
        QCOMPARE(m_view->selection().begin, 0);
        QVERIFY(m_view->selection().end >= 4);
        QTest::mouseClick(viewport, Qt::LeftButton, {}, middle(5));
        QVERIFY(m_view->selection().isEmpty());
        QTest::mouseDClick(viewport, Qt::LeftButton, {}, middle(2));
        QCOMPARE(m_view->selectedText(), u"今天"_s);
        QTest::mousePress(viewport, Qt::LeftButton, {}, middle(2));
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, middle(2));
        QCOMPARE(m_view->selectedText(), u"渡口今天恢复通航\n"_s);
    }

    void splitsAtTheCutMark() {
        const QString text = lines(6);
        show(text, {text.indexOf(u"第 5"), text.size()});
        const QSignalSpy split(m_view.get(), &PageView::splitRequested);
        const qsizetype third = text.indexOf(u"第 3");
        clickGutterAbove(third);
        QCOMPARE(split.count(), 1);
        QCOMPARE(split.at(0).at(0).toLongLong(), third);
        QCOMPARE(m_view->caret(), 0);
        clickGutterAbove(text.indexOf(u"第 5")); // a border already
        QCOMPARE(split.count(), 1);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, middle(third));
        QCOMPARE(split.count(), 1); // in the text a click is for the caret
        QVERIFY(m_view->caret() == third || m_view->caret() == third + 1);
    }

    void aBoundaryIsDraggedByLinesOrCharacters() {
        const QString text = lines(6);
        const qsizetype third = text.indexOf(u"第 3");
        const qsizetype fifth = text.indexOf(u"第 5");
        show(text, {third, text.size()});
        const QSignalSpy moved(m_view.get(), &PageView::boundaryMoved);
        dragBoundary(third, m_view->characterRect(fifth).topLeft(), {});
        QCOMPARE(moved.count(), 1);
        QCOMPARE(moved.at(0).at(0).toLongLong(), third);
        QCOMPARE(moved.at(0).at(1).toLongLong(), fifth);
        dragBoundary(third, m_view->characterRect(fifth + 2).center(), Qt::ControlModifier);
        QCOMPARE(moved.count(), 2);
        const qsizetype target = moved.at(1).at(1).toLongLong();
        QVERIFY(target == fifth + 2 || target == fifth + 3);
        // Back where it was, nothing has moved; nor after Escape.
        dragBoundary(third, m_view->characterRect(third).topLeft(), {});
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, borderOf(third));
        QTest::mouseMove(m_view->viewport(), m_view->characterRect(fifth).topLeft());
        press(Qt::Key_Escape);
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {},
                            m_view->characterRect(fifth).topLeft());
        QCOMPARE(moved.count(), 2);
    }

    void aClickOnAChipSelectsItsBlock() {
        const QString text = lines(6);
        const qsizetype third = text.indexOf(u"第 3");
        const qsizetype fifth = text.indexOf(u"第 5");
        show(text, {third, fifth, text.size()});
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, chipOf(third));
        QCOMPARE(m_view->selection(), (TextRange{third, fifth - 1}));
        QCOMPARE(m_view->caret(), third);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ShiftModifier, chipOf(fifth));
        QCOMPARE(m_view->selection(), (TextRange{third, text.size() - 1}));
        const QSignalSpy dragged(m_view.get(), &PageView::blockDragged);
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, chipOf(third));
        QTest::mouseMove(m_view->viewport(), chipOf(fifth));
        QCOMPARE(dragged.count(), 1);
        QCOMPARE(dragged.at(0).at(0).value<BlockId>(), BlockId{2});
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, chipOf(fifth));
    }

    void blocksAndWordsComeToTheSelectionWithCtrl() {
        const QString text = lines(6);
        const qsizetype third = text.indexOf(u"第 3");
        const qsizetype fourth = text.indexOf(u"第 4");
        const qsizetype fifth = text.indexOf(u"第 5");
        show(text, {third, fourth, fifth, text.size()});
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, chipOf(third));
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ControlModifier, chipOf(fifth));
        QCOMPARE(m_view->selections(),
                 Selection({third, fourth - 1}, TextRange{fifth, text.size() - 1}));
        QCOMPARE(m_view->caret(), fifth);
        // Once more lets it go; a click into a block's text does as one on its chip.
        const QPoint inside = m_view->characterRect(third + 1).center();
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ControlModifier, inside);
        QCOMPARE(m_view->selections(), Selection(fifth, text.size() - 1));
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ControlModifier, inside);
        QCOMPARE(m_view->selections().ranges().size(), 2U);
        QCOMPARE(m_view->selectedText().count(u'\n'), 2);
        dragWithCtrl(fourth, fourth + 2);
        QCOMPARE(m_view->selections().ranges().size(), 3U);
        QCOMPARE(m_view->selection(), (TextRange{fourth, fourth + 2}));
        press(Qt::Key_Right);
        QVERIFY(m_view->selections().isCaret());
    }

    void saysWhichBlockTheMouseIsOver() {
        const QString text = lines(6);
        const qsizetype third = text.indexOf(u"第 3");
        show(text, {third, text.size()});
        const QSignalSpy hovered(m_view.get(), &PageView::blockHovered);
        QTest::mouseMove(m_view->viewport(), m_view->characterRect(third + 1).center());
        QTest::mouseMove(m_view->viewport(), m_view->characterRect(third + 2).center());
        QCOMPARE(hovered.count(), 1);
        QCOMPARE(hovered.at(0).at(0).value<BlockId>(), BlockId{2});
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(m_view->viewport(), &leave);
        QCOMPARE(hovered.count(), 2);
        QVERIFY(!hovered.at(1).at(0).value<BlockId>().isValid());
    }

    void marksWhatIsCorrectedAndTellsIt() {
        show(u"渡口今天恢复通航"_s);
        const QImage before = m_view->grab().toImage();
        const std::vector<Correction> corrections{
            {CorrectionId{1}, m_view->page(), {2, 4}, u"昨天"_s},
            {CorrectionId{2}, m_view->page(), {6, 6}, {}}};
        m_view->setCorrections(corrections);
        QVERIFY(m_view->grab().toImage() != before);
        QVERIFY(correctionTip(corrections, 3).contains(u"昨天"_s));
        QVERIFY(correctionTip(corrections, 1).isEmpty());
        QVERIFY(!correctionTip(corrections, 7).isEmpty());
        m_view->setCorrections({});
        QCOMPARE(m_view->grab().toImage(), before);
    }

    void staysWhereItIsAfterAnEdit() {
        const QString text = lines(200);
        show(text);
        m_view->setSelection({900, 903}, true);
        const int scrolled = m_view->verticalScrollBar()->value();
        QVERIFY(scrolled > 0);
        const QSignalSpy moved(m_view.get(), &PageView::caretMoved);
        m_view->setLayout(layoutOf({300, 901, text.size()}));
        QCOMPARE(m_view->verticalScrollBar()->value(), scrolled);
        QCOMPARE(m_view->selection(), (TextRange{900, 903}));
        QCOMPARE(moved.count(), 0);
    }

    void scrollsOnlyAsFarAsNeeded() {
        show(lines(200));
        m_view->setCaret(20, true);
        QCOMPARE(m_view->verticalScrollBar()->value(), 0);
        m_view->setCaret(1000, false);
        QCOMPARE(m_view->verticalScrollBar()->value(), 0);
        m_view->setCaret(1000, true);
        const QRect caret = m_view->characterRect(1000);
        QVERIFY(m_view->viewport()->rect().contains(caret));
        const int scrolled = m_view->verticalScrollBar()->value();
        press(Qt::Key_Up);
        QCOMPARE(m_view->verticalScrollBar()->value(), scrolled);
    }

    void wrapsWideLinesAndKnowsTheirEnds() {
        show(QString(300, u'渡'));
        press(Qt::Key_End);
        const qsizetype end = m_view->caret();
        QVERIFY(end > 0 && end < 300);
        press(Qt::Key_Home);
        QCOMPARE(m_view->caret(), 0); // the caret was at its row's end, not on the next row
        press(Qt::Key_Down);
        QCOMPARE(m_view->caret(), end);
    }

    void keepsTheTextAtTheTopWhenItsWidthChanges() {
        QString text;
        for (int i = 0; i < 60; ++i)
            text += QString(60, QChar(0x4e00 + i)) + u'\n';
        show(text);
        m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum() / 2);
        const QChar top = text.at(m_view->positionAt({400, 12}));
        m_view->resize(900, 400);
        QCOMPARE(text.at(m_view->positionAt({400, 12})), top);
        m_view->resize(380, 400);
        QCOMPARE(text.at(m_view->positionAt({300, 12})), top);
    }

    void zooms() {
        show(lines(3));
        QSignalSpy zoomed(m_view.get(), &PageView::zoomChanged);
        const int height = m_view->characterRect(0).height();
        press(Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(m_view->zoom(), 110);
        QWheelEvent wheel({50, 50}, m_view->viewport()->mapToGlobal(QPointF(50, 50)), {}, {0, 120},
                          Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_view->viewport(), &wheel);
        QCOMPARE(m_view->zoom(), 120);
        QVERIFY(m_view->characterRect(0).height() > height);
        press(Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(m_view->zoom(), 100);
        QCOMPARE(zoomed.count(), 3);
    }

    void asksForAMenuWhereTheMouseIs() {
        show(lines(5));
        const QSignalSpy asked(m_view.get(), &PageView::contextMenuRequested);
        const qsizetype place = m_view->text().indexOf(u"行", 10);
        QContextMenuEvent event(QContextMenuEvent::Mouse, middle(place),
                                m_view->viewport()->mapToGlobal(middle(place)));
        QCoreApplication::sendEvent(m_view->viewport(), &event);
        QCOMPARE(asked.count(), 1);
        QVERIFY(qAbs(m_view->caret() - place) <= 1);
    }

    void isTextToAScreenReader() {
        show(u"渡口\n通航"_s);
        m_view->setSelection({1, 3});
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(m_view.get());
        QVERIFY(interface);
        QAccessibleTextInterface* text = interface->textInterface();
        QVERIFY(text);
        QVERIFY(!interface->text(QAccessible::Name).isEmpty());
        QCOMPARE(text->text(0, text->characterCount()), u"渡口\n通航"_s);
        QCOMPARE(text->cursorPosition(), 3);
        text->setCursorPosition(1);
        QCOMPARE(m_view->caret(), 1);
    }

    void opensMegabytesAtOnce() {
        // Not a clock but a bound on work: only what is on the screen may be shaped.
        show(lines(100'000), {1'000, 500'000});
        press(Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(m_view->caret(), m_view->text().size());
        QVERIFY(m_view->viewport()->rect().contains(m_view->characterRect(m_view->caret())));
        QVERIFY(!m_view->grab().isNull());
    }

private:
    QPoint borderOf(qsizetype position) const {
        const QRect rect = m_view->characterRect(position);
        const int leading = (m_view->characterRect(position).height() * 3) / 20;
        return {rect.left() + 60, rect.top() - leading};
    }
    void dragWithCtrl(qsizetype from, qsizetype to) {
        const QPoint begin = m_view->characterRect(from).center() - QPoint(4, 0);
        const QPoint end = m_view->characterRect(to).center() - QPoint(4, 0);
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, Qt::ControlModifier, begin);
        QTest::mouseMove(m_view->viewport(), end);
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, Qt::ControlModifier, end);
    }
    QPoint chipOf(qsizetype position) const {
        const QRect rect = m_view->characterRect(position);
        constexpr int toTheLeft = 40;
        return {rect.left() - toTheLeft, rect.center().y()};
    }
    void dragBoundary(qsizetype border, QPoint to, Qt::KeyboardModifiers modifiers) {
        QWidget* viewport = m_view->viewport();
        QTest::mousePress(viewport, Qt::LeftButton, modifiers, borderOf(border));
        QMouseEvent move(QEvent::MouseMove, to, viewport->mapToGlobal(to), Qt::NoButton,
                         Qt::LeftButton, modifiers);
        QCoreApplication::sendEvent(viewport, &move);
        QTest::mouseRelease(viewport, Qt::LeftButton, modifiers, to);
    }
    void show(const QString& text, std::initializer_list<qsizetype> ends = {}) {
        m_view->setPage(pageOf(text), ends.size() == 0 ? layoutOf({text.size()}) : layoutOf(ends));
        m_view->show();
        m_view->setFocus();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(m_view.get(), key, modifiers);
    }
    QPoint middle(qsizetype position) const { return m_view->characterRect(position).center(); }
    void clickGutterAbove(qsizetype lineBegin) {
        const QRect first = m_view->characterRect(lineBegin);
        const QRect before = m_view->characterRect(lineBegin - 2);
        const QPoint border(10, (first.center().y() + before.center().y()) / 2 + 1);
        QTest::mouseMove(m_view->viewport(), border);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, border);
    }

    std::unique_ptr<PageView> m_view;
};

QTEST_MAIN(PageViewTest)
#include "PageViewTest.moc"
