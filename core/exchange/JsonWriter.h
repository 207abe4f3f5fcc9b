#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QIODevice>
#include <QLatin1String>
#include <QStringList>
#include <QStringView>

namespace jianbao::exchange {

/// Writes one JSON value to a device as UTF-8, piece by piece, with bounded memory. Halves of
/// surrogate pairs become U+FFFD. The caller opens and closes in the right order; keys are written
/// in objects only and once each.
class JsonWriter {
public:
    /// The device is open for writing and outlives the writer.
    explicit JsonWriter(QIODevice& out);

    void beginObject() { open('{'); }
    void endObject() { close('}'); }
    void beginArray() { open('['); }
    void endArray() { close(']'); }
    void key(QLatin1String name);
    void string(QStringView value);
    void strings(const QStringList& values);
    void number(qint64 value);
    /// At most four decimals.
    void number(double value);
    /// A value that is JSON already, from its current position to its end.
    void copy(QIODevice& json);
    /// The next item begins on a line of its own.
    void breakLine();

    void member(QLatin1String name, QStringView value) {
        key(name);
        string(value);
    }
    void member(QLatin1String name, qint64 value) {
        key(name);
        number(value);
    }
    void member(QLatin1String name, double value) {
        key(name);
        number(value);
    }

    /// Writes what is held back. Errors (of any write so far): DiskFull, Io.
    Result<void> flush();

private:
    void open(char bracket);
    void close(char bracket);
    void separate();
    /// Room for so many bytes behind what is held back.
    char* room(qsizetype bytes) {
        if (m_filled + bytes > m_buffer.size())
            makeRoom(bytes);
        return m_buffer.data() + m_filled;
    }
    void makeRoom(qsizetype bytes);
    void put(char c) {
        *room(1) = c;
        ++m_filled;
    }
    void put(QLatin1String text);
    void putEscaped(QStringView text);
    void flushBuffer();

    QIODevice& m_out;
    QByteArray m_buffer;
    qsizetype m_filled = 0;
    int m_depth = 0;
    /// No item was written yet in the innermost open bracket.
    bool m_isFirst = true;
    bool m_isAfterKey = false;
    bool m_breaksLine = false;
    bool m_failed = false;
};

} // namespace jianbao::exchange
