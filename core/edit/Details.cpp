#include "core/edit/Details.h"

#include "core/segment/ArticleReader.h"

#include <algorithm>
#include <map>
#include <set>

namespace jianbao::edit {

namespace {

using Blocks = std::vector<const Block*>;

/// The articles that stand on that page and on no other, with their blocks in reading order.
std::map<ArticleId, Blocks> articlesOf(const Layout& layout, PageId page) {
    std::map<ArticleId, Blocks> articles;
    std::set<ArticleId> elsewhere;
    for (const Block& block : layout.blocks) {
        if (block.page != page)
            elsewhere.insert(block.article);
        else if (block.article.isValid())
            articles[block.article].push_back(&block);
    }
    std::erase_if(articles, [&](const auto& each) { return elsewhere.contains(each.first); });
    for (auto& [article, blocks] : articles)
        std::sort(blocks.begin(), blocks.end(),
                  [](const Block* a, const Block* b) { return a->rank < b->rank; });
    return articles;
}

bool readsAlike(const Blocks& a, const Blocks& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Block* x, const Block* y) {
        return x->role == y->role && x->ranges == y->ranges;
    });
}

/// Articles with what their blocks say.
struct Reading {
    std::map<ArticleId, segment::ArticleDetails> details;
    std::set<qsizetype> starts;

    Reading(const std::map<ArticleId, Blocks>& articles, QStringView pageText) {
        std::vector<Blocks> lists;
        for (const auto& [article, blocks] : articles)
            lists.push_back(blocks);
        auto read = segment::readArticles(pageText, lists);
        std::size_t at = 0;
        for (const auto& [article, blocks] : articles) {
            for (const auto& places : read[at].paragraphs)
                starts.insert(places.begin(), places.end());
            details[article] = std::move(read[at++]);
        }
    }
};

/// A value that was as the text read becomes as it reads now.
template<typename Value>
void follow(Value& value, const Value& readBefore, const Value& readNow) {
    if (value == readBefore)
        value = readNow;
}

void follow(Metadata& meta, const Metadata& before, const Metadata& now) {
    follow(meta.agency, before.agency, now.agency);
    follow(meta.place, before.place, now.place);
    follow(meta.date, before.date, now.date);
    follow(meta.reporters, before.reporters, now.reporters);
    follow(meta.photographers, before.photographers, now.photographers);
    follow(meta.continuedOn, before.continuedOn, now.continuedOn);
    follow(meta.continuedFrom, before.continuedFrom, now.continuedFrom);
}

void followStarts(Block& block, const std::set<qsizetype>& before,
                  const std::vector<qsizetype>& now) {
    std::set<qsizetype> starts(now.begin(), now.end());
    const std::set<qsizetype> have(block.paragraphs.begin(), block.paragraphs.end());
    for (const TextRange range : block.ranges.ranges()) {
        for (auto at = before.lower_bound(range.begin); at != before.end() && *at < range.end; ++at)
            if (!have.contains(*at))
                starts.erase(*at); // somebody joined it
    }
    for (const qsizetype at : have)
        if (!before.contains(at))
            starts.insert(at); // somebody began one there
    block.paragraphs.assign(starts.begin(), starts.end());
}

} // namespace

Layout followBlocks(const Layout& before, Layout after, PageId page, QStringView pageText) {
    auto old = articlesOf(before, page);
    auto now = articlesOf(after, page);
    for (auto each = now.begin(); each != now.end();) {
        const auto same = old.find(each->first);
        if (same == old.end() || !readsAlike(same->second, each->second)) {
            ++each;
            continue;
        }
        old.erase(same);
        each = now.erase(each);
    }
    if (now.empty())
        return after;
    const Reading readBefore(old, pageText);
    const Reading readNow(now, pageText);
    for (const auto& [id, blocks] : now) {
        Article& article = *after.article(id);
        const segment::ArticleDetails& details = readNow.details.at(id);
        const auto was = readBefore.details.find(id);
        if (was != readBefore.details.end()) {
            follow(article.kind, was->second.kind, details.kind);
            follow(article.meta, was->second.meta, details.meta);
        } else {
            if (article.kind != ArticleKind::Advertisement)
                article.kind = details.kind;
            follow(article.meta, Metadata{}, details.meta);
        }
        for (std::size_t i = 0; i < blocks.size(); ++i)
            followStarts(*after.block(blocks[i]->id), readBefore.starts, details.paragraphs[i]);
    }
    return after;
}

Layout readDetails(Layout layout, PageId page, QStringView pageText) {
    const auto articles = articlesOf(layout, page);
    Reading reading(articles, pageText);
    for (const auto& [id, blocks] : articles) {
        segment::ArticleDetails& details = reading.details.at(id);
        Article& article = *layout.article(id);
        article.kind = details.kind;
        article.meta = std::move(details.meta);
        for (std::size_t i = 0; i < blocks.size(); ++i)
            layout.block(blocks[i]->id)->paragraphs = std::move(details.paragraphs[i]);
    }
    return layout;
}

} // namespace jianbao::edit
