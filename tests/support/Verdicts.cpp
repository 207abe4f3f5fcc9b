#include "tests/support/Verdicts.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace jianbao::test {

namespace {

struct Owner {
    ArticleId article;
    Role role = Role::Furniture;
};

std::vector<Owner> ownersOf(const GeneratedPage& page, const Layout& layout) {
    std::vector<Owner> owners(static_cast<std::size_t>(page.text.size()));
    for (const Block& block : layout.blocks) {
        for (const TextRange range : block.ranges.ranges())
            std::fill(owners.begin() + range.begin, owners.begin() + range.end,
                      Owner{block.article, block.role});
    }
    return owners;
}

/// The gold article of each found one, one to one, largest overlap first.
std::map<ArticleId, ArticleId>
pairArticles(const std::map<std::pair<ArticleId, ArticleId>, int>& shared) {
    std::vector<std::tuple<int, ArticleId, ArticleId>> byOverlap;
    for (const auto& [pair, count] : shared)
        byOverlap.emplace_back(count, pair.first, pair.second);
    std::sort(byOverlap.rbegin(), byOverlap.rend());
    std::map<ArticleId, ArticleId> goldOf;
    std::map<ArticleId, ArticleId> foundOf;
    for (const auto& [count, found, gold] : byOverlap) {
        if (goldOf.contains(found) || foundOf.contains(gold))
            continue;
        goldOf[found] = gold;
        foundOf[gold] = found;
    }
    return goldOf;
}

} // namespace

std::vector<Verdict> verdictsOn(const GeneratedPage& page, const Layout& found) {
    const std::vector<Owner> gold = ownersOf(page, page.gold);
    const std::vector<Owner> own = ownersOf(page, found);
    std::map<std::pair<ArticleId, ArticleId>, int> shared;
    std::map<ArticleId, int> goldSize;
    std::map<ArticleId, int> foundSize;
    for (std::size_t i = 0; i < gold.size(); ++i) {
        if (page.text[static_cast<qsizetype>(i)].isSpace())
            continue;
        ++goldSize[gold[i].article];
        ++foundSize[own[i].article];
        if (gold[i].article.isValid() && own[i].article.isValid())
            ++shared[{own[i].article, gold[i].article}];
    }
    std::map<ArticleId, ArticleId> goldOf = pairArticles(shared);
    std::vector<Verdict> verdicts;
    for (const Block& block : found.blocks) {
        int all = 0;
        int right = 0;
        for (const TextRange range : block.ranges.ranges()) {
            for (qsizetype at = range.begin; at < range.end; ++at) {
                const Owner& owner = gold[static_cast<std::size_t>(at)];
                if (page.text[at].isSpace())
                    continue;
                ++all;
                const bool role = owner.role == block.role || owner.role == Role::Advertisement;
                const bool article =
                    block.article.isValid()
                        ? goldOf.contains(block.article) && goldOf[block.article] == owner.article
                        : !owner.article.isValid();
                right += role && article ? 1 : 0;
            }
        }
        if (all > 0)
            verdicts.push_back({block.role, block.confidence, right * 20 >= all * 19});
    }
    for (const Article& article : found.articles) {
        const auto match = goldOf.find(article.id);
        const bool right = match != goldOf.end() &&
                           shared[{article.id, match->second}] == goldSize[match->second] &&
                           goldSize[match->second] == foundSize[article.id];
        verdicts.push_back({std::nullopt, article.confidence, right});
    }
    return verdicts;
}

} // namespace jianbao::test
