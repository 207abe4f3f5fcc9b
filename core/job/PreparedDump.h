#pragma once

#include "core/project/Project.h"
#include "core/source/DumpReader.h"

#include <functional>
#include <stop_token>

namespace jianbao::job {

/// A dump that was read and whose articles were found: all that a project needs to take it in.
struct PreparedDump {
    project::NewDump dump;
    std::vector<project::NewPage> pages;
    std::vector<project::NewLink> links;
    source::InvalidBytes invalidBytes;
};

/// Bytes read so far, and of how many (-1: not known).
using ReadProgress = std::function<void(qint64 read, qint64 size)>;

/// Reads a dump ("-": standard input), finds the articles of each page and the jumps between them.
/// What the file name says of newspaper, date and number of the first page is taken over; the pages
/// behind the first count on from that number. Touches no project, so that any thread may run it;
/// @p progress is called there, after each page. Errors: those of DumpReader; Cancelled.
Result<PreparedDump> prepareDump(const QString& path, std::optional<Encoding> encoding = {},
                                 std::stop_token stop = {}, const ReadProgress& progress = {});

/// The page number @p steps behind @p number ("1" + 2 = "3", "A24" + 1 = "A25"); empty where the
/// number is empty or has no digits at its end.
QString laterPageNumber(const QString& number, int steps);

} // namespace jianbao::job
