#pragma once

#include <QtGlobal>

#include <array>
#include <memory>

namespace jianbao {

/// What the two bytes of a character mean in GB18030 or Big5, looked up in one step. Made once from
/// ICU's converters; any thread.
class DoubleByteTable {
public:
    /// GB18030, which holds GBK and GB 2312.
    static const DoubleByteTable& gb18030();
    /// Microsoft's code page 950 and, where that has nothing or only private use, Big5-HKSCS.
    static const DoubleByteTable& big5();

    /// The code point for two bytes, the first of them 0x80 or more; 0 where they are no character.
    char32_t at(uchar lead, uchar trail) const {
        return (*m_characters)[static_cast<std::size_t>((lead & 0x7F) << 8 | trail)];
    }

private:
    using Characters = std::array<char32_t, 0x8000>;

    explicit DoubleByteTable(const char* converter);
    /// Takes over what the other table knows and this one does not.
    void complete(const DoubleByteTable& other);

    std::unique_ptr<Characters> m_characters;
};

/// The code point for the four bytes of a GB18030 character; 0 where they are none.
char32_t gb18030FourBytes(const uchar* bytes);

} // namespace jianbao
