#include "ui/window/PreviewDialog.h"

#include "ui/common/ArticleTitle.h"
#include "ui/common/Names.h"
#include "ui/page/PageView.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize normalSize{900, 560};
constexpr int listWidth = 340;

QString articleWords(const Layout& layout, ArticleId article) {
    const int number = articleNumber(layout, article);
    return number == 0 ? PreviewDialog::tr("furniture")
                       : PreviewDialog::tr("article %1").arg(number);
}

} // namespace

QString changeText(const edit::LayoutChange& change, const Layout& before, const Layout& after) {
    QStringList parts;
    if (change.cut)
        parts.append(PreviewDialog::tr("a block begins here"));
    if (change.joined)
        parts.append(PreviewDialog::tr("joined with the block before"));
    const auto step = [](const QString& from, const QString& to) {
        return PreviewDialog::tr("%1 → %2", "before and after").arg(from, to);
    };
    if (change.roleBefore != change.roleAfter)
        parts.append(step(roleText(change.roleBefore), roleText(change.roleAfter)));
    if (change.articleBefore != change.articleAfter)
        parts.append(step(articleWords(before, change.articleBefore),
                          articleWords(after, change.articleAfter)));
    return parts.join(u", "_s);
}

PreviewDialog::PreviewDialog(const Proposal& proposal, QWidget* parent)
    : QDialog(parent)
    , m_proposal(proposal)
    , m_list(new QListWidget(this))
    , m_view(new PageView(this)) {
    setWindowTitle(proposal.title);
    resize(normalSize);
    m_list->setAccessibleName(tr("Changes"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTextElideMode(Qt::ElideRight);
    m_view->setAccessibleName(tr("The page as it would be"));
    for (std::size_t i = 0; i < m_proposal.sheets.size(); ++i)
        addChanges(i);
    auto* heading = new QLabel(
        tr("%n change(s). Nothing is done until you take them.", nullptr, m_list->count()), this);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(m_list);
    splitter->addWidget(m_view);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({listWidth, normalSize.width() - listWidth});
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Take them"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(heading);
    layout->addWidget(splitter, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &PreviewDialog::show);
    m_list->setCurrentRow(0);
}

void PreviewDialog::addChanges(std::size_t index) {
    const Proposal::Sheet& sheet = m_proposal.sheets[index];
    const Page& page = sheet.page;
    const bool several = m_proposal.sheets.size() > 1;
    for (const edit::LayoutChange& change :
         edit::compareLayouts(sheet.before, sheet.after, page.id, page.text)) {
        const auto line = QStringView(page.text).left(change.range.begin).count(u'\n') + 1;
        QString words =
            tr("line %1: %2").arg(line).arg(changeText(change, sheet.before, sheet.after));
        if (several)
            words = tr("%1, %2", "page, and a change on it")
                        .arg(pageText(page.number, page.dumpName, page.dumpIndex), words);
        auto* item = new QListWidgetItem(words, m_list);
        item->setToolTip(words);
        m_lines.push_back({index, change.range});
    }
}

void PreviewDialog::show(int row) {
    if (row < 0)
        return;
    const Line& line = m_lines[static_cast<std::size_t>(row)];
    const Proposal::Sheet& sheet = m_proposal.sheets[line.sheet];
    if (m_view->page() != sheet.page.id)
        m_view->setPage(sheet.page, sheet.after);
    m_view->setSelection(line.range, false);
    m_view->reveal(line.range);
}

} // namespace jianbao::ui
