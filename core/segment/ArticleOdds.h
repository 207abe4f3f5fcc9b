#pragma once

#include "core/model/Layout.h"
#include "core/segment/LinearOdds.h"

#include <QtGlobal>

#include <array>

namespace jianbao::segment {

/// What is measured of a found article to tell how likely it is to be right as a whole.
enum class ArticleCue : quint8 {
    Blocks,      ///< log-odds of the mean confidence of its blocks
    Alone,       ///< 1 where it is one block
    Untitled,    ///< 1 where it has text and no headline
    TitleLength, ///< ln(1 + length of its headline)
    TextLength,  ///< ln(1 + length of its text / 600)
    ShortText,   ///< 1 where it has text, and less than 60 of it
    Bylines,     ///< 1 where it has several
    Jumps,       ///< 1 where it goes on elsewhere or comes from there
    Before,      ///< log-odds of the confidence of the block before its first on the page
    After,       ///< the same of the block after its last; 6 where there is none
    Count
};

inline constexpr std::size_t ArticleCueCount = static_cast<std::size_t>(ArticleCue::Count);

using ArticleCues = std::array<double, ArticleCueCount>;

/// Log-odds that an article has all of its text and no other.
using ArticleOdds = LinearOdds<ArticleCueCount>;

/// The odds in use, fitted by tests/core/segment/ArticleOddsTest.cpp.
const ArticleOdds& fittedArticleOdds();

/// The cues of each of the layout's articles, in their order. The blocks must stand in page order;
/// lengths are in UTF-16. Linear.
std::vector<ArticleCues> readArticleCues(const Layout& layout);

} // namespace jianbao::segment
