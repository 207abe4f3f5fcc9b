#pragma once

#include "core/Result.h"
#include "core/text/Decoder.h"
#include "core/text/Encoding.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace jianbao::source {

using jianbao::InvalidBytes;

/// One page as it comes out of a dump.
struct DumpPage {
    /// From 0; form feeds part the pages.
    int index = 0;
    /// Decoded, verbatim but for line ends, which are LF, and the byte order mark, which is gone.
    QString text;
};

struct ReadOptions {
    /// Detected where none is given. A byte order mark tells the two of UTF-16 apart even then.
    std::optional<Encoding> encoding = {};
    /// Whether the bytes' SHA-256 is wanted; it costs as much as all the rest of reading.
    bool hash = true;
    /// UTF-16 units that one page may have.
    qsizetype largestPage = qsizetype{1} << 29;
};

/// Reads one dump page by page, with memory bounded by its largest page. One thread at a time.
///
/// A page without text between two form feeds is a page, so that the others keep their numbers;
/// white space behind the last form feed is none, as a form feed may end each page.
class DumpReader {
public:
    /// Opens a file, or standard input for the path "-". Errors: NotFound, Unreadable, Empty,
    /// Binary, Io; the subject is the path.
    static Result<DumpReader> open(const QString& path, const ReadOptions& options = {});

    DumpReader(DumpReader&&) noexcept;
    DumpReader& operator=(DumpReader&&) noexcept;
    ~DumpReader();

    /// File name without its folder; "stdin" for standard input.
    QString name() const;
    Encoding encoding() const;
    /// Size in bytes, or -1 where the input cannot tell.
    qint64 size() const;
    /// Bytes read so far, for progress.
    qint64 position() const;

    /// The next page, or an empty optional behind the last one. Errors: Io, TooLarge, and Empty
    /// behind the last page of a dump of blank pages too long for open() to see it.
    Result<std::optional<DumpPage>> next();

    /// Of all bytes read so far; complete once next() has returned nothing. Raw 32 bytes, or none
    /// where it is not wanted.
    QByteArray sha256() const;
    InvalidBytes invalidBytes() const;

private:
    class Private;
    explicit DumpReader(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace jianbao::source
