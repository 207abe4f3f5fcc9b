#include "ui/navigator/NavigatorPanel.h"

#include "ui/common/Document.h"
#include "ui/common/LineDelegate.h"
#include "ui/navigator/PageTree.h"

#include <QFileInfo>
#include <QLabel>
#include <QVBoxLayout>

namespace jianbao::ui {

namespace {

class PageDelegate : public LineDelegate {
public:
    explicit PageDelegate(QObject* parent)
        : LineDelegate(NavigatorModel::CountRole, parent) {}

protected:
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
    , m_project(new QLabel(this))
    , m_tree(new PageTree(this)) {
    m_project->setForegroundRole(QPalette::PlaceholderText);
    m_project->setContentsMargins(12, 10, 12, 2);
    m_project->setTextInteractionFlags(Qt::NoTextInteraction);

    m_tree->setObjectName(QStringLiteral("pages"));
    m_tree->setAccessibleName(tr("Pages"));
    m_tree->setModel(&m_model);
    m_tree->setItemDelegate(new PageDelegate(m_tree));
    m_tree->setUniformRowHeights(false);
    m_tree->setIndentation(14);
    m_tree->setExpandsOnDoubleClick(true);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_project);
    layout->addWidget(m_tree);

    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) { openAt(index); });
    connect(&document, &Document::projectChanged, this, &NavigatorPanel::showPages);
    connect(&document, &Document::pagesAdded, this, &NavigatorPanel::showPages);
    connect(&document, &Document::pageOpened, this, &NavigatorPanel::showCurrent);
    connect(&document, &Document::summaryChanged, this, [this](PageId page) {
        if (const auto* summary = m_document.summary(page))
            m_model.updatePage(*summary);
    });
    showPages();
}

void NavigatorPanel::showPages() {
    const QString name = QFileInfo(m_document.path()).completeBaseName();
    m_project->setText(name.isEmpty() ? tr("No project") : tr("Project  %1").arg(name));
    m_project->setToolTip(m_document.path());
    m_model.setPages(m_document.issues(), m_document.pages());
    constexpr int fewPages = 500;
    if (m_model.pageCount() <= fewPages)
        m_tree->expandAll();
    else
        m_tree->expandToDepth(0);
    showCurrent();
}

void NavigatorPanel::showCurrent() {
    const QModelIndex index = m_model.indexOf(m_document.page().id);
    const QSignalBlocker blocker(m_tree->selectionModel());
    m_tree->setCurrentIndex(index);
    if (index.isValid())
        m_tree->scrollTo(index);
    m_tree->viewport()->update();
}

void NavigatorPanel::openAt(const QModelIndex& index) {
    const PageId page = m_model.page(index);
    if (page.isValid() && page != m_document.page().id)
        m_document.openPage(page);
}

} // namespace jianbao::ui
