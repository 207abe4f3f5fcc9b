#pragma once

#include "core/exchange/ExportSettings.h"
#include "core/exchange/OutputFolder.h"
#include "core/text/Decoder.h"

#include <QStringList>

#include <functional>
#include <optional>
#include <stop_token>

namespace jianbao::job {

/// What became of one dump.
struct ExtractedDump {
    enum class Status : quint8 { Done, Skipped, Failed };
    QString input;
    /// The file made of it.
    QString output;
    Status status = Status::Done;
    int pages = 0;
    InvalidBytes invalidBytes;
    std::optional<Error> error;
};

struct ExtractEachOptions {
    exchange::ExportSettings settings;
    std::optional<Encoding> encoding;
    /// Leaves alone dumps whose file is there.
    bool skipExisting = false;
    int threads = 1;
};

/// Makes a file of each dump, named after it, in a folder: for archives whose work is parted or
/// stopped and taken up again. Files come to their names whole. Names, contents and the order of
/// results do not depend on the number of threads. @p told gets each result in the order of
/// @p dumps, on the caller's thread. When stopped, what is done is kept and the rest not begun.
/// Errors, which end it: those of OutputFolder.
Result<void> extractEach(const QStringList& dumps, const QString& folder,
                         const ExtractEachOptions& options,
                         const std::function<void(const ExtractedDump&)>& told,
                         std::stop_token stop = {});

} // namespace jianbao::job
