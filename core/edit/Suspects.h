#pragma once

#include "core/model/Layout.h"

#include <QStringView>

#include <vector>

namespace jianbao::edit {

/// What stands in an article on one page, as far as it tells whether something is wrong with it.
/// The blocks are null where the article has none of them. Points into the layout.
struct Suspect {
    const Article* article = nullptr;
    /// Its first block on the page that is to be seen.
    const Block* first = nullptr;
    int blocks = 0;
    /// A headline, kicker or deck; a body; a caption or credit; a jump line.
    const Block* title = nullptr;
    const Block* body = nullptr;
    const Block* lastBody = nullptr;
    const Block* picture = nullptr;
    const Block* jump = nullptr;
    /// A headline on the page that is read behind a body.
    const Block* secondHeadline = nullptr;
    /// Visible characters on the page, and those in bodies.
    qsizetype visible = 0;
    qsizetype bodyVisible = 0;
    /// The last body ends with the end of a sentence.
    bool endsSentence = false;
    /// An editor decided about the article and each of its blocks.
    bool accepted = false;
};

/// The articles with visible text on @p page, by where the first block that is read stands there.
std::vector<Suspect> readSuspects(const Layout& layout, PageId page, QStringView pageText);

/// First visible character of the block as UTF-16 position of the page; -1 where there is none.
qsizetype firstVisible(QStringView pageText, const Block& block);

/// The articles of the blocks before and behind the block on its page, its own left out.
std::vector<ArticleId> articlesAround(const Layout& layout, const Block& block);

} // namespace jianbao::edit
