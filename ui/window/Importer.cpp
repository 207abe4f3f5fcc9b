#include "ui/window/Importer.h"

#include <QFileInfo>

#include <utility>

namespace jianbao::ui {

namespace {

constexpr int maxWaiting = 4;
constexpr int stopCheckMs = 50;
constexpr qint64 progressMs = 100;

} // namespace

Importer::Importer(DumpServices services, QObject* parent)
    : QObject(parent)
    , m_services(std::move(services)) {}

Importer::~Importer() = default;

void Importer::start(const QStringList& paths, std::optional<Encoding> encoding, Deliver deliver) {
    Q_ASSERT(!m_running);
    if (m_thread.joinable())
        m_thread.join();
    m_running = true;
    m_deliver = std::move(deliver);
    m_slots.release(maxWaiting - m_slots.available());
    m_thread = std::jthread([=, this](std::stop_token stop) {
        read(expand(paths, stop), encoding, stop);
        QMetaObject::invokeMethod(
            this,
            [this, stop] {
                m_running = false;
                m_deliver = {};
                // Asked only now: parts that wait for their turn are given up, too.
                Q_EMIT finished(stop.stop_requested());
            },
            Qt::QueuedConnection);
    });
}

void Importer::cancel() {
    m_thread.request_stop();
    setPaused(false);
}

QStringList Importer::expand(const QStringList& paths, std::stop_token stop) {
    QStringList dumps;
    for (const QString& path : paths) {
        if (!QFileInfo(path).isDir()) {
            dumps.append(path);
            continue;
        }
        if (auto found = m_services.list(path))
            dumps.append(*found);
        else
            hand(path, tl::unexpected(found.error()), stop);
    }
    return dumps;
}

void Importer::read(const QStringList& paths, std::optional<Encoding> encoding,
                    std::stop_token stop) {
    m_state = {};
    m_unwanted = -1;
    m_pausedFor = 0;
    m_state.total = static_cast<int>(paths.size());
    m_before = 0;
    for (const QString& path : paths)
        m_state.size += QFileInfo(path).size();
    m_working.start();
    for (int done = 0; done < m_state.total && !stop.stop_requested(); ++done) {
        m_state.path = paths[done];
        m_state.done = done;
        readOne(done, encoding, stop);
        m_before += QFileInfo(paths[done]).size();
    }
}

void Importer::readOne(int number, std::optional<Encoding> encoding, std::stop_token stop) {
    const QString path = m_state.path;
    tell(0);
    const auto take = [&](job::PreparedDump part) {
        return m_unwanted != number && hand(path, std::move(part), stop) && m_unwanted != number;
    };
    const auto progress = [&](qint64 read, qint64) {
        if (m_told.hasExpired(progressMs))
            tell(read);
        waitWhilePaused(stop);
    };
    auto prepared = m_services.prepare(path, encoding, take, stop, progress);
    if (!prepared && prepared.error().kind != ErrorKind::Cancelled)
        hand(path, tl::unexpected(prepared.error()), stop);
}

void Importer::tell(qint64 read) {
    m_state.read = m_before + read;
    m_state.milliseconds = m_working.elapsed() - m_pausedFor;
    m_told.start();
    QMetaObject::invokeMethod(
        this, [this, state = m_state] { Q_EMIT progressed(state); }, Qt::QueuedConnection);
}

void Importer::setPaused(bool paused) {
    m_paused = paused;
    m_paused.notify_all();
}

void Importer::waitWhilePaused(std::stop_token stop) {
    if (!m_paused)
        return;
    const std::stop_callback wake(stop, [this] { setPaused(false); });
    const qint64 worked = m_working.elapsed();
    m_paused.wait(true);
    m_pausedFor += m_working.elapsed() - worked;
}

bool Importer::hand(const QString& path, Result<job::PreparedDump> part, std::stop_token stop) {
    while (!m_slots.tryAcquire(1, stopCheckMs))
        if (stop.stop_requested())
            return false;
    // Shared, because a queued function must be copyable and a dump is large.
    auto shared = std::make_shared<Result<job::PreparedDump>>(std::move(part));
    QMetaObject::invokeMethod(
        this,
        [=, this, number = m_state.done] {
            if (!stop.stop_requested() && !m_deliver(path, std::move(*shared)))
                m_unwanted = number;
            m_slots.release();
        },
        Qt::QueuedConnection);
    return !stop.stop_requested();
}

} // namespace jianbao::ui
