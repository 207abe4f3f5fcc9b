#include "ui/window/MainWindow.h"

#include "tests/support/Shared.h"
#include "tests/support/ui/TestWindow.h"
#include "ui/article/ArticleView.h"
#include "ui/common/Document.h"
#include "ui/page/PageView.h"
#include "ui/settings/Settings.h"
#include "ui/window/Actions.h"
#include "ui/window/StatusStrip.h"
#include "ui/window/Workbench.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace jianbao;
using namespace jianbao::ui;
using namespace Qt::StringLiterals;

namespace {

/// Two titles, two bodies, and a body that swallowed the second title.
const QString invented = u"海港城新桥通车\n\n"
                         u"本报讯 昨天上午，海港城北岸大桥\n举行通车仪式。\n\n"
                         u"气象台发布大风预警\n市民请减少外出。\n\n"
                         u"天气转凉\n"_s;

QString readAll(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

/// The whole thread of the work, driven by real key and mouse events.
class MainWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aDumpIsFixedKeptAndExported();
    void aRealDumpIsFixedKeptAndExported();
    void bothSidesStayInStep();
    void aClickOnTheListOpensAPage();
    void keysOfTheWorkbenchDoNothingElsewhere();
    void droppedDumpsAreAddedAndDroppedProjectsOpened();
    void badInputSaysWhyWithoutADialog();
    void whoWritesWhereOneMayOnlyReadIsToldHowToGoOn();
    void whoCutsWhereABlockBeginsIsToldSo();
    void aBlockMovesToTheArticleWhoseNumberIsTyped();
    void undoAndRedoShowWhatTheyChange();
    void anArticleIsShownWithWhatFollows();
    void nothingElseOpensWhileDumpsAreRead();
    void escapeStopsReadingAndClosesTheMessage();
    void projectsAreMadeCopiedAndOpenedAgain();
    void aFolderOpensAsOneProject();
    void problemsAreFixedWithoutTheMouse();
    void checkedPagesLeadToTheNextOpenOne();
    void wordsAreFoundOverLineBreaksAndPages();
    void anArticleThatGoesOnElsewhereIsLinkedAndFollowed();
    void theFinderRunsAgainOnlyIfItsChangesAreTaken();
    void blocksAreJoinedSelectedAndTheirBordersMovedByKeys();

private:
    bool isInSight(qsizetype position, double from, double to) const;
    void openWindow();
    void open(const QStringList& paths);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void caretTo(const QString& text);
    Role roleAt(const QString& text) const;
    ArticleId articleAt(const QString& text) const;
    QString writeDump(const QString& name, const QString& text) const;
    QString exported();
    void runThread(const QString& dump, const QString& cutBefore);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<MainWindow> m_window;
    test::ScriptedDialogs* m_dialogs = nullptr;
};

void MainWindowTest::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    openWindow();
}

void MainWindowTest::cleanup() {
    m_window.reset();
    m_document.reset();
    m_settings.reset(); // writes into the folder, so it goes first
}

/// As when the program is started (again).
void MainWindowTest::openWindow() {
    cleanup();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_document = std::make_unique<Document>();
    m_window = test::makeWindow(*m_document, *m_settings, m_folder->path(), &m_dialogs);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void MainWindowTest::open(const QStringList& paths) {
    QSignalSpy idle(&m_window->files(), &FileCommands::idle);
    m_dialogs->files = OpenChoice{paths, {}};
    press(Qt::Key_O, Qt::ControlModifier);
    if (m_window->files().isBusy())
        QVERIFY(idle.wait());
    m_window->workbench().pageView().setFocus();
}

void MainWindowTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QWidget* focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : m_window.get(), key, modifiers);
}

void MainWindowTest::caretTo(const QString& text) {
    const qsizetype at = m_document->page().text.indexOf(text);
    QVERIFY2(at >= 0, qPrintable(text));
    m_window->workbench().goTo(at);
}

Role MainWindowTest::roleAt(const QString& text) const {
    const qsizetype at = m_document->page().text.indexOf(text);
    return m_document->layout().blockAt(m_document->page().id, at)->role;
}

ArticleId MainWindowTest::articleAt(const QString& text) const {
    const qsizetype at = m_document->page().text.indexOf(text);
    return m_document->layout().blockAt(m_document->page().id, at)->article;
}

QString MainWindowTest::writeDump(const QString& name, const QString& text) const {
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0 ? file.fileName()
                                                                            : QString();
}

QString MainWindowTest::exported() {
    const QString path = m_folder->filePath(u"export.txt"_s);
    QFile::remove(path);
    m_dialogs->exportChoice = ExportChoice{ExportChoice::Scope::Page, {}, false, path};
    press(Qt::Key_E, Qt::ControlModifier);
    const QString said = u"Exported to "_s + path;
    const auto isWritten = [&] {
        return QFile::exists(path) && m_window->status().state() == said;
    };
    [[maybe_unused]] const bool written = QTest::qWaitFor(isWritten);
    const QString text = readAll(path);
    // The same once more, on one key.
    QFile::remove(path);
    press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    [[maybe_unused]] const bool again = QTest::qWaitFor(isWritten);
    return readAll(path) == text ? text : u"exported again: another text"_s;
}

/// Cuts before a line, makes a headline of it, undoes and redoes, over a restart.
void MainWindowTest::runThread(const QString& dump, const QString& cutBefore) {
    open({dump});
    QVERIFY(m_document->hasPage());
    const std::size_t blocks = m_document->layout().blocks.size();

    caretTo(cutBefore);
    press(Qt::Key_Return);
    QCOMPARE(m_document->layout().blocks.size(), blocks + 1);
    press(Qt::Key_Backspace);
    QCOMPARE(m_document->layout().blocks.size(), blocks);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_document->layout().blocks.size(), blocks + 1);
    press(Qt::Key_N);
    press(Qt::Key_1);
    QCOMPARE(roleAt(cutBefore), Role::Headline);
    const Layout fixed = m_document->layout();
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(roleAt(cutBefore) != Role::Headline);

    openWindow();
    open({dump});
    QVERIFY(roleAt(cutBefore) != Role::Headline);
    QCOMPARE(m_document->layout().blocks.size(), blocks + 1);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_document->layout(), fixed);
}

void MainWindowTest::aDumpIsFixedKeptAndExported() {
    const QString dump = writeDump(u"chenguang-2031-02-03-p1.txt"_s, invented);
    runThread(dump, u"市民请减少"_s);
    QVERIFY(QFile::exists(m_folder->filePath(u"chenguang-2031-02-03-p1.jianbao"_s)));

    // The body belongs to the title before it after all; the title's article takes it in.
    caretTo(u"市民请减少"_s);
    press(Qt::Key_7);
    m_dialogs->articleNumber = 3;
    press(Qt::Key_A);
    QCOMPARE(articleAt(u"市民请减少"_s), articleAt(u"气象台"_s));
    caretTo(u"气象台"_s);
    press(Qt::Key_1);

    const QString text = exported();
    QVERIFY2(text.contains(u"气象台发布大风预警\n"_s), qPrintable(text));
    QVERIFY2(text.contains(u"市民请减少外出。"_s), qPrintable(text));
    QCOMPARE(m_window->status().state(), u"Exported to "_s + m_folder->filePath(u"export.txt"_s));
}

void MainWindowTest::aRealDumpIsFixedKeptAndExported() {
    const QString shared = test::sharedPath(u"dumps/chongqing-2025-07-16-p1.txt"_s);
    if (shared.isEmpty())
        QSKIP("the shared dumps are not beside this project");
    const QString dump = m_folder->filePath(u"page.txt"_s);
    QVERIFY(QFile::copy(shared, dump));
    // The second line of the first block is the place of the cut.
    const QString text = readAll(dump);
    const QString line = text.section(u'\n', 1, 1);
    QVERIFY(!line.isEmpty());
    runThread(dump, line);
    // As a headline it stands on a line of its own, and not in the middle of a paragraph.
    constexpr qsizetype start = 6;
    QVERIFY(exported().contains(u'\n' + line.left(start)));
}

void MainWindowTest::bothSidesStayInStep() {
    open({writeDump(u"a.txt"_s, invented)});
    PageView& page = m_window->workbench().pageView();
    ArticleView& articles = m_window->workbench().articleView();
    const QSignalSpy chosen(&articles, &ArticleView::placeChosen);
    caretTo(u"气象台"_s);
    QCOMPARE(articles.currentArticle(), articleAt(u"气象台"_s));
    QVERIFY(chosen.isEmpty());

    const QSignalSpy moved(&page, &PageView::caretMoved);
    press(Qt::Key_F6);
    QVERIFY(articles.hasFocus());
    press(Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(page.caret(), 0);
    QVERIFY(moved.isEmpty());

    caretTo(u"气象台"_s);
    constexpr int firstLine = 16;
    QTest::mouseClick(page.viewport(), Qt::LeftButton, {},
                      {page.viewport()->width() / 2, firstLine});
    QCOMPARE(articles.currentArticle(), articleAt(u"海港城"_s));
}

void MainWindowTest::aClickOnTheListOpensAPage() {
    open({writeDump(u"a.txt"_s, invented + u'\f' + u"第二版的稿件\n"_s)});
    auto* tree = m_window->findChild<QTreeView*>(u"pages"_s);
    QVERIFY(tree);
    const QModelIndex issue = tree->model()->index(0, 0, tree->model()->index(0, 0));
    const QModelIndex second = tree->model()->index(1, 0, issue);
    QVERIFY(second.isValid());
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(second).center());
    QCOMPARE(m_document->page().number, u"2"_s);
    press(Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(m_document->page().number, u"1"_s);
    QCOMPARE(tree->currentIndex(), tree->model()->index(0, 0, issue));
}

void MainWindowTest::keysOfTheWorkbenchDoNothingElsewhere() {
    open({writeDump(u"a.txt"_s, invented)});
    m_window->findChild<QTreeView*>(u"pages"_s)->setFocus();
    press(Qt::Key_1);
    press(Qt::Key_Return);
    QVERIFY(!m_document->canUndo());
}

void MainWindowTest::droppedDumpsAreAddedAndDroppedProjectsOpened() {
    open({writeDump(u"a.txt"_s, invented)});
    const QString project = m_document->path();
    const auto drop = [this](const QString& path) {
        QSignalSpy idle(&m_window->files(), &FileCommands::idle);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_window.get(), &event);
        QVERIFY(event.isAccepted());
        if (m_window->files().isBusy())
            QVERIFY(idle.wait());
    };
    drop(writeDump(u"b.txt"_s, u"另一份报纸\n"_s));
    QCOMPARE(m_document->path(), project);
    QCOMPARE(m_document->pages().size(), 2U);
    QCOMPARE(m_document->page().dumpName, u"b.txt"_s);

    const QString other = m_folder->filePath(u"other.jianbao"_s);
    QVERIFY(Document().create(other));
    drop(other);
    QCOMPARE(m_document->path(), other);
    QCOMPARE(m_settings->recentProjects(), QStringList({other, project}));
}

void MainWindowTest::badInputSaysWhyWithoutADialog() {
    open({writeDump(u"broken.txt"_s, u"\0\1"_s)});
    QVERIFY2(m_window->messages().text().contains("broken.txt"_L1),
             qPrintable(m_window->messages().text()));
    QVERIFY(!m_document->isOpen());
    QVERIFY(!QFile::exists(m_folder->filePath(u"broken.jianbao"_s)));

    QDir(m_folder->path()).mkdir(u"none"_s);
    open({m_folder->filePath(u"none"_s)});
    QVERIFY(m_window->messages().text().contains("none"_L1));

    // The rest is done all the same, and the message stays.
    open({writeDump(u"a.txt"_s, invented), m_folder->filePath(u"broken.txt"_s)});
    QVERIFY(m_document->hasPage());
    QVERIFY(m_window->messages().text().contains("broken.txt"_L1));

    // The project has its name from a dump that is in it.
    open({m_folder->filePath(u"broken.txt"_s), writeDump(u"b.txt"_s, u"另一份报纸\n"_s)});
    QCOMPARE(m_document->path(), m_folder->filePath(u"b.jianbao"_s));
}

void MainWindowTest::whoWritesWhereOneMayOnlyReadIsToldHowToGoOn() {
    open({writeDump(u"a.txt"_s, invented)});
    const QString path = m_document->path();
    m_document->close();
    const auto holder = project::Project::open(path);
    QVERIFY(holder);
    open({path});
    QVERIFY(m_document->isReadOnly());
    caretTo(u"天气转凉"_s);
    press(Qt::Key_5);
    QVERIFY2(m_window->messages().text().contains("Ctrl+Shift+S"_L1),
             qPrintable(m_window->messages().text()));
}

void MainWindowTest::whoCutsWhereABlockBeginsIsToldSo() {
    open({writeDump(u"a.txt"_s, invented)});
    caretTo(u"天气转凉"_s);
    const std::size_t blocks = m_document->layout().blocks.size();
    press(Qt::Key_Return);
    QCOMPARE(m_document->layout().blocks.size(), blocks);
    QCOMPARE(m_window->status().state(), u"A block begins here already"_s);
}

void MainWindowTest::aBlockMovesToTheArticleWhoseNumberIsTyped() {
    open({writeDump(u"a.txt"_s, invented)});
    caretTo(u"天气转凉"_s);
    m_dialogs->articleNumber = 1;
    press(Qt::Key_A);
    QCOMPARE(articleAt(u"天气转凉"_s), articleAt(u"海港城新桥"_s));
    QCOMPARE(m_dialogs->offered.size(), 3U);
    QCOMPARE(m_dialogs->offered.front().title, u"海港城新桥通车"_s);
    press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(m_document->layout().blocksOf(articleAt(u"天气转凉"_s)).front()->rank, 0);
}

/// Whether the row stands between two heights of the page's view, 0 at its top and 1 at its foot.
bool MainWindowTest::isInSight(qsizetype position, double from, double to) const {
    const PageView& page = m_window->workbench().pageView();
    const QRect rect = page.characterRect(position);
    return rect.top() >= from * page.viewport()->height() &&
           rect.bottom() <= to * page.viewport()->height();
}

void MainWindowTest::undoAndRedoShowWhatTheyChange() {
    open({writeDump(u"a.txt"_s, invented.repeated(30) + u'\f' + u"第二版\n"_s)});
    const qsizetype cut = m_document->page().text.indexOf(u"市民请减少"_s);
    m_window->workbench().goTo(cut);
    press(Qt::Key_Return);
    for (const auto modifiers :
         {Qt::KeyboardModifiers(Qt::ControlModifier), Qt::ControlModifier | Qt::ShiftModifier}) {
        press(Qt::Key_End, Qt::ControlModifier);
        QVERIFY(!isInSight(cut, 0, 1));
        press(Qt::Key_Z, modifiers);
        QCOMPARE(m_window->workbench().caret(), cut);
        QVERIFY(isInSight(cut, 0, 1));
    }
    // What is in sight does not move.
    const QRect before = m_window->workbench().pageView().characterRect(cut);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_window->workbench().pageView().characterRect(cut), before);

    const qsizetype role = m_document->page().text.lastIndexOf(u"天气转凉"_s);
    m_window->workbench().goTo(role);
    press(Qt::Key_2);
    press(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(m_document->page().number, u"2"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_document->page().number, u"1"_s);
    QCOMPARE(m_window->workbench().caret(), role);
    QVERIFY(isInSight(role, 0, 1));
}

void MainWindowTest::anArticleIsShownWithWhatFollows() {
    open({writeDump(u"a.txt"_s, invented.repeated(30))});
    const ArticleView& articles = m_window->workbench().articleView();
    constexpr int travels = 40;
    for (int i = 0; i < travels; ++i) {
        press(Qt::Key_Down, Qt::ControlModifier);
        QVERIFY(isInSight(m_window->workbench().caret(), 0, 0.9));
        QVERIFY(articles.caretRect().top() >= 0);
        const QRect caret = articles.caretRect();
        QVERIFY(caret.bottom() + caret.height() <= articles.viewport()->height());
    }
}

void MainWindowTest::nothingElseOpensWhileDumpsAreRead() {
    const QString dump = writeDump(u"a.txt"_s, invented);
    const QString other = m_folder->filePath(u"other.jianbao"_s);
    QVERIFY(Document().create(other));
    QSignalSpy idle(&m_window->files(), &FileCommands::idle);
    m_window->files().open({dump});
    QVERIFY(m_window->files().isBusy());
    m_window->files().open({other});
    QVERIFY(!m_window->messages().text().isEmpty());
    m_dialogs->project = m_folder->filePath(u"new.jianbao"_s);
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!QFile::exists(*m_dialogs->project));
    QVERIFY(idle.wait());
    QCOMPARE(m_document->path(), m_folder->filePath(u"a.jianbao"_s));
    QVERIFY(m_document->hasPage());
}

void MainWindowTest::escapeStopsReadingAndClosesTheMessage() {
    QSignalSpy idle(&m_window->files(), &FileCommands::idle);
    m_window->files().open({writeDump(u"a.txt"_s, invented)});
    press(Qt::Key_Escape);
    QVERIFY(idle.wait());
    QVERIFY(!m_document->isOpen());
    QVERIFY(m_window->status().state().startsWith(u"Stopped"_s));

    open({m_folder->filePath(u"missing.txt"_s)});
    QVERIFY(!m_window->messages().text().isEmpty());
    press(Qt::Key_Escape);
    QVERIFY(m_window->messages().text().isEmpty());
}

void MainWindowTest::projectsAreMadeCopiedAndOpenedAgain() {
    const QString project = m_folder->filePath(u"new.jianbao"_s);
    m_dialogs->project = project;
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_document->path(), project);
    QVERIFY(!m_document->hasPage());

    QSignalSpy idle(&m_window->files(), &FileCommands::idle);
    m_dialogs->files = OpenChoice{{writeDump(u"a.txt"_s, invented)}, {}};
    press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(idle.wait());
    QCOMPARE(m_document->path(), project);
    QCOMPARE(m_document->pages().size(), 1U);

    const QString copy = m_folder->filePath(u"copy.jianbao"_s);
    m_dialogs->copy = copy;
    press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_document->path(), project);
    open({copy});
    QCOMPARE(m_document->pages().size(), 1U);
    QCOMPARE(m_settings->recentProjects(), QStringList({copy, project}));
    // A name that is taken is refused, and the open project stays.
    m_dialogs->project = project;
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_document->path(), copy);
    QVERIFY(m_window->messages().text().contains(u"new.jianbao"_s));
}

void MainWindowTest::aFolderOpensAsOneProject() {
    QVERIFY(QDir(m_folder->path()).mkdir(u"issue"_s));
    writeDump(u"issue/a.txt"_s, invented);
    writeDump(u"issue/b.txt"_s, u"另一份报纸\n"_s);
    QSignalSpy idle(&m_window->files(), &FileCommands::idle);
    m_dialogs->folder = m_folder->filePath(u"issue"_s);
    press(Qt::Key_O, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(idle.wait());
    QCOMPARE(m_document->pages().size(), 2U);
    QCOMPARE(m_document->path(), m_folder->filePath(u"issue.jianbao"_s));
}

void MainWindowTest::problemsAreFixedWithoutTheMouse() {
    open(
        {writeDump(u"a.txt"_s, u"海港城新桥通车\n\n昨天上午，北岸大桥举行通车仪式。\n\n天气转凉\n\n"
                               u"气象台说，明日有风，市民请减少外出。\n"_s)});
    caretTo(u"海港城"_s);
    press(Qt::Key_1);
    caretTo(u"天气转凉"_s);
    press(Qt::Key_1);
    press(Qt::Key_F8);
    QCOMPARE(m_window->workbench().caret(), m_document->page().text.indexOf(u"昨天上午"));
    press(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(articleAt(u"昨天上午"_s), articleAt(u"海港城"_s));
    // The next one is shown at once; its first fix takes in the title before it.
    QCOMPARE(m_window->workbench().caret(), m_document->page().text.indexOf(u"气象台"));
    press(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(m_document->layout().articles.size(), 2U);
    QVERIFY(!m_window->actions()[ActionId::Fix1]->isEnabled());
    // A fix is for the problem that is shown, and for no other.
    press(Qt::Key_Z, Qt::ControlModifier);
    press(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(m_document->layout().articles.size(), 3U);
}

void MainWindowTest::blocksAreJoinedSelectedAndTheirBordersMovedByKeys() {
    open({writeDump(u"a.txt"_s, invented)});
    press(Qt::Key_Right, Qt::AltModifier);
    press(Qt::Key_B);
    QCOMPARE(articleAt(u"本报讯"_s), articleAt(u"海港城"_s));
    QCOMPARE(m_window->workbench().caret(), m_document->page().text.indexOf(u"气象台"));
    press(Qt::Key_B);
    QCOMPARE(m_document->layout().articles.size(), 2U);

    caretTo(u"气象台"_s);
    press(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(m_document->layout().articles.size(), 3U);
    QVERIFY(articleAt(u"气象台"_s) != articleAt(u"海港城"_s));

    press(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(articleAt(u"气象台"_s), articleAt(u"海港城"_s));
    QVERIFY(articleAt(u"市民"_s) != articleAt(u"海港城"_s));
    press(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(articleAt(u"气象台"_s), articleAt(u"市民"_s));

    press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(m_window->workbench().selection().begin, m_document->page().text.indexOf(u"气象台"));
    press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(m_window->workbench().selection().end, m_document->page().text.size());
    press(Qt::Key_N);
    QCOMPARE(articleAt(u"气象台"_s), articleAt(u"天气转凉"_s));
}

void MainWindowTest::wordsAreFoundOverLineBreaksAndPages() {
    open({writeDump(u"a.txt"_s, invented + u'\f' + u"第二版，举行\n通车仪式\n"_s)});
    press(Qt::Key_F, Qt::ControlModifier);
    auto* field = m_window->findChild<QLineEdit*>();
    QVERIFY(field && field->hasFocus());
    field->setText(u"大桥举行通车"_s);
    const PageView& page = m_window->workbench().pageView();
    QCOMPARE(page.selectedText(), u"大桥\n举行通车"_s);
    field->setText(u"举行通车"_s);
    m_window->findChild<QCheckBox*>()->setChecked(true);
    press(Qt::Key_F3);
    QCOMPARE(m_document->page().number, u"2"_s);
    QCOMPARE(page.selectedText(), u"举行\n通车"_s);
    press(Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(m_document->page().number, u"1"_s);
    press(Qt::Key_Escape);
    QVERIFY(!field->isVisible());
    QVERIFY(page.hasFocus());
}

void MainWindowTest::anArticleThatGoesOnElsewhereIsLinkedAndFollowed() {
    open({writeDump(u"a.txt"_s, invented + u'\f' + u"第二版的稿件\n\n又一篇\n"_s)});
    m_dialogs->articleNumber = 2;
    press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_dialogs->offered.size(), 2U);
    QVERIFY(m_dialogs->offered.back().title.contains(u"又一篇"));
    // Read as one, on both pages.
    QVERIFY(m_window->workbench().articleView().articleText().contains(u"又一篇"));
    press(Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(m_document->page().number, u"2"_s);
    QCOMPARE(m_window->workbench().caret(), m_document->page().text.indexOf(u"又一篇"));
    QVERIFY(m_window->workbench().articleView().articleText().contains(u"海港城"));
    press(Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(m_document->page().number, u"1"_s);
    press(Qt::Key_J, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(!m_window->workbench().articleView().articleText().contains(u"又一篇"));
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_window->workbench().articleView().articleText().contains(u"又一篇"));
}

void MainWindowTest::theFinderRunsAgainOnlyIfItsChangesAreTaken() {
    open({writeDump(u"a.txt"_s, invented)});
    const Layout crude = m_document->layout();
    press(Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(m_dialogs->proposals, 1);
    QCOMPARE(m_document->layout(), crude);
    m_dialogs->takes = true;
    press(Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(m_document->nextUndo(), edit::Operation::FindAgain);
    QVERIFY(m_document->layout() != crude);
    press(Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(m_dialogs->proposals, 2); // it would change nothing any more
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_document->layout(), crude);
}

void MainWindowTest::checkedPagesLeadToTheNextOpenOne() {
    open({writeDump(u"a.txt"_s, invented + u"\f第二版\n\f第三版\n"_s)});
    press(Qt::Key_C);
    QCOMPARE(m_document->layout().articles.front().status, Status::Checked);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_document->page().number, u"2"_s);
    QCOMPARE(m_document->pages().front().status, Status::Checked);
    press(Qt::Key_PageDown, Qt::ControlModifier);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_document->page().number, u"2"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_document->page().number, u"2"_s);
    QVERIFY(m_window->status().state().startsWith(u"No page is open"_s));
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_document->pages()[1].status, Status::Open);
}

QTEST_MAIN(MainWindowTest)
#include "MainWindowTest.moc"
