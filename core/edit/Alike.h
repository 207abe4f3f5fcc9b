#pragma once

#include "core/Result.h"
#include "core/model/Layout.h"

#include <QStringList>
#include <QStringView>

#include <vector>

namespace jianbao::edit {

/// How a piece of text looks on any day: its lines that are not blank, without blanks, in small
/// letters, every number (also one in Chinese characters, and the day behind 星期) as one 0. So the
/// folios of two issues are alike. Any thread.
QStringList shapeOf(QStringView text);

/// The runs of whole lines on a page that have that shape, ascending; from the first to behind the
/// last visible character, UTF-16 positions. None for an empty shape.
std::vector<TextRange> findAlike(QStringView pageText, const QStringList& shape);

/// Gives a role to all of @p page that has that shape, cutting it out of its blocks where needed.
/// What an editor decided stays. The layout comes back as it was where there is nothing to do.
Result<Layout> applyToAlike(Layout layout, PageId page, QStringView pageText,
                            const QStringList& shape, Role role);

} // namespace jianbao::edit
