#include "tests/support/PageScore.h"

#include "core/clean/Cleaner.h"
#include "core/model/ReadingOrder.h"

#include <algorithm>
#include <map>
#include <optional>

namespace jianbao::test {

namespace {

/// What a visible character belongs to; furniture has article -1.
struct Label {
    int article = -1;
    Role role = Role::Furniture;
    int block = -1;
    bool operator==(const Label&) const = default;
};

std::vector<qsizetype> visiblePositions(QStringView text) {
    std::vector<qsizetype> positions;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!text[at].isSpace())
            positions.push_back(at);
    }
    return positions;
}

std::vector<Label> labelsOf(QStringView text, const Layout& layout) {
    std::map<ArticleId, int> articles;
    for (const Article& article : layout.articles)
        articles.emplace(article.id, static_cast<int>(articles.size()));
    std::vector<Label> all(static_cast<std::size_t>(text.size()));
    for (std::size_t i = 0; i < layout.blocks.size(); ++i) {
        const Block& block = layout.blocks[i];
        const bool isFurniture = !block.article.isValid();
        // Neighbouring pieces of furniture are one: nobody parts them.
        const Label label{isFurniture ? -1 : articles[block.article], block.role,
                          isFurniture ? -1 : static_cast<int>(i)};
        for (const TextRange range : block.ranges.ranges())
            std::fill(all.begin() + range.begin, all.begin() + range.end, label);
    }
    std::vector<Label> labels;
    for (const qsizetype at : visiblePositions(text))
        labels.push_back(all[static_cast<std::size_t>(at)]);
    return labels;
}

using Pairs = std::map<std::pair<int, int>, int>;

/// Gold article of each found one, one to one, largest overlap first.
std::map<int, int> matchArticles(const Pairs& overlaps) {
    std::vector<std::pair<int, std::pair<int, int>>> byOverlap;
    for (const auto& [pair, count] : overlaps)
        byOverlap.push_back({count, pair});
    std::sort(byOverlap.rbegin(), byOverlap.rend());
    std::map<int, int> goldOf;
    std::map<int, int> foundOf;
    for (const auto& [count, pair] : byOverlap) {
        if (!foundOf.contains(pair.first) && !goldOf.contains(pair.second)) {
            foundOf[pair.first] = pair.second;
            goldOf[pair.second] = pair.first;
        }
    }
    return goldOf;
}

double panopticQuality(const std::vector<Label>& gold, const std::vector<Label>& found,
                       const Pairs& overlaps, const std::map<int, int>& goldOf) {
    std::map<int, int> goldSize;
    std::map<int, int> foundSize;
    for (const Label& label : gold)
        ++goldSize[label.article];
    for (const Label& label : found)
        ++foundSize[label.article];
    goldSize.erase(-1);
    foundSize.erase(-1);
    double sum = 0;
    double hits = 0;
    for (const auto& [article, wanted] : goldOf) {
        const int both = overlaps.at({wanted, article});
        const double iou =
            static_cast<double>(both) / (goldSize[wanted] + foundSize[article] - both);
        sum += iou > 0.5 ? iou : 0;
        hits += iou > 0.5 ? 1 : 0;
    }
    const double all =
        hits + (static_cast<double>(goldSize.size() + foundSize.size()) - 2 * hits) / 2;
    return all > 0 ? sum / all : 1;
}

void countFixes(PageScore& score, const std::vector<Label>& gold, const std::vector<Label>& found,
                const std::map<int, int>& goldOf) {
    std::optional<std::tuple<Label, Label>> previous;
    for (std::size_t i = 0; i < gold.size(); ++i) {
        if (i > 0 && gold[i] != gold[i - 1] && found[i] == found[i - 1])
            ++score.splits;
        if (std::tuple(gold[i], found[i]) != previous) {
            const auto match = goldOf.find(found[i].article);
            const bool isRight = match != goldOf.end() && match->second == gold[i].article;
            score.moves += gold[i].article >= 0 && !isRight ? 1 : 0;
            score.roles += gold[i].role != found[i].role ? 1 : 0;
        }
        previous = {gold[i], found[i]};
    }
}

int misplaced(const std::vector<int>& ranks) {
    std::vector<int> tails;
    for (const int rank : ranks) {
        const auto at = std::lower_bound(tails.begin(), tails.end(), rank);
        if (at == tails.end())
            tails.push_back(rank);
        else
            *at = rank;
    }
    return static_cast<int>(ranks.size() - tails.size());
}

/// Blocks of found articles that stand out of the gold's order.
int countReorders(const Layout& gold, const Layout& found, const std::vector<Label>& goldLabels,
                  const std::vector<Label>& foundLabels, const std::map<int, int>& goldOf) {
    // The gold rank at the first character of each found block that is in the right article.
    std::map<int, int> goldRank;
    for (std::size_t k = 0; k < goldLabels.size(); ++k) {
        const auto match = goldOf.find(foundLabels[k].article);
        if (match != goldOf.end() && match->second == goldLabels[k].article)
            goldRank.emplace(foundLabels[k].block,
                             gold.blocks[static_cast<std::size_t>(goldLabels[k].block)].rank);
    }
    int reorders = 0;
    const ReadingOrder order(found);
    for (const Article& article : found.articles) {
        std::vector<int> ranks;
        for (const Block* block : order.blocksOf(article.id)) {
            const auto rank = goldRank.find(static_cast<int>(block - found.blocks.data()));
            // Blocks cut finer than the gold's share a rank and do not count as out of order.
            if (rank != goldRank.end())
                ranks.push_back(rank->second * 1000 + static_cast<int>(ranks.size()));
        }
        reorders += misplaced(ranks);
    }
    return reorders;
}

double textShare(const GeneratedPage& page, const Layout& found) {
    std::map<qsizetype, QString> texts;
    for (const Block& block : found.blocks) {
        if (block.role != Role::Body && block.role != Role::Caption)
            continue;
        for (const clean::CleanParagraph& paragraph :
             clean::cleanBlock(page.text, block).paragraphs) {
            if (!paragraph.continues)
                texts[paragraph.map.toSource(0).value_or(0)] = paragraph.text;
        }
    }
    int right = 0;
    for (const GeneratedPage::Paragraph& paragraph : page.paragraphs) {
        const auto got = texts.find(paragraph.begin);
        right += got != texts.end() && got->second == paragraph.text ? 1 : 0;
    }
    return page.paragraphs.empty()
               ? 1
               : static_cast<double>(right) / static_cast<double>(page.paragraphs.size());
}

} // namespace

PageScore scorePage(const GeneratedPage& page, const Layout& found) {
    const std::vector<Label> goldLabels = labelsOf(page.text, page.gold);
    const std::vector<Label> foundLabels = labelsOf(page.text, found);
    Pairs overlaps;
    for (std::size_t i = 0; i < goldLabels.size(); ++i) {
        if (goldLabels[i].article >= 0 && foundLabels[i].article >= 0)
            ++overlaps[{goldLabels[i].article, foundLabels[i].article}];
    }
    const std::map<int, int> goldOf = matchArticles(overlaps);
    PageScore score;
    score.pq = panopticQuality(goldLabels, foundLabels, overlaps, goldOf);
    countFixes(score, goldLabels, foundLabels, goldOf);
    score.reorders = countReorders(page.gold, found, goldLabels, foundLabels, goldOf);
    score.text = textShare(page, found);
    return score;
}

std::vector<QString> articleTexts(QStringView text, const Layout& layout) {
    const std::vector<qsizetype> positions = visiblePositions(text);
    const std::vector<Label> labels = labelsOf(text, layout);
    std::vector<QString> texts(layout.articles.size());
    for (std::size_t i = 0; i < labels.size(); ++i) {
        if (labels[i].article >= 0)
            texts[static_cast<std::size_t>(labels[i].article)] += text[positions[i]];
    }
    return texts;
}

double agreement(const std::vector<QString>& before, const std::vector<QString>& after) {
    std::multimap<QString, int> left;
    for (const QString& text : after)
        left.emplace(text, 0);
    int same = 0;
    for (const QString& text : before) {
        const auto found = left.find(text);
        if (found == left.end())
            continue;
        left.erase(found);
        ++same;
    }
    return before.empty() ? 1 : static_cast<double>(same) / static_cast<double>(before.size());
}

} // namespace jianbao::test
