#pragma once

#include "core/segment/Line.h"

#include <QStringView>

#include <span>

namespace jianbao::segment {

/// Marks as furniture the lines that hold nothing but what scanners make of rules ("—", "____")
/// and, on a Latin page, of stains: a sign or two. Chinese dumps write missing characters as signs.
/// The stars between sections and the ends of sentences stay text.
void markStrays(QStringView page, std::span<Line> lines, bool latin);

} // namespace jianbao::segment
