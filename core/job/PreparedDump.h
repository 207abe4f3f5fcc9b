#pragma once

#include "core/project/Project.h"
#include "core/source/DumpReader.h"

#include <functional>
#include <stop_token>

namespace jianbao::job {

/// Pages of a dump that were read and whose articles were found: all that a project needs to take
/// them in. A long dump comes in several parts, so that memory stays bounded.
struct PreparedDump {
    /// The same in each part but for the invalid bytes, which are those so far.
    project::NewDump dump;
    std::vector<project::NewPage> pages;
    /// Jumps between the pages of this part.
    std::vector<project::NewLink> links;
    source::InvalidBytes invalidBytes;
    /// Whether nothing of the dump follows.
    bool isLast = true;
};

/// Bytes read so far, and of how many (-1: not known).
using ReadProgress = std::function<void(qint64 read, qint64 size)>;

struct PrepareOptions {
    std::optional<Encoding> encoding = {};
    /// Threads that find articles, the caller's among them.
    int threads = 1;
    /// Asked, before anything is found, whether a dump with these bytes is wanted.
    std::function<bool(const QByteArray& sha256)> wanted = {};
};

/// Gets one part after the other; false ends it before the dump does.
using TakePart = std::function<bool(PreparedDump part)>;

/// Reads a dump ("-": standard input), finds the articles of each page and the jumps between them.
/// What the file name says of newspaper, date and number of the first page is taken over; the pages
/// behind the first count on from that number. Touches no project, so that any thread may run it;
/// @p take and @p progress are called there, the latter after each page. A part has at most
/// PartSize pages. Errors: those of DumpReader; AlreadyExists for a dump that is not wanted;
/// Cancelled.
Result<void> prepareDump(const QString& path, const PrepareOptions& options, const TakePart& take,
                         std::stop_token stop = {}, const ReadProgress& progress = {});

/// Pages, and UTF-16 units of their text, that a part has at most; one page may have more.
inline constexpr std::size_t PartSize = 128;
inline constexpr qsizetype PartText = 8 * 1024 * 1024;

/// The page number @p steps behind @p number ("1" + 2 = "3", "A24" + 1 = "A25"); empty where the
/// number is empty or has no digits at its end.
QString laterPageNumber(const QString& number, int steps);

} // namespace jianbao::job
