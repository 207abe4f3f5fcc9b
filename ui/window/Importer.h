#pragma once

#include "core/job/PreparedDump.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSemaphore>
#include <QStringList>

#include <atomic>
#include <functional>
#include <optional>
#include <thread>

namespace jianbao::ui {

/// What reads dumps: a seam, so that tests need no files.
struct DumpServices {
    /// The dumps of a folder.
    std::function<Result<QStringList>(const QString& folder)> list;
    /// Reads a dump part by part and finds its articles; any thread.
    std::function<Result<void>(const QString& path, std::optional<Encoding> encoding,
                               const job::TakePart& take, std::stop_token stop,
                               const job::ReadProgress& progress)>
        prepare;
};

/// How far an import has come.
struct ImportState {
    QString path;
    int done = 0;
    int total = 0;
    /// Bytes read of all dumps, and of how many.
    qint64 read = 0;
    qint64 size = 0;
    /// Since the start, pauses left out.
    qint64 milliseconds = 0;
};

/// Reads dumps on a thread of its own and hands them over, part by part, on the thread it lives in.
class Importer : public QObject {
    Q_OBJECT

public:
    /// Gets each part of a dump, or why it could not be read; returns whether more of that dump is
    /// wanted. Called on the thread that the importer lives in.
    using Deliver = std::function<bool(const QString& path, Result<job::PreparedDump> part)>;

    explicit Importer(DumpServices services, QObject* parent = nullptr);
    ~Importer() override;

    bool isRunning() const { return m_running; }
    /// Starts to read; folders stand for the dumps in them. Only when no import is running.
    void start(const QStringList& paths, std::optional<Encoding> encoding, Deliver deliver);
    /// Stops after the page at hand; finished() comes all the same.
    void cancel();
    /// Lets it wait after the page at hand, or go on.
    void setPaused(bool paused);
    bool isPaused() const { return m_paused; }

Q_SIGNALS:
    /// At most ten times a second, and for each dump.
    void progressed(const jianbao::ui::ImportState& state);
    void finished(bool cancelled);

private:
    QStringList expand(const QStringList& paths, std::stop_token stop);
    void read(const QStringList& paths, std::optional<Encoding> encoding, std::stop_token stop);
    void readOne(int number, std::optional<Encoding> encoding, std::stop_token stop);
    void tell(qint64 read);
    void waitWhilePaused(std::stop_token stop);
    /// Whether more of the dump is wanted, as far as is known.
    bool hand(const QString& path, Result<job::PreparedDump> part, std::stop_token stop);

    DumpServices m_services;
    Deliver m_deliver;
    bool m_running = false;
    std::atomic<bool> m_paused = false;
    /// The number of the dump of which no more is wanted.
    std::atomic<int> m_unwanted = -1;
    /// How many parts may wait to be taken over, so that memory stays bounded.
    QSemaphore m_slots;
    // Of the reading thread.
    ImportState m_state;
    qint64 m_before = 0;
    qint64 m_pausedFor = 0;
    QElapsedTimer m_told;
    QElapsedTimer m_working;
    std::jthread m_thread;
};

} // namespace jianbao::ui
