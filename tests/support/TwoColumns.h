#pragma once

#include "core/model/Layout.h"

namespace jianbao::test {

/// A layout of page 1 with two articles of one body block each.
inline Layout twoColumns(const RangeList& left, const RangeList& right) {
    Layout layout;
    for (int i = 0; i < 2; ++i) {
        Article article;
        article.id = ArticleId{i + 1};
        article.rank = i;
        layout.articles.push_back(article);
        Block block;
        block.id = BlockId{i + 1};
        block.page = PageId{1};
        block.ranges = i == 0 ? left : right;
        block.article = article.id;
        layout.blocks.push_back(block);
    }
    return layout;
}

} // namespace jianbao::test
