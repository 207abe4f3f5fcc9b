#pragma once

#include "core/segment/Line.h"

#include <QStringView>

#include <span>

namespace jianbao::segment {

/// Marks as furniture what stands beside a code that readers scan: "扫码看视频", "扫一扫" and a
/// short line below it that says what for. Linear.
void markScanPrompts(QStringView page, std::span<Line> lines);

} // namespace jianbao::segment
