#include "core/text/EncodingDetector.h"

#include "core/text/DoubleByteTable.h"
#include "core/text/Windows1252.h"

#include <QString>

#include <unicode/localpointer.h>
#include <unicode/ucsdet.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cmath>

namespace jianbao {

namespace {

constexpr uchar byteAt(QByteArrayView bytes, qsizetype i) {
    return static_cast<uchar>(bytes[i]);
}

/// Control characters that text does not have; in UTF-16 and in binary data they are frequent,
/// because there any byte may stand at any place.
bool manyControlBytes(QByteArrayView bytes) {
    const auto count = std::count_if(bytes.begin(), bytes.end(), [](char byte) {
        const auto b = static_cast<uchar>(byte);
        return b < 0x08 || (b > 0x0D && b < 0x20 && b != 0x1B);
    });
    return count * 50 > bytes.size();
}

/// How much of some bytes reads as text.
struct Reading {
    qsizetype good = 0;
    qsizetype bad = 0;

    double share() const {
        return good + bad == 0 ? 0 : static_cast<double>(good) / static_cast<double>(good + bad);
    }
};

/// Counts characters of two and more bytes.
Reading readUtf8(QByteArrayView bytes) {
    Reading reading;
    const auto* const data = reinterpret_cast<const uchar*>(bytes.data());
    auto length = static_cast<int32_t>(bytes.size());
    U8_TRUNCATE_IF_INCOMPLETE(data, 0, length);
    for (int32_t i = 0; i < length;) {
        UChar32 c = 0;
        U8_NEXT(data, i, length, c);
        if (c < 0)
            ++reading.bad;
        else if (c >= 0x80)
            ++reading.good;
    }
    return reading;
}

/// Counts code units; good are those of Han, Latin and the punctuation of both.
template<int High>
Reading readUtf16(QByteArrayView bytes) {
    Reading reading;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2) {
        const uchar high = byteAt(bytes, i + High);
        const uchar low = byteAt(bytes, i + 1 - High);
        const bool ascii = high == 0 && (low >= 0x20 || (low >= 0x09 && low <= 0x0D));
        const bool punctuation = high == 0x20 || high == 0x30 || high == 0xFF;
        const bool han = high >= 0x4E && high <= 0x9F;
        const bool surrogate = high >= 0xD8 && high <= 0xDF;
        ++(ascii || punctuation || han || surrogate ? reading.good : reading.bad);
    }
    return reading;
}

std::optional<Encoding> detectUtf16(QByteArrayView bytes, double enough) {
    const double little = readUtf16<1>(bytes).share();
    const double big = readUtf16<0>(bytes).share();
    if (std::max(little, big) < enough)
        return std::nullopt;
    return little >= big ? Encoding::Utf16LE : Encoding::Utf16BE;
}

/// Counts two-byte characters; good are those that print uses often: the punctuation rows and the
/// first level of the standard's Han characters, which holds the frequent ones. Characters of four
/// bytes, where there are such, speak neither for nor against it.
template<typename Frequent, typename FourBytes>
Reading readDoubleByte(QByteArrayView bytes, const DoubleByteTable& table, Frequent&& isFrequent,
                       FourBytes&& isFourBytes) {
    Reading reading;
    for (qsizetype i = 0; i + 1 < bytes.size(); ++i) {
        const uchar lead = byteAt(bytes, i);
        if (lead < 0x80)
            continue;
        if (isFourBytes(bytes.sliced(i))) {
            i += 3;
            continue;
        }
        const uchar trail = byteAt(bytes, i + 1);
        const bool valid = table.at(lead, trail) != 0;
        ++(valid && isFrequent(lead, trail) ? reading.good : reading.bad);
        if (valid || trail >= 0x80)
            ++i;
    }
    return reading;
}

Reading readGb18030(QByteArrayView bytes) {
    return readDoubleByte(
        bytes, DoubleByteTable::gb18030(),
        [](uchar lead, uchar trail) {
            // ¨ and 〃, which print hardly uses, are the quotation marks of Big5.
            const bool ditto = lead == 0xA1 && (trail == 0xA7 || trail == 0xA8);
            const bool punctuation = (lead == 0xA1 && !ditto) || lead == 0xA3;
            return trail >= 0xA1 && (punctuation || (lead >= 0xB0 && lead <= 0xD7));
        },
        [](QByteArrayView rest) {
            return rest.size() >= 4 &&
                   gb18030FourBytes(reinterpret_cast<const uchar*>(rest.data())) != 0;
        });
}

Reading readBig5(QByteArrayView bytes) {
    return readDoubleByte(
        bytes, DoubleByteTable::big5(),
        [](uchar lead, uchar) { return lead >= 0xA1 && lead <= 0xC6; },
        [](QByteArrayView) { return false; });
}

/// ICU's judgement by character frequency, if it names one of the two.
std::optional<Encoding> icuDoubleByte(QByteArrayView bytes) {
    UErrorCode error = U_ZERO_ERROR;
    const icu::LocalUCharsetDetectorPointer detector(ucsdet_open(&error));
    ucsdet_setText(detector.getAlias(), bytes.data(), static_cast<int32_t>(bytes.size()), &error);
    int32_t count = 0;
    const UCharsetMatch** const matches = ucsdet_detectAll(detector.getAlias(), &count, &error);
    if (U_FAILURE(error))
        return std::nullopt;
    for (int32_t i = 0; i < count; ++i) {
        const auto encoding =
            encodingFromName(QString::fromLatin1(ucsdet_getName(matches[i], &error)));
        if (encoding == Encoding::Gb18030 || encoding == Encoding::Big5)
            return encoding;
    }
    return std::nullopt;
}

/// GB18030 or Big5. ICU errs on Big5 of less than some thirty characters (it says GB18030 for all
/// below ten); there the share of frequent characters is the better witness: on real pages of
/// either the right reading has 0.99, the wrong one 0.6 or less. It is weak for traditional
/// characters in GBK, where it does not come near the gap asked for here and ICU is right.
Encoding chooseDoubleByte(QByteArrayView bytes, const Reading& gb18030, const Reading& big5) {
    constexpr double DecisiveGap = 0.3;
    const double gap = gb18030.share() - big5.share();
    const Encoding byShare = gap >= 0 ? Encoding::Gb18030 : Encoding::Big5;
    if (std::abs(gap) >= DecisiveGap)
        return byShare;
    return icuDoubleByte(bytes).value_or(byShare);
}

/// As Latin text is, even in an encoding that is none of ours.
bool mostlyAscii(QByteArrayView bytes, int percent = 85) {
    const auto ascii = std::count_if(bytes.begin(), bytes.end(),
                                     [](char b) { return static_cast<uchar>(b) < 0x80; });
    return ascii * 100 > bytes.size() * percent;
}

/// Whether Latin text has characters of four bytes (£, ç: most that are neither Chinese nor in
/// Pinyin), and of two bytes only such as GB18030 has. No other encoding of a Latin text has a
/// digit between two such bytes.
bool isLatinGb18030(QByteArrayView bytes) {
    bool found = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (byteAt(bytes, i) < 0x80)
            continue;
        const bool isFourBytes =
            i + 3 < bytes.size() && byteAt(bytes, i) <= 0x84 &&
            gb18030FourBytes(reinterpret_cast<const uchar*>(bytes.data()) + i) != 0;
        if (!isFourBytes && i + 3 < bytes.size() &&
            DoubleByteTable::gb18030().at(byteAt(bytes, i), byteAt(bytes, i + 1)) == 0)
            return false;
        found = found || isFourBytes;
        i += isFourBytes ? 3 : 1;
    }
    return found;
}

bool isAsciiLetter(uchar byte) {
    return (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z');
}

/// Whether "¡" or "¿" may stand there: before a word. A dash of Big5 reads as "¡X".
bool opensSentence(QByteArrayView bytes, qsizetype at) {
    constexpr QByteArrayView ShortWords = "AEOUYaeouy"; // Spanish words of one letter
    constexpr QByteArrayView Openers = "([\"'";
    const uchar before = at > 0 ? byteAt(bytes, at - 1) : ' ';
    const uchar first = at + 1 < bytes.size() ? byteAt(bytes, at + 1) : ' ';
    const uchar second = at + 2 < bytes.size() ? byteAt(bytes, at + 2) : ' ';
    const bool isApart = before <= ' ' || Openers.contains(static_cast<char>(before));
    return isApart && (first >= 0x80 ||
                       (isAsciiLetter(first) && (second >= 0x80 || isAsciiLetter(second) ||
                                                 ShortWords.contains(static_cast<char>(first)))));
}

/// Whether a run of bytes beyond ASCII is as Windows-1252 has them: accents in words, and the signs
/// that print uses beside them. Chinese characters stand in longer runs, or are none of these.
bool isWindows1252Run(QByteArrayView bytes, qsizetype begin, qsizetype end) {
    constexpr qsizetype Longest = 3; // "é\u00A0»"
    // Quotes, dashes, dots, the space that does not break; other signs only stand alone.
    constexpr QStringView Marks = u"\u201A\u201E\u2026\u2018\u2019\u201C\u201D\u2013\u2014"
                                  u"\u00A0\u00AB\u00BB\u2039\u203A";
    constexpr QStringView Signs = u"\u20AC\u2022\u2122\u00A3\u00A7\u00A9\u00B0\u00B7\u00BD";
    constexpr QStringView Openers = u"\u00A1\u00BF";
    const uchar before = begin > 0 ? byteAt(bytes, begin - 1) : ' ';
    const uchar behind = end < bytes.size() ? byteAt(bytes, end) : ' ';
    const bool isAlone = end - begin == 1;
    qsizetype letters = 0;
    for (qsizetype i = begin; i < end; ++i) {
        const QChar c(windows1252(byteAt(bytes, i)));
        const bool isSign = Marks.contains(c) || (isAlone && Signs.contains(c)) ||
                            (isAlone && Openers.contains(c) && opensSentence(bytes, i));
        const bool isInside = i > begin || (before >= 'a' && before <= 'z');
        if ((!c.isLetter() && !isSign) || (c.isUpper() && isInside))
            return false;
        letters += c.isLetter() ? 1 : 0;
    }
    // "à" is a word.
    return end - begin <= Longest &&
           (letters < 2 || isAsciiLetter(before) || isAsciiLetter(behind));
}

/// Whether a text in Latin letters reads as Windows-1252.
bool isWindows1252(QByteArrayView bytes) {
    Reading reading;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (byteAt(bytes, i) < 0x80)
            continue;
        const qsizetype begin = i;
        while (i < bytes.size() && byteAt(bytes, i) >= 0x80)
            ++i;
        ++(isWindows1252Run(bytes, begin, i) ? reading.good : reading.bad);
    }
    return reading.share() >= 0.8;
}

/// The encoding of bytes that are neither UTF-8 nor full of control characters: GB18030, Big5,
/// Windows-1252, or a line of UTF-16 so short that it has no byte below 0x20.
std::optional<Encoding> detectOther(QByteArrayView bytes, const Reading& utf8) {
    constexpr double Unlikely = 0.2;
    constexpr double Likely = 0.8;
    if (mostlyAscii(bytes) && isLatinGb18030(bytes))
        return Encoding::Gb18030;
    // Characters of UTF-8 among the rest say that it was damaged.
    constexpr int LeastAscii = 75; // a line of French may be full of accents and quotes
    if (mostlyAscii(bytes, LeastAscii) && utf8.bad > 4 * utf8.good && isWindows1252(bytes))
        return Encoding::Windows1252;
    const Reading gb18030 = readGb18030(bytes);
    const Reading big5 = readBig5(bytes);
    const double share = std::max(gb18030.share(), big5.share());
    if (share < Likely && !mostlyAscii(bytes)) {
        if (const auto utf16 = detectUtf16(bytes, 0.95))
            return utf16;
    }
    if (share >= Unlikely)
        return chooseDoubleByte(bytes, gb18030, big5);
    return mostlyAscii(bytes) ? std::optional(Encoding::Utf8) : std::nullopt;
}

} // namespace

std::optional<Encoding> byteOrderMark(QByteArrayView head) {
    if (head.startsWith("\xEF\xBB\xBF"))
        return Encoding::Utf8;
    if (head.startsWith("\xFF\xFE"))
        return Encoding::Utf16LE;
    if (head.startsWith("\xFE\xFF"))
        return Encoding::Utf16BE;
    if (head.startsWith("\x84\x31\x95\x33"))
        return Encoding::Gb18030;
    return std::nullopt;
}

std::optional<Encoding> detectEncoding(QByteArrayView head) {
    if (const auto marked = byteOrderMark(head))
        return marked;
    if (head.startsWith("%PDF-"))
        return std::nullopt;
    if (manyControlBytes(head))
        return detectUtf16(head, 0.9);
    const Reading utf8 = readUtf8(head);
    if (utf8.good >= 4 * utf8.bad)
        return Encoding::Utf8;
    return detectOther(head, utf8);
}

} // namespace jianbao
