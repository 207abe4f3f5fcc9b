#include "ui/problems/ProblemsPanel.h"

#include "ui/common/KeyButton.h"
#include "ui/common/LineDelegate.h"
#include "ui/problems/ProblemList.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QScrollArea>
#include <QVBoxLayout>

namespace jianbao::ui {

namespace {

constexpr int FixesWidth = 360;

} // namespace

ProblemsPanel::ProblemsPanel(ProblemList& list, QWidget* parent)
    : QWidget(parent)
    , m_list(list)
    , m_view(new QListView(this))
    , m_empty(new QLabel(this))
    , m_scroll(new QScrollArea(this))
    , m_fixes(new QWidget)
    , m_buttons(new QVBoxLayout(m_fixes)) {
    m_view->setObjectName(QStringLiteral("problems"));
    m_view->setAccessibleName(tr("Problems"));
    m_view->setModel(&list);
    m_view->setItemDelegate(new LineDelegate(ProblemList::LineRole, m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->viewport()->setBackgroundRole(QPalette::Window);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setContentsMargins(12, 2, 12, 6);
    m_buttons->setContentsMargins(8, 0, 8, 0);
    m_buttons->setSpacing(0);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(m_fixes);
    m_scroll->setMaximumWidth(FixesWidth);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 2);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_scroll, 1);
    setFocusProxy(m_view);

    connect(m_view, &QListView::clicked, this,
            [this](const QModelIndex& index) { Q_EMIT chosen(index.row()); });
    connect(m_view, &QListView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT chosen(index.row()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ProblemsPanel::showFixes);
    connect(&list, &ProblemList::changed, this, &ProblemsPanel::showList);
    showList();
}

int ProblemsPanel::current() const {
    return m_view->currentIndex().row();
}

void ProblemsPanel::setCurrent(int row) {
    m_view->setCurrentIndex(m_list.index(row));
}

void ProblemsPanel::setFixKeys(const QStringList& keys) {
    m_keys = keys;
    showFixes();
}

void ProblemsPanel::showList() {
    const bool any = m_list.count() > 0;
    m_view->setVisible(any);
    m_empty->setVisible(!any);
    m_empty->setText(m_list.hasPage() ? tr("Nothing looks wrong on this page.")
                                      : tr("What looks wrong on a page will stand here."));
    m_scroll->setVisible(any);
    showFixes();
}

void ProblemsPanel::showFixes() {
    while (QLayoutItem* item = m_buttons->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    if (current() < 0)
        return;
    const auto& fixes = m_list.problem(current()).fixes;
    for (std::size_t i = 0; i < fixes.size(); ++i) {
        const int number = static_cast<int>(i);
        auto* button = new KeyButton(m_list.text(fixes[i]), m_keys.value(number));
        connect(button, &KeyButton::clicked, this, [this, number] { Q_EMIT fixWanted(number); });
        m_buttons->addWidget(button);
    }
    m_buttons->addStretch(1);
}

void ProblemsPanel::keyPressEvent(QKeyEvent* event) {
    const int digit = event->key() - Qt::Key_1;
    const bool isFix = event->modifiers() == Qt::NoModifier && digit >= 0 && current() >= 0 &&
                       digit < static_cast<int>(m_list.problem(current()).fixes.size());
    if (isFix)
        Q_EMIT fixWanted(digit);
    else
        QWidget::keyPressEvent(event);
}

} // namespace jianbao::ui
