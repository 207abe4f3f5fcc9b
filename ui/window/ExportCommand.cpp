#include "ui/window/ExportCommand.h"

#include "core/job/ExportJob.h"
#include "ui/common/Document.h"
#include "ui/window/Workbench.h"

#include <QDir>
#include <QFileInfo>

namespace jianbao::ui {

using namespace Qt::StringLiterals;
using Scope = ExportChoice::Scope;
using Format = ExportChoice::Format;

ExportCommand::ExportCommand(Document& document, Workbench& workbench, Dialogs& dialogs)
    : m_document(document)
    , m_workbench(workbench)
    , m_dialogs(dialogs) {}

QString ExportCommand::suggestedName() const {
    return QFileInfo(m_document.page().dumpName).completeBaseName();
}

void ExportCommand::run() {
    const Article* article = m_workbench.article();
    const ArticleId id = article ? article->id : ArticleId{};
    const auto choice = m_dialogs.chooseExport(suggestedName(), id.isValid());
    if (!choice)
        return;
    if (const auto written = write(*choice, id); !written)
        Q_EMIT failed(written.error());
    else
        Q_EMIT said(tr("Exported to %1").arg(QDir::toNativeSeparators(choice->path)));
}

Result<void> ExportCommand::write(const ExportChoice& choice, ArticleId article) const {
    if (QFileInfo(choice.path) == QFileInfo(m_document.path()))
        return failure(ErrorKind::AlreadyExists, choice.path, u"the project itself"_s);
    const auto project =
        project::Project::open(m_document.path(), project::Project::Access::ReadOnly);
    if (!project)
        return tl::unexpected(project.error());
    job::ExportScope scope;
    if (choice.scope != Scope::Project)
        scope.pages = {m_document.page().id};
    if (choice.scope == Scope::Article)
        scope.article = article;
    exchange::ExportSettings settings;
    if (choice.format == Format::Json)
        settings.format = exchange::Format::Json;
    const bool isFolder = choice.format == Format::TextFolder;
    const auto report =
        job::exportProject(*project, scope, settings, isFolder ? choice.path + u'/' : choice.path);
    if (!report)
        return tl::unexpected(report.error());
    return {};
}

} // namespace jianbao::ui
