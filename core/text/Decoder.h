#pragma once

#include "core/text/Encoding.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace jianbao {

/// How bytes that are no text in the encoding were met; each sequence became one U+FFFD.
struct InvalidBytes {
    qint64 count = 0;
    /// Byte offsets from the start of the input of the first few (at most 10).
    std::vector<qint64> firstOffsets;

    bool operator==(const InvalidBytes&) const = default;
};

/// Turns the bytes of a dump into text, chunk by chunk; a character may lie across chunks.
///
/// Line ends (CR LF, CR) become LF and a byte order mark at the start goes; nothing else changes.
/// Ill-formed UTF-8 is replaced by maximal subparts, as the Unicode Standard (section 3.9) and the
/// WHATWG Encoding Standard have it.
class Decoder {
public:
    explicit Decoder(Encoding encoding);

    /// Appends the text of the next bytes to @p text.
    void decode(QByteArrayView bytes, QString& text);
    /// Says that there are no more bytes; appends U+FFFD for a character that was cut off.
    void finish(QString& text);

    const InvalidBytes& invalidBytes() const { return m_invalid; }

private:
    void run(QByteArrayView bytes, bool last, QString& text);
    void removeByteOrderMark(QString& text, qsizetype from);
    void normalizeLineEnds(QString& text, qsizetype from);

    Encoding m_encoding;
    InvalidBytes m_invalid;
    /// The first bytes of a character whose rest is in the next chunk.
    QByteArray m_carry;
    /// Bytes of the input behind which all is decoded.
    qint64 m_position = 0;
    bool m_atStart = true;
    bool m_afterCarriageReturn = false;
};

} // namespace jianbao
