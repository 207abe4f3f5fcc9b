#pragma once

#include "ui/navigator/NavigatorModel.h"

#include <QWidget>

class QLabel;

namespace jianbao::ui {

class Document;
class PageTree;

/// The list of pages beside the page: what the open project holds, and where in it one is.
class NavigatorPanel : public QWidget {
    Q_OBJECT

public:
    /// Follows @p document, which must outlive it, and opens pages in it.
    explicit NavigatorPanel(Document& document, QWidget* parent = nullptr);

private:
    void showPages();
    void showCurrent();
    void openAt(const QModelIndex& index);

    Document& m_document;
    NavigatorModel m_model;
    QLabel* m_project;
    PageTree* m_tree;
};

} // namespace jianbao::ui
