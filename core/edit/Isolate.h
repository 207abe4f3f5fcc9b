#pragma once

#include "core/Result.h"
#include "core/model/Layout.h"
#include "core/text/Selection.h"

#include <QStringView>

#include <vector>

namespace jianbao::edit {

/// A layout in which a selection has blocks of its own.
struct Isolated {
    Layout layout;
    /// The blocks that hold the selection, in page order.
    std::vector<BlockId> blocks;
};

/// Cuts blocks at the ends of each range of a selection on @p page (UTF-16 positions of
/// @p pageText), so that an operation meant for the selected words touches nothing else. White
/// space at the ends does not count, and no cut is made that would leave a block of white space. A
/// range without a visible character (a caret) stands for the whole block it lies in. Error
/// InvalidEdit outside the page.
Result<Isolated> isolate(Layout layout, PageId page, QStringView pageText,
                         const Selection& selection);

} // namespace jianbao::edit
