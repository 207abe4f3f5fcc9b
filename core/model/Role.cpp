#include "core/model/Role.h"

namespace jianbao {

QLatin1String roleName(Role role) {
    static constexpr std::array<const char*, AllRoles.size()> names{
        "headline", "kicker", "deck", "subhead",   "byline",    "dateline",     "body",
        "caption",  "credit", "jump", "reference", "furniture", "advertisement"};
    return QLatin1String(names[static_cast<std::size_t>(role)]);
}

std::optional<Role> roleFromName(QStringView name) {
    for (const Role role : AllRoles)
        if (name == roleName(role))
            return role;
    return std::nullopt;
}

} // namespace jianbao
