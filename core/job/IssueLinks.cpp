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
                                             const std::vector<PageId>& ids) {
    std::vector<PageAndLayout> pages;
    for (const PageId id : ids) {
        auto page = project.page(id);
        if (!page)
            return tl::unexpected(page.error());
        auto layout = project.layout(std::array{id});
        if (!layout)
            return tl::unexpected(layout.error());
        pages.push_back({*std::move(page), onlyOn(id, *std::move(layout))});
    }
    return pages;
}

} // namespace

Result<void> linkIssue(project::Project& project, IssueId id) {
    const auto issue = project.issue(id);
    if (!issue)
        return tl::unexpected(issue.error());
    const auto ids = project.pages(id);
    if (!ids)
        return tl::unexpected(ids.error());
    if (!issue->date.isValid() || ids->size() < 2 || ids->size() > MostPages)
        return {};
    const auto pages = readPages(project, *ids);
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
