#pragma once

#include "core/model/Ids.h"
#include "core/text/TextRange.h"

#include <QString>

#include <vector>

namespace jianbao {

/// A half-open run of UTF-16 positions of one page.
struct PageRange {
    PageId page;
    TextRange range;

    auto operator<=>(const PageRange&) const = default;
};

/// A name that an editor tagged. Mentions may nest and overlap.
struct Mention {
    MentionId id;
    TagTypeId type;
    /// What it stands for; none where that was not said.
    EntityId entity;
    /// In reading order; several where it runs over a break of line, column or page. None is empty.
    std::vector<PageRange> ranges;

    bool operator==(const Mention&) const = default;
};

/// A suggestion that an editor turned down. It does not come back at that range; and the same text
/// as that type counts as less likely on all pages of the project.
struct Rejection {
    RejectionId id;
    PageId page;
    /// The first and last position that the suggestion covered, half-open.
    TextRange range;
    /// Code of the type that was suggested (see TagType::code).
    QString code;
    /// The name as it is read, without line breaks.
    QString text;

    bool operator==(const Rejection&) const = default;
};

} // namespace jianbao
