#pragma once

#include "core/segment/Profile.h"

#include <span>
#include <vector>

namespace jianbao::segment {

/// The lines of a page with all their marks, and what holds for the whole page.
struct PageLines {
    std::vector<Line> lines;
    PageProfile profile;
};

/// Reads them. Lines are also cut at @p borders, ascending UTF-16 positions, where visible text
/// stands on both sides; the second piece bears the mark SameLine. Pure, any thread, linear.
PageLines readPageLines(QStringView pageText, std::span<const qsizetype> borders = {});

} // namespace jianbao::segment
