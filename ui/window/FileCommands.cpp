#include "ui/window/FileCommands.h"

#include "core/project/LockHolder.h"
#include "core/project/Rescue.h"
#include "ui/common/Document.h"
#include "ui/common/Names.h"
#include "ui/common/ProjectPlace.h"
#include "ui/settings/Settings.h"
#include "ui/window/Actions.h"
#include "ui/window/Dialogs.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

FileCommands::FileCommands(Services services, Actions& actions, QObject* parent)
    : QObject(parent)
    , m_services(std::move(services))
    , m_importer(m_services.dumps)
    , m_finder(m_services.document) {
    connectActions(actions);
    connect(&m_importer, &Importer::progressed, this, &FileCommands::tellProgress);
    connect(&m_importer, &Importer::finished, this, &FileCommands::finish);
    connect(&m_finder, &ProjectFinder::progressed, this, [this](int done, int pages) {
        Q_EMIT progressed(tr("Finding articles · %1 of %2").arg(done).arg(pages), done, pages);
    });
    connect(&m_finder, &ProjectFinder::finished, this, [this](int changed, bool cancelled) {
        Q_EMIT idle();
        Q_EMIT said(cancelled ? tr("Stopped; articles changed on %n page(s)", nullptr, changed)
                              : tr("Articles changed on %n page(s)", nullptr, changed));
    });
}

void FileCommands::cancel() {
    m_importer.cancel();
    m_finder.cancel();
}

void FileCommands::setPaused(bool paused) {
    m_importer.setPaused(paused);
    m_finder.setPaused(paused);
}

void FileCommands::findEverywhere() {
    if (refuseWhileBusy() || !m_services.document.isOpen())
        return;
    const auto& pages = m_services.document.pages();
    const auto open = std::count_if(pages.begin(), pages.end(), [](const auto& page) {
        return page.status != Status::Checked;
    });
    if (open > 0 && m_services.dialogs.confirmFindEverywhere(static_cast<int>(open)))
        m_finder.start();
}

void FileCommands::connectActions(Actions& actions) {
    Dialogs& dialogs = m_services.dialogs;
    connect(actions[ActionId::Open], &QAction::triggered, this, [this, &dialogs] {
        if (const auto choice = dialogs.chooseFiles(tr("Open dumps or a project"), true))
            open(choice->paths, choice->encoding);
    });
    connect(actions[ActionId::AddDump], &QAction::triggered, this, [this, &dialogs] {
        if (const auto choice = dialogs.chooseFiles(tr("Add dumps to the project"), false))
            add(choice->paths, choice->encoding);
    });
    connect(actions[ActionId::OpenFolder], &QAction::triggered, this, [this, &dialogs] {
        if (const auto folder = dialogs.chooseFolder())
            open({*folder});
    });
    connect(actions[ActionId::FindEverywhere], &QAction::triggered, this,
            &FileCommands::findEverywhere);
    connect(actions[ActionId::OpenSample], &QAction::triggered, this, &FileCommands::openSample);
    connect(actions[ActionId::NewProject], &QAction::triggered, this, &FileCommands::createProject);
    connect(actions[ActionId::SaveCopy], &QAction::triggered, this, &FileCommands::saveCopy);
}

void FileCommands::saveCopy() {
    Document& document = m_services.document;
    const auto path = m_services.dialogs.chooseCopy(QFileInfo(document.path()).fileName());
    if (!path)
        return;
    if (const auto saved = document.saveCopy(*path); !saved)
        return report(saved.error());
    const bool goesOnThere = document.isReadOnly() || document.hasMoved();
    if (goesOnThere && !isBusy()) {
        // The copy has the ids of the original.
        const PageId page = document.page().id;
        if (!openProject(*path))
            return;
        document.openPage(page);
        Q_EMIT said(tr("Copy saved and opened: %1").arg(QDir::toNativeSeparators(*path)));
        return;
    }
    Q_EMIT said(tr("Copy saved: %1").arg(QDir::toNativeSeparators(*path)));
}

void FileCommands::tellProgress(const ImportState& state) {
    constexpr qint64 enoughToJudge = 2000; // ms
    constexpr double megabyte = 1e6;
    QStringList words{tr("Reading %1").arg(QFileInfo(state.path).fileName())};
    if (state.total > 1)
        words.append(tr("%1 of %2").arg(state.done + 1).arg(state.total));
    if (m_added > 0)
        words.append(tr("%n page(s)", nullptr, m_added));
    if (state.milliseconds >= enoughToJudge && state.read > 0) {
        const double bytesPerMs = double(state.read) / double(state.milliseconds);
        words.append(tr("%1 MB/s").arg(bytesPerMs * 1000 / megabyte, 0, 'f', 1));
        const double secondsLeft = double(state.size - state.read) / bytesPerMs / 1000;
        words.append(timeLeft(static_cast<int>(secondsLeft)));
    }
    constexpr qint64 steps = 1000;
    const qint64 size = std::max<qint64>(state.size, 1);
    Q_EMIT progressed(words.join(u" · "_s), static_cast<int>(state.read * steps / size), steps);
}

QString FileCommands::timeLeft(int seconds) {
    if (seconds < 60)
        return tr("%n second(s) left", nullptr, std::max(seconds, 1));
    return tr("%n minute(s) left", nullptr, (seconds + 59) / 60);
}

bool FileCommands::refuseWhileBusy() {
    if (isBusy())
        Q_EMIT message(MessageBar::Kind::Notice,
                       m_importer.isRunning()
                           ? tr("Dumps are still being read. Wait for them, or stop them first.")
                           : tr("Articles are still being found. Wait for it, or stop it first."));
    return isBusy();
}

void FileCommands::createProject() {
    if (refuseWhileBusy())
        return;
    const auto path = m_services.dialogs.chooseNewProject();
    if (!path)
        return;
    if (const auto created = m_services.document.create(*path); !created)
        return report(created.error());
    m_services.settings.addRecentProject(*path);
    Q_EMIT recentChanged();
    Q_EMIT said(tr("New project: %1").arg(QDir::toNativeSeparators(*path)));
}

void FileCommands::openSample() {
    open(m_services.samples);
}

void FileCommands::take(const QStringList& paths) {
    const bool withProject = std::any_of(paths.begin(), paths.end(), isProjectPath);
    if (withProject)
        open(paths);
    else
        add(paths);
}

void FileCommands::open(const QStringList& paths, std::optional<Encoding> encoding) {
    // The dumps still to come belong to the project that is open.
    if (refuseWhileBusy())
        return;
    if (!paths.isEmpty() && !paths.front().startsWith(u':'))
        m_services.settings.setFolder(u"dump"_s, QFileInfo(paths.front()).absolutePath());
    QStringList dumps;
    QStringList projects;
    for (const QString& path : paths)
        (isProjectPath(path) ? projects : dumps).append(path);
    if (!projects.isEmpty()) {
        if (!openProject(projects.front()))
            return;
        if (projects.size() > 1)
            Q_EMIT message(
                MessageBar::Kind::Notice,
                tr("One project is open at a time; %1 was opened.").arg(projects.front()));
        if (!dumps.isEmpty())
            startImport(dumps, encoding, {});
        return;
    }
    if (!dumps.isEmpty())
        startImport(dumps, encoding, dumps.front());
}

void FileCommands::add(const QStringList& paths, std::optional<Encoding> encoding) {
    if (m_services.document.isOpen())
        startImport(paths, encoding, {});
    else
        open(paths, encoding);
}

bool FileCommands::openProject(const QString& path) {
    if (const auto opened = m_services.document.open(path); !opened) {
        if (opened.error().kind == ErrorKind::Locked)
            return openForReading(path);
        if (opened.error().kind == ErrorKind::Damaged)
            return rescue(path);
        report(opened.error());
        return false;
    }
    m_services.settings.addRecentProject(path);
    Q_EMIT recentChanged();
    if (m_services.document.isReadOnly())
        Q_EMIT message(MessageBar::Kind::Notice,
                       tr("%1 may be read but not written. Save a copy to work on it.")
                           .arg(QDir::toNativeSeparators(path)));
    else
        Q_EMIT said(tr("Opened: %1").arg(QDir::toNativeSeparators(path)));
    return true;
}

bool FileCommands::openForReading(const QString& path) {
    const auto holder = project::lockHolder(path);
    const auto opened = m_services.document.open(path, project::Project::Access::ReadOnly);
    if (!opened) {
        report(opened.error());
        return false;
    }
    const QString place = QDir::toNativeSeparators(path);
    Q_EMIT message(
        MessageBar::Kind::Notice,
        holder
            ? tr("%1 is open in another program (%2) since %3, and is shown here for "
                 "reading only.")
                  .arg(place, project::describe(*holder),
                       QLocale().toString(holder->since, QLocale::ShortFormat))
            : tr("%1 is open in another program, and is shown here for reading only.").arg(place));
    return true;
}

bool FileCommands::rescue(const QString& damaged) {
    const auto path = m_services.dialogs.chooseRescue(damaged);
    if (!path)
        return false;
    const auto report = project::rescueProject(damaged, *path);
    if (!report) {
        if (report.error().kind == ErrorKind::Damaged)
            Q_EMIT message(MessageBar::Kind::Warning,
                           tr("Nothing can be rescued from %1: not even its list of contents can "
                              "be read.")
                               .arg(QDir::toNativeSeparators(damaged)));
        else
            this->report(report.error());
        return false;
    }
    if (!openProject(*path))
        return false;
    Q_EMIT message(MessageBar::Kind::Notice,
                   report->isWhole() ? tr("Nothing was lost but the record for undo.")
                                     : tr("What could be read was saved; look through the pages."));
    return true;
}

bool FileCommands::openOrCreate(const QString& path) {
    if (QFileInfo::exists(path))
        return openProject(path);
    // Its work is shown still, and would be lost.
    Document& document = m_services.document;
    if (document.hasMoved() && isSamePlace(path, document.path())) {
        report({ErrorKind::Moved, path, {}});
        return false;
    }
    QDir().mkpath(QFileInfo(path).absolutePath());
    if (const auto created = document.create(path); !created) {
        report(created.error());
        return false;
    }
    m_services.settings.addRecentProject(path);
    Q_EMIT recentChanged();
    Q_EMIT said(tr("The work is kept in %1").arg(QDir::toNativeSeparators(path)));
    return true;
}

void FileCommands::startImport(const QStringList& paths, std::optional<Encoding> encoding,
                               const QString& source) {
    if (refuseWhileBusy())
        return;
    m_source = source;
    m_opened = !source.isEmpty();
    m_problems.clear();
    m_added = 0;
    m_known = 0;
    m_importer.start(paths, encoding, [this](const QString& path, Result<job::PreparedDump> part) {
        return receive(path, std::move(part));
    });
}

bool FileCommands::receive(const QString& path, Result<job::PreparedDump> part) {
    if (!part) {
        m_problems.append(errorText(part.error()));
        return false;
    }
    if (!m_source.isEmpty()) {
        // A folder gives the project its name; a file only if it could be read.
        const QString first = std::exchange(m_source, {});
        const QString source = QFileInfo(first).isDir() ? first : path;
        if (!openOrCreate(projectPathFor(source, m_services.dataFolder))) {
            m_importer.cancel();
            return false;
        }
    }
    Document& document = m_services.document;
    if (m_opened && document.isReadOnly()) {
        // Why was told when it was opened.
        showDump(part->dump.name);
        return false;
    }
    const auto added = document.addDump(part->dump, part->pages, part->links, part->isLast);
    if (!added && added.error().kind == ErrorKind::AlreadyExists) {
        ++m_known;
        showDump(part->dump.name);
        return false;
    }
    if (!added) {
        m_problems.append(errorText(added.error()));
        return false;
    }
    if (m_added == 0 && !added->empty())
        document.openPage(added->front());
    m_added += static_cast<int>(added->size());
    if (part->isLast && part->invalidBytes.count > 0)
        tellInvalidBytes(path, *part);
    return true;
}

void FileCommands::tellInvalidBytes(const QString& path, const job::PreparedDump& dump) {
    m_problems.append(tr("%1: %n byte(s) are no text in %2, the first at byte %3; each shows "
                         "as \uFFFD. Another encoding may fit better.",
                         nullptr, static_cast<int>(dump.invalidBytes.count))
                          .arg(QFileInfo(path).fileName(), dump.dump.encoding)
                          .arg(dump.invalidBytes.firstOffsets.empty()
                                   ? 0
                                   : dump.invalidBytes.firstOffsets.front()));
}

void FileCommands::showDump(const QString& name) {
    Document& document = m_services.document;
    if (document.page().dumpName == name)
        return;
    for (const auto& page : document.pages())
        if (page.dumpName == name) {
            document.openPage(page.id);
            return;
        }
}

void FileCommands::finish(bool cancelled) {
    Q_EMIT idle();
    constexpr qsizetype maxShown = 5;
    if (!m_problems.isEmpty()) {
        QString text = m_problems.mid(0, maxShown).join(u'\n');
        if (m_problems.size() > maxShown)
            text += u'\n' +
                    tr("… and %n more", nullptr, static_cast<int>(m_problems.size() - maxShown));
        Q_EMIT message(MessageBar::Kind::Warning, text);
    }
    const QString place = QDir::toNativeSeparators(m_services.document.path());
    if (cancelled)
        Q_EMIT said(tr("Stopped; %n page(s) were added", nullptr, m_added));
    else if (m_added > 0)
        Q_EMIT said(tr("%n page(s) added, kept in %1", nullptr, m_added).arg(place));
    else if (m_known > 0 && !m_opened)
        Q_EMIT said(tr("Already in %1").arg(place));
}

void FileCommands::report(const Error& error) {
    Q_EMIT message(MessageBar::Kind::Warning, errorText(error));
}

} // namespace jianbao::ui
