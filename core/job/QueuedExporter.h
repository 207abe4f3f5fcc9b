#pragma once

#include "core/exchange/Exporter.h"

#include <functional>
#include <thread>
#include <vector>

namespace jianbao::job {

/// Hands what it is given to another exporter on a thread of its own, in order and some pages at a
/// time, so that the next are read while these are written. The other exporter outlives it and is
/// left alone before settle() or finish(). What has not begun when this goes is dropped.
class QueuedExporter : public exchange::Exporter {
public:
    explicit QueuedExporter(exchange::Exporter& exporter);

    void setNames(const Names& names) override;
    void addPage(const Issue& issue, const Page& page) override;
    bool listsPages() const override { return m_exporter.listsPages(); }
    void endPages() override;
    void addArticles(PageId page, const Layout& layout, std::span<const Page> pages) override;
    Result<void> finish() override;

    /// Returns when the other exporter has all.
    void settle();

private:
    using Task = std::function<void()>;

    /// @p units are those of the text that the task holds.
    void add(Task task, qsizetype units);
    /// Waits for the tasks in work and begins with those that were added since.
    void turn();

    exchange::Exporter& m_exporter;
    std::vector<Task> m_added;
    qsizetype m_addedUnits = 0;
    std::vector<Task> m_inWork;
    std::jthread m_thread;
};

} // namespace jianbao::job
