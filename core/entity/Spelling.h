#pragma once

#include "core/text/RangeList.h"

#include <QString>
#include <QStringView>

namespace jianbao::entity {

/// A mention as one reads it: without line ends and letter-spacing, with one blank between words of
/// Latin letters or figures.
QString spelling(QStringView page, const RangeList& ranges);

} // namespace jianbao::entity
