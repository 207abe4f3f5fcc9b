#pragma once

#include "core/Result.h"
#include "core/model/Layout.h"

#include <QStringView>

namespace jianbao::edit {

/// Moves the border between two blocks of @p page from @p border, a position at which one block
/// ends and another begins, to @p at: what lies between goes over to the other block, with its
/// paragraph starts; roles and articles stay. Both count as decided by the editor. Error
/// InvalidEdit, nothing changes: no border is there, the way leads through a third block, or one of
/// the two would keep no visible character. UTF-16 positions of @p pageText, the text of the page.
Result<Layout> moveBoundary(Layout layout, PageId page, QStringView pageText, qsizetype border,
                            qsizetype at);

/// Lets the block on the near side of a border take all up to @p at: what stands wholly between
/// goes into it (its note, too), and the block in which @p at lies gives what is on this side, with
/// its paragraph starts. Else as moveBoundary, which this is where nothing stands between.
Result<Layout> spreadBlock(Layout layout, PageId page, QStringView pageText, qsizetype border,
                           qsizetype at);

} // namespace jianbao::edit
