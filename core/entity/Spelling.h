#pragma once

#include "core/model/Correction.h"
#include "core/model/Mention.h"
#include "core/model/Page.h"
#include "core/text/RangeList.h"

#include <QString>
#include <QStringView>

#include <span>

namespace jianbao::entity {

/// A mention as one reads it: without line ends and letter-spacing, with one blank between words of
/// Latin letters or figures.
QString spelling(QStringView page, const RangeList& ranges);
/// The same for ranges in reading order over several places, with what corrections have put there;
/// a correction counts where it begins, or is entered, in a range. What lies on pages that are not
/// among @p pages is left out.
QString spelling(std::span<const Page> pages, std::span<const PageRange> ranges,
                 std::span<const Correction> corrections = {});

} // namespace jianbao::entity
