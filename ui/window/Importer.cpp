#include "ui/window/Importer.h"

#include <QFileInfo>

#include <utility>

namespace jianbao::ui {

namespace {

constexpr int maxWaiting = 4;
constexpr int stopCheckMs = 50;

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
            [this, cancelled = stop.stop_requested()] {
                m_running = false;
                m_deliver = {};
                Q_EMIT finished(cancelled);
            },
            Qt::QueuedConnection);
    });
}

void Importer::cancel() {
    m_thread.request_stop();
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
    const auto total = static_cast<int>(paths.size());
    for (int done = 0; done < total && !stop.stop_requested(); ++done) {
        const QString& path = paths[done];
        QMetaObject::invokeMethod(
            this, [=, this] { Q_EMIT progressed(path, done, total); }, Qt::QueuedConnection);
        auto dump = m_services.prepare(path, encoding, stop, {});
        if (dump || dump.error().kind != ErrorKind::Cancelled)
            hand(path, std::move(dump), stop);
    }
}

void Importer::hand(const QString& path, Result<job::PreparedDump> dump, std::stop_token stop) {
    while (!m_slots.tryAcquire(1, stopCheckMs))
        if (stop.stop_requested())
            return;
    // Shared, because a queued function must be copyable and a dump is large.
    auto shared = std::make_shared<Result<job::PreparedDump>>(std::move(dump));
    QMetaObject::invokeMethod(
        this,
        [=, this] {
            if (!stop.stop_requested())
                m_deliver(path, std::move(*shared));
            m_slots.release();
        },
        Qt::QueuedConnection);
}

} // namespace jianbao::ui
