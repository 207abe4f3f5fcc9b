#pragma once

#include "core/segment/LineReader.h"

#include <span>
#include <vector>

namespace jianbao::segment {

/// What one line has of one column: the line whole, or its part between two gutters. Half-open;
/// left and right count squares or half squares from the line's start, whichever the page's columns
/// stand in.
struct Cell {
    qint32 line = 0;
    qint32 row = 0; ///< of the dump, empty lines counted
    qint32 begin = 0;
    qint32 end = 0;
    int left = 0;
    int right = 0;
    bool whole = true;
    qint32 region = 0;   ///< of lines that the same gutters run through
    qint32 column = 0;   ///< between them, from 0
    bool parted = false; ///< whether gutters run through its line
};

/// How a dump counts where its columns stand. Writers for terminals give a Chinese character two
/// places; `pdftotext -layout` gives each character one, whatever its width.
enum class Places : quint8 { Halves, Characters };

struct Cells {
    std::vector<Cell> cells; ///< in the order of the text; none where the page has no gutter
    Places places = Places::Halves;
};

/// Cuts the lines where strips of blanks run down a page between columns: over at least five lines
/// with enough text on both sides (tables have less). What is a gutter in one place is one in all
/// others, where each character takes one place. Linear.
Cells cutAtGutters(QStringView text, std::span<const RawLine> lines);

} // namespace jianbao::segment
