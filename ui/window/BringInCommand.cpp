#include "ui/window/BringInCommand.h"

#include "ui/common/Document.h"
#include "ui/window/Actions.h"
#include "ui/window/BringInRun.h"
#include "ui/window/Dialogs.h"

#include <QFileInfo>

#include <algorithm>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

BringInCommand::BringInCommand(Document& document, Dialogs& dialogs, Actions& actions,
                               QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_run(new BringInRun(this)) {
    QAction* action = actions[ActionId::BringIn];
    connect(action, &QAction::triggered, this, [this, &dialogs] {
        if (const QStringList paths = dialogs.chooseBringIn(); !paths.isEmpty())
            take(paths);
    });
    connect(m_run, &BringInRun::progressed, this,
            [this](int done, int total) { Q_EMIT progressed(m_words, done, total); });
    connect(m_run, &BringInRun::finished, this, &BringInCommand::finish);
    const auto enable = [&document, action] {
        action->setEnabled(document.isOpen() && !document.isReadOnly());
    };
    connect(&document, &Document::projectChanged, this, enable);
    enable();
}

BringInCommand::~BringInCommand() = default;

void BringInCommand::take(const QStringList& paths) {
    if (m_run->isRunning()) {
        Q_EMIT message(MessageBar::Kind::Notice,
                       tr("Files are still being brought in. Wait for them, or stop them first."));
        return;
    }
    m_project = m_document.path();
    m_page = m_document.page().id;
    m_words = paths.size() == 1
                  ? tr("Bringing in %1").arg(QFileInfo(paths.front()).fileName())
                  : tr("Bringing in %n file(s)", nullptr, static_cast<int>(paths.size()));
    m_document.close();
    const auto opened = m_document.open(m_project, project::Project::Access::ReadOnly);
    if (opened && m_page.isValid())
        m_document.openPage(m_page);
    m_run->start(m_project, paths);
    Q_EMIT progressed(m_words, 0, 0);
}

bool BringInCommand::cancel() {
    const bool isRunning = m_run->isRunning();
    m_run->cancel();
    return isRunning;
}

void BringInCommand::finish(const Result<BroughtIn>& result) {
    Q_EMIT idle();
    if (const auto opened = openAgain(); !opened)
        Q_EMIT failed(opened.error());
    else if (result)
        tell(*result);
    else if (result.error().kind == ErrorKind::Cancelled)
        Q_EMIT said(tr("Stopped; nothing was brought in"));
    else
        Q_EMIT failed(result.error());
}

Result<void> BringInCommand::openAgain() {
    // Another project may have been opened meanwhile.
    if (m_document.isOpen() && m_document.path() != m_project)
        return {};
    if (m_document.isOpen() && m_document.page().id.isValid())
        m_page = m_document.page().id;
    m_document.close();
    auto opened = m_document.open(m_project);
    if (opened && m_page.isValid())
        m_document.openPage(m_page);
    return opened;
}

void BringInCommand::tell(const BroughtIn& in) {
    QStringList words;
    if (in.pages > 0)
        words.append(tr("%n page(s) added", nullptr, static_cast<int>(in.pages)));
    if (in.names > 0)
        words.append(tr("%n name(s) added", nullptr, static_cast<int>(in.names)));
    if (in.known > 0)
        words.append(tr("%n there already", nullptr, static_cast<int>(in.known)));
    Q_EMIT said(words.isEmpty() ? tr("Nothing was brought in") : words.join(u" · "_s));
    if (in.problems.isEmpty())
        return;
    constexpr qsizetype Enough = 5;
    QStringList lines = in.problems.first(std::min(Enough, in.problems.size()));
    if (const auto rest = in.problems.size() - lines.size(); rest > 0)
        lines.append(
            tr("And %n more. jianbao-cli import lists them all.", nullptr, static_cast<int>(rest)));
    Q_EMIT message(MessageBar::Kind::Warning, lines.join(u'\n'));
}

} // namespace jianbao::ui
