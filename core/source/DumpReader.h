#pragma once

#include "core/Result.h"
#include "core/text/Encoding.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace jianbao::source {

/// One page as it comes out of a dump.
struct DumpPage {
    /// From 0; form feeds part the pages.
    int index = 0;
    /// Decoded, verbatim but for line ends, which are LF, and the byte order mark, which is gone.
    QString text;
};

/// How bytes that are no text in the dump's encoding were met; each became U+FFFD.
struct InvalidBytes {
    qint64 count = 0;
    /// Byte offsets in the file of the first few (at most 10).
    std::vector<qint64> firstOffsets;
};

/// Reads one dump page by page, with memory bounded by its largest page. One thread at a time.
class DumpReader {
public:
    /// Opens a file, or standard input for the path "-". Detects the encoding unless one is given.
    /// Errors: NotFound, Unreadable, Empty, Binary, Io.
    static Result<DumpReader> open(const QString& path, std::optional<Encoding> encoding = {});

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

    /// The next page, or an empty optional behind the last one. Errors: Io, TooLarge (one page over
    /// 1 GiB).
    Result<std::optional<DumpPage>> next();

    /// Of all bytes read so far; complete once next() has returned nothing. Raw 32 bytes.
    QByteArray sha256() const;
    InvalidBytes invalidBytes() const;

private:
    class Private;
    explicit DumpReader(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace jianbao::source
