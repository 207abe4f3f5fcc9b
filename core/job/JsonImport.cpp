#include "core/job/JsonImport.h"

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
    Importer(project::Project& project, const exchange::ReadExtract& extract)
        : m_project(project)
        , m_extract(extract) {}

    Result<JsonImportReport> run() {
        const Pages all(m_extract.pages);
        for (std::size_t first = 0; first < all.size();) {
            std::size_t behind = first + 1;
            while (behind < all.size() && all[behind].page.dumpIndex > 0 &&
                   all[behind].page.dumpName == all[first].page.dumpName &&
                   all[behind].issue == all[first].issue)
                ++behind;
            if (auto added = addDump(all.subspan(first, behind - first)); !added)
                return tl::unexpected(added.error());
            first = behind;
        }
        return joinParts().and_then([&] { return link(); }).map([&] { return m_report; });
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
        for (std::size_t i = 0; i < stored->size(); ++i) {
            if (auto known = learn(pages[i].page.id, (*stored)[i]); !known)
                return known;
        }
        return {};
    }

    /// The articles of the extract with blocks on the page: those that begin on it, then the rest.
    std::vector<const Article*> articlesOn(PageId page) const {
        std::vector<const Article*> first;
        std::vector<const Article*> rest;
        for (const Article& article : m_extract.layout.articles) {
            const auto blocks = m_extract.layout.blocksOf(article.id);
            if (blocks.front()->page == page)
                first.push_back(&article);
            else if (std::any_of(blocks.begin(), blocks.end(),
                                 [&](const Block* block) { return block->page == page; }))
                rest.push_back(&article);
        }
        first.insert(first.end(), rest.begin(), rest.end());
        return first;
    }

    /// What of the extract lies on the page, as an import wants it.
    Layout layoutOf(PageId page) const {
        Layout layout;
        for (const Article* article : articlesOn(page)) {
            layout.articles.push_back(*article);
            layout.articles.back().id = {-article->id.value};
            layout.articles.back().continues = {};
            layout.articles.back().rank = static_cast<int>(layout.articles.size()) - 1;
        }
        for (const Block& block : m_extract.layout.blocks) {
            if (block.page != page)
                continue;
            layout.blocks.push_back(block);
            layout.blocks.back().id = {-block.id.value};
            layout.blocks.back().page = {};
            layout.blocks.back().article = {-block.article.value};
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
        const auto articles = articlesOn(page);
        for (std::size_t i = 0; i < articles.size(); ++i)
            m_articles[{articles[i]->id, page}] = layout->articles[i].id;
        return {};
    }

    Result<void> joinParts() {
        for (const Article& article : m_extract.layout.articles) {
            const auto blocks = m_extract.layout.blocksOf(article.id);
            std::set<PageId> pages;
            for (const Block* block : blocks)
                pages.insert(block->page);
            const bool isIn = std::all_of(pages.begin(), pages.end(),
                                          [&](PageId page) { return m_pages.contains(page); });
            if (pages.size() < 2 || !isIn)
                continue;
            if (auto joined = join(article, blocks, pages); !joined)
                return joined;
        }
        return {};
    }

    Result<void> join(const Article& article, const std::vector<const Block*>& blocks,
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
        const auto found =
            m_articles.find({article, m_extract.layout.blocksOf(article).front()->page});
        return found == m_articles.end() ? ArticleId{} : found->second;
    }

    project::Project& m_project;
    const exchange::ReadExtract& m_extract;
    JsonImportReport m_report;
    std::map<PageId, PageId> m_pages;
    std::map<std::pair<ArticleId, PageId>, ArticleId> m_articles;
};

} // namespace

Result<JsonImportReport> importExtract(project::Project& project,
                                       const exchange::ReadExtract& extract) {
    return Importer(project, extract).run();
}

} // namespace jianbao::job
