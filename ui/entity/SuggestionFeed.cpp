#include "ui/entity/SuggestionFeed.h"

#include <utility>

namespace jianbao::ui {

SuggestionFeed::SuggestionFeed(Load load, QObject* parent)
    : QObject(parent)
    , m_load(std::move(load))
    , m_thread([this](std::stop_token stop) { run(stop); }) {}

SuggestionFeed::~SuggestionFeed() = default;

void SuggestionFeed::ask(Request request) {
    {
        const std::lock_guard lock(m_mutex);
        m_waiting = Numbered{++m_asked, std::move(request)};
    }
    m_came.notify_one();
}

void SuggestionFeed::cancel() {
    const std::lock_guard lock(m_mutex);
    ++m_asked;
    m_waiting.reset();
}

void SuggestionFeed::run(std::stop_token stop) {
    std::optional<Result<entity::EntityTable>> table;
    while (!stop.stop_requested()) {
        Numbered asked;
        {
            std::unique_lock lock(m_mutex);
            if (!m_came.wait(lock, stop, [this] { return m_waiting.has_value(); }))
                return;
            asked = *std::exchange(m_waiting, std::nullopt);
        }
        if (!table) {
            table = m_load();
            if (!*table)
                QMetaObject::invokeMethod(
                    this, [this, error = table->error()] { Q_EMIT failed(error); },
                    Qt::QueuedConnection);
        }
        if (*table)
            answer(asked, **table);
    }
}

void SuggestionFeed::answer(const Numbered& asked, const entity::EntityTable& table) {
    const entity::Suggester suggester(table, asked.request.own);
    auto names = suggester.suggest(asked.request.page, asked.request.layout);
    QMetaObject::invokeMethod(
        this,
        [this, number = asked.number, page = asked.request.page.id, names = std::move(names)] {
            if (number == m_asked)
                Q_EMIT suggested(page, names);
        },
        Qt::QueuedConnection);
}

} // namespace jianbao::ui
