#pragma once

#include "core/text/TextRange.h"

#include <QObject>

#include <vector>

namespace jianbao::ui {

class Actions;
class Document;
class FindBar;
class Workbench;

/// Finds words on the page, and on the other pages of its issue, and shows where they stand.
class FindCommands : public QObject {
    Q_OBJECT

public:
    /// All of them must outlive it.
    FindCommands(Document& document, Workbench& workbench, Actions& actions, FindBar& bar);

private:
    void open();
    void close();
    void search();
    /// Goes to the next (or previous) finding; one that the selection shows already is passed over.
    void go(int steps);
    bool goToOtherPage(int steps);
    void show(std::size_t finding);

    Document& m_document;
    Workbench& m_workbench;
    FindBar& m_bar;
    std::vector<TextRange> m_found;
};

} // namespace jianbao::ui
