#include "ui/window/BringInCommand.h"

#include "core/job/WholeFile.h"
#include "ui/common/Document.h"
#include "ui/common/Names.h"
#include "ui/window/Actions.h"
#include "ui/window/Dialogs.h"

#include <QFileInfo>
#include <QGuiApplication>

#include <algorithm>
#include <map>

namespace jianbao::ui {

using namespace Qt::StringLiterals;
using job::ExchangeKind;

BringInCommand::BringInCommand(Document& document, Dialogs& dialogs, Actions& actions,
                               QObject* parent)
    : QObject(parent)
    , m_document(document) {
    QAction* action = actions[ActionId::BringIn];
    connect(action, &QAction::triggered, this, [this, &dialogs] {
        if (const QStringList paths = dialogs.chooseBringIn(); !paths.isEmpty())
            take(paths);
    });
    const auto enable = [&document, action] {
        action->setEnabled(document.isOpen() && !document.isReadOnly());
    };
    connect(&document, &Document::projectChanged, this, enable);
    enable();
}

QString BringInCommand::whyNotRead(const Error& error) {
    if (error.kind != ErrorKind::TooLarge)
        return errorText(error);
    return tr("%1 is larger than %2 MB. Bring it in in parts, as jianbao-cli extract --each writes "
              "them.")
        .arg(QFileInfo(error.subject).fileName())
        .arg(job::LargestWholeFile >> 20);
}

void BringInCommand::take(const QStringList& paths) {
    const QString project = m_document.path();
    const PageId page = m_document.page().id;
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    m_document.close();
    const auto taken = takeInto(project, paths);
    const auto opened = m_document.open(project);
    if (opened && page.isValid())
        m_document.openPage(page);
    QGuiApplication::restoreOverrideCursor();
    if (!opened)
        Q_EMIT failed(opened.error());
    else if (!taken)
        Q_EMIT failed(taken.error());
    else
        tell(*taken);
}

Result<BringInCommand::Taken> BringInCommand::takeInto(const QString& path,
                                                       const QStringList& paths) {
    auto project = project::Project::open(path);
    if (!project)
        return tl::unexpected(project.error());
    Taken taken;
    std::map<ExchangeKind, QStringList> files;
    for (const QString& file : paths) {
        if (const auto kind = job::exchangeKindOf(file))
            files[*kind].append(file);
        else
            taken.problems.append(tr("%1: is none of the kinds that can be brought in.")
                                      .arg(QFileInfo(file).fileName()));
    }
    // Pages first: names may be of them.
    return takePages(*project, files[ExchangeKind::Json], ExchangeKind::Json, taken)
        .and_then([&] {
            return takePages(*project, files[ExchangeKind::Markdown], ExchangeKind::Markdown,
                             taken);
        })
        .and_then([&] { return takeNames(*project, files[ExchangeKind::Mentions], taken); })
        .map([&] { return taken; });
}

Result<void> BringInCommand::takePages(project::Project& project, const QStringList& paths,
                                       ExchangeKind kind, Taken& taken) {
    return job::takePageFiles(project, paths, kind, [&](const job::TakenFile& file) {
        taken.pages += file.pages;
        taken.known += file.duplicates.size();
        const QString name = QFileInfo(file.path).fileName();
        if (file.cutArticles > 0)
            taken.problems.append(
                tr("%1: %n article(s) go on to pages that are there already; they "
                   "came in without that part.",
                   nullptr, static_cast<int>(file.cutArticles))
                    .arg(name));
        if (file.cutNames > 0)
            taken.problems.append(tr("%1: %n name(s) with a piece on a page that is there already "
                                     "did not come in.",
                                     nullptr, static_cast<int>(file.cutNames))
                                      .arg(name));
        if (file.error)
            taken.problems.append(whyNotRead(*file.error));
    });
}

Result<void> BringInCommand::takeNames(project::Project& project, const QStringList& paths,
                                       Taken& taken) {
    if (paths.isEmpty())
        return {};
    const auto report = job::takeNameFiles(project, paths);
    if (!report)
        return tl::unexpected(report.error());
    for (const Error& error : report->failed)
        taken.problems.append(whyNotRead(error));
    for (const job::UnplacedMention& mention : report->names.unplaced)
        taken.problems.append(tr("%1, line %2: %3 does not stand on any page.")
                                  .arg(QFileInfo(mention.path).fileName())
                                  .arg(mention.line)
                                  .arg(mention.content));
    taken.names = report->names.added;
    taken.known += report->names.known;
    return {};
}

void BringInCommand::tell(const Taken& taken) {
    QStringList words;
    if (taken.pages > 0)
        words.append(tr("%n page(s) added", nullptr, static_cast<int>(taken.pages)));
    if (taken.names > 0)
        words.append(tr("%n name(s) added", nullptr, static_cast<int>(taken.names)));
    if (taken.known > 0)
        words.append(tr("%n there already", nullptr, static_cast<int>(taken.known)));
    Q_EMIT said(words.isEmpty() ? tr("Nothing was brought in") : words.join(u" · "_s));
    if (taken.problems.isEmpty())
        return;
    constexpr qsizetype Enough = 5;
    QStringList lines = taken.problems.first(std::min(Enough, taken.problems.size()));
    if (const auto rest = taken.problems.size() - lines.size(); rest > 0)
        lines.append(
            tr("And %n more. jianbao-cli import lists them all.", nullptr, static_cast<int>(rest)));
    Q_EMIT message(MessageBar::Kind::Warning, lines.join(u'\n'));
}

} // namespace jianbao::ui
