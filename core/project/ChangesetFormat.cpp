#include "core/project/ChangesetFormat.h"

#include <sqlite3.h>

namespace jianbao::project {

namespace {

/// Reads forward; once a read has gone beyond the end, all that follow fail too.
class Reader {
public:
    explicit Reader(QByteArrayView bytes)
        : m_bytes(bytes) {}

    bool failed() const { return m_failed; }
    bool atEnd() const { return m_at == m_bytes.size(); }

    int byte() {
        const qsizetype at = m_at;
        skip(1);
        return m_failed ? -1 : static_cast<uchar>(m_bytes[at]);
    }

    void skip(quint64 count) {
        if (m_failed || count > static_cast<quint64>(m_bytes.size() - m_at))
            m_failed = true;
        else
            m_at += static_cast<qsizetype>(count);
    }

    void skipText() {
        const qsizetype end = m_bytes.indexOf('\0', m_at);
        if (end < 0)
            m_failed = true;
        else
            m_at = end + 1;
    }

    /// SQLite's variable-length integer: seven bits a byte, the highest first, eight in the ninth.
    quint64 variableInteger() {
        quint64 value = 0;
        for (int i = 0; i < 8; ++i) {
            const int next = byte();
            if (next < 0)
                return 0;
            value = value << 7 | quint64(next & 0x7f);
            if (next < 0x80)
                return value;
        }
        return value << 8 | quint64(byte() & 0xff);
    }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_failed = false;
};

constexpr int TableMark = 'T';
constexpr quint64 MaxColumns = 2000; // SQLITE_MAX_COLUMN

bool readValue(Reader& reader) {
    constexpr int undefined = 0;
    switch (reader.byte()) {
    case undefined:
    case SQLITE_NULL:
        break;
    case SQLITE_INTEGER:
    case SQLITE_FLOAT:
        reader.skip(8);
        break;
    case SQLITE_TEXT:
    case SQLITE_BLOB:
        reader.skip(reader.variableInteger());
        break;
    default:
        return false;
    }
    return !reader.failed();
}

bool readValues(Reader& reader, quint64 columns) {
    for (quint64 i = 0; i < columns; ++i)
        if (!readValue(reader))
            return false;
    return true;
}

} // namespace

bool isChangeset(QByteArrayView bytes) {
    Reader reader(bytes);
    quint64 columns = 0;
    while (!reader.atEnd()) {
        const int mark = reader.byte();
        if (mark == TableMark) {
            columns = reader.variableInteger();
            if (columns == 0 || columns > MaxColumns)
                return false;
            reader.skip(columns);
            reader.skipText();
        } else if (mark == SQLITE_INSERT || mark == SQLITE_DELETE || mark == SQLITE_UPDATE) {
            reader.skip(1);
            const quint64 values = mark == SQLITE_UPDATE ? 2 * columns : columns;
            if (columns == 0 || !readValues(reader, values))
                return false;
        } else {
            return false;
        }
        if (reader.failed())
            return false;
    }
    return true;
}

} // namespace jianbao::project
