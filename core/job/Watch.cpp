#include "core/job/Watch.h"

#include <algorithm>

namespace jianbao::job {

namespace {

constexpr qint64 Interval = 100; // ms
constexpr qint64 Steps = 1000;   // of a part

} // namespace

Watch::Watch(Tell tell, std::stop_token stop)
    : m_tell(std::move(tell))
    , m_stop(std::move(stop)) {}

Result<void> Watch::at(qint64 done, qint64 total) {
    if (m_stop.stop_requested())
        return failure(ErrorKind::Cancelled);
    tell(done, total);
    return {};
}

void Watch::tell(qint64 done, qint64 total) {
    const bool isDue = m_isPart || !m_last.isValid() || m_last.elapsed() >= Interval;
    if (!m_tell || !isDue)
        return;
    m_tell(done, total);
    m_last.start();
}

Watch Watch::part(qint64 index, qint64 count) {
    Watch part(
        [this, index, count](qint64 done, qint64 total) {
            tell(index * Steps + done * Steps / std::max<qint64>(total, 1), count * Steps);
        },
        m_stop);
    part.m_isPart = true;
    return part;
}

} // namespace jianbao::job
