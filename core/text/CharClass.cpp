#include "core/text/CharClass.h"

#include <string_view>

namespace jianbao::detail {

namespace {

/// Row 0 is that of units about which nothing is known.
constexpr quint8 HanRow = 1;
constexpr quint8 HangulRow = 2;
constexpr quint8 LowSurrogateRow = 3;
constexpr quint8 SurrogateRow = 4;
constexpr quint8 FirstMixedRow = 5;

/// Units of the mixed rows whose flags follow from their place.
constexpr unsigned flagsByPlace(unsigned c) {
    if ((c >= 'A' && c <= 'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7))
        return CharLatin | CharUpper;
    if ((c >= 'a' && c <= 'z') || (c >= 0xDF && c <= 0x52F && c != 0xF7) ||
        (c >= 0x1E00 && c <= 0x1FFF) || c == 0xAA || c == 0xBA)
        return CharLatin;
    if (c >= '0' && c <= '9')
        return CharDigit;
    if ((c >= 0x2E80 && c <= 0x2FDF) || (c >= 0x3005 && c <= 0x3007) ||
        (c >= 0x3021 && c <= 0x3029))
        return CharHan | CharWide;
    if (c >= 0xD840 && c <= 0xD88F)
        return CharHan | CharWide; // first halves of the planes of rare ideographs
    if (c >= 0xD800 && c <= 0xDBFF)
        return CharWide;
    if ((c >= 0x3041 && c <= 0x312F) || (c >= 0x31A0 && c <= 0x31FF))
        return CharKana | CharWide;
    if ((c >= 0x1100 && c <= 0x11FF) || (c >= 0x3131 && c <= 0x318E))
        return CharHangul | CharWide;
    if ((c >= 0x3001 && c <= 0x303F) || (c >= 0xFE10 && c <= 0xFE6B))
        return CharCjkPunct | CharWide;
    return c >= 0x2460 && c <= 0x24FF ? static_cast<unsigned>(CharWide) : 0U;
}

/// The row of half- and full-width forms.
constexpr unsigned flagsOfForm(unsigned c) {
    if (c >= 0xFF21 && c <= 0xFF3A)
        return CharLatin | CharUpper | CharWide;
    if (c >= 0xFF41 && c <= 0xFF5A)
        return CharLatin | CharWide;
    if (c >= 0xFF10 && c <= 0xFF19)
        return CharDigit | CharWide;
    if (c >= 0xFF01 && c <= 0xFF65)
        return CharCjkPunct | CharWide;
    if (c >= 0xFF66 && c <= 0xFF9F)
        return CharKana | CharWide;
    return c == 0xFEFF ? static_cast<unsigned>(CharSpace) : 0U;
}

struct Builder {
    CharTable table;
    quint8 next = FirstMixedRow;

    constexpr void fillRow(quint8 index, unsigned flags) {
        for (auto& cell : table.rows[index])
            cell = static_cast<quint16>(flags);
    }
    constexpr void mapRows(unsigned first, unsigned last, quint8 index) {
        for (unsigned row = first; row <= last; ++row)
            table.rowOf[row] = index;
    }
    constexpr void addMixedRow(unsigned row) {
        for (unsigned low = 0; low < 256; ++low) {
            const unsigned c = row << 8U | low;
            table.rows[next][low] = static_cast<quint16>(
                row >= 0xFE ? flagsByPlace(c) | flagsOfForm(c) : flagsByPlace(c));
        }
        table.rowOf[row] = next++;
    }
    constexpr void mark(std::u16string_view units, unsigned flags) {
        for (const char16_t c : units) {
            auto& cell = table.rows[table.rowOf[c >> 8U]][c & 0xFFU];
            cell = static_cast<quint16>(cell | flags);
        }
    }
    constexpr void markRange(unsigned first, unsigned last, unsigned flags) {
        for (unsigned c = first; c <= last; ++c)
            table.rows[table.rowOf[c >> 8U]][c & 0xFFU] = static_cast<quint16>(flags);
    }
};

constexpr void addRows(Builder& builder) {
    builder.fillRow(HanRow, CharHan | CharWide);
    builder.fillRow(HangulRow, CharHangul | CharWide);
    builder.fillRow(LowSurrogateRow, CharLowSurrogate);
    builder.fillRow(SurrogateRow, CharWide);
    builder.mapRows(0x34, 0x9F, HanRow);
    builder.mapRows(0xAC, 0xD7, HangulRow);
    builder.mapRows(0xD9, 0xDB, SurrogateRow);
    builder.mapRows(0xDC, 0xDF, LowSurrogateRow);
    builder.mapRows(0xE0, 0xFA, HanRow);
    for (const unsigned row :
         {0x00U, 0x01U, 0x02U, 0x03U, 0x04U, 0x05U, 0x11U, 0x1EU, 0x1FU, 0x20U, 0x24U,
          0x25U, 0x26U, 0x27U, 0x2EU, 0x2FU, 0x30U, 0x31U, 0xD8U, 0xFEU, 0xFFU})
        builder.addMixedRow(row);
}

constexpr CharKind kindOf(unsigned flags) {
    const bool wide = (flags & CharWide) != 0;
    if ((flags & CharSpace) != 0)
        return CharKind::Blank;
    if ((flags & CharLatin) != 0)
        return CharKind::Letter;
    if ((flags & (CharHan | CharKana | CharHangul)) != 0)
        return CharKind::Han;
    if ((flags & CharDigit) != 0)
        return wide ? CharKind::WideDigit : CharKind::Digit;
    if ((flags & CharSentenceEnd) != 0)
        return wide ? CharKind::WideStop : CharKind::Stop;
    if ((flags & CharPause) != 0)
        return wide ? CharKind::WidePause : CharKind::Pause;
    if ((flags & CharDash) != 0)
        return wide ? CharKind::WideDash : CharKind::Dash;
    if ((flags & CharLowSurrogate) != 0)
        return CharKind::LowSurrogate;
    return wide ? CharKind::WideOther : CharKind::Other;
}

constexpr void addKinds(CharTable& table) {
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        for (std::size_t low = 0; low < 256; ++low)
            table.kinds[row][low] = kindOf(table.rows[row][low]);
    }
    const auto set = [&table](unsigned c, CharKind kind) {
        table.kinds[table.rowOf[c >> 8U]][c & 0xFFU] = kind;
    };
    for (const unsigned end : {0x0AU, 0x0BU, 0x0CU, 0x0DU, 0x2028U, 0x2029U})
        set(end, CharKind::LineEnd);
    for (const unsigned dots : {0x2025U, 0x2026U})
        set(dots, CharKind::WideOther);
}

constexpr CharTable build() {
    Builder builder;
    addRows(builder);
    builder.mark(u"。！？｡︒!?.．…‼⁇⁈⁉", CharSentenceEnd);
    builder.mark(u"，、；：,;:､﹐﹑﹔﹕", CharPause);
    builder.mark(u"（〈《「『【〔〖〘〚﹁﹃“‘([{［｛｢〝＜«‹", CharOpener);
    builder.mark(u"）〉》」』】〕〗〙〛﹂﹄”’)]}］｝｣〞＞»›", CharCloser);
    builder.mark(u"-‐‑‒–—―─～－", CharDash);
    builder.mark(u"•◇◆●○◎■□▲△▼▽★☆※►▶◀◁▷◘◤◢◣◥❖✦✚❏❑♦♣♠♥", CharBullet | CharWide);
    builder.mark(u"“”‘’—―…·‥─", CharCjkPunct | CharWide);
    builder.markRange(0x09, 0x0D, CharSpace);
    builder.markRange(0x2000, 0x200D, CharSpace);
    builder.markRange(0x2028, 0x2029, CharSpace);
    builder.markRange(0x3000, 0x3000, CharSpace | CharWide);
    for (const unsigned blank : {0x20U, 0x85U, 0xA0U, 0xADU, 0x202FU, 0x205FU, 0x2060U, 0xFEFFU})
        builder.markRange(blank, blank, CharSpace);
    addKinds(builder.table);
    return builder.table;
}

} // namespace

constexpr CharTable built = build();
constinit const CharTable charTable = built;

} // namespace jianbao::detail
