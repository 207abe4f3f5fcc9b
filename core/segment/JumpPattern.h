#pragma once

#include "core/segment/Squeezed.h"

#include <QString>

#include <optional>

namespace jianbao::segment {

/// → and its kin, which stand before or behind pointers to other pages.
constexpr bool isArrow(char16_t unit) {
    return (unit >= 0x2190 && unit <= 0x21FF) || unit == 0x25B6 || unit == 0x25BA;
}

/// A pointer to another page, as squeezed units [begin, end).
struct JumpMatch {
    int begin = 0;
    int end = 0;
    QString label; ///< the page as printed: "2", "二", "A24"; "第" and "版" left out
};

/// "（下转2版）", "Continued on Page A24" … that ends at the end of @p tail.
std::optional<JumpMatch> jumpToAtEnd(const Squeezed& tail);
/// "（上接第一版）", "From Page A1" … that begins at the start of @p head.
std::optional<JumpMatch> jumpFromAtStart(const Squeezed& head);
/// "（相关报道见5版）", "详见4版", "PAGE A6" … that ends at the end of @p tail.
std::optional<JumpMatch> referenceAtEnd(const Squeezed& tail);

} // namespace jianbao::segment
