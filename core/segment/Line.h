#pragma once

#include "core/text/TextRange.h"

#include <QStringView>

#include <vector>

namespace jianbao::segment {

/// What the wording of a line gives away; several may hold at once.
enum LineMark : quint32 {
    StartsStory = 1U << 0U,   ///< begins with a dateline or a stock opening (本报讯, PARIS —)
    WholeDateline = 1U << 1U, ///< is nothing but a dateline
    WholeByline = 1U << 2U,   ///< is nothing but a byline
    WholeCredit = 1U << 3U,   ///< is nothing but a picture credit
    EndsCredit = 1U << 4U,    ///< ends with a picture credit
    StartsCaption = 1U << 5U, ///< begins as captions do (图为, Above:)
    JumpTo = 1U << 6U,        ///< is a "continued on" line
    JumpFrom = 1U << 7U,      ///< is a "continued from" line
    PageReference = 1U << 8U, ///< points to another page ("see page 5")
    Folio = 1U << 9U,         ///< masthead, folio, staff box, print mark
    EndsSigned = 1U << 10U,   ///< ends with a signature in brackets
    NoticeWords = 1U << 11U,  ///< telephone, price, address: advertising
    LetterSpaced = 1U << 12U, ///< a space after nearly every character
    EndsStop = 1U << 13U,     ///< last visible character, closers aside, ends a sentence
    EndsPeriod = 1U << 26U,   ///< that character is a full stop
    EndsPause = 1U << 14U,    ///< ends in a comma or its kin
    EndsColon = 1U << 15U,    ///< ends in a colon
    EndsDash = 1U << 16U,     ///< ends in a dash
    EndsHyphen = 1U << 17U,   ///< ends in a hyphen after a Latin letter
    StartsDash = 1U << 18U,   ///< begins with a long dash
    StartsPause = 1U << 19U,  ///< begins with what cannot begin a line (，、。”)
    StartsBullet = 1U << 20U, ///< begins with ◇ ● ■ …
    StartsLower = 1U << 21U,  ///< begins with a small Latin letter
    StartsOpener = 1U << 22U, ///< begins with a bracket or quotation mark
    WholeBracketed = 1U << 23U, ///< one bracket pair from end to end
    SameLine = 1U << 24U,       ///< cut off the piece before it, inside one printed line
    EndMark = 1U << 27U,        ///< "（未完）": the text ends here, for now
    Salutation = 1U << 25U,     ///< addresses readers or listeners
    TextLine = 1U << 28U,       ///< running text, however short
    ListEntry = 1U << 29U,      ///< an entry of a list box
    Advert = 1U << 30U,         ///< part of an advertisement in display type
    StartsAdvert = 1U << 31U    ///< where one starts
};

/// Which patterns a line's characters make worth looking for.
enum LineHint : quint8 {
    HintWire = 1U << 0U,   ///< 电, 讯: a dateline
    HintPeople = 1U << 1U, ///< 记, 讯, 摄 …: a byline or credit
    HintFolio = 1U << 2U,  ///< 版, 期, 邮 …: page furniture
    HintTrade = 1U << 3U,  ///< 话, 址, 咨 …: advertising
    HintDash = 1U << 4U    ///< a long dash: a Latin dateline
};

/// What is found out about a Latin line's part in its piece.
enum LineCue : quint8 {
    LeadsOn = 1U << 0U,    ///< ends in a word that needs another ("of", "les"), or in a quotation
    OpensPiece = 1U << 1U, ///< a byline above its headline
    SignsPiece = 1U << 2U, ///< a byline below its text
    OpensSentence = 1U << 3U, ///< begins with a word that has its capital from a sentence's start
    CapitalNouns = 1U << 4U,  ///< stands on a page in German, where nouns have capitals
    Justified = 1U << 5U      ///< each blank is wide: text that was made to fill its column
};

/// One printed line, or the part of one that lies in one column or has one use. Widths are in half
/// squares: a Chinese character has two, a Latin letter one. Positions are UTF-16.
struct Line {
    qint32 begin = 0; ///< first visible character
    qint32 end = 0;   ///< behind the last visible one
    qint32 width = 0; ///< of the visible characters and single blanks between words
    qint32 indent = 0;
    qint32 blankBefore = 0; ///< empty lines before it
    qint32 visible = 0;
    qint32 han = 0; ///< with Kana and Hangul
    qint32 letters = 0;
    qint32 capitals = 0;
    qint32 words = 0;        ///< Latin words
    qint32 longCapWords = 0; ///< Latin words of four letters or more that begin with a capital
    qint32 longWords = 0;    ///< Latin words of four letters or more
    qint32 digits = 0;
    qint32 gaps = 0;  ///< runs of blanks inside
    qint32 stops = 0; ///< ends of sentences before the last visible character
    qint32 pauses = 0;
    qint32 measure = 0;   ///< width that the lines around it share; 0 while unknown
    qint32 support = 0;   ///< how many lines around it share that width, itself included
    qint32 reach = 0;     ///< width of the widest of those lines
    qint32 firstWord = 0; ///< width of what stands before its first blank
    quint32 marks = 0;
    quint8 hints = 0;
    quint8 cues = 0; ///< LineCue

    bool has(quint32 mask) const { return (marks & mask) != 0; }
    /// Whether it has a pause or stop inside, or one of these marks: asked of every line, one look.
    bool hasPauseOr(quint32 mask) const {
        return (static_cast<quint32>(pauses | stops) | (marks & mask)) != 0;
    }
    TextRange span() const { return {begin, end}; }
};

} // namespace jianbao::segment
