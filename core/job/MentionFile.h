#pragma once

#include "core/Result.h"
#include "core/exchange/AnnotatedText.h"
#include "core/exchange/MentionCsvReader.h"

#include <QString>

#include <variant>
#include <vector>

namespace jianbao::job {

/// A file with mentions for pages that a project has already.
struct MentionFile {
    QString path;
    std::variant<exchange::AnnotatedText, std::vector<exchange::TableMention>> content;
};

/// Reads such a file by what its name ends with: .ann (brat, whose text stands beside it as .txt),
/// .tsv (WebAnno), .csv (MentionCsvWriter). Errors: NotFound, Unreadable, TooLarge,
/// Damaged.
Result<MentionFile> readMentionFile(const QString& path);

} // namespace jianbao::job
