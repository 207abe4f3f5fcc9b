#include "ui/history/HistoryPanel.h"

#include "ui/common/Document.h"
#include "ui/common/LineDelegate.h"

#include <QListView>
#include <QVBoxLayout>

namespace jianbao::ui {

namespace {

class StepDelegate : public LineDelegate {
public:
    explicit StepDelegate(QObject* parent)
        : LineDelegate(HistoryModel::WhenRole, parent) {}

protected:
    Look look(const QModelIndex& index) const override {
        return index.data(HistoryModel::DoneRole).toBool() ? Look::Normal : Look::Quiet;
    }
};

} // namespace

HistoryPanel::HistoryPanel(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_list(new QListView(this)) {
    m_list->setObjectName(QStringLiteral("steps"));
    m_list->setAccessibleName(tr("History"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new StepDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    m_list->setToolTip(tr("Click a step to go back to it; nothing is lost"));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);

    const auto go = [this](const QModelIndex& index) {
        if (index.row() != m_model.currentRow())
            m_document.goToStep(m_model.step(index));
    };
    connect(m_list, &QListView::clicked, this, go);
    connect(m_list, &QListView::activated, this, go);
    connect(&document, &Document::historyChanged, this, [this] {
        if (isVisible())
            readSteps();
    });
}

void HistoryPanel::showEvent(QShowEvent* event) {
    readSteps();
    QWidget::showEvent(event);
}

void HistoryPanel::readSteps() {
    if (const auto steps = m_document.history())
        m_model.setSteps(*steps);
    const QModelIndex current = m_model.index(m_model.currentRow());
    m_list->setCurrentIndex(current);
    m_list->scrollTo(current);
}

} // namespace jianbao::ui
