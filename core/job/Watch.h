#pragma once

#include "core/Result.h"

#include <QElapsedTimer>

#include <functional>
#include <stop_token>

namespace jianbao::job {

/// How a caller follows long work and stops it. One thread, that of the work.
class Watch {
public:
    using Tell = std::function<void(qint64 done, qint64 total)>;

    /// Follows nothing, and never stops.
    Watch() = default;
    Watch(Tell tell, std::stop_token stop);

    /// Says how much is done, which is told at most ten times a second. Error Cancelled where the
    /// work is to stop.
    Result<void> at(qint64 done, qint64 total);
    /// For the @p index-th of @p count parts of the work; this outlives it.
    Watch part(qint64 index, qint64 count);

private:
    void tell(qint64 done, qint64 total);

    Tell m_tell;
    std::stop_token m_stop;
    bool m_isPart = false;
    QElapsedTimer m_last;
};

} // namespace jianbao::job
