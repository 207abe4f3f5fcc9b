#include "ui/window/MainWindow.h"

#include "ui/article/ArticleView.h"
#include "ui/common/Document.h"
#include "ui/common/Icons.h"
#include "ui/common/Names.h"
#include "ui/find/FindBar.h"
#include "ui/history/HistoryPanel.h"
#include "ui/inspector/InspectorPanel.h"
#include "ui/navigator/NavigatorPanel.h"
#include "ui/page/PageView.h"
#include "ui/problems/ProblemList.h"
#include "ui/problems/ProblemsPanel.h"
#include "ui/settings/KeyBindings.h"
#include "ui/settings/Settings.h"
#include "ui/window/AboutBox.h"
#include "ui/window/ActionBar.h"
#include "ui/window/Actions.h"
#include "ui/window/AlikeCommand.h"
#include "ui/window/BlockDrag.h"
#include "ui/window/BlockMenu.h"
#include "ui/window/BringInCommand.h"
#include "ui/window/ChoiceMenu.h"
#include "ui/window/EditCommands.h"
#include "ui/window/ExportCommand.h"
#include "ui/window/FindCommands.h"
#include "ui/window/GuideWindow.h"
#include "ui/window/KeyEditor.h"
#include "ui/window/KeySheet.h"
#include "ui/window/LinkCommands.h"
#include "ui/window/NameDesk.h"
#include "ui/window/PaneRoom.h"
#include "ui/window/PlaceReport.h"
#include "ui/window/ProblemCommands.h"
#include "ui/window/ProposalCommands.h"
#include "ui/window/StatusCommands.h"
#include "ui/window/StatusStrip.h"
#include "ui/window/TextCommands.h"
#include "ui/window/TypeActions.h"
#include "ui/window/TypeAhead.h"
#include "ui/window/Workbench.h"

#include <QCloseEvent>
#include <QDir>
#include <QDockWidget>
#include <QFileInfo>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QVBoxLayout>

#include <utility>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize normalSize{1440, 900};
constexpr int navigatorWidth = 208;
constexpr int problemsHeight = 132;

} // namespace

MainWindow::MainWindow(Services services)
    : m_services(std::move(services))
    , m_document(m_services.document)
    , m_dialogs(m_services.makeDialogs(*this))
    , m_workbench(new Workbench(m_document))
    , m_actions(new Actions(this, m_workbench))
    , m_roleActions(new RoleActions(m_workbench))
    , m_names(new NameDesk(m_document, *m_workbench, *m_actions, *this))
    , m_messages(new MessageBar)
    , m_status(new StatusStrip)
    , m_files(new FileCommands({m_document, m_services.settings, *m_dialogs, m_services.dumps,
                                m_services.dataFolder, m_services.samples},
                               *m_actions, this))
    , m_edits(new EditCommands(m_document, *m_workbench, *m_actions, *m_roleActions, *m_dialogs))
    , m_texts(new TextCommands(m_document, *m_workbench, *m_actions))
    , m_export(
          new ExportCommand(m_document, *m_workbench, *m_dialogs, m_services.settings, *m_actions))
    , m_problems(new ProblemList(m_document, this)) {
    m_edits->setParent(this);
    m_texts->setParent(this);
    m_export->setParent(this);
    setWindowIcon(applicationIcon());
    setAcceptDrops(true);
    auto* centre = new QWidget;
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* findBar = new FindBar;
    layout->addWidget(m_messages);
    layout->addWidget(findBar);
    layout->addWidget(m_workbench, 1);
    setCentralWidget(centre);
    setStatusBar(m_status);
    makeCommands(*findBar);
    makeDocks();
    makeToolBar();
    makeFileMenu();
    makeEditMenu();
    m_names->fillMenu(*menuBar()->addMenu(tr("&Names")));
    makeGoMenu();
    makeViewMenu();
    makeHelpMenu();
    connectMessages();
    auto* typeAhead = new TypeAhead(this);
    for (QAction* action :
         m_actions->findChildren<QAction*>() + m_roleActions->findChildren<QAction*>())
        action->installEventFilter(typeAhead);
    m_keys =
        std::make_unique<KeyBindings>(m_actions->findChildren<QAction*>() + m_roleActions->roles() +
                                          m_roleActions->joining() + m_roleActions->kinds(),
                                      m_services.settings);
    m_names->types().watch(typeAhead);
    restore();
    showTitle();
    showProblemCount();
    m_workbench->setFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::makeCommands(FindBar& findBar) {
    (new FindCommands(m_document, *m_workbench, *m_actions, findBar))->setParent(this);
    auto* links = new LinkCommands(m_document, *m_workbench, *m_actions, *m_dialogs);
    links->setParent(this);
    connect(links, &LinkCommands::said, m_status, &StatusStrip::setState);
    connect(m_problems, &ProblemList::linkWanted, links, &LinkCommands::link);
    auto* proposals = new ProposalCommands(m_document, *m_actions, *m_dialogs);
    proposals->setParent(this);
    connect(proposals, &ProposalCommands::said, m_status, &StatusStrip::setState);
    (new BlockDrag(m_document, *m_workbench))->setParent(this);
    connect(m_workbench, &Workbench::contextMenuRequested, this, &MainWindow::showContextMenu);
    connect(&m_workbench->pageView(), &PageView::chipMenuRequested, this, [this](QPoint at) {
        QMenu menu(this);
        fillChipMenu(menu, *m_actions, *m_roleActions);
        menu.exec(at);
    });
    (new PlaceReport(m_document, *m_workbench, *m_names, *m_status))->setParent(this);
    auto* alike = new AlikeCommand(m_document, *m_workbench, *m_actions, *m_dialogs);
    alike->setParent(this);
    connect(alike, &AlikeCommand::said, m_status, &StatusStrip::setState);
    auto* statuses = new StatusCommands(m_document, *m_workbench, *m_actions);
    statuses->setParent(this);
    connect(statuses, &StatusCommands::said, m_status, &StatusStrip::setState);
    connect(m_names, &NameDesk::said, m_status, &StatusStrip::setState);
}

void MainWindow::makeDocks() {
    const auto add = [this](Qt::DockWidgetArea area, const QString& title, const QString& name,
                            QWidget* panel, ActionId id) {
        auto* dock = new QDockWidget(title, this);
        dock->setObjectName(name);
        dock->setWidget(panel);
        addDockWidget(area, dock);
        connectDock(dock, (*m_actions)[id]);
        return dock;
    };
    auto* navigator = new NavigatorPanel(m_document);
    m_navigatorDock = add(Qt::LeftDockWidgetArea, tr("Pages"), u"navigator"_s, navigator,
                          ActionId::ShowNavigator);
    connect((*m_actions)[ActionId::GoToPage], &QAction::triggered, navigator, [this, navigator] {
        m_navigatorDock->show();
        navigator->focusFilter();
    });
    connect(navigator, &NavigatorPanel::left, m_workbench, qOverload<>(&QWidget::setFocus));
    m_historyDock = add(Qt::RightDockWidgetArea, tr("History"), u"history"_s,
                        new HistoryPanel(m_document), ActionId::ShowHistory);
    auto* inspector = new InspectorPanel(m_document);
    m_inspectorDock = add(Qt::RightDockWidgetArea, tr("Inspector"), u"inspector"_s, inspector,
                          ActionId::ShowInspector);
    m_inspectorDock->hide();
    connect(m_workbench, &Workbench::placeChanged, inspector, [this, inspector] {
        const Block* block = m_workbench->block();
        inspector->setPlace(block ? block->article : ArticleId{}, block ? block->id : BlockId{});
    });
    auto* problems = new ProblemsPanel(*m_problems);
    m_problemsDock = add(Qt::BottomDockWidgetArea, tr("Problems"), u"problems"_s, problems,
                         ActionId::ShowProblems);
    m_problemCommands =
        new ProblemCommands(m_document, *m_workbench, *m_actions, *m_problems, *problems);
    m_problemCommands->setParent(this);
    connect(m_problems, &ProblemList::changed, this, &MainWindow::showProblemCount);
    // The list of pages explains itself; a title bar would only take room.
    m_navigatorDock->setTitleBarWidget(new QWidget(m_navigatorDock));
    m_namesDock = add(Qt::RightDockWidgetArea, tr("Names"), u"names"_s, m_names->makePanel(),
                      ActionId::ShowNames);
    m_historyDock->hide();
    m_namesDock->hide();
    // What stands at the right shares one place.
    tabifyDockWidget(m_inspectorDock, m_namesDock);
    tabifyDockWidget(m_namesDock, m_historyDock);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    setDocumentMode(true);
    resizeDocks({m_navigatorDock}, {navigatorWidth}, Qt::Horizontal);
    m_problemsRoom =
        new PaneRoom(*this, *m_problemsDock, m_services.settings.problemsHeight(problemsHeight));
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
}

void MainWindow::connectDock(QDockWidget* dock, QAction* action) {
    connect(action, &QAction::toggled, dock, [dock](bool shown) {
        dock->setVisible(shown);
        if (shown)
            dock->raise();
    });
    connect(dock, &QDockWidget::visibilityChanged, action, [dock, action] {
        const QSignalBlocker blocker(action);
        action->setChecked(!dock->isHidden());
    });
}

void MainWindow::makeToolBar() {
    auto* bar = new ActionBar(tr("Actions"), this);
    bar->setObjectName(u"actions"_s);
    bar->fill(*m_actions, *m_roleActions, *m_workbench);
    addToolBar(bar);
}

void MainWindow::makeFileMenu() {
    auto* menu = menuBar()->addMenu(tr("&File"));
    for (const ActionId id : {ActionId::Open, ActionId::OpenFolder, ActionId::NewProject})
        menu->addAction((*m_actions)[id]);
    m_recentMenu = menu->addMenu(tr("&Recent projects"));
    fillRecentMenu();
    menu->addAction((*m_actions)[ActionId::OpenSample]);
    menu->addSeparator();
    for (const ActionId id :
         {ActionId::AddDump, ActionId::BringIn, ActionId::SaveCopy, ActionId::Export,
          ActionId::ExportAgain, ActionId::PrintPage, ActionId::PrintArticle})
        menu->addAction((*m_actions)[id]);
    menu->addSeparator();
    for (const ActionId id : {ActionId::Stop, ActionId::Quit})
        menu->addAction((*m_actions)[id]);
    connect((*m_actions)[ActionId::Quit], &QAction::triggered, this, &QWidget::close);
}

void MainWindow::makeEditMenu() {
    auto* menu = menuBar()->addMenu(tr("&Edit"));
    for (const ActionId id : {ActionId::Undo, ActionId::Redo})
        menu->addAction((*m_actions)[id]);
    menu->addSeparator();
    m_texts->fillMenu(*menu);
    menu->addSeparator();
    for (const ActionId id : {ActionId::Find, ActionId::FindNext, ActionId::FindPrevious})
        menu->addAction((*m_actions)[id]);
    menu->addSeparator();
    menu->addAction((*m_actions)[ActionId::FindArticles]);
    menu->addAction((*m_actions)[ActionId::FindEverywhere]);
    menu = menuBar()->addMenu(tr("&Block"));
    for (const ActionId id : {ActionId::Split, ActionId::MergePrevious, ActionId::MergeNext,
                              ActionId::BoundaryUp, ActionId::BoundaryDown, ActionId::Paragraph})
        menu->addAction((*m_actions)[id]);
    menu->addSeparator();
    menu->addMenu(tr("&Role"))->addActions(m_roleActions->roles());
    menu->addAction((*m_actions)[ActionId::ApplyToAlike]);
    menu->addSeparator();
    for (const ActionId id : {ActionId::JoinPrevious, ActionId::MoveToArticle, ActionId::NewArticle,
                              ActionId::MoveUp, ActionId::MoveDown})
        menu->addAction((*m_actions)[id]);
    menu = menuBar()->addMenu(tr("&Article"));
    menu->addMenu(tr("&Kind"))->addActions(m_roleActions->kinds());
    for (const ActionId id :
         {ActionId::ArticleChecked, ActionId::ArticleQuestionable, ActionId::CutArticle,
          ActionId::MergeArticles, ActionId::LinkJump, ActionId::PartLink})
        menu->addAction((*m_actions)[id]);
}

void MainWindow::makeGoMenu() {
    auto* menu = menuBar()->addMenu(tr("&Go"));
    for (const ActionId id :
         {ActionId::PreviousBlock, ActionId::NextBlock, ActionId::SelectPreviousBlock,
          ActionId::SelectNextBlock, ActionId::PreviousParagraph, ActionId::NextParagraph,
          ActionId::PreviousArticle, ActionId::NextArticle, ActionId::PreviousPage,
          ActionId::NextPage, ActionId::GoToPage, ActionId::CheckedNext, ActionId::PageQuestionable,
          ActionId::FollowJump, ActionId::OtherSide})
        menu->addAction((*m_actions)[id]);
    menu->addSeparator();
    for (const ActionId id : {ActionId::PreviousProblem, ActionId::NextProblem, ActionId::Fix1,
                              ActionId::Fix2, ActionId::Fix3, ActionId::Fix4})
        menu->addAction((*m_actions)[id]);
}

void MainWindow::makeViewMenu() {
    auto* menu = menuBar()->addMenu(tr("&View"));
    for (const ActionId id : {ActionId::ShowNavigator, ActionId::ShowInspector, ActionId::ShowNames,
                              ActionId::ShowProblems, ActionId::ShowHistory})
        menu->addAction((*m_actions)[id]);
    menu->addSeparator();
    menu->addAction((*m_actions)[ActionId::ShowMarks]);
    for (const ActionId id : {ActionId::ZoomIn, ActionId::ZoomOut, ActionId::ResetZoom})
        menu->addAction((*m_actions)[id]);
    menu->addSeparator();
    Settings& settings = m_services.settings;
    menu->addMenu(makeChoiceMenu(
        this, tr("&Language"),
        {{QString(), tr("As the system")}, {u"en"_s, u"English"_s}, {u"zh_CN"_s, u"简体中文"_s}},
        settings.language(), [this, &settings](const QString& language) {
            settings.setLanguage(language);
            Q_EMIT languageChanged();
        }));
    const auto name = [](Appearance appearance) {
        return QString::number(static_cast<int>(appearance));
    };
    menu->addMenu(
        makeChoiceMenu(this, tr("&Appearance"),
                       {{name(Appearance::System), tr("As the system")},
                        {name(Appearance::Light), tr("Light")},
                        {name(Appearance::Dark), tr("Dark")}},
                       name(settings.appearance()), [this, &settings](const QString& appearance) {
                           settings.setAppearance(static_cast<Appearance>(appearance.toInt()));
                           Q_EMIT appearanceChanged();
                       }));
}

void MainWindow::makeHelpMenu() {
    auto* menu = menuBar()->addMenu(tr("&Help"));
    menu->addAction((*m_actions)[ActionId::Guide]);
    connect((*m_actions)[ActionId::Guide], &QAction::triggered, this, [this] {
        auto* guide = new GuideWindow(this);
        guide->setAttribute(Qt::WA_DeleteOnClose);
        guide->show();
    });
    menu->addAction((*m_actions)[ActionId::Keys]);
    menu->addAction((*m_actions)[ActionId::EditKeys]);
    connect((*m_actions)[ActionId::EditKeys], &QAction::triggered, this,
            [this] { KeyEditor(*m_keys, this).exec(); });
    menu->addAction((*m_actions)[ActionId::About]);
    connect((*m_actions)[ActionId::Keys], &QAction::triggered, this,
            [this] { KeySheet(*m_actions, *m_roleActions, m_names->types(), this).exec(); });
    connect((*m_actions)[ActionId::About], &QAction::triggered, this,
            [this] { AboutBox(this).exec(); });
}

void MainWindow::connectMessages() {
    connect(&m_document, &Document::projectChanged, this, [this] {
        m_messages->hide();
        showTitle();
    });
    connect(&m_document, &Document::saved, this, [this] {
        m_messages->settle();
        m_status->setState(tr("Saved"));
    });
    connect(&m_document, &Document::failed, this,
            [this](const Error& error) { showFailure(error, MessageBar::Kind::Failure); });
    connect(m_edits, &EditCommands::said, m_status, &StatusStrip::setState);
    connect(m_texts, &TextCommands::said, m_status, &StatusStrip::setState);
    connect(m_problemCommands, &ProblemCommands::said, m_status, &StatusStrip::setState);
    auto* bringIn = new BringInCommand(m_document, *m_dialogs, *m_actions, this);
    connect(bringIn, &BringInCommand::said, m_status, &StatusStrip::setState);
    const auto warn = [this](const Error& error) {
        showFailure(error);
    };
    connect(bringIn, &BringInCommand::failed, this, warn);
    connect(bringIn, &BringInCommand::message, m_messages, &MessageBar::showMessage);
    connect(bringIn, &BringInCommand::progressed, m_status, &StatusStrip::showSteadyProgress);
    connect(bringIn, &BringInCommand::idle, m_status, &StatusStrip::hideProgress);
    connect(m_status, &StatusStrip::cancelRequested, bringIn, &BringInCommand::cancel);
    connect(m_export, &ExportCommand::said, m_status, &StatusStrip::setState);
    connect(m_export, &ExportCommand::failed, this, warn);
    connect(m_export, &ExportCommand::progressed, m_status, &StatusStrip::showSteadyProgress);
    connect(m_export, &ExportCommand::idle, m_status, &StatusStrip::hideProgress);
    connect(m_status, &StatusStrip::cancelRequested, m_export, &ExportCommand::cancel);
    connect(m_files, &FileCommands::said, m_status, &StatusStrip::setState);
    connect(m_files, &FileCommands::message, m_messages, &MessageBar::showMessage);
    connect(m_files, &FileCommands::recentChanged, this, &MainWindow::fillRecentMenu);
    connect(m_files, &FileCommands::progressed, m_status, &StatusStrip::showProgress);
    connect(m_files, &FileCommands::idle, m_status, &StatusStrip::hideProgress);
    connect(m_status, &StatusStrip::cancelRequested, m_files, &FileCommands::cancel);
    connect(m_status, &StatusStrip::pauseRequested, m_files, &FileCommands::setPaused);
    connect((*m_actions)[ActionId::Stop], &QAction::triggered, this, [this, bringIn] {
        if (m_files->isBusy())
            m_files->cancel();
        else if (!bringIn->cancel() && !m_export->cancel())
            m_messages->hide();
    });
}

void MainWindow::fillRecentMenu() {
    m_recentMenu->clear();
    const QStringList paths = m_services.settings.recentProjects();
    for (const QString& path : paths)
        connect(m_recentMenu->addAction(QDir::toNativeSeparators(path)), &QAction::triggered, this,
                [this, path] { m_files->open({path}); });
    m_recentMenu->setEnabled(!paths.isEmpty());
    if (paths.isEmpty())
        return;
    m_recentMenu->addSeparator();
    connect(m_recentMenu->addAction(tr("&Forget these")), &QAction::triggered, this, [this] {
        m_services.settings.clearRecentProjects();
        fillRecentMenu();
    });
}

void MainWindow::showContextMenu(QPoint at) {
    QMenu menu(this);
    fillBlockMenu(menu, *m_actions, *m_roleActions);
    menu.addSeparator();
    m_names->fillContextMenu(menu);
    menu.addSeparator();
    m_texts->fillMenu(menu);
    menu.exec(at);
}

void MainWindow::showTitle() {
    const QString project = QFileInfo(m_document.path()).fileName();
    // The platform adds the program's name.
    setWindowTitle(project);
    for (const ActionId id : {ActionId::SaveCopy, ActionId::AddDump, ActionId::PreviousPage,
                              ActionId::NextPage, ActionId::GoToPage, ActionId::FindEverywhere})
        (*m_actions)[id]->setEnabled(m_document.isOpen());
}

void MainWindow::showProblemCount() {
    const int count = m_problems->count();
    m_problemsDock->setWindowTitle(count > 0 ? tr("Problems  %1").arg(count) : tr("Problems"));
    m_problemsRoom->setEmpty(count == 0);
}

void MainWindow::showFailure(const Error& error, MessageBar::Kind kind) {
    // What does not fit at the caret is no trouble, only a remark.
    if (error.kind == ErrorKind::InvalidEdit || error.kind == ErrorKind::NothingToUndo)
        return m_status->setState(errorText(error));
    m_status->setState({});
    // Of a step: who would write here wants to know how.
    const bool isLocked = kind == MessageBar::Kind::Failure && error.kind == ErrorKind::ReadOnly;
    m_messages->showMessage(
        kind, isLocked ? tr("This project can only be read. Save a copy (%1) and go on in it.")
                             .arg((*m_actions)[ActionId::SaveCopy]->shortcut().toString(
                                 QKeySequence::NativeText))
                       : errorText(error));
}

void MainWindow::restore() {
    constexpr QSize decoration{20, 60};
    resize(normalSize.boundedTo(screen()->availableSize() - decoration));
    const Settings& settings = m_services.settings;
    restoreGeometry(settings.windowGeometry());
    restoreState(settings.windowState());
    m_workbench->restoreState(settings.splitterState());
    (*m_actions)[ActionId::ShowNavigator]->setChecked(!m_navigatorDock->isHidden());
    (*m_actions)[ActionId::ShowHistory]->setChecked(!m_historyDock->isHidden());
    (*m_actions)[ActionId::ShowInspector]->setChecked(!m_inspectorDock->isHidden());
    (*m_actions)[ActionId::ShowNames]->setChecked(!m_namesDock->isHidden());
    (*m_actions)[ActionId::ShowProblems]->setChecked(!m_problemsDock->isHidden());
    rememberChoices();
}

void MainWindow::rememberChoices() {
    Settings& settings = m_services.settings;
    for (const ActionId id : {ActionId::ShowMarks, ActionId::SuggestNames}) {
        QAction* action = (*m_actions)[id];
        const QString name = action->objectName();
        action->setChecked(settings.isOn(name, action->isChecked()));
        connect(action, &QAction::toggled, this,
                [&settings, name](bool on) { settings.setOn(name, on); });
    }
    for (TextPane* pane :
         std::initializer_list<TextPane*>{&m_workbench->pageView(), &m_workbench->articleView()}) {
        const QString name = pane->objectName();
        pane->setZoom(settings.zoom(name));
        connect(pane, &TextPane::zoomChanged, this,
                [&settings, name](int percent) { settings.setZoom(name, percent); });
    }
}

void MainWindow::closeEvent(QCloseEvent* event) {
    m_files->cancel();
    m_services.settings.setProblemsHeight(m_problemsRoom->height());
    m_services.settings.setWindow(saveGeometry(), saveState(), m_workbench->saveState());
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    m_files->take(paths);
}

void MainWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        update();
    QMainWindow::changeEvent(event);
}

} // namespace jianbao::ui
