#pragma once

#include "core/segment/Line.h"

#include <QStringView>

#include <span>

namespace jianbao::segment {

/// Marks small advertisements in Latin script: lines that open with the stock words of one in
/// capitals ("FOR SALE: …", "À LOUER, …") and the lines that such a one goes on in. Those that
/// follow one another are one item.
void markLatinAdverts(QStringView page, std::span<Line> lines);

} // namespace jianbao::segment
