#pragma once

#include <stop_token>
#include <thread>

namespace jianbao::app {

/// Turns the first SIGINT or SIGTERM into a request to stop, so that a command can end with whole
/// files only; the second ends the program at once. Made before any other thread; at most one.
class Interruption {
public:
    Interruption();

    std::stop_token token() const { return m_source.get_token(); }
    bool hasCome() const { return m_source.stop_requested(); }

private:
    std::stop_source m_source;
    std::jthread m_waiting;
};

} // namespace jianbao::app
