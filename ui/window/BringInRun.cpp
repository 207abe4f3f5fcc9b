#include "ui/window/BringInRun.h"

#include "core/job/WholeFile.h"
#include "ui/common/Names.h"

#include <QFileInfo>

namespace jianbao::ui {

using job::ExchangeKind;

BringInRun::BringInRun(QObject* parent)
    : QObject(parent) {}

BringInRun::~BringInRun() = default;

void BringInRun::start(const QString& project, const QStringList& paths) {
    Q_ASSERT(!m_running);
    if (m_thread.joinable())
        m_thread.join();
    m_running = true;
    m_thread = std::jthread([=, this](std::stop_token stop) {
        const auto tell = [this](qint64 done, qint64 total) {
            QMetaObject::invokeMethod(
                this,
                [=, this] { Q_EMIT progressed(static_cast<int>(done), static_cast<int>(total)); },
                Qt::QueuedConnection);
        };
        const auto result = take(project, paths, job::Watch(tell, stop));
        QMetaObject::invokeMethod(
            this,
            [this, result] {
                m_running = false;
                Q_EMIT finished(result);
            },
            Qt::QueuedConnection);
    });
}

void BringInRun::cancel() {
    m_thread.request_stop();
}

Result<BroughtIn> BringInRun::take(const QString& path, const QStringList& paths,
                                   job::Watch watch) {
    auto project = project::Project::open(path);
    if (!project)
        return tl::unexpected(project.error());
    BroughtIn in;
    Files files;
    for (const QString& file : paths) {
        if (const auto kind = job::exchangeKindOf(file))
            files[*kind].append(file);
        else
            in.problems.append(tr("%1: is none of the kinds that can be brought in.")
                                   .arg(QFileInfo(file).fileName()));
    }
    const auto done = project->asOne([&]() -> Result<void> {
        qint64 index = 0;
        // Pages first: names may be of them.
        for (const auto& [kind, own] : files) {
            const job::Watch part = watch.part(index++, static_cast<qint64>(files.size()));
            auto taken = kind == ExchangeKind::Mentions ? takeNames(*project, own, in, part)
                                                        : takePages(*project, own, kind, in, part);
            if (!taken)
                return taken;
        }
        return watch.at(1, 1);
    });
    return done.map([&] { return in; });
}

Result<void> BringInRun::takePages(project::Project& project, const QStringList& paths,
                                   ExchangeKind kind, BroughtIn& in, job::Watch watch) {
    const auto told = [&](const job::TakenFile& file) {
        in.pages += file.pages;
        in.known += file.duplicates.size();
        const QString name = QFileInfo(file.path).fileName();
        if (file.cutArticles > 0)
            in.problems.append(tr("%1: %n article(s) go on to pages that are there already; they "
                                  "came in without that part.",
                                  nullptr, static_cast<int>(file.cutArticles))
                                   .arg(name));
        if (file.cutNames > 0)
            in.problems.append(tr("%1: %n name(s) with a piece on a page that is there already "
                                  "did not come in.",
                                  nullptr, static_cast<int>(file.cutNames))
                                   .arg(name));
        if (file.error)
            in.problems.append(whyNotRead(*file.error));
    };
    return job::takePageFiles(project, paths, kind, told, std::move(watch));
}

Result<void> BringInRun::takeNames(project::Project& project, const QStringList& paths,
                                   BroughtIn& in, job::Watch watch) {
    const auto report = job::takeNameFiles(project, paths, std::move(watch));
    if (!report)
        return tl::unexpected(report.error());
    for (const Error& error : report->failed)
        in.problems.append(whyNotRead(error));
    for (const job::UnplacedMention& mention : report->names.unplaced)
        in.problems.append(whyNotPlaced(mention));
    in.names = report->names.added;
    in.known += report->names.known;
    return {};
}

QString BringInRun::whyNotRead(const Error& error) {
    if (error.kind != ErrorKind::TooLarge)
        return errorText(error);
    return tr("%1 is larger than %2 MB. Bring it in in parts, as jianbao-cli extract --each writes "
              "them.")
        .arg(QFileInfo(error.subject).fileName())
        .arg(job::LargestWholeFile >> 20);
}

QString BringInRun::whyNotPlaced(const job::UnplacedMention& mention) {
    const bool isName = mention.why != job::UnplacedMention::Why::Unreadable;
    const QString text = isName ? tr("%1, line %2: %3 does not stand on any page.")
                                : tr("%1, line %2: %3 is no name with its place.");
    return text.arg(QFileInfo(mention.path).fileName())
        .arg(mention.line)
        .arg(mention.content.simplified());
}

} // namespace jianbao::ui
