#pragma once

#include "tests/support/PageGenerator.h"
#include "ui/settings/Settings.h"
#include "ui/window/MainWindow.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace jianbao::ui {
class Document;
class PageView;
} // namespace jianbao::ui

namespace jianbao::test {

/// Adds a row to a test for each page that journeys lead through: the path of its gold file, empty
/// where that is missing.
void addJourneys();

/// A page in the window, cut as crudely as can be: each run of lines between blank lines is a block
/// and an article of its own, read as body text. Somebody who knows what is right works on it with
/// keys and the mouse, and what they do is counted.
class Journey {
public:
    explicit Journey(const GeneratedPage& page);
    ~Journey();
    Journey(const Journey&) = delete;
    Journey& operator=(const Journey&) = delete;

    ui::MainWindow& window() { return *m_window; }
    ui::Document& document() { return *m_document; }
    const Layout& layout() const;
    ui::PageView& view() const;
    /// The crude layout that the journey started from.
    const Layout& start() const { return m_start; }
    int gestures() const { return m_gestures; }
    /// Fails the test unless the gold is reached with at most 1.3 gestures for each fix that the
    /// crude layout needs, and says both. With JIANBAO_KEEP_JOURNEYS in the environment the page,
    /// exported as JSON, is kept in that folder under @p name and the row of the test.
    void finish(const QString& name) const;

    /// A key chord, as a gesture.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Moves the block at the caret to an article by "A", its number and Enter.
    void typeArticle(ArticleId article);
    /// A click on the page's view.
    void click(QPoint place, Qt::MouseButton button = Qt::LeftButton,
               Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void count(int gestures) { m_gestures += gestures; }

    /// The visible character that a position stands for: itself, or the next one.
    qsizetype visible(qsizetype position) const;
    /// The gold block to which a position belongs, or null.
    const Block* goldAt(qsizetype position) const;
    /// The action among these that gives a role, or null.
    static QAction* roleAction(const QList<QAction*>& actions, Role role);
    /// The first visible character of the block at a position, and of each other gold block that
    /// reaches into it.
    std::vector<qsizetype> goldStartsIn(const Block& block) const;

private:
    void open();
    /// Writes the page as JSON by the window's own exporter; its path, empty where that failed.
    QString exported() const;

    GeneratedPage m_page;
    QTemporaryDir m_folder;
    std::unique_ptr<ui::Settings> m_settings;
    std::unique_ptr<ui::Document> m_document;
    std::unique_ptr<ui::MainWindow> m_window;
    Layout m_start;
    int m_gestures = 0;
};

} // namespace jianbao::test
