#pragma once

#include "core/model/Layout.h"

#include <span>
#include <vector>

namespace jianbao {

/// The blocks of a layout by article, sorted once: for callers that go over all its articles (see
/// Layout::blocksOf for a single one). Points into the layout, which stays as it is meanwhile.
class ReadingOrder {
public:
    explicit ReadingOrder(const Layout& layout);

    /// The article's blocks in reading order; empty where it has none.
    std::span<const Block* const> blocksOf(ArticleId article) const;

private:
    std::vector<const Block*> m_blocks;
};

} // namespace jianbao
