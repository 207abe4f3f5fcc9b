#include "tests/support/PageStyle.h"

namespace jianbao::test {

using namespace Qt::StringLiterals;

namespace {

void apply(PageStyle& style, Trouble trouble) {
    switch (trouble) {
    case Trouble::TitlesAfter:
        style.titlesAfter = true;
        break;
    case Trouble::ColumnBreaks:
        style.columnBreaks = true;
        break;
    case Trouble::FirstLines:
        style.firstLineBreaks = true;
        style.blankBetweenParagraphs = false;
        break;
    case Trouble::IndentsOnly:
        style.blankBetweenParagraphs = false;
        break;
    case Trouble::LetterSpacing:
        style.letterSpacing = true;
        break;
    case Trouble::MissingHeadlines:
        style.missingHeadlines = true;
        break;
    case Trouble::Touching:
        style.touching = true;
        style.blankBetweenParagraphs = false;
        break;
    case Trouble::Subheads:
        style.subheads = true;
        break;
    case Trouble::SeveralSubheads:
        style.severalSubheads = true;
        break;
    case Trouble::TitleParts:
        style.titleParts = true;
        break;
    case Trouble::Bylines:
        style.bylines = true;
        break;
    case Trouble::Captions:
        style.captions = true;
        break;
    case Trouble::Jumps:
        style.jumps = true;
        break;
    case Trouble::OcrLosses:
        style.ocrLosses = true;
        break;
    case Trouble::StrayPieces:
        style.strayPieces = true;
        break;
    case Trouble::NoBlankLines:
        style.noBlankLines = true;
        style.blankBetweenParagraphs = false;
        style.bylines = true;
        break;
    case Trouble::SideBySide:
        style.sideBySide = true;
        style.blankBetweenParagraphs = false;
        break;
    case Trouble::Furniture:
        style.furniture = true;
        break;
    case Trouble::Teasers:
        style.teasers = true;
        break;
    case Trouble::Sidebars:
        style.sidebars = true;
        break;
    case Trouble::WidthChanges:
        style.widthChanges = true;
        break;
    case Trouble::Plain:
    case Trouble::Everything:
        break;
    }
}

/// Whether a page of every trouble may have it beside others.
bool isMixable(Trouble trouble) {
    return trouble != Trouble::SideBySide && trouble != Trouble::NoBlankLines &&
           trouble != Trouble::SeveralSubheads;
}

} // namespace

const char* troubleName(Trouble trouble) {
    static constexpr std::array Names{
        "plain",          "titles after", "column breaks", "first lines", "indents only",
        "letter-spacing", "no titles",    "touching",      "subheads",    "several subheads",
        "title parts",    "bylines",      "captions",      "jumps",       "OCR losses",
        "stray pieces",   "no blanks",    "side by side",  "furniture",   "teasers",
        "sidebars",       "widths",       "everything"};
    return Names[static_cast<std::size_t>(trouble)];
}

PageStyle styleFor(Random& random, PageLanguage language, Trouble trouble) {
    PageStyle style;
    style.language = language;
    const bool isEnglish = language == PageLanguage::English;
    style.width = isEnglish ? random.number(28, 44) : 2 * random.number(12, 22);
    style.spacedNumbers = !isEnglish && random.chance(0.3);
    if (trouble == Trouble::Everything) {
        for (const Trouble each : AllTroubles) {
            if (isMixable(each) && random.chance(0.3))
                apply(style, each);
        }
    }
    apply(style, trouble);
    if (!style.blankBetweenParagraphs || random.chance(0.3))
        style.indent = isEnglish ? u"  "_s : u"　　"_s;
    return style;
}

} // namespace jianbao::test
