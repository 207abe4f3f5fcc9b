#pragma once

#include "core/model/Ids.h"
#include "core/text/TextRange.h"

#include <QString>

namespace jianbao {

/// A replacement for a range of the dump, which itself stays as it is: the reading text has @c text
/// there instead. An empty range inserts before its position, an empty text takes away.
struct Correction {
    CorrectionId id;
    PageId page;
    /// UTF-16 positions of the page's text, half-open.
    TextRange range;
    QString text;

    bool operator==(const Correction&) const = default;
};

} // namespace jianbao
