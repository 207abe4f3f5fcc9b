#pragma once

#include <QtGlobal>

#include <compare>
#include <functional>

namespace jianbao {

/// The number of a stored thing. 0 is none; positive numbers are rows of the project file; negative
/// ones are provisional: given by an edit to something new, replaced when the project writes it.
/// Numbers of different things do not mix.
template<typename Tag>
struct Id {
    qint64 value = 0;

    constexpr bool isValid() const { return value != 0; }
    constexpr bool isProvisional() const { return value < 0; }

    auto operator<=>(const Id&) const = default;
};

using IssueId = Id<struct IssueTag>;
using PageId = Id<struct PageTag>;
using BlockId = Id<struct BlockTag>;
using ArticleId = Id<struct ArticleTag>;
using CorrectionId = Id<struct CorrectionTag>;
using MentionId = Id<struct MentionTag>;
using TagTypeId = Id<struct TagTypeTag>;
using EntityId = Id<struct EntityTag>;
using RejectionId = Id<struct RejectionTag>;

} // namespace jianbao

template<typename Tag>
struct std::hash<jianbao::Id<Tag>> {
    std::size_t operator()(jianbao::Id<Tag> id) const noexcept {
        return std::hash<qint64>{}(id.value);
    }
};
