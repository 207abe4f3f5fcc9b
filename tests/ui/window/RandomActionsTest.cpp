#include "tests/support/Random.h"
#include "tests/support/ui/CrudeDumps.h"
#include "tests/support/ui/TestWindow.h"
#include "ui/article/ArticleView.h"
#include "ui/common/Document.h"
#include "ui/inspector/InspectorPanel.h"
#include "ui/page/PageView.h"
#include "ui/settings/Settings.h"
#include "ui/window/Actions.h"
#include "ui/window/MainWindow.h"
#include "ui/window/NameDesk.h"
#include "ui/window/TypeActions.h"
#include "ui/window/Workbench.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QMouseEvent>
#include <QProgressDialog>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace jianbao;
using namespace jianbao::ui;
using namespace Qt::StringLiterals;

namespace {

/// JIANBAO_ACTIONS=10000 makes a long run of it.
const int Operations = qEnvironmentVariable("JIANBAO_ACTIONS", u"800"_s).toInt();
constexpr int Comparisons = 50;

const QStringList Pages{u"柳江晚报\n\n渡口亮灯\n\n　　昨夜渡口的灯亮了，等\n船的人说路好走了。\n　"
                        u"　船工也说好。\n（下转2版）\n\n"
                        u"河堤完工\n引水入城\n\n　　今日完工，明日通水。\n本报记者 白帆 摄\n"_s,
                        u"（上接1版）\n　　售票窗换了新玻璃。\n\n天气\n\n晴，有风。\n"_s};

} // namespace

/// Whatever a person does in whatever order: no character is lost, no rule broken, and the views
/// show what views made afresh would show.
class RandomActionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void manyRandomActions();

private:
    void step(test::Random& random);
    void goSomewhere(test::Random& random);
    void useTheMouse(test::Random& random);
    void type(test::Random& random);
    void trigger(QAction* action);
    void answerDialog();
    std::optional<QString> findViolation() const;
    void compareViews() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<MainWindow> m_window;
    test::ScriptedDialogs* m_dialogs = nullptr;
    QTimer m_answers;
    bool m_accepts = false;
    int m_changes = 0;
};

void RandomActionsTest::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_document = std::make_unique<Document>();
    m_window = test::makeWindow(*m_document, *m_settings, m_folder->path(), &m_dialogs);
    m_window->resize(1200, 900);
    m_window->show();
    QVERIFY(m_document->create(m_folder->filePath(u"a.jianbao"_s)));
    const auto dump = test::crudeDump(u"a.txt"_s, Pages);
    QVERIFY(m_document->addDump(dump.dump, dump.pages, dump.links));
    connect(m_document.get(), &Document::saved, this, [this] { ++m_changes; });
    connect(&m_answers, &QTimer::timeout, this, &RandomActionsTest::answerDialog);
    m_answers.start();
}

void RandomActionsTest::trigger(QAction* action) {
    if (action->isEnabled())
        action->trigger();
}

void RandomActionsTest::step(test::Random& random) {
    const Actions& actions = m_window->actions();
    goSomewhere(random);
    m_dialogs->articleNumber = random.number(1, 6);
    m_dialogs->takes = random.chance(0.3);
    m_accepts = random.chance(0.5);
    static const std::vector<ActionId> edits{ActionId::Split,
                                             ActionId::Split,
                                             ActionId::Split,
                                             ActionId::CutArticle,
                                             ActionId::MergePrevious,
                                             ActionId::MergeNext,
                                             ActionId::BoundaryUp,
                                             ActionId::BoundaryDown,
                                             ActionId::JoinPrevious,
                                             ActionId::Paragraph,
                                             ActionId::MoveToArticle,
                                             ActionId::NewArticle,
                                             ActionId::NewArticle,
                                             ActionId::MergeArticles,
                                             ActionId::MoveUp,
                                             ActionId::MoveDown,
                                             ActionId::FindArticles,
                                             ActionId::FindEverywhere,
                                             ActionId::ApplyToAlike,
                                             ActionId::LinkJump,
                                             ActionId::FollowJump,
                                             ActionId::PartLink,
                                             ActionId::ArticleChecked,
                                             ActionId::ArticleQuestionable,
                                             ActionId::CheckedNext,
                                             ActionId::PageQuestionable,
                                             ActionId::NextProblem,
                                             ActionId::PreviousProblem,
                                             ActionId::Fix1,
                                             ActionId::Fix2,
                                             ActionId::Fix3,
                                             ActionId::Fix4,
                                             ActionId::SelectNextBlock,
                                             ActionId::SelectPreviousBlock,
                                             ActionId::OtherSide,
                                             ActionId::ShowMarks,
                                             ActionId::ShowInspector,
                                             ActionId::RevertCorrection,
                                             ActionId::RevertCorrections};
    static const std::vector<ActionId> names{
        ActionId::Untag,        ActionId::NameBeginOut,   ActionId::NameEndOut,
        ActionId::NameBeginIn,  ActionId::NameEndIn,      ActionId::SplitName,
        ActionId::AcceptName,   ActionId::AcceptAlike,    ActionId::RejectName,
        ActionId::NextName,     ActionId::NextSuggestion, ActionId::TagEverywhere,
        ActionId::DescribeName, ActionId::TieName,        ActionId::SuggestNames};
    const int choice = random.number(0, 99);
    if (choice < 10)
        trigger(actions[ActionId::Undo]);
    else if (choice < 17)
        trigger(actions[ActionId::Redo]);
    else if (choice < 18)
        QVERIFY(m_document->goToStep(random.pick(*m_document->history()).id));
    else if (choice < 22)
        trigger(actions[random.chance(0.5) ? ActionId::NextPage : ActionId::PreviousPage]);
    else if (choice < 36)
        trigger(random.pick(m_window->roleActions().roles()));
    else if (choice < 40)
        trigger(random.pick(m_window->roleActions().joining()));
    else if (choice < 43)
        trigger(random.pick(m_window->roleActions().kinds()));
    else if (choice < 50)
        trigger(random.pick(m_window->names().types().actions()));
    else if (choice < 60)
        trigger(actions[random.pick(names)]);
    else if (choice < 68)
        useTheMouse(random);
    else if (choice < 74)
        type(random);
    else
        trigger(actions[random.pick(edits)]);
}

void RandomActionsTest::goSomewhere(test::Random& random) {
    const auto length = static_cast<int>(m_document->page().text.size());
    const qsizetype at = random.number(0, length);
    if (random.chance(0.25))
        m_window->workbench().select({at, std::min<qsizetype>(length, at + random.number(0, 30))});
    else
        m_window->workbench().goTo(at);
}

/// Presses, drags and lets go anywhere on the page: on chips, borders, cut marks and text; or puts
/// the caret into an article.
void RandomActionsTest::useTheMouse(test::Random& random) {
    const bool onPage = random.chance(0.8);
    QWidget* viewport = onPage ? m_window->workbench().pageView().viewport()
                               : m_window->workbench().articleView().viewport();
    const auto place = [&] {
        return QPoint(random.number(0, viewport->width() / 2), random.number(0, 400));
    };
    static const std::vector<Qt::KeyboardModifiers> modifiers{Qt::NoModifier, Qt::ControlModifier,
                                                              Qt::ShiftModifier};
    for (int i = random.number(1, 4); i > 0; --i) {
        const Qt::KeyboardModifiers held = random.pick(modifiers);
        const QPoint begin = place();
        const QPoint end = random.chance(0.5) ? place() : begin;
        QTest::mousePress(viewport, Qt::LeftButton, held, begin);
        QMouseEvent move(QEvent::MouseMove, end, viewport->mapToGlobal(end), Qt::NoButton,
                         Qt::LeftButton, held);
        QCoreApplication::sendEvent(viewport, &move);
        QTest::mouseRelease(viewport, Qt::LeftButton, held, end);
    }
}

/// Corrects some characters of an article, or writes a field of the inspector without leaving it.
void RandomActionsTest::type(test::Random& random) {
    if (random.chance(0.3)) {
        auto fields = m_window->findChild<InspectorPanel*>()->findChildren<QLineEdit*>();
        QLineEdit* field = random.pick(fields);
        if (field->isEnabled())
            QTest::keyClicks(field, u"ab"_s);
        return;
    }
    QAction* correct = m_window->actions()[ActionId::CorrectText];
    trigger(correct);
    static const std::vector<Qt::Key> keys{Qt::Key_X,         Qt::Key_Y,      Qt::Key_Return,
                                           Qt::Key_Backspace, Qt::Key_Delete, Qt::Key_Left,
                                           Qt::Key_Right};
    for (int i = random.number(1, 6); i > 0 && correct->isChecked(); --i)
        QTest::keyClick(&m_window->workbench().articleView(), random.pick(keys));
    if (correct->isChecked())
        correct->trigger();
}

/// Dialogs that an action opened are taken as they are, or dismissed.
void RandomActionsTest::answerDialog() {
    auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
    if (!dialog || qobject_cast<QProgressDialog*>(dialog))
        return;
    if (std::exchange(m_accepts, false))
        dialog->accept();
    else
        dialog->reject();
}

std::optional<QString> RandomActionsTest::findViolation() const {
    const Page& page = m_document->page();
    return jianbao::findViolation(m_document->layout(), page.id, page.text.size());
}

void RandomActionsTest::compareViews() const {
    // The list of problems follows the page, the room of its pane the list, the page that room.
    constexpr int rounds = 4;
    for (int i = 0; i < rounds; ++i)
        QCoreApplication::processEvents();
    QCOMPARE(m_document->page().text, Pages.at(m_document->page().number == "1"_L1 ? 0 : 1));
    PageView& page = m_window->workbench().pageView();
    PageView fresh;
    fresh.resize(page.size());
    fresh.setAttribute(Qt::WA_ShowWithoutActivating);
    fresh.show();
    fresh.setPage(m_document->page(), m_document->layout());
    QCoreApplication::processEvents();
    QCOMPARE(fresh.viewport()->size(), page.viewport()->size());
    for (qsizetype at = 0; at < page.text().size(); ++at) {
        // To the pixel: the two may stand half a pixel apart.
        const QSize apart = page.characterRect(at).size() - fresh.characterRect(at).size();
        QVERIFY2(std::abs(apart.width()) <= 1 && std::abs(apart.height()) <= 1,
                 qPrintable(u"%1: %2"_s.arg(at).arg(apart.width())));
    }
    Workbench workbench(*m_document);
    workbench.resize(m_window->workbench().size());
    workbench.goTo(m_window->workbench().caret());
    QCOMPARE(m_window->workbench().articleView().articleText(),
             workbench.articleView().articleText());
    QCOMPARE(m_window->workbench().articleView().currentArticle(),
             workbench.articleView().currentArticle());
}

void RandomActionsTest::manyRandomActions() {
    test::Random random;
    for (int i = 0; i < Operations; ++i) {
        step(random);
        const auto violation = findViolation();
        QVERIFY2(!violation, qPrintable(violation.value_or(QString())));
        if (i % (Operations / Comparisons) == 0) {
            compareViews();
            if (QTest::currentTestFailed())
                return;
            QCoreApplication::processEvents();
        }
    }
    QVERIFY2(m_changes > Operations / 3, qPrintable(QString::number(m_changes)));
    while (m_document->canUndo())
        QVERIFY(m_document->undo());
    const auto crude = test::crudeDump(u"a.txt"_s, Pages);
    for (const auto& summary : m_document->pages()) {
        QVERIFY(m_document->openPage(summary.id));
        const auto& pages = crude.pages;
        QCOMPARE(m_document->layout().blocks.size(),
                 pages[static_cast<std::size_t>(summary.dumpIndex)].layout.blocks.size());
    }
}

QTEST_MAIN(RandomActionsTest)
#include "RandomActionsTest.moc"
