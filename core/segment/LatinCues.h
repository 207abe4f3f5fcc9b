#pragma once

#include "core/segment/Line.h"

#include <QStringView>

#include <span>

namespace jianbao::segment {

/// Sets LeadsOn, OpensSentence and Justified of a Latin page's lines. Linear.
void markLatinCues(QStringView page, std::span<Line> lines);

} // namespace jianbao::segment
