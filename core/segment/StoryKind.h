#pragma once

#include "core/segment/Profile.h"
#include "core/segment/Story.h"

#include <QStringView>

#include <span>

namespace jianbao::segment {

/// What sort of item the story is, told by its parts, by the wording of its titles and byline, and
/// for texts without a dateline by the words that comments are full of.
ArticleKind kindOf(QStringView page, std::span<const Line> lines, const PageProfile& profile,
                   const Story& story);

} // namespace jianbao::segment
