#pragma once

#include <array>
#include <string_view>

namespace jianbao {

/// A few UTF-16 units that are looked for together: nearly always one look tells that a unit is
/// none of them. Refers to the units, which outlive it.
class UnitSet {
public:
    explicit constexpr UnitSet(std::u16string_view units)
        : m_units(units) {
        for (const char16_t unit : units)
            m_slots[unit % m_slots.size()] = true;
    }

    bool has(char16_t unit) const {
        return m_slots[unit % m_slots.size()] && m_units.find(unit) != std::u16string_view::npos;
    }

private:
    std::u16string_view m_units;
    std::array<bool, 256> m_slots{};
};

} // namespace jianbao
