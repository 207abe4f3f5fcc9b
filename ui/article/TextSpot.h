#pragma once

#include <QtGlobal>

#include <compare>

namespace jianbao::ui {

/// A place in the reading text: card, paragraph of the card, UTF-16 offset in the paragraph.
struct TextSpot {
    int card = -1;
    int paragraph = 0;
    qsizetype offset = 0;

    bool isValid() const { return card >= 0; }
    auto operator<=>(const TextSpot&) const = default;
};

} // namespace jianbao::ui
