#pragma once

#include <atomic>
#include <cstddef>
#include <functional>
#include <thread>
#include <vector>

namespace jianbao::job {

/// Work on the numbers below a count, each once, that goes on on other threads while its owner does
/// something else. What has not begun when it is destroyed is never done.
class SharedWork {
public:
    /// Begins on @p threads less one, the owner's.
    SharedWork(std::size_t count, int threads, std::function<void(std::size_t)> work);
    ~SharedWork();
    SharedWork(const SharedWork&) = delete;
    SharedWork& operator=(const SharedWork&) = delete;

    /// Takes a share on the caller's thread. Returns when all is done.
    void finish();

private:
    void takeShare();

    std::size_t m_count;
    std::function<void(std::size_t)> m_work;
    std::atomic<std::size_t> m_next = 0;
    std::vector<std::jthread> m_others;
};

/// Calls @p work with each number below @p count once, on so many threads, the caller's among them;
/// that one does @p first before it takes its share. Returns when all is done.
void shareOut(std::size_t count, int threads, const std::function<void(std::size_t)>& work,
              const std::function<void()>& first = {});

} // namespace jianbao::job
