#include "ui/article/ArticleView.h"

#include "ui/article/ArticleCaret.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace jianbao;
using namespace jianbao::ui;
using namespace Qt::StringLiterals;

namespace {

/// A page in the making: blocks are added behind one another.
struct Sheet {
    Page page;
    Layout layout;

    Sheet() { page.id = PageId{1}; }

    void add(const QString& text, Role role, int article) {
        const ArticleId id{article};
        if (article > 0 && !layout.article(id)) {
            Article made;
            made.id = id;
            made.rank = static_cast<int>(layout.articles.size());
            layout.articles.push_back(made);
        }
        Block block;
        block.id = BlockId{static_cast<qint64>(layout.blocks.size()) + 1};
        block.page = page.id;
        block.ranges = TextRange{page.text.size(), page.text.size() + text.size()};
        block.role = role;
        block.article = id;
        block.rank = static_cast<int>(layout.blocksOf(id).size());
        block.paragraphs = {page.text.size()};
        page.text += text;
        layout.blocks.push_back(block);
    }
};

Sheet ferrySheet() {
    Sheet sheet;
    sheet.add(u"柳江晚报\n"_s, Role::Furniture, 0);
    sheet.add(u"渡 口 恢 复 通 航\n"_s, Role::Headline, 1);
    sheet.add(u"昨日上午九时，柳江老渡\n口恢复通航，百余名居民\n前来观看。\n"_s, Role::Body, 1);
    sheet.add(u"桥梁检修结束\n"_s, Role::Headline, 2);
    sheet.add(u"工人们说，检修比原定早了两天。\n"_s, Role::Body, 2);
    return sheet;
}

Sheet longSheet() {
    Sheet sheet;
    for (int i = 1; i <= 60; ++i) {
        sheet.add(u"第%1号消息\n"_s.arg(i), Role::Headline, i);
        sheet.add(QString(120, QChar(0x4e00 + i)) + u"。\n"_s, Role::Body, i);
    }
    return sheet;
}

} // namespace

class ArticleViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_view = std::make_unique<ArticleView>();
        m_view->resize(600, 500);
    }
    void cleanup() { m_view.reset(); }

    void mapsACleanedHeadlineToTheDumpAndBack() {
        show(ferrySheet());
        m_view->showPlace(PageId{1}, m_sheet.page.text.indexOf(u"渡 口"));
        const QSignalSpy chosen(m_view.get(), &ArticleView::placeChosen);
        press(Qt::Key_Right); // behind 渡; in the dump a space stands there
        press(Qt::Key_Right);
        QCOMPARE(chosen.count(), 2);
        const qsizetype place = chosen.last().at(1).toLongLong();
        QCOMPARE(m_sheet.page.text.mid(place, 1), u"恢"_s);
        QCOMPARE(chosen.last().at(0).value<PageId>(), PageId{1});
        press(Qt::Key_End, Qt::ShiftModifier);
        QCOMPARE(m_view->selectedText(), u"恢复通航"_s);
    }

    void clickChoosesThePlaceInTheDump() {
        show(ferrySheet());
        const QSignalSpy places(m_view.get(), &ArticleView::placeChosen);
        const QSignalSpy articles(m_view.get(), &ArticleView::articleChosen);
        const qsizetype bridge = m_sheet.page.text.indexOf(u"桥梁");
        m_view->showPlace(PageId{1}, bridge);
        const QPoint click = m_view->caretRect().center() + QPoint(4, 0);
        m_view->showPlace(PageId{1}, m_sheet.page.text.indexOf(u"渡 口"));
        QCOMPARE(places.count(), 0); // told from outside, nothing is chosen
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, click);
        QCOMPARE(articles.count(), 1);
        QCOMPARE(articles.last().at(0).value<ArticleId>(), ArticleId{2});
        const qsizetype place = places.last().at(1).toLongLong();
        QVERIFY(place == bridge || place == bridge + 1);
        QCOMPARE(m_view->currentArticle(), ArticleId{2});
    }

    /// Else a key would change the next article.
    void theEndOfATextCutInMidLineIsItsLastCharacter() {
        Sheet sheet;
        sheet.add(u"灯亮了𠮷"_s, Role::Body, 1);
        sheet.add(u"桥梁检修结束\n"_s, Role::Body, 2);
        show(sheet);
        m_view->showPlace(PageId{1}, 0);
        const QSignalSpy places(m_view.get(), &ArticleView::placeChosen);
        press(Qt::Key_End);
        QCOMPARE(places.last().at(1).toLongLong(), 3);
        QCOMPARE(m_view->articleCaret(), 5);
        QCOMPARE(m_view->currentArticle(), ArticleId{1});
    }

    void copiesCleanTextWithinAnArticle() {
        show(ferrySheet());
        m_view->showPlace(PageId{1}, m_sheet.page.text.indexOf(u"渡 口"));
        press(Qt::Key_End, Qt::ControlModifier | Qt::ShiftModifier);
        press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 u"渡口恢复通航\n昨日上午九时，柳江老渡口恢复通航，百余名居民前来观看。"_s);
        m_view->showPlace(PageId{1}, m_sheet.page.text.indexOf(u"检修比"));
        m_view->copy();
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 u"桥梁检修结束\n工人们说，检修比原定早了两天。"_s);
        const QMimeData* content = QGuiApplication::clipboard()->mimeData();
        QVERIFY(content->html().contains(u"<h3>桥梁检修结束</h3>"_s));
        QVERIFY(content->hasFormat(u"text/rtf"_s));
    }

    void walksThroughAllArticlesByKey() {
        show(ferrySheet());
        press(Qt::Key_Home, Qt::ControlModifier);
        const QSignalSpy articles(m_view.get(), &ArticleView::articleChosen);
        for (int i = 0; i < 10 && m_view->currentArticle() != ArticleId{2}; ++i)
            press(Qt::Key_Down);
        QCOMPARE(m_view->currentArticle(), ArticleId{2});
        QCOMPARE(articles.count(), 1);
        for (int i = 0; i < 100 && m_view->currentArticle() != ArticleId{1}; ++i)
            press(Qt::Key_Left);
        QCOMPARE(m_view->currentArticle(), ArticleId{1});
    }

    void scrollsOnlyWhenThePlaceIsNotVisible() {
        show(longSheet());
        const QString& text = m_sheet.page.text;
        m_view->showPlace(PageId{1}, text.indexOf(u"第2号"));
        QCOMPARE(m_view->verticalScrollBar()->value(), 0);
        m_view->showPlace(PageId{1}, text.indexOf(u"第40号"));
        const int scrolled = m_view->verticalScrollBar()->value();
        QVERIFY(scrolled > 0);
        QVERIFY(m_view->viewport()->rect().contains(m_view->caretRect()));
        m_view->showPlace(PageId{1}, text.indexOf(u"第40号") + 3);
        QCOMPARE(m_view->verticalScrollBar()->value(), scrolled);
    }

    void staysWhereTheEditorWorksAfterAnEdit() {
        show(longSheet());
        const qsizetype place = m_sheet.page.text.indexOf(u"第30号") + 2;
        m_view->showPlace(PageId{1}, place);
        const QRect before = m_view->caretRect();
        Layout layout = m_sheet.layout;
        // The first ten articles become one: everything above the caret moves.
        for (int i = 2; i <= 10; ++i)
            for (Block& block : layout.blocks)
                if (block.article == ArticleId{i}) {
                    block.rank = static_cast<int>(layout.blocksOf(ArticleId{1}).size());
                    block.article = ArticleId{1};
                }
        std::erase_if(layout.articles, [](const Article& article) {
            return article.id.value > 1 && article.id.value <= 10;
        });
        m_view->setLayout(layout);
        QVERIFY(qAbs(m_view->caretRect().top() - before.top()) <= 1);
        QCOMPARE(m_view->currentArticle(), ArticleId{30});
    }

    void foldsAndUnfoldsFurniture() {
        show(ferrySheet());
        m_view->showPlace(PageId{1}, 1);
        QVERIFY(!m_view->currentArticle().isValid());
        QVERIFY(m_view->caretRect().isEmpty()); // folded away
        m_view->setFurnitureFolded(false);
        QVERIFY(!m_view->caretRect().isEmpty());
        const QSignalSpy places(m_view.get(), &ArticleView::placeChosen);
        press(Qt::Key_Right);
        QCOMPARE(places.last().at(1).toLongLong(), 2);
    }

    /// A page often begins with its masthead; the articles stay in sight.
    void foldedFurnitureDoesNotScroll() {
        Sheet sheet = longSheet();
        sheet.add(u"柳江晚报\n"_s, Role::Furniture, 0);
        show(sheet);
        m_view->showPlace(PageId{1}, sheet.page.text.indexOf(u"柳江晚报"));
        QCOMPARE(m_view->verticalScrollBar()->value(), 0);
    }

    void readsAnArticleOverSeveralPages() {
        Sheet sheet = ferrySheet();
        Page next;
        next.id = PageId{2};
        next.text = u"票价仍为两元。\n"_s;
        Block block;
        block.id = BlockId{99};
        block.page = next.id;
        block.ranges = TextRange{0, next.text.size()};
        block.article = ArticleId{1};
        block.rank = 2;
        block.paragraphs = {0};
        sheet.layout.blocks.push_back(block);
        m_sheet = sheet;
        m_view->setContent(PageId{1}, {sheet.page, next}, sheet.layout);
        m_view->show();
        m_view->showPlace(PageId{2}, 2);
        QCOMPARE(m_view->currentArticle(), ArticleId{1});
        const QSignalSpy places(m_view.get(), &ArticleView::placeChosen);
        press(Qt::Key_Right);
        QCOMPARE(places.last().at(0).value<PageId>(), PageId{2});
        QCOMPARE(places.last().at(1).toLongLong(), 3);
    }

    /// As where the place stands on another page, which is opened then.
    void theContentMayChangeWhereAPlaceIsChosen() {
        show(ferrySheet());
        const qsizetype bridge = m_sheet.page.text.indexOf(u"桥梁");
        m_view->showPlace(PageId{1}, bridge);
        const TextSpot spot = m_view->caret().spot();
        QVERIFY(spot.isValid());
        connect(m_view.get(), &ArticleView::placeChosen, m_view.get(), &ArticleView::clear);
        m_view->placeCaret(spot);
        QVERIFY(!m_view->caret().spot().isValid());
        show(ferrySheet());
        m_view->showPlace(PageId{1}, bridge);
        m_view->setArticleSelection({0, 1});
        QVERIFY(!m_view->caret().spot().isValid());
    }

    void isTextToAScreenReader() {
        show(ferrySheet());
        m_view->showPlace(PageId{1}, m_sheet.page.text.indexOf(u"检修比"));
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(m_view.get());
        QVERIFY(interface && interface->textInterface());
        QVERIFY(!interface->text(QAccessible::Name).isEmpty());
        QAccessibleTextInterface* text = interface->textInterface();
        QCOMPARE(text->text(0, text->characterCount()),
                 u"桥梁检修结束\n工人们说，检修比原定早了两天。"_s);
        QCOMPARE(text->cursorPosition(), 12);
        const QSignalSpy places(m_view.get(), &ArticleView::placeChosen);
        text->setCursorPosition(2);
        QCOMPARE(places.last().at(1).toLongLong(), m_sheet.page.text.indexOf(u"检修结束"));
    }

    void goesOnToShowItsTop() {
        show(longSheet());
        m_view->resize(260, 500);
        QCOMPARE(m_view->verticalScrollBar()->value(), 0);
    }

    void showsNothingWithoutTrouble() {
        m_view->clear();
        m_view->setPlaceholderText(u"Nothing here yet"_s);
        m_view->show();
        press(Qt::Key_Down);
        press(Qt::Key_End, Qt::ControlModifier);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, {50, 50});
        QVERIFY(m_view->selectedText().isEmpty());
        QVERIFY(!m_view->grab().isNull());
    }

private:
    void show(const Sheet& sheet) {
        m_sheet = sheet;
        m_view->setContent(sheet.page.id, {sheet.page}, sheet.layout);
        m_view->show();
        m_view->setFocus();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(m_view.get(), key, modifiers);
    }

    std::unique_ptr<ArticleView> m_view;
    Sheet m_sheet;
};

QTEST_MAIN(ArticleViewTest)
#include "ArticleViewTest.moc"
