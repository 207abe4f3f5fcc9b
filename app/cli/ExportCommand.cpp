#include "app/cli/ExportCommand.h"

#include "app/cli/Console.h"
#include "app/cli/ErrorText.h"
#include "app/cli/Output.h"
#include "core/project/Project.h"

#include <algorithm>
#include <array>

namespace jianbao::app {

using namespace Qt::StringLiterals;

namespace {

/// All pages first, then the articles, as these may lie on several of them.
Result<void> addPages(const project::Project& project, exchange::Exporter& exporter) {
    const auto issues = project.issues();
    if (!issues)
        return tl::unexpected(issues.error());
    const auto pages = project.pages();
    if (!pages)
        return tl::unexpected(pages.error());
    for (const project::PageSummary& summary : *pages) {
        const auto issue = std::find_if(issues->begin(), issues->end(), [&](const Issue& known) {
            return known.id == summary.issue;
        });
        const auto page = project.page(summary.id);
        if (!page)
            return tl::unexpected(page.error());
        exporter.addPage(issue == issues->end() ? Issue() : *issue, *page);
    }
    return {};
}

Result<std::vector<Page>> pagesOf(const project::Project& project, PageId first,
                                  const Layout& layout) {
    std::vector<PageId> ids{first};
    for (const Block& block : layout.blocks) {
        if (std::find(ids.begin(), ids.end(), block.page) == ids.end())
            ids.push_back(block.page);
    }
    std::vector<Page> pages;
    for (const PageId id : ids) {
        auto page = project.page(id);
        if (!page)
            return tl::unexpected(page.error());
        pages.push_back(*std::move(page));
    }
    return pages;
}

Result<void> addArticles(const project::Project& project, exchange::Exporter& exporter) {
    const auto pages = project.pages();
    if (!pages)
        return tl::unexpected(pages.error());
    for (const project::PageSummary& summary : *pages) {
        const auto layout = project.layout(std::array{summary.id});
        if (!layout)
            return tl::unexpected(layout.error());
        const auto texts = pagesOf(project, summary.id, *layout);
        if (!texts)
            return tl::unexpected(texts.error());
        exporter.addArticles(summary.id, *layout, *texts);
    }
    return {};
}

} // namespace

QString ExportCommand::name() const {
    return u"export"_s;
}

QString ExportCommand::summary() const {
    return tr("Writes the articles of a project.");
}

void ExportCommand::configure(QCommandLineParser& parser) const {
    parser.addPositionalArgument(u"project"_s, tr("The project file (NAME.jianbao)."),
                                 u"PROJECT"_s);
    Output::addOptions(parser);
}

ExitCode ExportCommand::run(const QCommandLineParser& parser, const QStringList& arguments) const {
    if (arguments.size() != 1)
        return wrongUsage(tr("One project is needed."));
    const auto choice = Output::choose(parser);
    if (!choice)
        return wrongUsage(choice.error());
    const auto project =
        project::Project::open(arguments.first(), project::Project::Access::ReadOnly);
    if (!project) {
        complain(errorText(project.error()));
        return SomeFailed;
    }
    auto output = Output::open(*choice);
    if (!output) {
        complain(errorText(output.error()));
        return SomeFailed;
    }
    const auto written = addPages(*project, output->exporter())
                             .and_then([&] { return addArticles(*project, output->exporter()); })
                             .and_then([&] { return output->exporter().finish(); })
                             .and_then([&] { return output->commit(); });
    if (!written)
        complain(errorText(written.error()));
    return written ? Done : SomeFailed;
}

} // namespace jianbao::app
