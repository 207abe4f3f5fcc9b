#pragma once

#include "core/model/Ids.h"

#include <QObject>
#include <QTimer>

#include <vector>

namespace jianbao::ui {

class Document;

/// Finds the articles of all pages of the open project anew, a few pages at a time between other
/// events, so that the window stays at hand. Pages that are checked stay. Ends by itself when
/// another project is opened.
class ProjectFinder : public QObject {
    Q_OBJECT

public:
    explicit ProjectFinder(Document& document, QObject* parent = nullptr);

    bool isRunning() const { return m_timer.isActive() || m_paused; }
    void start();
    void cancel();
    void setPaused(bool paused);

Q_SIGNALS:
    void progressed(int done, int pages);
    /// All is done, or was stopped: so many pages changed.
    void finished(int changed, bool cancelled);

private:
    void step();
    void end(bool cancelled);

    Document& m_document;
    QTimer m_timer;
    bool m_paused = false;
    std::vector<PageId> m_pages;
    std::size_t m_next = 0;
    int m_changed = 0;
};

} // namespace jianbao::ui
