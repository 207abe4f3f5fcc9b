#pragma once

#include "core/text/EightUnits.h"

#include <QtGlobal>

#include <array>

namespace jianbao {

/// What a UTF-16 unit can be; a unit may have several of these flags. Of a surrogate pair the first
/// unit carries the flags of its plane (Han for the planes of ideographs), the second only
/// CharLowSurrogate, and so do halves without their partner: any text can be classed.
enum CharFlag : quint16 {
    CharSpace = 1U << 0U,    ///< any blank (U+3000, U+00A0, zero width too), line end, form feed
    CharHan = 1U << 1U,      ///< ideographs, 〇, 々, private use (old dumps' missing characters)
    CharKana = 1U << 2U,     ///< Hiragana, Katakana, Bopomofo
    CharHangul = 1U << 3U,   ///< syllables and Jamo
    CharLatin = 1U << 4U,    ///< letters of the Latin, Greek and Cyrillic scripts, full width too
    CharUpper = 1U << 5U,    ///< a capital of ASCII, Latin-1 or full-width ASCII
    CharDigit = 1U << 6U,    ///< 0-9 and ０-９
    CharCjkPunct = 1U << 7U, ///< Chinese punctuation, with the quotes, — … · that Latin shares
    CharSentenceEnd = 1U << 8U, ///< 。！？….!? and their kin (． ｡ ︒)
    CharPause = 1U << 9U,       ///< ，、；：,;: and their kin
    CharOpener = 1U << 10U,     ///< opening bracket or quotation mark
    CharCloser = 1U << 11U,     ///< closing bracket or quotation mark
    CharWide = 1U << 12U,       ///< takes a full square in Chinese type
    CharBullet = 1U << 13U,     ///< ◇ ● ■ ▲ ★ ※ and their kin, which stand before items
    CharDash = 1U << 14U,       ///< - – — ─ ― ～
    CharLowSurrogate = 1U << 15U
};

/// The one thing that a UTF-16 unit is to those who only count: small numbers to index tables with.
/// Wide ones take a full square in Chinese type.
enum class CharKind : quint8 {
    Other,
    WideOther,
    LowSurrogate,
    Blank,
    LineEnd, ///< LF, VT, FF, CR, U+2028 and U+2029
    Han,     ///< with Kana and Hangul; wide
    Letter,
    Digit,
    WideDigit,
    Stop, ///< ends a sentence; … and ‥ are WideOther
    WideStop,
    Pause,
    WidePause,
    Dash,
    WideDash
};
constexpr std::size_t CharKindCount = 15;

namespace detail {

/// Rows of 256 units; rows that are alike throughout are stored once.
struct CharTable {
    std::array<quint8, 256> rowOf{};
    std::array<std::array<quint16, 256>, 32> rows{};
    std::array<std::array<CharKind, 256>, 32> kinds{};
};

extern const CharTable charTable;

} // namespace detail

/// The CharFlag bits of a UTF-16 unit. Constant time, any thread.
inline quint16 charFlags(char16_t unit) {
    return detail::charTable.rows[detail::charTable.rowOf[unit >> 8U]][unit & 0xFFU];
}

/// Whether the unit is of the one block that nearly all Chinese characters come from: CharHan and
/// CharWide and nothing else. What reads every character asks this first.
inline bool isCommonHan(char16_t unit) {
    return unit >= 0x4E00 && unit <= 0x9FFF;
}

/// Whether the unit may be CharSpace, which nearly no character of Chinese text may. What reads
/// every character asks this first.
inline bool mayBeSpace(char16_t unit) {
    return unit <= 0x3000 || unit == 0xFEFF;
}

/// Of eight units the first that may be, or 8.
inline int firstThatMayBeSpace(EightUnits units) {
    return firstOfEight((units <= 0x3000) | (units == 0xFEFF));
}

/// Whether the unit has any of the flags ("CharHan | CharKana").
inline bool charIs(char16_t unit, unsigned flags) {
    return (charFlags(unit) & flags) != 0;
}

inline bool isSpace(char16_t unit) {
    return mayBeSpace(unit) && charIs(unit, CharSpace);
}

/// Constant time, any thread.
inline CharKind charKind(char16_t unit) {
    return detail::charTable.kinds[detail::charTable.rowOf[unit >> 8U]][unit & 0xFFU];
}

/// Half squares that a unit takes in Chinese type: 2, 1, or 0 for a pair's second half.
inline int charHalves(char16_t unit) {
    const quint16 flags = charFlags(unit);
    return (flags & CharLowSurrogate) != 0 ? 0 : (flags & CharWide) != 0 ? 2 : 1;
}

} // namespace jianbao
