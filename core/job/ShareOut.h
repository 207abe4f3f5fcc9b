#pragma once

#include <cstddef>
#include <functional>

namespace jianbao::job {

/// Calls @p work with each number below @p count once, on so many threads, the caller's among them;
/// that one does @p first before it takes its share. Returns when all is done.
void shareOut(std::size_t count, int threads, const std::function<void(std::size_t)>& work,
              const std::function<void()>& first = {});

} // namespace jianbao::job
