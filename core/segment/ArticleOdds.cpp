#include "core/segment/ArticleOdds.h"

#include "core/segment/Confidence.h"

#include <cmath>
#include <map>

namespace jianbao::segment {

namespace {

constexpr double Surest = 6; // log-odds, as in Confidence
constexpr double LongText = 600;
constexpr qsizetype Short = 60;

/// Fitted by tests/core/segment/ArticleOddsTest.cpp (JIANBAO_FIT prints it). In the order of
/// ArticleCue.
constexpr ArticleOdds Fitted{-0.737,
                             {{
                                 1.012,  // Blocks
                                 -1.856, // Alone
                                 -1.039, // Untitled
                                 -0.267, // TitleLength
                                 0.046,  // TextLength
                                 -0.287, // ShortText
                                 -3.213, // Bylines
                                 0.259,  // Jumps
                                 0.277,  // Before
                                 0.144,  // After
                             }}};

/// What the blocks of one article add up to.
struct Sum {
    std::size_t first = 0; // of its blocks, in page order
    std::size_t last = 0;
    double confidence = 0;
    int blocks = 0;
    int bylines = 0;
    bool jumps = false;
    qsizetype title = 0;
    qsizetype text = 0;
};

void add(Sum& sum, const Block& block, std::size_t index) {
    if (sum.blocks++ == 0)
        sum.first = index;
    sum.last = index;
    sum.confidence += block.confidence;
    if (block.role == Role::Headline)
        sum.title += block.ranges.length();
    else if (block.role == Role::Body)
        sum.text += block.ranges.length();
    else if (block.role == Role::Byline)
        ++sum.bylines;
    else if (block.role == Role::Jump)
        sum.jumps = true;
}

ArticleCues cuesOf(const Sum& sum, const std::vector<Block>& blocks) {
    ArticleCues cues{};
    const auto set = [&cues](ArticleCue cue, double value) {
        cues[static_cast<std::size_t>(cue)] = value;
    };
    const auto sureOf = [&blocks](std::size_t i) {
        return logOdds(blocks[i].confidence);
    };
    set(ArticleCue::Blocks, logOdds(sum.confidence / sum.blocks));
    set(ArticleCue::Alone, sum.blocks == 1 ? 1 : 0);
    set(ArticleCue::Untitled, sum.text > 0 && sum.title == 0 ? 1 : 0);
    set(ArticleCue::TitleLength, std::log1p(double(sum.title)));
    set(ArticleCue::TextLength, std::log1p(double(sum.text) / LongText));
    set(ArticleCue::ShortText, sum.text > 0 && sum.text < Short ? 1 : 0);
    set(ArticleCue::Bylines, sum.bylines > 1 ? 1 : 0);
    set(ArticleCue::Jumps, sum.jumps ? 1 : 0);
    set(ArticleCue::Before, sum.first > 0 ? sureOf(sum.first - 1) : Surest);
    set(ArticleCue::After, sum.last + 1 < blocks.size() ? sureOf(sum.last + 1) : Surest);
    return cues;
}

} // namespace

std::vector<ArticleCues> readArticleCues(const Layout& layout) {
    std::map<ArticleId, Sum> sums;
    for (std::size_t i = 0; i < layout.blocks.size(); ++i) {
        const Block& block = layout.blocks[i];
        if (block.article.isValid())
            add(sums[block.article], block, i);
    }
    std::vector<ArticleCues> cues;
    for (const Article& article : layout.articles)
        cues.push_back(cuesOf(sums[article.id], layout.blocks));
    return cues;
}

const ArticleOdds& fittedArticleOdds() {
    return Fitted;
}

} // namespace jianbao::segment
