#include "core/job/IssueLinks.h"

#include "core/segment/JumpLinker.h"

#include <array>

namespace jianbao::job {

namespace {

struct PageAndLayout {
    Page page;
    Layout layout;
};

/// What stands on the page itself.
Layout onlyOn(PageId page, Layout layout) {
    std::erase_if(layout.blocks, [&](const Block& block) { return block.page != page; });
    std::erase_if(layout.articles,
                  [&](const Article& article) { return layout.blocksOf(article.id).empty(); });
    normalize(layout);
    return layout;
}

Result<std::vector<PageAndLayout>> readPages(const project::Project& project,
                                             std::span<const project::PageSummary> summaries) {
    std::vector<PageAndLayout> pages;
    for (const project::PageSummary& summary : summaries) {
        auto page = project.page(summary.id);
        if (!page)
            return tl::unexpected(page.error());
        auto layout = project.layout(std::array{summary.id});
        if (!layout)
            return tl::unexpected(layout.error());
        pages.push_back({*std::move(page), onlyOn(summary.id, *std::move(layout))});
    }
    return pages;
}

} // namespace

Result<void> linkIssue(project::Project& project, IssueId id) {
    const auto issue = project.issue(id);
    if (!issue)
        return tl::unexpected(issue.error());
    const auto summaries = project.pages(id);
    if (!summaries)
        return tl::unexpected(summaries.error());
    if (!issue->date.isValid() || summaries->size() < 2 || summaries->size() > MostPages)
        return {};
    const auto pages = readPages(project, *summaries);
    if (!pages)
        return tl::unexpected(pages.error());
    std::vector<segment::LinkPage> linkPages;
    for (const PageAndLayout& page : *pages)
        linkPages.push_back({page.page.number, page.page.text, &page.layout});
    std::vector<std::pair<ArticleId, ArticleId>> links;
    for (const segment::JumpLink& link : segment::linkJumps(linkPages))
        if (link.from != link.to)
            links.emplace_back(link.from, link.to);
    return links.empty() ? Result<void>() : project.link(links);
}

} // namespace jianbao::job
