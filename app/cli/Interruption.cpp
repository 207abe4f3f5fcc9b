#include "app/cli/Interruption.h"

#include <csignal>
#include <ctime>
#include <pthread.h>

namespace jianbao::app {

namespace {

/// How soon the waiting thread sees that it is not needed any more.
constexpr long PauseNanoseconds = 50'000'000;

sigset_t stopSignals() {
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    return signals;
}

} // namespace

Interruption::Interruption() {
    const sigset_t signals = stopSignals();
    // Threads made from now on leave these signals to the one that waits.
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    m_waiting = std::jthread([source = m_source](const std::stop_token& end) mutable {
        const sigset_t awaited = stopSignals();
        const timespec pause{0, PauseNanoseconds};
        while (!end.stop_requested()) {
            if (sigtimedwait(&awaited, nullptr, &pause) < 0)
                continue;
            source.request_stop();
            pthread_sigmask(SIG_UNBLOCK, &awaited, nullptr);
            return;
        }
    });
}

} // namespace jianbao::app
