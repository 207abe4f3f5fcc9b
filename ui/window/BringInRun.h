#pragma once

#include "core/Result.h"
#include "core/job/ExchangeImport.h"

#include <QObject>
#include <QStringList>

#include <map>
#include <thread>

namespace jianbao::ui {

/// What came into a project.
struct BroughtIn {
    qint64 pages = 0;
    qint64 names = 0;
    /// Dumps and names that the project has already.
    qint64 known = 0;
    /// What did not come in, each in a line.
    QStringList problems;

    bool operator==(const BroughtIn&) const = default;
};

/// Brings files into a project on a thread of its own, with a connection of its own that writes:
/// nobody else may meanwhile. All of them come in, or nothing does. Signals come on the thread it
/// lives in.
class BringInRun : public QObject {
    Q_OBJECT

public:
    explicit BringInRun(QObject* parent = nullptr);
    /// Stops and waits for what is running; the project is then as before.
    ~BringInRun() override;

    bool isRunning() const { return m_running; }
    /// Starts; only when nothing is running.
    void start(const QString& project, const QStringList& paths);
    /// Stops before the next page or file; finished() comes all the same, with the error
    /// Cancelled.
    void cancel();

Q_SIGNALS:
    void progressed(int done, int total);
    void finished(const jianbao::Result<jianbao::ui::BroughtIn>& result);

private:
    using Files = std::map<job::ExchangeKind, QStringList>;
    static Result<BroughtIn> take(const QString& path, const QStringList& paths, job::Watch watch);
    static Result<void> takePages(project::Project& project, const QStringList& paths,
                                  job::ExchangeKind kind, BroughtIn& in, job::Watch watch);
    static Result<void> takeNames(project::Project& project, const QStringList& paths,
                                  BroughtIn& in, job::Watch watch);
    static QString whyNotRead(const Error& error);
    static QString whyNotPlaced(const job::UnplacedMention& mention);

    bool m_running = false;
    std::jthread m_thread;
};

} // namespace jianbao::ui
