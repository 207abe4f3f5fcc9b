#include "ui/window/PrintCommand.h"

#include "core/exchange/ExportTarget.h"
#include "core/job/ExportJob.h"
#include "ui/common/Document.h"
#include "ui/print/PrintedText.h"
#include "ui/window/Actions.h"
#include "ui/window/Dialogs.h"
#include "ui/window/Workbench.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

PrintCommand::PrintCommand(Document& document, Workbench& workbench, Dialogs& dialogs,
                           Actions& actions)
    : m_document(document)
    , m_workbench(workbench)
    , m_dialogs(dialogs) {
    QAction* page = actions[ActionId::PrintPage];
    QAction* article = actions[ActionId::PrintArticle];
    connect(page, &QAction::triggered, this, [this] { print(false); });
    connect(article, &QAction::triggered, this, [this] { print(true); });
    const auto enable = [this, page, article] {
        page->setEnabled(m_document.hasPage());
        article->setEnabled(m_workbench.article() != nullptr);
    };
    connect(&document, &Document::pageOpened, this, enable);
    connect(&workbench, &Workbench::placeChanged, this, enable);
    enable();
}

Result<QString> PrintCommand::html(bool articleOnly) const {
    const auto project =
        project::Project::open(m_document.path(), project::Project::Access::ReadOnly);
    if (!project)
        return tl::unexpected(project.error());
    job::ExportScope scope;
    scope.pages = {m_document.page().id};
    if (const Article* article = m_workbench.article(); article && articleOnly)
        scope.article = article->id;
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    exchange::ExportSettings settings;
    settings.format = exchange::Format::Html;
    const auto exporter = exchange::makeExporter(settings, out);
    return job::ExportJob(*project, scope)
        .run(*exporter)
        .and_then([&] { return exporter->finish(); })
        .map([&] { return QString::fromUtf8(out.data()); });
}

void PrintCommand::print(bool articleOnly) {
    const QString name = QFileInfo(m_document.page().dumpName).completeBaseName();
    const QString pdf = QFileInfo(m_document.path()).dir().filePath(name + u".pdf"_s);
    const PrinterPtr printer = m_dialogs.choosePrinter(name, pdf);
    if (!printer)
        return;
    const auto text = html(articleOnly);
    if (!text) {
        Q_EMIT failed(text.error());
        return;
    }
    const QString path = fileOf(*printer);
    if (!printHtml(*printer, *text))
        Q_EMIT failed({ErrorKind::Unreadable, path, {}});
    else if (path.isEmpty())
        Q_EMIT said(tr("Printed"));
    else
        Q_EMIT said(tr("Printed to %1").arg(QDir::toNativeSeparators(path)));
}

} // namespace jianbao::ui
