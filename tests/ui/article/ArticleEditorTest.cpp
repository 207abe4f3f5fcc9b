#include "ui/article/ArticleEditor.h"

#include "tests/support/Random.h"
#include "ui/article/ArticleCaret.h"
#include "ui/article/ArticleView.h"
#include "ui/article/CardStack.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace jianbao;
using namespace jianbao::ui;
using namespace Qt::StringLiterals;

/// The view with an editor whose door is a layout in memory.
class ArticleEditorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_view = std::make_unique<ArticleView>();
        m_view->resize(600, 500);
        m_steps.clear();
        m_page = {};
        m_page.id = PageId{1};
        m_layout = {};
        m_layout.articles.resize(1);
        m_layout.articles[0].id = ArticleId{1};
        add(u"渡 口 恢 复 通 航\n"_s, Role::Headline);
        add(u"昨日上午九时，柳江老渡\n口恢复通航，百余名居民\n前来观看。\n"_s, Role::Body);
        add(u"工人们说，检修比原定早了两天。\n"_s, Role::Body);
        m_editor = new ArticleEditor(*m_view, [this](edit::Operation operation,
                                                     const project::Project::EditFunction& function,
                                                     std::span<const PageId> pages,
                                                     project::Project::Step step) {
            Q_ASSERT(pages.size() == 1 && pages.front() == m_page.id);
            auto edited = function(m_layout);
            if (!edited)
                return false;
            m_layout = *edited;
            m_view->setLayout(m_layout);
            m_steps.emplace_back(operation, step);
            return true;
        });
        m_view->setContent(m_page.id, {m_page}, m_layout);
        m_view->show();
        m_view->setFocus();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    void cleanup() { m_view.reset(); }

    void letterKeysWriteOnlyWhileCorrecting() {
        caretTo(u"老渡");
        type(u"x"_s);
        QVERIFY(m_layout.corrections.empty());
        QVERIFY(!m_view->testAttribute(Qt::WA_InputMethodEnabled));
        m_editor->setCorrecting(true);
        QVERIFY(m_view->testAttribute(Qt::WA_InputMethodEnabled));
        QVERIFY(bar()->isVisible());
        type(u"x"_s);
        QCOMPARE(body(), u"昨日上午九时，柳江x老渡口恢复通航，百余名居民前来观看。"_s);
        press(Qt::Key_Escape);
        QVERIFY(!m_editor->isCorrecting());
        QVERIFY(!bar()->isVisible());
        type(u"y"_s);
        QCOMPARE(m_layout.corrections.size(), 1u);
    }

    void theCaretGoesOnBehindWhatIsTyped() {
        caretTo(u"老渡");
        m_editor->setCorrecting(true);
        type(u"new "_s);
        QCOMPARE(body(), u"昨日上午九时，柳江new 老渡口恢复通航，百余名居民前来观看。"_s);
        QCOMPARE(m_view->caret().spot().offset, 13);
        QCOMPARE(m_layout.corrections.size(), 1u);
        press(Qt::Key_Backspace);
        press(Qt::Key_Backspace);
        QCOMPARE(body(), u"昨日上午九时，柳江ne老渡口恢复通航，百余名居民前来观看。"_s);
    }

    void whatIsTypedAtOneGoIsOneStep() {
        using Step = project::Project::Step;
        caretTo(u"老渡");
        m_editor->setCorrecting(true);
        type(u"ab"_s);
        press(Qt::Key_Backspace);
        press(Qt::Key_Right);
        type(u"c"_s);
        std::vector<Step> steps;
        for (const auto& [operation, step] : m_steps) {
            QCOMPARE(operation, edit::Operation::Correct);
            steps.push_back(step);
        }
        QCOMPARE(steps, (std::vector{Step::Own, Step::Same, Step::Same, Step::Own}));
    }

    void aSelectionIsWrittenOver() {
        caretTo(u"老渡");
        m_editor->setCorrecting(true);
        press(Qt::Key_Right, Qt::ShiftModifier);
        press(Qt::Key_Right, Qt::ShiftModifier);
        type(u"N"_s);
        QCOMPARE(body(), u"昨日上午九时，柳江N口恢复通航，百余名居民前来观看。"_s);
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_Delete);
        QCOMPARE(m_view->articleText(), QString());
    }

    void keysEraseCharactersAndWords() {
        caretTo(u"老渡");
        m_editor->setCorrecting(true);
        press(Qt::Key_Delete);
        press(Qt::Key_Backspace);
        QCOMPARE(body(), u"昨日上午九时，柳渡口恢复通航，百余名居民前来观看。"_s);
        press(Qt::Key_Home);
        press(Qt::Key_Delete, Qt::ControlModifier);
        QVERIFY(body().size() < 24);
        press(Qt::Key_End, Qt::ControlModifier);
        press(Qt::Key_Backspace, Qt::ControlModifier);
        QVERIFY(!m_view->articleText().endsWith(u'。'));
    }

    void enterAndBackspacePartAndJoinParagraphs() {
        caretTo(u"百余名");
        m_editor->setCorrecting(true);
        press(Qt::Key_Return);
        QCOMPARE(m_view->articleText().count(u'\n'), 3);
        QCOMPARE(m_view->caret().spot(), (TextSpot{0, 2, 0}));
        press(Qt::Key_Backspace);
        QCOMPARE(m_view->articleText().count(u'\n'), 2);
        QCOMPARE(m_view->caret().spot(), (TextSpot{0, 1, 17}));
        press(Qt::Key_End);
        press(Qt::Key_End, Qt::ControlModifier);
        press(Qt::Key_Home);
        press(Qt::Key_Backspace); // the next block goes on with the paragraph
        QCOMPARE(m_view->articleText().count(u'\n'), 1);
        for (const auto& [operation, step] : m_steps)
            QCOMPARE(operation, edit::Operation::Paragraph);
    }

    void whatStandsAboveStaysWhileParagraphsPartAndJoin() {
        m_view->resize(300, 200);
        caretTo(u"百余名");
        m_editor->setCorrecting(true);
        const auto headline = [&] {
            return m_view->cards().caretRect({0, 0, 0}).top() -
                   m_view->verticalScrollBar()->value();
        };
        m_view->verticalScrollBar()->setValue(20);
        const qreal before = headline();
        press(Qt::Key_Return);
        QVERIFY(qAbs(headline() - before) <= 1);
        press(Qt::Key_Backspace);
        QVERIFY(qAbs(headline() - before) <= 1);
    }

    void nothingPartsAHeadline() {
        caretTo(u"恢 复");
        m_editor->setCorrecting(true);
        press(Qt::Key_Return);
        press(Qt::Key_Home);
        press(Qt::Key_Backspace);
        QVERIFY(m_steps.empty());
        QVERIFY(m_editor->isCorrecting());
    }

    void inputMethodsComposeAndGive() {
        caretTo(u"老渡");
        m_editor->setCorrecting(true);
        const QRect before = m_view->caretRect();
        compose(u"xin"_s, {});
        QVERIFY(m_layout.corrections.empty());
        QVERIFY(m_view->caretRect().left() > before.left()); // behind what is composed
        QCOMPARE(m_view->caret().spot().offset, 9);
        compose({}, u"新"_s);
        QCOMPARE(body(), u"昨日上午九时，柳江新老渡口恢复通航，百余名居民前来观看。"_s);
        compose(u"da"_s, {});
        compose({}, u"大桥"_s);
        QCOMPARE(body(), u"昨日上午九时，柳江新大桥老渡口恢复通航，百余名居民前来观看。"_s);
        QCOMPARE(m_steps.back().second, project::Project::Step::Same);
        compose(u"x"_s, {});
        compose({}, {}); // given up
        QCOMPARE(m_layout.corrections.size(), 1u);
    }

    void inputMethodsReplaceWhatIsThere() {
        caretTo(u"老渡");
        m_editor->setCorrecting(true);
        QInputMethodEvent event;
        event.setCommitString(u"陈"_s, -1, 2);
        QCoreApplication::sendEvent(m_view.get(), &event);
        QCOMPARE(body(), u"昨日上午九时，柳陈渡口恢复通航，百余名居民前来观看。"_s);
    }

    void inputMethodsAreToldWhatIsThere() {
        caretTo(u"老渡");
        QVERIFY(!asked(Qt::ImEnabled).toBool());
        m_editor->setCorrecting(true);
        QVERIFY(asked(Qt::ImEnabled).toBool());
        QCOMPARE(asked(Qt::ImSurroundingText).toString(), body());
        QCOMPARE(asked(Qt::ImCursorPosition).toInt(), 9);
        QCOMPARE(asked(Qt::ImCursorRectangle).toRect(), m_view->caretRect());
        press(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(asked(Qt::ImCurrentSelection).toString(), u"老"_s);
    }

    void textIsCutAndPastedAsOneLine() {
        caretTo(u"老渡");
        m_editor->setCorrecting(true);
        press(Qt::Key_Right, Qt::ShiftModifier);
        press(Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"老"_s);
        QCOMPARE(body(), u"昨日上午九时，柳江渡口恢复通航，百余名居民前来观看。"_s);
        QGuiApplication::clipboard()->setText(u"new\r\nold\n"_s);
        press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(body(), u"昨日上午九时，柳江new old渡口恢复通航，百余名居民前来观看。"_s);
    }

    void aCorrectionTellsTheDumpsTextAndGoesBack() {
        caretTo(u"老渡");
        m_editor->setCorrecting(true);
        press(Qt::Key_Delete);
        type(u"新"_s);
        m_editor->setCorrecting(false);
        QVERIFY(m_editor->hasCorrectionAtCaret());
        QCOMPARE(m_editor->originalAt(m_view->caret().spot()), std::optional(u"老"_s));
        QVERIFY(m_editor->revertAtCaret());
        QVERIFY(m_layout.corrections.empty());
        QVERIFY(!m_editor->hasCorrectionAtCaret());
        QVERIFY(!m_editor->revertAtCaret());
        QVERIFY(!m_editor->hasCorrections());
    }

    void allCorrectionsOfAnArticleGoBack() {
        m_editor->setCorrecting(true);
        for (const QString& place : {u"老渡"_s, u"检修"_s}) {
            caretTo(place);
            type(u"x"_s);
        }
        QCOMPARE(m_layout.corrections.size(), 2u);
        QVERIFY(m_editor->hasCorrections());
        QVERIFY(m_editor->revertArticle());
        QVERIFY(m_layout.corrections.empty());
    }

    void anArticleWithoutTextComesBack() {
        caretTo(u"老渡");
        m_editor->setCorrecting(true);
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_Backspace);
        QVERIFY(m_view->articleText().isEmpty());
        type(u"x"_s); // nowhere
        QVERIFY(m_editor->hasCorrections());
        QVERIFY(m_editor->revertArticle());
        QVERIFY(m_layout.corrections.empty());
        QVERIFY(m_view->articleText().startsWith(u"渡口恢复通航"_s));
    }

    void aScreenReaderCanWrite() {
        caretTo(u"老渡");
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(m_view.get());
        QVERIFY(interface && interface->editableTextInterface());
        QVERIFY(interface->state().editable);
        interface->editableTextInterface()->replaceText(16, 17, u"新"_s);
        QCOMPARE(m_view->articleText().mid(16, 1), u"新"_s);
        QCOMPARE(m_layout.corrections.size(), 1u);
    }

    void aScreenReaderKnowsWhatIsCorrectedAndWhereItStands() {
        caretTo(u"老渡");
        m_editor->setCorrecting(true);
        type(u"新"_s);
        QAccessibleTextInterface* text =
            QAccessible::queryAccessibleInterface(m_view.get())->textInterface();
        const int at = static_cast<int>(m_view->articleText().indexOf(u'新'));
        int start = 0;
        int end = 0;
        QVERIFY(text->attributes(at, &start, &end).contains(u"underline"));
        QCOMPARE(start, at);
        QCOMPARE(end, at + 1);
        QVERIFY(text->attributes(at + 1, &start, &end).isEmpty());
        QCOMPARE(start, at + 1);
        QVERIFY(text->attributes(at - 1, &start, &end).isEmpty());
        QCOMPARE(end, at);
        const QRect rect = text->characterRect(at);
        QVERIFY(rect.width() > 4);
        QCOMPARE(text->offsetAtPoint({rect.left() + 1, rect.center().y()}), at);
    }

    /// Whatever one presses, the view shows what a fresh reading shows, and nothing breaks.
    void anyKeysKeepTheViewTrue() {
        test::Random random;
        const std::vector<QPair<Qt::Key, Qt::KeyboardModifiers>> keys{
            {Qt::Key_Left, {}},
            {Qt::Key_Right, {}},
            {Qt::Key_Up, {}},
            {Qt::Key_Down, {}},
            {Qt::Key_Right, Qt::ShiftModifier},
            {Qt::Key_Down, Qt::ShiftModifier},
            {Qt::Key_Home, {}},
            {Qt::Key_End, {}},
            {Qt::Key_Return, {}},
            {Qt::Key_Backspace, {}},
            {Qt::Key_Backspace, Qt::ControlModifier},
            {Qt::Key_Delete, {}},
            {Qt::Key_X, Qt::ControlModifier},
            {Qt::Key_V, Qt::ControlModifier}};
        caretTo(u"老渡");
        m_editor->setCorrecting(true);
        for (int i = 0; i < 1500; ++i) {
            if (random.chance(0.3))
                type(random.pick(QStringList{u"新"_s, u"a"_s, u" "_s}));
            else if (random.chance(0.1))
                compose(random.pick(QStringList{QString(), u"xin"_s}),
                        random.pick(QStringList{QString(), u"大桥"_s}));
            else if (const auto key = random.pick(keys); true)
                press(key.first, key.second);
            if (!m_view->caret().spot().isValid()) { // all is erased
                QVERIFY(m_editor->revertArticle());
                caretTo(u"老渡");
            }
            const auto violation = findViolation(m_layout, m_page.id, m_page.text.size());
            QVERIFY2(!violation, qPrintable(violation.value_or(QString())));
            QStringList fresh;
            for (const auto& paragraph : clean::readArticle(m_layout, ArticleId{1}, {&m_page, 1}))
                fresh << paragraph.text;
            QCOMPARE(m_view->articleText(), fresh.join(u'\n'));
            const TextSpot caret = m_view->caret().spot();
            QVERIFY(caret.offset <=
                    m_view->cards().card(caret.card).paragraph(caret.paragraph).text.size());
        }
        QVERIFY(!m_view->grab().isNull());
    }

    void workElsewhereEndsIt() {
        caretTo(u"老渡");
        m_editor->setCorrecting(true);
        QFocusEvent menu(QEvent::FocusOut, Qt::PopupFocusReason);
        QCoreApplication::sendEvent(m_view.get(), &menu);
        QVERIFY(m_editor->isCorrecting());
        QFocusEvent elsewhere(QEvent::FocusOut, Qt::MouseFocusReason);
        QCoreApplication::sendEvent(m_view.get(), &elsewhere);
        QVERIFY(!m_editor->isCorrecting());
    }

    void withoutACaretItDoesNotBegin() {
        m_view->clear();
        m_editor->setCorrecting(true);
        QVERIFY(!m_editor->isCorrecting());
        QVERIFY(!m_editor->insert(u"x"_s));
    }

private:
    void add(const QString& text, Role role) {
        Block block;
        block.id = BlockId{static_cast<qint64>(m_layout.blocks.size()) + 1};
        block.page = m_page.id;
        block.ranges = TextRange{m_page.text.size(), m_page.text.size() + text.size()};
        block.role = role;
        block.article = ArticleId{1};
        block.rank = static_cast<int>(m_layout.blocks.size());
        block.paragraphs = {m_page.text.size()};
        m_page.text += text;
        m_layout.blocks.push_back(block);
    }
    void caretTo(QStringView text) { m_view->showPlace(m_page.id, m_page.text.indexOf(text)); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(m_view.get(), key, modifiers);
    }
    void type(const QString& text) {
        for (const QChar c : text) {
            QKeyEvent event(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
            QCoreApplication::sendEvent(m_view.get(), &event);
        }
    }
    void compose(const QString& composed, const QString& given) {
        QInputMethodEvent event(composed, {});
        event.setCommitString(given);
        QCoreApplication::sendEvent(m_view.get(), &event);
    }
    QVariant asked(Qt::InputMethodQuery query) {
        QInputMethodQueryEvent event(query);
        QCoreApplication::sendEvent(m_view.get(), &event);
        return event.value(query);
    }
    QString body() const { return m_view->articleText().section(u'\n', 1, 1); }
    QLabel* bar() const { return m_view->findChild<QLabel*>(u"correcting"_s); }

    Page m_page;
    Layout m_layout;
    std::vector<std::pair<edit::Operation, project::Project::Step>> m_steps;
    std::unique_ptr<ArticleView> m_view;
    ArticleEditor* m_editor = nullptr;
};

QTEST_MAIN(ArticleEditorTest)
#include "ArticleEditorTest.moc"
