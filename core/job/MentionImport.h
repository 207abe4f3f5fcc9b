#pragma once

#include "core/job/MentionFile.h"
#include "core/job/Watch.h"
#include "core/project/Project.h"

#include <QString>

#include <vector>

namespace jianbao::job {

/// What could not be placed.
struct UnplacedMention {
    enum class Why : quint8 {
        NoSuchText, ///< no article and no page of the project has the text that was annotated
        OtherText,  ///< at its place stands another text
        Unreadable  ///< the line says something else than a mention, or contradicts itself
    };
    QString path;
    /// From 1.
    int line = 0;
    QString content;
    Why why = Why::NoSuchText;
    bool operator==(const UnplacedMention&) const = default;
};

struct MentionImportReport {
    qint64 added = 0;
    /// Of that type at that place already.
    qint64 known = 0;
    /// By file and line.
    std::vector<UnplacedMention> unplaced;
};

/// Tags what the files say. An annotated text is that of the first article that is read like it
/// (white space apart), or of the first page whose dump is; two files with the same text belong to
/// two articles with it. Rows of a table name page and positions. Each mention is checked by its
/// text. Types that the project does not know are added, entities too. One step of the history.
/// Errors: those of Project::editNames; Cancelled by @p watch, between two pages.
Result<MentionImportReport> importMentions(project::Project& project,
                                           const std::vector<MentionFile>& files, Watch watch = {});

} // namespace jianbao::job
