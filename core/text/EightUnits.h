#pragma once

#include <QtEndian>

#include <array>
#include <bit>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace jianbao {

/// Eight UTF-16 units that are compared in one step; GCC and Clang know such types. Compare with an
/// int: over a char16_t clang 14 breaks down.
using EightUnits = quint16 __attribute__((vector_size(16)));

/// The eight units that stand there, at any address.
inline EightUnits readEight(const char16_t* units) {
    EightUnits eight;
    std::memcpy(&eight, units, sizeof eight);
    return eight;
}

/// Of eight units the first for which a comparison holds, or 8.
template<typename Comparison>
int firstOfEight(Comparison comparison) {
    static_assert(sizeof comparison == 16);
#ifdef __SSE2__ // one instruction takes a bit of each byte
    __m128i lanes;
    std::memcpy(&lanes, &comparison, sizeof lanes);
    return std::countr_zero(static_cast<unsigned>(_mm_movemask_epi8(lanes)) | 0x10000U) / 2;
#else
    std::array<quint64, 2> halves;
    std::memcpy(halves.data(), &comparison, sizeof comparison);
    const int first = std::countr_zero(qFromLittleEndian(halves[0]));
    const int second = std::countr_zero(qFromLittleEndian(halves[1]));
    return (first < 64 ? first : 64 + second) / 16;
#endif
}

/// Whether a comparison holds for any of eight units.
template<typename Comparison>
bool anyOfEight(Comparison comparison) {
    return firstOfEight(comparison) < 8;
}

} // namespace jianbao
