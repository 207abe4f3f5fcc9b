#include "core/job/ExportJob.h"

#include "core/job/QueuedExporter.h"
#include "core/model/ReadingOrder.h"

#include <QElapsedTimer>

#include <algorithm>
#include <array>

namespace jianbao::job {

namespace {

constexpr qint64 ProgressInterval = 100; // ms

Layout onlyArticle(Layout layout, ArticleId article) {
    std::erase_if(layout.articles, [&](const Article& other) { return other.id != article; });
    std::erase_if(layout.blocks, [&](const Block& block) { return block.article != article; });
    std::erase_if(layout.mentions, [&](const Mention& mention) {
        const PageRange& first = mention.ranges.front();
        return layout.blockAt(first.page, first.range.begin) == nullptr;
    });
    return layout;
}

} // namespace

ExportJob::ExportJob(const project::Project& project, ExportScope scope)
    : m_project(project)
    , m_scope(std::move(scope)) {}

Result<void> ExportJob::run(exchange::Exporter& exporter, const Progress& progress,
                            std::stop_token stop) {
    auto issues = m_project.issues();
    if (!issues)
        return tl::unexpected(issues.error());
    m_issues = *std::move(issues);
    if (m_scope.pages.empty()) {
        const auto pages = m_project.pages();
        if (!pages)
            return tl::unexpected(pages.error());
        for (const project::PageSummary& page : *pages)
            m_scope.pages.push_back(page.id);
        m_isWhole = true;
    } else if (exporter.listsPages() && !m_scope.article.isValid()) {
        if (auto widened = widenScope(); !widened)
            return widened;
    }
    for (const PageId page : m_scope.pages)
        m_places.emplace(page, static_cast<qsizetype>(m_places.size()));
    auto names = namesOfScope();
    if (!names)
        return tl::unexpected(names.error());
    exporter.setNames(*names);
    if (exporter.listsPages()) {
        for (const PageId id : m_scope.pages) {
            if (stop.stop_requested())
                return failure(ErrorKind::Cancelled);
            const auto page = m_project.page(id);
            if (!page)
                return tl::unexpected(page.error());
            announce(exporter, *page);
        }
        if (m_isWhole)
            exporter.endPages();
    }
    ExportProgress state{0, static_cast<qsizetype>(m_scope.pages.size())};
    QElapsedTimer last;
    for (const PageId page : m_scope.pages) {
        if (stop.stop_requested())
            return failure(ErrorKind::Cancelled);
        if (auto added = addPage(exporter, page); !added)
            return added;
        ++state.done;
        const bool isDue = !last.isValid() || last.elapsed() >= ProgressInterval;
        if (progress && (isDue || state.done == state.pages)) {
            progress(state);
            last.start();
        }
    }
    return {};
}

Result<void> ExportJob::widenScope() {
    std::unordered_set<PageId> known(m_scope.pages.begin(), m_scope.pages.end());
    for (std::size_t i = 0; i < m_scope.pages.size(); ++i) {
        const auto layout = m_project.layout(std::array{m_scope.pages[i]});
        if (!layout)
            return tl::unexpected(layout.error());
        for (const Block& block : layout->blocks) {
            if (known.insert(block.page).second)
                m_scope.pages.push_back(block.page);
        }
    }
    return {};
}

Result<Names> ExportJob::namesOfScope() const {
    auto names = m_project.names(m_isWhole ? std::span<const PageId>() : m_scope.pages);
    if (!names || m_isWhole)
        return names;
    std::unordered_set<EntityId> used;
    for (const PageId page : m_scope.pages) {
        const auto layout = m_project.layout(std::array{page});
        if (!layout)
            return tl::unexpected(layout.error());
        for (const Mention& mention : layout->mentions)
            used.insert(mention.entity);
    }
    std::erase_if(names->entities, [&](const Entity& entity) { return !used.contains(entity.id); });
    return names;
}

Result<void> ExportJob::addPage(exchange::Exporter& exporter, PageId id) {
    auto layout = m_project.layout(std::array{id});
    if (!layout)
        return tl::unexpected(layout.error());
    PageId first = id;
    if (m_scope.article.isValid()) {
        layout = onlyArticle(*std::move(layout), m_scope.article);
        // An article that began on an earlier page counts from there.
        const auto blocks = layout->blocksOf(m_scope.article);
        first = blocks.empty() ? id : blocks.front()->page;
    }
    if (!m_isWhole && !m_scope.article.isValid()) {
        for (const Article& article : layout->articles)
            if (!m_places.contains(layout->blocksOf(article.id).front()->page))
                m_left.insert(article.id);
    }
    number(*layout);
    const auto pages = pagesOf(*layout, id);
    if (!pages)
        return tl::unexpected(pages.error());
    for (const Page& page : *pages)
        announce(exporter, page);
    exporter.addArticles(first, *layout, *pages);
    return {};
}

void ExportJob::announce(exchange::Exporter& exporter, const Page& page) {
    if (!m_added.insert(page.id).second)
        return;
    const auto issue = std::find_if(m_issues.begin(), m_issues.end(),
                                    [&](const Issue& known) { return known.id == page.issue; });
    exporter.addPage(issue == m_issues.end() ? Issue() : *issue, page);
}

Result<std::vector<Page>> ExportJob::pagesOf(const Layout& layout, PageId first) const {
    std::vector<PageId> ids{first};
    for (const Block& block : layout.blocks) {
        if (std::find(ids.begin(), ids.end(), block.page) == ids.end())
            ids.push_back(block.page);
    }
    // A name that begins on one of these pages may go on anywhere.
    const std::unordered_set<PageId> covered(ids.begin(), ids.end());
    for (const Mention& mention : layout.mentions) {
        if (!covered.contains(mention.ranges.front().page))
            continue;
        for (const PageRange& range : mention.ranges) {
            if (std::find(ids.begin(), ids.end(), range.page) == ids.end())
                ids.push_back(range.page);
        }
    }
    std::vector<Page> pages;
    for (const PageId id : ids) {
        auto page = m_project.page(id);
        if (!page)
            return tl::unexpected(page.error());
        pages.push_back(*std::move(page));
    }
    return pages;
}

void ExportJob::number(Layout& layout) {
    const auto numberOf = [&](ArticleId id) {
        const auto next = static_cast<qint64>(m_numbers.size()) + 1;
        return m_numbers.try_emplace(id, ArticleId{next}).first->second;
    };
    const ReadingOrder order(layout);
    // The numbers of pages, by which a layout goes, differ between projects with the same content.
    const auto placeOf = [&](const Article* article) {
        const auto blocks = order.blocksOf(article->id);
        const auto place = blocks.empty() ? m_places.end() : m_places.find(blocks.front()->page);
        return std::pair(place == m_places.end() ? static_cast<qsizetype>(m_places.size())
                                                 : place->second,
                         article->rank);
    };
    std::vector<Article*> articles;
    for (Article& article : layout.articles)
        articles.push_back(&article);
    std::stable_sort(articles.begin(), articles.end(),
                     [&](const Article* a, const Article* b) { return placeOf(a) < placeOf(b); });
    for (Article* article : articles) {
        if (article->continues.isValid())
            article->continues = numberOf(article->continues);
        article->id = numberOf(article->id);
    }
    for (Block& block : layout.blocks) {
        if (block.article.isValid())
            block.article = numberOf(block.article);
    }
}

Result<ExportReport> exportProject(const project::Project& project, const ExportScope& scope,
                                   const exchange::ExportSettings& settings, const QString& path,
                                   const ExportJob::Progress& progress, std::stop_token stop) {
    const auto types = project.tagTypes();
    if (!types)
        return tl::unexpected(types.error());
    QStringList codes;
    for (const TagType& type : *types)
        codes.append(type.code);
    auto target = exchange::ExportTarget::open(settings, path, codes);
    if (!target)
        return tl::unexpected(target.error());
    ExportReport report;
    const auto counted = [&](const ExportProgress& state) {
        report.pages = state.done;
        if (progress)
            progress(state);
    };
    QueuedExporter exporter(target->exporter());
    ExportJob job(project, scope);
    const auto done = job.run(exporter, counted, stop).and_then([&] {
        exporter.settle();
        return target->commit();
    });
    if (!done)
        return tl::unexpected(done.error());
    report.omissions = target->exporter().omissions();
    report.omissions.articles = job.left();
    return report;
}

} // namespace jianbao::job
