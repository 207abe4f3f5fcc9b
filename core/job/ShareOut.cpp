#include "core/job/ShareOut.h"

#include <utility>

namespace jianbao::job {

SharedWork::SharedWork(std::size_t count, int threads, std::function<void(std::size_t)> work)
    : m_count(count)
    , m_work(std::move(work)) {
    for (int i = 1; i < threads; ++i)
        m_others.emplace_back([this] { takeShare(); });
}

SharedWork::~SharedWork() {
    m_next = m_count;
}

void SharedWork::finish() {
    takeShare();
    m_others.clear();
}

void SharedWork::takeShare() {
    for (std::size_t i = m_next++; i < m_count; i = m_next++)
        m_work(i);
}

void shareOut(std::size_t count, int threads, const std::function<void(std::size_t)>& work,
              const std::function<void()>& first) {
    SharedWork shared(count, threads, work);
    if (first)
        first();
    shared.finish();
}

} // namespace jianbao::job
