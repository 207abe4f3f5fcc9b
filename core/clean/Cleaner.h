#pragma once

#include "core/model/Block.h"
#include "core/text/OffsetMap.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace jianbao::clean {

/// What is done with a space between Han and a digit or Latin letter.
enum class HanLatinSpace : quint8 { Remove, Keep, Thin };

struct CleanOptions {
    HanLatinSpace hanLatinSpace = HanLatinSpace::Remove;
    bool operator==(const CleanOptions&) const = default;
};

/// Why a visible character of the dump is not in the clean text.
enum class DropRule : quint8 { LineBreakHyphen };

struct Dropped {
    TextRange source;
    DropRule rule;
};

/// One paragraph (or the part of one that lies in a block), as a person would have typed it.
struct CleanParagraph {
    QString text;
    /// text ↔ page text.
    OffsetMap map;
    /// It goes on with the paragraph of the block before (see Block::paragraphs).
    bool continues = false;
};

struct CleanBlock {
    BlockId id;
    Role role = Role::Body;
    std::vector<CleanParagraph> paragraphs;
    std::vector<Dropped> dropped;
};

/// Derives the readable text of one block: lines joined by the rules of their script,
/// letter-spacing collapsed, spacing repaired. Nothing else changes. Headlines, kickers and decks
/// keep one paragraph. Pure; @p pageText is the whole page that the block's ranges point into.
CleanBlock cleanBlock(QStringView pageText, const Block& block, const CleanOptions& options = {});

} // namespace jianbao::clean
