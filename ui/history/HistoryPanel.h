#pragma once

#include "ui/history/HistoryModel.h"

#include <QWidget>

class QListView;

namespace jianbao::ui {

class Document;

/// The steps done so far, those of earlier days too; choosing one goes back (or forth) to it.
class HistoryPanel : public QWidget {
    Q_OBJECT

public:
    /// Follows @p document, which must outlive it.
    explicit HistoryPanel(Document& document, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void readSteps();

    Document& m_document;
    HistoryModel m_model;
    QListView* m_list;
};

} // namespace jianbao::ui
