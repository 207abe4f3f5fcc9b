#pragma once

#include <algorithm>

namespace jianbao {

/// The item with that id, or null. Takes time in proportion to their number.
template<typename Items, typename Key>
auto* findById(Items& items, Key id) {
    const auto found =
        std::find_if(items.begin(), items.end(), [&](const auto& item) { return item.id == id; });
    return found == items.end() ? nullptr : &*found;
}

/// A provisional id that none of the items has.
template<typename Items>
auto nextProvisional(const Items& items) {
    auto lowest = decltype(items.front().id){};
    for (const auto& item : items)
        lowest = std::min(lowest, item.id);
    return decltype(lowest){lowest.value - 1};
}

} // namespace jianbao
