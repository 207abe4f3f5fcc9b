#include "core/text/DoubleByteTable.h"

#include <unicode/localpointer.h>
#include <unicode/ucnv.h>
#include <unicode/utf16.h>

#include <span>
#include <vector>

namespace jianbao {

namespace {

/// Converts single characters with one of ICU's converters.
class CharacterConverter {
public:
    explicit CharacterConverter(const char* name) {
        UErrorCode error = U_ZERO_ERROR;
        m_converter.adoptInstead(ucnv_open(name, &error));
        ucnv_setToUCallBack(m_converter.getAlias(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr,
                            nullptr, &error);
        if (U_FAILURE(error))
            qFatal("ICU has no converter %s: %s", name, u_errorName(error));
    }

    /// The one code point that these bytes are; 0 if they are none or several.
    char32_t codePoint(std::span<const char> bytes) const {
        UErrorCode error = U_ZERO_ERROR;
        std::array<UChar, 4> units{};
        const int32_t length =
            ucnv_toUChars(m_converter.getAlias(), units.data(), int32_t{4}, bytes.data(),
                          static_cast<int32_t>(bytes.size()), &error);
        if (U_FAILURE(error) || length == 0)
            return 0;
        int32_t used = 0;
        UChar32 c = 0;
        U16_NEXT(units.data(), used, length, c);
        return used == length ? static_cast<char32_t>(c) : 0;
    }

private:
    icu::LocalUConverterPointer m_converter;
};

constexpr bool isPrivateUse(char32_t c) {
    return c >= 0xE000 && c <= 0xF8FF;
}

/// Number of four-byte sequences that stand for characters of the basic plane: 81308130–8431A439.
constexpr int FourByteBasicPlane = 39420;
/// Number of the sequence 90308130, which is U+10000; from there on they count up without gaps.
constexpr int FourByteSupplementary = (0x90 - 0x81) * 12600;

std::vector<char16_t> readFourByteBasicPlane() {
    const CharacterConverter converter("gb18030");
    std::vector<char16_t> characters(FourByteBasicPlane);
    for (int i = 0; i < FourByteBasicPlane; ++i) {
        const std::array bytes{
            static_cast<char>(0x81 + i / 12600), static_cast<char>(0x30 + i / 1260 % 10),
            static_cast<char>(0x81 + i / 10 % 126), static_cast<char>(0x30 + i % 10)};
        characters[static_cast<std::size_t>(i)] = static_cast<char16_t>(converter.codePoint(bytes));
    }
    return characters;
}

} // namespace

DoubleByteTable::DoubleByteTable(const char* converter)
    : m_characters(std::make_unique<Characters>()) {
    const CharacterConverter icu(converter);
    for (int lead = 0x81; lead <= 0xFE; ++lead) {
        for (int trail = 0x40; trail <= 0xFE; ++trail) {
            const std::array bytes{static_cast<char>(lead), static_cast<char>(trail)};
            (*m_characters)[static_cast<std::size_t>((lead & 0x7F) << 8 | trail)] =
                icu.codePoint(bytes);
        }
    }
}

void DoubleByteTable::complete(const DoubleByteTable& other) {
    for (std::size_t i = 0; i < m_characters->size(); ++i) {
        char32_t& mine = (*m_characters)[i];
        const char32_t theirs = (*other.m_characters)[i];
        if (mine == 0 || (isPrivateUse(mine) && theirs != 0))
            mine = theirs;
    }
}

const DoubleByteTable& DoubleByteTable::gb18030() {
    static const DoubleByteTable table("gb18030");
    return table;
}

const DoubleByteTable& DoubleByteTable::big5() {
    static const DoubleByteTable table = [] {
        DoubleByteTable all("windows-950");
        all.complete(DoubleByteTable("Big5-HKSCS"));
        return all;
    }();
    return table;
}

char32_t gb18030FourBytes(const uchar* bytes) {
    const auto digit = [](uchar b) {
        return b >= 0x30 && b <= 0x39;
    };
    const auto lead = [](uchar b) {
        return b >= 0x81 && b <= 0xFE;
    };
    if (!lead(bytes[0]) || !digit(bytes[1]) || !lead(bytes[2]) || !digit(bytes[3]))
        return 0;
    const int number =
        (((bytes[0] - 0x81) * 10 + bytes[1] - 0x30) * 126 + bytes[2] - 0x81) * 10 + bytes[3] - 0x30;
    if (number < FourByteBasicPlane) {
        static const std::vector<char16_t> basicPlane = readFourByteBasicPlane();
        return basicPlane[static_cast<std::size_t>(number)];
    }
    const int c = 0x10000 + number - FourByteSupplementary;
    return c >= 0x10000 && c <= 0x10FFFF ? static_cast<char32_t>(c) : 0;
}

} // namespace jianbao
