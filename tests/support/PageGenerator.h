#pragma once

#include "core/model/Layout.h"
#include "tests/support/InventedWords.h"

#include <QString>

#include <array>
#include <vector>

namespace jianbao::test {

/// What makes a page hard to read, one thing at a time; Everything draws any of them.
enum class Trouble : quint8 {
    Plain,            ///< none: titles first, paragraphs and items parted by blank lines
    TitlesAfter,      ///< headlines behind their bodies
    ColumnBreaks,     ///< blank lines in the middle of paragraphs
    FirstLines,       ///< blank lines behind the first line of paragraphs
    IndentsOnly,      ///< paragraphs told by their indent alone
    LetterSpacing,    ///< titles with spaces between their characters
    MissingHeadlines, ///< stories without a title
    Touching,         ///< stories that follow each other without a blank line
    Subheads,
    TitleParts, ///< kickers and decks
    Bylines,    ///< datelines, bylines
    Captions,   ///< captions and credits
    Jumps,
    OcrLosses,    ///< lost full stops, wrong characters
    StrayPieces,  ///< specks and rules that were read as lines of a character or two
    NoBlankLines, ///< not one on the page
    SideBySide,   ///< columns in the same lines
    Furniture,    ///< mastheads, folios, imprints
    Teasers,
    Sidebars,
    WidthChanges, ///< a narrow measure beside a picture, a wide one below
    Everything
};

inline constexpr std::array AllTroubles{
    Trouble::Plain,        Trouble::TitlesAfter,   Trouble::ColumnBreaks,     Trouble::FirstLines,
    Trouble::IndentsOnly,  Trouble::LetterSpacing, Trouble::MissingHeadlines, Trouble::Touching,
    Trouble::Subheads,     Trouble::TitleParts,    Trouble::Bylines,          Trouble::Captions,
    Trouble::Jumps,        Trouble::OcrLosses,     Trouble::StrayPieces,      Trouble::NoBlankLines,
    Trouble::SideBySide,   Trouble::Furniture,     Trouble::Teasers,          Trouble::Sidebars,
    Trouble::WidthChanges, Trouble::Everything};

const char* troubleName(Trouble trouble);

/// A page that somebody set from invented stories, with what a careful editor makes of it.
struct GeneratedPage {
    struct Paragraph {
        /// Position of its first visible character.
        qsizetype begin = 0;
        /// As it was before it was set in lines.
        QString text;
    };
    QString text;
    /// Tiles the text (see findViolation with page PageId{}); metadata is left empty.
    Layout gold;
    /// Of bodies and captions, in no order.
    std::vector<Paragraph> paragraphs;
};

/// The same page for the same arguments, always.
GeneratedPage generatePage(quint32 seed, PageLanguage language, Trouble trouble);

} // namespace jianbao::test
