#pragma once

#include "core/model/Ids.h"

#include <QString>

namespace jianbao {

/// One page of an issue as its dump has it. The text never changes once it is in a project.
struct Page {
    PageId id;
    IssueId issue;
    /// File name of the dump, without its folder.
    QString dumpName;
    /// Which page of that dump, from 0 (form feeds part the pages of a dump).
    int dumpIndex = 0;
    /// Page number as printed or as the file name says ("1", "A24"); empty if unknown.
    QString number;
    /// The decoded dump, verbatim, with line ends as LF.
    QString text;

    bool operator==(const Page&) const = default;
};

} // namespace jianbao
