#pragma once

#include "core/edit/LayoutDiff.h"
#include "core/model/Page.h"

#include <QDialog>

class QListWidget;

namespace jianbao::ui {

class PageView;

/// Pages as they would be, and what would change on each, before it is done.
struct Proposal {
    struct Sheet {
        Page page;
        Layout before;
        Layout after;
    };
    QString title;
    std::vector<Sheet> sheets;
};

/// Shows what a proposal would change, line by line beside the pages as they would be, and asks
/// whether to take it.
class PreviewDialog : public QDialog {
    Q_OBJECT

public:
    explicit PreviewDialog(const Proposal& proposal, QWidget* parent = nullptr);

private:
    void addChanges(std::size_t sheet);
    void show(int row);

    struct Line {
        std::size_t sheet = 0;
        TextRange range;
    };

    Proposal m_proposal;
    std::vector<Line> m_lines;
    QListWidget* m_list;
    PageView* m_view;
};

/// What a change is, in words, without its place.
QString changeText(const edit::LayoutChange& change, const Layout& before, const Layout& after);

} // namespace jianbao::ui
