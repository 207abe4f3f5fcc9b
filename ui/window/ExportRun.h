#pragma once

#include "core/job/ExportJob.h"

#include <QObject>

#include <thread>

namespace jianbao::ui {

/// An export on a thread of its own, from a connection of its own to the project file. Signals come
/// on the thread it lives in.
class ExportRun : public QObject {
    Q_OBJECT

public:
    explicit ExportRun(QObject* parent = nullptr);
    /// Stops and waits for what is running.
    ~ExportRun() override;

    bool isRunning() const { return m_running; }
    /// Starts; only when nothing is running.
    void start(const QString& project, const job::ExportScope& scope,
               const exchange::ExportSettings& settings, const QString& path);
    /// Stops after the page at hand; finished() comes all the same, with the error Cancelled.
    void cancel();

Q_SIGNALS:
    void progressed(int done, int pages);
    void finished(const jianbao::Result<jianbao::job::ExportReport>& report);

private:
    bool m_running = false;
    std::jthread m_thread;
};

} // namespace jianbao::ui
