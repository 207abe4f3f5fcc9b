#pragma once

#include "tests/support/InventedWords.h"
#include "tests/support/Random.h"

#include <QString>

#include <array>

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
    Subheads,         ///< one in the long stories
    SeveralSubheads,  ///< longer stories with none or with several of them
    TitleParts,       ///< kickers and decks
    Bylines,          ///< datelines, bylines
    Captions,         ///< captions and credits
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

inline constexpr std::array AllTroubles{Trouble::Plain,
                                        Trouble::TitlesAfter,
                                        Trouble::ColumnBreaks,
                                        Trouble::FirstLines,
                                        Trouble::IndentsOnly,
                                        Trouble::LetterSpacing,
                                        Trouble::MissingHeadlines,
                                        Trouble::Touching,
                                        Trouble::Subheads,
                                        Trouble::SeveralSubheads,
                                        Trouble::TitleParts,
                                        Trouble::Bylines,
                                        Trouble::Captions,
                                        Trouble::Jumps,
                                        Trouble::OcrLosses,
                                        Trouble::StrayPieces,
                                        Trouble::NoBlankLines,
                                        Trouble::SideBySide,
                                        Trouble::Furniture,
                                        Trouble::Teasers,
                                        Trouble::Sidebars,
                                        Trouble::WidthChanges,
                                        Trouble::Everything};

const char* troubleName(Trouble trouble);

/// How a page is set; the same for all its stories.
struct PageStyle {
    PageLanguage language = PageLanguage::Simplified;
    int width = 36;
    QString indent;
    bool titlesAfter = false;
    bool columnBreaks = false;
    bool firstLineBreaks = false;
    bool blankBetweenParagraphs = true;
    bool letterSpacing = false;
    bool missingHeadlines = false;
    bool touching = false;
    bool subheads = false;
    bool severalSubheads = false;
    bool titleParts = false;
    bool bylines = false;
    bool datelines = true;
    bool captions = false;
    bool jumps = false;
    bool ocrLosses = false;
    bool strayPieces = false;
    bool noBlankLines = false;
    bool sideBySide = false;
    bool furniture = false;
    bool teasers = false;
    bool sidebars = false;
    bool widthChanges = false;
    bool spacedNumbers = false;
};

/// A style with that trouble, the rest drawn at random.
PageStyle styleFor(Random& random, PageLanguage language, Trouble trouble);

} // namespace jianbao::test
