#pragma once

#include "core/clean/CleanOptions.h"
#include "core/model/Block.h"
#include "core/model/Correction.h"
#include "core/text/OffsetMap.h"

#include <QString>
#include <QStringView>

#include <span>
#include <vector>

namespace jianbao::clean {

/// Why a visible character of the dump is not in the clean text.
enum class DropRule : quint8 {
    LineBreakHyphen, ///< a hyphen that only broke a word at a line's end
    SoftHyphen,      ///< U+00AD, printed only where a line breaks
    ZeroWidth,       ///< a zero-width space, word joiner or byte order mark
    Correction       ///< an editor's correction takes it away
};

struct Dropped {
    TextRange source;
    DropRule rule;
    bool operator==(const Dropped&) const = default;
};

/// Where a correction shows in a clean text; empty where it only takes away.
struct CorrectedRun {
    TextRange text;
    CorrectionId correction;
    bool operator==(const CorrectedRun&) const = default;
};

/// One paragraph (or the part of one that lies in a block), as a person would have typed it.
struct CleanParagraph {
    QString text;
    /// text ↔ page text.
    OffsetMap map;
    /// It goes on with the paragraph of the block before (see Block::paragraphs); bodies, captions
    /// and advertisements only.
    bool continues = false;
    /// In order.
    std::vector<CorrectedRun> corrected{};
};

struct CleanBlock {
    BlockId id;
    Role role = Role::Body;
    std::vector<CleanParagraph> paragraphs;
    /// In page order.
    std::vector<Dropped> dropped;
};

/// Whether text of that role is one paragraph, whatever starts are set in it.
bool keepsOneParagraph(Role role);

/// Whether text of that role may go on in a further block; titles, bylines and the like stand
/// alone.
bool mayContinue(Role role);

/// Derives the readable text of one block: lines joined by the rules of their script,
/// letter-spacing collapsed, spacing repaired. Nothing else changes unless @p options say so. The
/// block's ranges are read one after the other, as separate lines. Headlines, kickers and decks
/// keep one paragraph; a block without visible characters has none. Every
/// character but white space is in a paragraph's map or in @c dropped. Pure, linear in the block's
/// length; @p pageText is the whole page that the block's ranges point into and may be any text.
/// Those of @p corrections that are of the block's page, in page order, stand in the text (see
/// applyCorrections).
CleanBlock cleanBlock(QStringView pageText, const Block& block, const CleanOptions& options = {},
                      std::span<const Correction> corrections = {});

} // namespace jianbao::clean
