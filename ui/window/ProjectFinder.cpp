#include "ui/window/ProjectFinder.h"

#include "ui/common/Document.h"

#include <algorithm>
#include <span>

namespace jianbao::ui {

namespace {

/// A few milliseconds' work.
constexpr std::size_t PagesAtOnce = 4;

} // namespace

ProjectFinder::ProjectFinder(Document& document, QObject* parent)
    : QObject(parent)
    , m_document(document) {
    connect(&m_timer, &QTimer::timeout, this, &ProjectFinder::step);
    connect(&document, &Document::projectChanged, this, &ProjectFinder::cancel);
}

void ProjectFinder::start() {
    if (isRunning())
        return;
    m_pages.clear();
    for (const project::PageSummary& page : m_document.pages())
        if (page.status != Status::Checked)
            m_pages.push_back(page.id);
    m_next = 0;
    m_changed = 0;
    m_timer.start();
}

void ProjectFinder::step() {
    const auto left = std::span(m_pages).subspan(m_next);
    const auto some = left.first(std::min(PagesAtOnce, left.size()));
    const auto changed = m_document.findAgain(some);
    if (!changed)
        return end(true);
    m_changed += *changed;
    m_next += some.size();
    Q_EMIT progressed(static_cast<int>(m_next), static_cast<int>(m_pages.size()));
    if (m_next == m_pages.size())
        end(false);
}

void ProjectFinder::setPaused(bool paused) {
    if (!isRunning() || paused == m_paused)
        return;
    m_paused = paused;
    if (paused)
        m_timer.stop();
    else
        m_timer.start();
}

void ProjectFinder::cancel() {
    if (isRunning())
        end(true);
}

void ProjectFinder::end(bool cancelled) {
    m_timer.stop();
    m_paused = false;
    Q_EMIT finished(m_changed, cancelled);
}

} // namespace jianbao::ui
