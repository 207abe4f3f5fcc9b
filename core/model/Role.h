#pragma once

#include <QLatin1String>
#include <QStringView>

#include <array>
#include <optional>

namespace jianbao {

/// What a block is on its page. Stored by name: never rename one.
enum class Role : quint8 {
    Headline = 0,
    Kicker = 1,
    Deck = 2,
    Subhead = 3,
    Byline = 4,
    Dateline = 5,
    Body = 6,
    Caption = 7,
    Credit = 8,
    Jump = 9,
    Reference = 10,
    Furniture = 11,
    Advertisement = 12
};

inline constexpr std::array AllRoles{
    Role::Headline,  Role::Kicker,    Role::Deck,         Role::Subhead, Role::Byline,
    Role::Dateline,  Role::Body,      Role::Caption,      Role::Credit,  Role::Jump,
    Role::Reference, Role::Furniture, Role::Advertisement};

/// The role's name in files: lower-case English, as in the exchange formats.
QLatin1String roleName(Role role);
/// The role with that name, or none.
std::optional<Role> roleFromName(QStringView name);

} // namespace jianbao
