#pragma once

#include "core/job/PreparedDump.h"

#include <QObject>
#include <QSemaphore>
#include <QStringList>

#include <functional>
#include <optional>
#include <thread>

namespace jianbao::ui {

/// What reads dumps: a seam, so that tests need no files.
struct DumpServices {
    /// The dumps of a folder.
    std::function<Result<QStringList>(const QString& folder)> list;
    /// Reads a dump and finds its articles; any thread.
    std::function<Result<job::PreparedDump>(const QString& path, std::optional<Encoding> encoding,
                                            std::stop_token stop,
                                            const job::ReadProgress& progress)>
        prepare;
};

/// Reads dumps on a thread of its own and hands them over, one by one, on the thread it lives in.
class Importer : public QObject {
    Q_OBJECT

public:
    /// Gets each dump, or why it could not be read. Called on the importer's own thread.
    using Deliver = std::function<void(const QString& path, Result<job::PreparedDump> dump)>;

    explicit Importer(DumpServices services, QObject* parent = nullptr);
    ~Importer() override;

    bool isRunning() const { return m_running; }
    /// Starts to read; folders stand for the dumps in them. Only when no import is running.
    void start(const QStringList& paths, std::optional<Encoding> encoding, Deliver deliver);
    /// Stops after the page at hand; finished() comes all the same.
    void cancel();

Q_SIGNALS:
    void progressed(const QString& path, int done, int total);
    void finished(bool cancelled);

private:
    QStringList expand(const QStringList& paths, std::stop_token stop);
    void read(const QStringList& paths, std::optional<Encoding> encoding, std::stop_token stop);
    void hand(const QString& path, Result<job::PreparedDump> dump, std::stop_token stop);

    DumpServices m_services;
    Deliver m_deliver;
    bool m_running = false;
    /// How many dumps may wait to be taken over, so that memory stays bounded.
    QSemaphore m_slots;
    std::jthread m_thread;
};

} // namespace jianbao::ui
