#include "ui/navigator/NavigatorPanel.h"

#include "ui/common/Document.h"
#include "ui/common/LineDelegate.h"
#include "ui/common/Names.h"
#include "ui/navigator/PageTree.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int ArrivalInterval = 300;
constexpr int ProgressHeight = 7;
/// So many are shown unfolded.
constexpr int FewPages = 500;

class PageDelegate : public LineDelegate {
public:
    explicit PageDelegate(QObject* parent)
        : LineDelegate(NavigatorModel::CountRole, parent) {}

protected:
    // The tree's own indentation stands before it.
    int indent() const override { return 6; }
    Look look(const QModelIndex& index) const override {
        const auto level =
            static_cast<NavigatorModel::Level>(index.data(NavigatorModel::LevelRole).toInt());
        return level == NavigatorModel::Level::Newspaper ? Look::Heading : Look::Normal;
    }
    Dot dot(const QModelIndex& index) const override {
        const QVariant status = index.data(NavigatorModel::StatusRole);
        if (!status.isValid())
            return Dot::None;
        switch (static_cast<Status>(status.toInt())) {
        case Status::Checked:
            return Dot::Done;
        case Status::Questionable:
            return Dot::Warning;
        case Status::Open:
            break;
        }
        return Dot::Open;
    }
};

} // namespace

NavigatorPanel::NavigatorPanel(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_model([&document](PageId page) { return document.articleCount(page); })
    , m_project(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_filter(new QLineEdit(this))
    , m_status(new QComboBox(this))
    , m_tree(new PageTree(this))
    , m_nothing(new QLabel(tr("No page matches"), this)) {
    m_project->setForegroundRole(QPalette::PlaceholderText);
    m_project->setContentsMargins(12, 10, 12, 2);
    m_project->setTextInteractionFlags(Qt::NoTextInteraction);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(ProgressHeight);
    m_progress->setAccessibleName(tr("Checked pages of the issue"));
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setContentsMargins(12, 10, 12, 10);
    makeFilter();

    m_tree->setObjectName(u"pages"_s);
    m_tree->setAccessibleName(tr("Pages"));
    m_tree->setModel(&m_model);
    m_tree->setItemDelegate(new PageDelegate(m_tree));
    m_tree->setUniformRowHeights(false);
    m_tree->setIndentation(14);
    m_tree->setExpandsOnDoubleClick(true);

    layOut();

    m_arrivals.setSingleShot(true);
    m_arrivals.setInterval(ArrivalInterval);
    connect(&m_arrivals, &QTimer::timeout, this, [this] {
        if (m_hasArrivals)
            takePages();
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) { openAt(index); });
    connect(&document, &Document::projectChanged, this, &NavigatorPanel::showPages);
    connect(&document, &Document::pagesAdded, this, [this] {
        m_hasArrivals = true;
        if (!m_arrivals.isActive())
            takePages();
    });
    connect(&document, &Document::pageOpened, this, &NavigatorPanel::showCurrent);
    connect(&document, &Document::summaryChanged, this, [this](PageId page) {
        if (const auto* summary = m_document.list().find(page))
            m_model.updatePage(*summary);
        showProgress();
    });
    showPages();
}

void NavigatorPanel::layOut() {
    auto* filter = new QHBoxLayout;
    filter->setContentsMargins(12, 4, 12, 6);
    filter->setSpacing(6);
    filter->addWidget(m_filter, 1);
    filter->addWidget(m_status);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* progress = new QHBoxLayout;
    progress->setContentsMargins(12, 2, 12, 4);
    progress->addWidget(m_progress);
    layout->addWidget(m_project);
    layout->addLayout(progress);
    layout->addLayout(filter);
    layout->addWidget(m_nothing);
    layout->addWidget(m_tree, 1);
}

void NavigatorPanel::makeFilter() {
    m_filter->setObjectName(u"pageFilter"_s);
    m_filter->setPlaceholderText(tr("Find a page"));
    m_filter->setAccessibleName(tr("Filter pages"));
    m_filter->setToolTip(
        tr("Show only pages whose newspaper, dump, date (2031-02) or number match"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_status->setObjectName(u"pageStatus"_s);
    m_status->setAccessibleName(tr("Status of the pages that are shown"));
    m_status->setToolTip(tr("Show only pages of this status"));
    m_status->addItem(tr("All", "pages of any status"));
    for (const Status status : AllStatuses)
        m_status->addItem(statusText(status), static_cast<int>(status));
    // The field is what needs the room; the list opens as wide as its words.
    m_status->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_status->setMinimumContentsLength(3);
    m_status->view()->setMinimumWidth(m_status->view()->sizeHintForColumn(0) +
                                      2 * m_status->fontMetrics().averageCharWidth());
    m_filter->setMinimumHeight(m_status->sizeHint().height());
    connect(m_filter, &QLineEdit::textChanged, this, &NavigatorPanel::applyFilter);
    connect(m_filter, &QLineEdit::returnPressed, this, &NavigatorPanel::openFirst);
    connect(m_status, &QComboBox::currentIndexChanged, this, &NavigatorPanel::applyFilter);
}

void NavigatorPanel::focusFilter() {
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

bool NavigatorPanel::eventFilter(QObject* watched, QEvent* event) {
    const bool isKey =
        event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != m_filter || !isKey)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Down && key != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride)
        event->accept();
    else if (key == Qt::Key_Down)
        m_tree->setFocus(Qt::OtherFocusReason);
    else if (!m_filter->text().isEmpty())
        m_filter->clear();
    else
        Q_EMIT left();
    return true;
}

void NavigatorPanel::takePages() {
    m_hasArrivals = false;
    m_arrivals.start();
    showPages();
}

void NavigatorPanel::showPages() {
    const QString name = QFileInfo(m_document.path()).completeBaseName();
    m_project->setText(name.isEmpty() ? tr("No project") : tr("Project  %1").arg(name));
    m_project->setToolTip(m_document.path());
    const std::set<QString> open = unfolded();
    m_model.setPages(m_document.issues(), m_document.pages());
    if (m_model.pageCount() <= FewPages)
        m_tree->expandAll();
    else
        m_tree->expandToDepth(0);
    unfold(open);
    showCurrent();
}

void NavigatorPanel::applyFilter() {
    PageFilter filter{m_filter->text(), {}};
    if (const QVariant status = m_status->currentData(); status.isValid())
        filter.status = static_cast<Status>(status.toInt());
    if (filter == m_model.filter())
        return;
    m_model.setFilter(filter);
    if (m_model.pageCount() <= FewPages)
        m_tree->expandAll();
    else
        m_tree->expandToDepth(0);
    showCurrent();
}

void NavigatorPanel::openFirst() {
    QModelIndex index;
    while (m_model.hasChildren(index))
        index = m_model.index(0, 0, index);
    if (!index.isValid())
        return;
    openAt(index);
    Q_EMIT left();
}

std::set<QString> NavigatorPanel::unfolded(const QModelIndex& parent) const {
    std::set<QString> keys;
    for (int row = 0; row < m_model.rowCount(parent); ++row) {
        const QModelIndex index = m_model.index(row, 0, parent);
        if (!m_tree->isExpanded(index))
            continue;
        keys.insert(index.data(NavigatorModel::KeyRole).toString());
        keys.merge(unfolded(index));
    }
    return keys;
}

void NavigatorPanel::unfold(const std::set<QString>& keys, const QModelIndex& parent) {
    for (int row = 0; row < m_model.rowCount(parent); ++row) {
        const QModelIndex index = m_model.index(row, 0, parent);
        if (!keys.contains(index.data(NavigatorModel::KeyRole).toString()))
            continue;
        m_tree->expand(index);
        unfold(keys, index);
    }
}

void NavigatorPanel::showCurrent() {
    const bool isEmpty = !m_model.filter().isEmpty() && m_model.pageCount() == 0;
    m_nothing->setVisible(isEmpty);
    const QModelIndex index = m_model.indexOf(m_document.page().id);
    const QSignalBlocker blocker(m_tree->selectionModel());
    m_tree->setCurrentIndex(index);
    if (index.isValid())
        m_tree->scrollTo(index);
    m_tree->viewport()->update();
    showProgress();
}

void NavigatorPanel::showProgress() {
    const auto pages = m_document.issuePages();
    const auto checked = static_cast<int>(
        std::count_if(pages.begin(), pages.end(), [](const project::PageSummary& page) {
            return page.status == Status::Checked;
        }));
    const auto all = static_cast<int>(pages.size());
    m_progress->setVisible(all > 0);
    m_progress->setRange(0, std::max(1, all));
    m_progress->setValue(checked);
    m_progress->setToolTip(tr("%1 of %2 pages of the issue are checked").arg(checked).arg(all));
}

void NavigatorPanel::openAt(const QModelIndex& index) {
    const PageId page = m_model.page(index);
    if (page.isValid() && page != m_document.page().id)
        m_document.openPage(page);
}

} // namespace jianbao::ui
