#pragma once

#include "core/Result.h"
#include "core/entity/Suggester.h"
#include "core/model/Layout.h"
#include "core/model/Page.h"

#include <QObject>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace jianbao::ui {

/// Suggests names on a thread of its own, page by page. It gets values and hands values over, on
/// the thread it lives in; the tables are loaded when the first page comes.
class SuggestionFeed : public QObject {
    Q_OBJECT

public:
    using Load = std::function<Result<entity::EntityTable>()>;
    struct Request {
        Page page;
        Layout layout;
        entity::OwnNames own;
    };

    explicit SuggestionFeed(Load load, QObject* parent = nullptr);
    ~SuggestionFeed() override;

    /// Asks for a page's suggestions, in place of what was asked before and is not answered yet.
    void ask(Request request);
    /// Forgets what was asked.
    void cancel();

Q_SIGNALS:
    /// The answer to what was asked last.
    void suggested(jianbao::PageId page, const std::vector<jianbao::entity::Suggestion>& names);
    /// The tables cannot be loaded; nothing will be suggested.
    void failed(const Error& error);

private:
    struct Numbered {
        quint64 number = 0;
        Request request;
    };

    void run(std::stop_token stop);
    void answer(const Numbered& asked, const entity::EntityTable& table);

    Load m_load;
    quint64 m_asked = 0;
    std::mutex m_mutex;
    std::condition_variable_any m_came;
    std::optional<Numbered> m_waiting;
    std::jthread m_thread;
};

} // namespace jianbao::ui
