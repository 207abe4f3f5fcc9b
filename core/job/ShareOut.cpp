#include "core/job/ShareOut.h"

#include <atomic>
#include <thread>
#include <vector>

namespace jianbao::job {

void shareOut(std::size_t count, int threads, const std::function<void(std::size_t)>& work,
              const std::function<void()>& first) {
    std::atomic<std::size_t> next = 0;
    const auto takeShare = [&] {
        for (std::size_t i = next++; i < count; i = next++)
            work(i);
    };
    std::vector<std::jthread> others;
    for (int i = 1; i < threads; ++i)
        others.emplace_back(takeShare);
    if (first)
        first();
    takeShare();
}

} // namespace jianbao::job
