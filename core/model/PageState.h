#pragma once

#include "core/model/Ids.h"
#include "core/model/Status.h"

#include <QString>

namespace jianbao {

/// What an editor says of a page as a whole.
struct PageState {
    PageId page;
    Status status = Status::Open;
    /// Free text; empty for none.
    QString note;

    bool operator==(const PageState&) const = default;
};

} // namespace jianbao
