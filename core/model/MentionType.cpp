#include "core/model/MentionType.h"

#include <algorithm>

namespace jianbao {

namespace {

constexpr std::array<QLatin1String, AllMentionTypes.size()> Names{
    QLatin1String("PER"),  QLatin1String("ORG"),   QLatin1String("LOC"),
    QLatin1String("TIME"), QLatin1String("EVENT"), QLatin1String("WORK")};

} // namespace

QLatin1String mentionTypeName(MentionType type) {
    return Names[static_cast<std::size_t>(type)];
}

std::optional<MentionType> mentionTypeFromName(QStringView name) {
    const auto found = std::find(Names.begin(), Names.end(), name);
    if (found == Names.end())
        return std::nullopt;
    return AllMentionTypes[static_cast<std::size_t>(found - Names.begin())];
}

} // namespace jianbao
