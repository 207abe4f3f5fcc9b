#pragma once

#include "core/entity/Span.h"

#include <string_view>
#include <vector>

namespace jianbao::entity {

/// Finds dates and times of day in joined Chinese text: 2024年5月18日, 5月18日至20日, 昨日上午9时,
/// 民国二十八年四月, 上世纪九十年代, 1-10月, 星期五. Durations (5年, 三个月) are none.
class DateTagger {
public:
    /// In text order, not overlapping.
    std::vector<Span> find(std::u16string_view text) const;
};

} // namespace jianbao::entity
