#include "ui/window/ExportCommand.h"

#include "core/exchange/JsonExporter.h"
#include "core/exchange/TextExporter.h"
#include "ui/common/Document.h"
#include "ui/window/Workbench.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <array>
#include <unordered_set>

namespace jianbao::ui {

using namespace Qt::StringLiterals;
using Scope = ExportChoice::Scope;
using Format = ExportChoice::Format;

namespace {

Layout onlyArticle(Layout layout, ArticleId article) {
    std::erase_if(layout.articles, [&](const Article& other) { return other.id != article; });
    std::erase_if(layout.blocks, [&](const Block& block) { return block.article != article; });
    return layout;
}

Issue issueOf(const Document& document, IssueId id) {
    const auto& issues = document.issues();
    const auto found = std::find_if(issues.begin(), issues.end(),
                                    [&](const Issue& issue) { return issue.id == id; });
    return found == issues.end() ? Issue{id, {}, {}} : *found;
}

/// The texts of all pages on which the layout has blocks, @p first before the others.
Result<std::vector<Page>> pagesOf(const Document& document, const Layout& layout, PageId first) {
    std::vector<PageId> ids{first};
    for (const Block& block : layout.blocks)
        if (std::find(ids.begin(), ids.end(), block.page) == ids.end())
            ids.push_back(block.page);
    std::vector<Page> pages;
    for (const PageId id : ids) {
        auto page = document.readPage(id);
        if (!page)
            return tl::unexpected(page.error());
        pages.push_back(std::move(*page));
    }
    return pages;
}

} // namespace

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
    if (choice.format != Format::TextFolder)
        return writeFile(choice, article);
    if (!QDir().mkpath(choice.path))
        return failure(ErrorKind::ReadOnly, choice.path);
    exchange::TextFolderExporter exporter(choice.path);
    return writePages(exporter, choice.scope, article);
}

Result<void> ExportCommand::writeFile(const ExportChoice& choice, ArticleId article) const {
    // The file appears when it is complete; one that was there stays whole until then.
    QSaveFile file(choice.path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorKind::ReadOnly, choice.path, file.errorString());
    std::unique_ptr<exchange::Exporter> exporter;
    if (choice.format == Format::Json)
        exporter = std::make_unique<exchange::JsonExporter>(file);
    else
        exporter = std::make_unique<exchange::TextExporter>(file);
    if (auto written = writePages(*exporter, choice.scope, article); !written)
        return written;
    if (!file.commit())
        return failure(ErrorKind::Io, choice.path, file.errorString());
    return {};
}

Result<void> ExportCommand::writePages(exchange::Exporter& exporter, Scope scope,
                                       ArticleId article) const {
    std::vector<PageId> ids;
    if (scope == Scope::Project)
        for (const auto& summary : m_document.pages())
            ids.push_back(summary.id);
    else
        ids.push_back(m_document.page().id);

    std::unordered_set<PageId> known;
    for (const PageId id : ids) {
        auto layout = m_document.readLayout(std::array{id});
        if (!layout)
            return tl::unexpected(layout.error());
        if (scope == Scope::Article)
            layout = onlyArticle(std::move(*layout), article);
        const auto pages = pagesOf(m_document, *layout, id);
        if (!pages)
            return tl::unexpected(pages.error());
        for (const Page& page : *pages)
            if (known.insert(page.id).second)
                exporter.addPage(issueOf(m_document, page.issue), page);
        // An article that began on an earlier page counts from there.
        const Block* first = scope == Scope::Article && !layout->blocks.empty()
                                 ? layout->blocksOf(article).front()
                                 : nullptr;
        exporter.addArticles(first ? first->page : id, *layout, *pages);
    }
    return exporter.finish();
}

} // namespace jianbao::ui
