#include "ui/window/ExportRun.h"

namespace jianbao::ui {

ExportRun::ExportRun(QObject* parent)
    : QObject(parent) {}

ExportRun::~ExportRun() = default;

void ExportRun::start(const QString& path, const job::ExportScope& scope,
                      const exchange::ExportSettings& settings, const QString& target) {
    Q_ASSERT(!m_running);
    if (m_thread.joinable())
        m_thread.join();
    m_running = true;
    m_thread = std::jthread([=, this](std::stop_token stop) {
        const auto tell = [this](const job::ExportProgress& progress) {
            const auto done = static_cast<int>(progress.done);
            const auto pages = static_cast<int>(progress.pages);
            QMetaObject::invokeMethod(
                this, [=, this] { Q_EMIT progressed(done, pages); }, Qt::QueuedConnection);
        };
        const auto report =
            project::Project::open(path, project::Project::Access::ReadOnly)
                .and_then([&](const project::Project& project) {
                    return job::exportProject(project, scope, settings, target, tell, stop);
                });
        QMetaObject::invokeMethod(
            this,
            [this, report] {
                m_running = false;
                Q_EMIT finished(report);
            },
            Qt::QueuedConnection);
    });
}

void ExportRun::cancel() {
    m_thread.request_stop();
}

} // namespace jianbao::ui
