#include "ui/window/TextCommands.h"

#include "tests/support/ui/TestWindow.h"
#include "ui/article/ArticleCaret.h"
#include "ui/article/ArticleView.h"
#include "ui/common/Document.h"
#include "ui/page/PageView.h"
#include "ui/settings/Settings.h"
#include "ui/window/Actions.h"
#include "ui/window/MainWindow.h"
#include "ui/window/Workbench.h"

#include <QClipboard>
#include <QFile>
#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace jianbao::ui;
using namespace Qt::StringLiterals;

namespace {

const QString invented = u"海港城新桥通车\n\n"
                         u"本报讯 昨天上午，海港城北岸大桥\n举行通车仪式。\n\n"
                         u"天气转凉\n"_s;

} // namespace

/// Text corrected in the window, by real keys and input method events, over a restart.
class TextCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        openWindow();
        QFile dump(m_folder->filePath(u"a.txt"_s));
        QVERIFY(dump.open(QIODevice::WriteOnly) && dump.write(invented.toUtf8()) > 0);
        dump.close();
        openDump();
    }
    void cleanup() {
        m_window.reset();
        m_document.reset();
        m_settings.reset(); // writes into the folder, so it goes first
    }

    void lettersAreCommandsUntilTextIsCorrected() {
        caretTo(u"北岸"_s);
        press(Qt::Key_F6);
        press(Qt::Key_8); // a role
        QCOMPARE(m_document->layout().corrections.size(), 0u);
        press(Qt::Key_Z, Qt::ControlModifier);
        press(Qt::Key_F2);
        QVERIFY(action(ActionId::CorrectText)->isChecked());
        press(Qt::Key_8);
        QCOMPARE(m_document->layout().corrections.size(), 1u);
        QCOMPARE(m_document->layout().corrections.front().text, u"8"_s);
        QCOMPARE(blockAt(u"北岸"_s).role, Role::Body);
        press(Qt::Key_Return); // a paragraph, not a split
        QCOMPARE(m_document->layout().blocks.size(), 3u);
        press(Qt::Key_Escape);
        QVERIFY(!action(ActionId::CorrectText)->isChecked());
        press(Qt::Key_Return);
        QCOMPARE(m_document->layout().blocks.size(), 4u);
    }

    void aRunOfTypingIsOneStepAndOutlivesARestart() {
        caretTo(u"北岸"_s);
        press(Qt::Key_F2);
        QVERIFY(articles().hasFocus());
        for (const QString& word : {u"东"_s, u"北"_s})
            commit(word);
        press(Qt::Key_Delete);
        QVERIFY(articles().articleText().contains(u"海港城东北岸大桥"_s));
        QCOMPARE(m_document->history()->size(), 2u);
        openWindow();
        openDump();
        caretTo(u"北岸"_s);
        QVERIFY(articles().articleText().contains(u"海港城东北岸大桥"_s));
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(articles().articleText().contains(u"海港城北岸大桥"_s));
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(articles().articleText().contains(u"海港城东北岸大桥"_s));
    }

    void undoWhileCorrectingBeginsAnotherStep() {
        caretTo(u"北岸"_s);
        press(Qt::Key_F2);
        commit(u"东"_s);
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(action(ActionId::CorrectText)->isChecked());
        commit(u"南"_s);
        QVERIFY(articles().articleText().contains(u"海港城南北岸大桥"_s));
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_document->layout().corrections.size(), 0u);
    }

    void bothSidesStayTogetherWhileOneTypes() {
        caretTo(u"北岸"_s);
        press(Qt::Key_F2);
        const QRect before = articles().caretRect();
        commit(u"东"_s);
        QCOMPARE(page().caret(), m_document->page().text.indexOf(u"北岸"_s));
        QCOMPARE(articles().caretRect().top(), before.top());
        press(Qt::Key_Right);
        QCOMPARE(page().caret(), m_document->page().text.indexOf(u"岸大桥"_s));
        QVERIFY(articles().hasFocus());
    }

    void correctionsGoBackByKey() {
        caretTo(u"北岸"_s);
        QVERIFY(!action(ActionId::RevertCorrection)->isEnabled());
        press(Qt::Key_F2);
        commit(u"东"_s);
        press(Qt::Key_Right);
        press(Qt::Key_Right);
        commit(u"！"_s);
        press(Qt::Key_F4);
        QCOMPARE(m_document->layout().corrections.size(), 1u);
        press(Qt::Key_Escape);
        QVERIFY(action(ActionId::RevertCorrections)->isEnabled());
        press(Qt::Key_F4, Qt::ShiftModifier);
        QCOMPARE(m_document->layout().corrections.size(), 0u);
        QVERIFY(!action(ActionId::RevertCorrections)->isEnabled());
    }

    void theClipboardWorksWhileOneCorrects() {
        caretTo(u"北岸"_s);
        QVERIFY(!action(ActionId::Paste)->isEnabled());
        press(Qt::Key_F2);
        press(Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(action(ActionId::Cut)->isEnabled());
        action(ActionId::Cut)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"北"_s);
        action(ActionId::Paste)->trigger();
        QCOMPARE(m_document->layout().corrections.size(), 0u); // the dump's text again
    }

    void workOnThePageEndsIt() {
        caretTo(u"北岸"_s);
        press(Qt::Key_F2);
        QTest::mouseClick(page().viewport(), Qt::LeftButton, {}, {200, 60});
        QVERIFY(!action(ActionId::CorrectText)->isChecked());
    }

private:
    void openWindow() {
        cleanup();
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
        m_document = std::make_unique<Document>();
        m_window = test::makeWindow(*m_document, *m_settings, m_folder->path());
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void openDump() {
        QSignalSpy idle(&m_window->files(), &FileCommands::idle);
        m_window->files().open({m_folder->filePath(u"a.txt"_s)});
        if (m_window->files().isBusy())
            QVERIFY(idle.wait());
        page().setFocus();
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void commit(const QString& text) {
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(QApplication::focusWidget(), &event);
    }
    void caretTo(const QString& text) {
        m_window->workbench().goTo(m_document->page().text.indexOf(text));
    }
    const Block& blockAt(const QString& text) const {
        return *m_document->layout().blockAt(m_document->page().id,
                                             m_document->page().text.indexOf(text));
    }
    QAction* action(ActionId id) const { return m_window->actions()[id]; }
    PageView& page() const { return m_window->workbench().pageView(); }
    ArticleView& articles() const { return m_window->workbench().articleView(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TextCommandsTest)
#include "TextCommandsTest.moc"
