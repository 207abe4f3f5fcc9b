#include "core/job/JsonImport.h"

#include "core/job/MarkImport.h"
#include "core/model/ReadingOrder.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace jianbao::job {

using namespace Qt::StringLiterals;

namespace {

using Pages = std::span<const exchange::ReadExtract::SourcePage>;

class Importer {
public:
    Importer(project::Project& project, const exchange::ReadExtract& extract, Watch& watch)
        : m_project(project)
        , m_extract(extract)
        , m_watch(watch) {}

    Result<JsonImportReport> run() {
        const auto before = m_project.pages();
        if (!before)
            return tl::unexpected(before.error());
        sortByPage();
        const Pages all(m_extract.pages);
        Watch pages = m_watch.part(0, 2);
        for (std::size_t first = 0; first < all.size();) {
            std::size_t behind = first + 1;
            while (behind < all.size() && all[behind].page.dumpIndex > 0 &&
                   all[behind].page.dumpName == all[first].page.dumpName &&
                   all[behind].issue == all[first].issue)
                ++behind;
            const auto added =
                pages.at(static_cast<qint64>(first), static_cast<qint64>(all.size())).and_then([&] {
                    return addDump(all.subspan(first, behind - first));
                });
            if (!added)
                return tl::unexpected(added.error());
            first = behind;
        }
        // Pages that were there before have marks of their own.
        return joinParts()
            .and_then([&] { return link(); })
            .and_then([&] {
                return importMarks(m_project, m_extract, m_pages, before->empty(),
                                   m_watch.part(1, 2));
            })
            .map([&](qint64 cut) {
                m_report.cutNames = cut;
                return m_report;
            });
    }

private:
    Result<void> addDump(Pages pages) {
        project::NewDump dump;
        dump.name = pages.front().page.dumpName;
        dump.encoding = u"UTF-8"_s;
        dump.newspaper = pages.front().issue.newspaper;
        dump.date = pages.front().issue.date;
        // Of the dump as it would be in UTF-8 with form feeds: mostly that of its own bytes.
        QCryptographicHash hash(QCryptographicHash::Sha256);
        std::vector<project::NewPage> newPages;
        for (const auto& source : pages) {
            if (!newPages.empty())
                hash.addData("\f");
            hash.addData(source.page.text.toUtf8());
            newPages.push_back({source.page.dumpIndex, source.page.number, source.page.text,
                                layoutOf(source.page.id)});
        }
        dump.sha256 = hash.result();
        const auto stored = m_project.addDump(dump, newPages);
        if (!stored && stored.error().kind == ErrorKind::AlreadyExists) {
            m_report.duplicates.append(dump.name);
            return {};
        }
        if (!stored)
            return tl::unexpected(stored.error());
        m_report.pages += static_cast<qint64>(stored->size());
        if (const auto first = m_project.page(stored->front()))
            m_report.issues.insert(first->issue);
        for (std::size_t i = 0; i < stored->size(); ++i) {
            if (auto known = learn(pages[i].page.id, (*stored)[i]); !known)
                return known;
        }
        return {};
    }

    /// What of the extract lies on a page.
    struct OnPage {
        /// The articles that begin on it, then the rest.
        std::vector<const Article*> articles;
        std::vector<const Block*> blocks;
    };

    void sortByPage() {
        const ReadingOrder order(m_extract.layout);
        std::map<PageId, std::vector<const Article*>> later;
        for (const Article& article : m_extract.layout.articles) {
            const auto blocks = order.blocksOf(article.id);
            m_firstPage[article.id] = blocks.front()->page;
            m_onPage[blocks.front()->page].articles.push_back(&article);
            std::set<PageId> pages;
            for (const Block* block : blocks)
                pages.insert(block->page);
            pages.erase(blocks.front()->page);
            for (const PageId page : pages)
                later[page].push_back(&article);
        }
        for (const auto& [page, articles] : later) {
            auto& all = m_onPage[page].articles;
            all.insert(all.end(), articles.begin(), articles.end());
        }
        for (const Block& block : m_extract.layout.blocks)
            m_onPage[block.page].blocks.push_back(&block);
    }

    /// What of the extract lies on the page, as an import wants it.
    Layout layoutOf(PageId page) {
        Layout layout;
        for (const Article* article : m_onPage[page].articles) {
            layout.articles.push_back(*article);
            layout.articles.back().id = {-article->id.value};
            layout.articles.back().continues = {};
            layout.articles.back().rank = static_cast<int>(layout.articles.size()) - 1;
        }
        for (const Block* block : m_onPage[page].blocks) {
            layout.blocks.push_back(*block);
            layout.blocks.back().id = {-block->id.value};
            layout.blocks.back().page = {};
            layout.blocks.back().article = {-block->article.value};
        }
        normalize(layout);
        return layout;
    }

    /// Remembers which stored article is which of the extract.
    Result<void> learn(PageId page, PageId stored) {
        m_pages[page] = stored;
        const auto layout = m_project.layout(std::array{stored});
        if (!layout)
            return tl::unexpected(layout.error());
        const auto& articles = m_onPage[page].articles;
        for (std::size_t i = 0; i < articles.size(); ++i)
            m_articles[{articles[i]->id, page}] = layout->articles[i].id;
        return {};
    }

    Result<void> joinParts() {
        const ReadingOrder order(m_extract.layout);
        for (const Article& article : m_extract.layout.articles) {
            const auto blocks = order.blocksOf(article.id);
            std::set<PageId> pages;
            for (const Block* block : blocks)
                pages.insert(block->page);
            const auto in = std::count_if(pages.begin(), pages.end(),
                                          [&](PageId page) { return m_pages.contains(page); });
            const bool isWhole = in == static_cast<std::ptrdiff_t>(pages.size());
            m_report.cutArticles += in > 0 && !isWhole ? 1 : 0;
            if (pages.size() < 2 || !isWhole)
                continue;
            auto joined = m_watch.at(1, 2).and_then([&] { return join(article, blocks, pages); });
            if (!joined)
                return joined;
        }
        return {};
    }

    Result<void> join(const Article& article, std::span<const Block* const> blocks,
                      const std::set<PageId>& pages) {
        const ArticleId whole = m_articles[{article.id, blocks.front()->page}];
        std::set<ArticleId> parts;
        std::vector<PageId> stored;
        for (const PageId page : pages) {
            parts.insert(m_articles[{article.id, page}]);
            stored.push_back(m_pages[page]);
        }
        const auto change =
            m_project.edit(edit::Operation::Import, stored, [&](Layout layout) -> Result<Layout> {
                for (Block& block : layout.blocks) {
                    if (!parts.contains(block.article))
                        continue;
                    block.article = whole;
                    for (const Block* wanted : blocks) {
                        if (m_pages[wanted->page] == block.page && wanted->ranges == block.ranges)
                            block.rank = wanted->rank;
                    }
                }
                std::erase_if(layout.articles, [&](const Article& part) {
                    return part.id != whole && parts.contains(part.id);
                });
                normalize(layout);
                return layout;
            });
        if (!change)
            return tl::unexpected(change.error());
        return {};
    }

    Result<void> link() {
        std::vector<std::pair<ArticleId, ArticleId>> links;
        for (const Article& article : m_extract.layout.articles) {
            const ArticleId before = storedOf(article.continues);
            const ArticleId after = storedOf(article.id);
            if (before.isValid() && after.isValid())
                links.emplace_back(before, after);
        }
        return links.empty() ? Result<void>() : m_project.link(links);
    }

    ArticleId storedOf(ArticleId article) const {
        if (!article.isValid())
            return {};
        const auto found = m_articles.find({article, m_firstPage.at(article)});
        return found == m_articles.end() ? ArticleId{} : found->second;
    }

    project::Project& m_project;
    const exchange::ReadExtract& m_extract;
    Watch& m_watch;
    JsonImportReport m_report;
    std::map<PageId, OnPage> m_onPage;
    std::map<ArticleId, PageId> m_firstPage;
    std::map<PageId, PageId> m_pages;
    std::map<std::pair<ArticleId, PageId>, ArticleId> m_articles;
};

} // namespace

Result<JsonImportReport> importExtract(project::Project& project,
                                       const exchange::ReadExtract& extract, Watch watch) {
    return Importer(project, extract, watch).run();
}

} // namespace jianbao::job
