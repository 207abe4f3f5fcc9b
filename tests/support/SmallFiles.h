#pragma once

#include <csignal>
#include <sys/resource.h>

namespace jianbao::test {

/// As long as it lives, no file of this process can grow beyond so many bytes: writing fails as it
/// does on a full disk.
class SmallFiles {
public:
    explicit SmallFiles(rlim_t bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN)) {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SmallFiles() {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    SmallFiles(const SmallFiles&) = delete;
    SmallFiles& operator=(const SmallFiles&) = delete;

private:
    void (*m_handler)(int);
    rlimit m_before{};
};

} // namespace jianbao::test
