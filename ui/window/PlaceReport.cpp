#include "ui/window/PlaceReport.h"

#include "ui/common/ArticleTitle.h"
#include "ui/common/Document.h"
#include "ui/common/Names.h"
#include "ui/common/Reasons.h"
#include "ui/window/NameDesk.h"
#include "ui/window/StatusStrip.h"
#include "ui/window/Workbench.h"

#include <algorithm>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

PlaceReport::PlaceReport(Document& document, Workbench& workbench, NameDesk& names,
                         StatusStrip& status)
    : m_document(document)
    , m_workbench(workbench)
    , m_names(names)
    , m_status(status) {
    connect(&workbench, &Workbench::placeChanged, this, &PlaceReport::showPlace);
    connect(&document, &Document::projectChanged, this, &PlaceReport::showPlace);
    connect(&document, &Document::summaryChanged, this, &PlaceReport::showPlace);
    connect(&names, &NameDesk::changed, this, &PlaceReport::showPlace);
    showPlace();
}

void PlaceReport::showPlace() {
    const Block* block = m_workbench.block();
    if (!block) {
        m_status.setPosition(0, 0);
        m_status.setPlace({});
        m_status.setSummary({});
        return;
    }
    const QStringView before = QStringView(m_document.page().text).left(m_workbench.caret());
    m_status.setPosition(before.count(u'\n') + 1, before.size() - before.lastIndexOf(u'\n'));
    QStringList parts;
    if (block->article.isValid())
        parts.append(tr("Article %1").arg(articleNumber(m_document.layout(), block->article)));
    parts.append(roleText(block->role));
    if (const QString name = m_names.nameText(); !name.isEmpty())
        parts.append(name);
    if (block->origin == Origin::Editor)
        parts.append(tr("decided by hand"));
    else if (!block->reason.isEmpty())
        parts.append(reasonText(block->reason));
    m_status.setPlace(parts.join(u" · "_s));
    const auto pages = m_document.issuePages();
    const auto checked = std::count_if(pages.begin(), pages.end(), [](const auto& summary) {
        return summary.status == Status::Checked;
    });
    const QString articles =
        tr("%n article(s)", nullptr, static_cast<int>(m_document.layout().articles.size()));
    m_status.setSummary(tr("%1  ·  %2 of %3 pages checked", "of the issue")
                            .arg(articles)
                            .arg(checked)
                            .arg(pages.size()));
}

} // namespace jianbao::ui
