#pragma once

#include "core/model/Role.h"
#include "core/segment/Line.h"

#include <QString>

#include <limits>
#include <span>

namespace jianbao::segment {

/// What a stretch of lines is, as far as it can be told without knowing whose it is.
enum class ElementKind : quint8 {
    Title,
    Body,
    Caption,
    Byline,
    Dateline,
    Credit,
    JumpTo,
    JumpFrom,
    Reference,
    Advert,
    Furniture
};

/// Lines [first, last) of one kind, and what was decided about them.
struct Element {
    ElementKind kind = ElementKind::Body;
    qint32 first = 0;
    qint32 last = 0;
    /// Text only: how strongly it speaks for a new story here, seen from the text before
    /// (log-odds).
    double startsStory = 0;
    /// The story it belongs to; -1 for none.
    qint32 story = -1;
    Role role = Role::Body;
    double confidence = 0.5;
    QString reason = {};
    /// A line of the title, or a caption of the text, before it, cut off to be looked at alone.
    bool cutOff = false;

    qint32 size() const { return last - first; }
};

/// How many visible characters stand in the element's lines, some of @p lines; no line is looked at
/// once there are @p enough.
inline int visibleIn(std::span<const Line> lines, const Element& element,
                     int enough = std::numeric_limits<int>::max()) {
    int visible = 0;
    for (qint32 i = element.first; i < element.last && visible < enough; ++i)
        visible += lines[static_cast<std::size_t>(i)].visible;
    return visible;
}

} // namespace jianbao::segment
