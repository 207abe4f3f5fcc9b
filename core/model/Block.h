#pragma once

#include "core/model/Ids.h"
#include "core/model/Role.h"
#include "core/text/RangeList.h"

#include <QString>

#include <vector>

namespace jianbao {

/// Who decided last. What an editor decided is never overwritten by a later automatic run.
enum class Origin : quint8 { Finder = 0, Editor = 1 };

/// A run of characters of one page with one role. The blocks of a page tile it: every character,
/// white space included, lies in exactly one block.
struct Block {
    BlockId id;
    PageId page;
    /// UTF-16 positions in the page's text.
    RangeList ranges;
    Role role = Role::Body;
    /// The article it belongs to; none exactly when the role is Furniture.
    ArticleId article;
    /// Its place in the article's reading order, from 0 without gaps; 0 for furniture.
    int rank = 0;
    /// Positions inside @c ranges, ascending, at which a paragraph starts. Where the block's first
    /// visible character is not among them, its text goes on with the paragraph of the block
    /// before.
    std::vector<qsizetype> paragraphs;
    /// How sure the finder was of this block, its role and its article, 0 to 1; 1 when an editor
    /// decided.
    double confidence = 1.0;
    /// The finder's reason in words, for the person who checks; not translated.
    QString reason;
    Origin origin = Origin::Finder;
    /// An editor's free text; empty for none.
    QString note{};

    bool operator==(const Block&) const = default;
};

} // namespace jianbao
