#pragma once

#include "core/segment/Gutters.h"

#include <QStringView>

#include <span>
#include <vector>

namespace jianbao::segment {

/// How a text begins, as far as its first line tells.
enum class TextStart : quint8 {
    Unknown,
    Fresh, ///< with a paragraph
    MidSentence
};

/// Cells one below the other that are of one piece: the lines of a column from one break to the
/// next, or of a title.
struct Frame {
    std::vector<qint32> cells; ///< indices, from the top
    int left = 0;
    int right = 0;
    qint32 first = 0;  ///< row
    qint32 last = 0;   ///< row, included
    bool text = false; ///< running text; else a title, a name, a caption …
    bool open = false; ///< the text goes on elsewhere, in the middle of a sentence
    TextStart start = TextStart::Unknown;

    bool isBeside(const Frame& other) const { return first <= other.last && other.first <= last; }
    bool isInLine(const Frame& other) const { return left < other.right && other.left < right; }
};

/// Gathers cells, which stand in the order of the text, into frames. Frames in the order of their
/// first cells. Linear.
std::vector<Frame> gatherFrames(QStringView text, std::span<const Cell> cells);

} // namespace jianbao::segment
