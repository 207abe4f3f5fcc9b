#include "core/job/QueuedExporter.h"

#include <utility>

namespace jianbao::job {

namespace {

constexpr std::size_t MostTasks = 64;
constexpr qsizetype MostUnits = 2 * 1024 * 1024;

} // namespace

QueuedExporter::QueuedExporter(exchange::Exporter& exporter)
    : m_exporter(exporter) {}

void QueuedExporter::setNames(const Names& names) {
    add([this, names] { m_exporter.setNames(names); }, 0);
}

void QueuedExporter::addPage(const Issue& issue, const Page& page) {
    add([this, issue, page] { m_exporter.addPage(issue, page); }, page.text.size());
}

void QueuedExporter::endPages() {
    add([this] { m_exporter.endPages(); }, 0);
}

void QueuedExporter::addArticles(PageId page, const Layout& layout, std::span<const Page> pages) {
    qsizetype units = 0;
    for (const Page& source : pages)
        units += source.text.size();
    add(
        [this, page, layout, sources = std::vector(pages.begin(), pages.end())] {
            m_exporter.addArticles(page, layout, sources);
        },
        units);
}

Result<void> QueuedExporter::finish() {
    settle();
    return m_exporter.finish();
}

void QueuedExporter::settle() {
    turn(); // begins with what was added
    turn(); // waits for it
}

void QueuedExporter::add(Task task, qsizetype units) {
    m_added.push_back(std::move(task));
    m_addedUnits += units;
    if (m_added.size() >= MostTasks || m_addedUnits >= MostUnits)
        turn();
}

void QueuedExporter::turn() {
    if (m_thread.joinable())
        m_thread.join();
    m_inWork = std::exchange(m_added, {});
    m_addedUnits = 0;
    if (m_inWork.empty())
        return;
    m_thread = std::jthread([this] {
        for (const Task& task : m_inWork)
            task();
    });
}

} // namespace jianbao::job
