#pragma once

#include "core/segment/Profile.h"
#include "core/segment/Story.h"

#include <QStringView>

#include <span>

namespace jianbao::segment {

/// Fills in the story's metadata (from dateline, byline, credit and jump lines, as printed) and its
/// kind.
void describeStory(QStringView page, std::span<const Line> lines, const PageProfile& profile,
                   Story& story);

} // namespace jianbao::segment
