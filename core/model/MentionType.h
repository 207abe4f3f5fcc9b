#pragma once

#include <QLatin1String>
#include <QStringView>

#include <array>
#include <optional>

namespace jianbao {

/// What a tagged name stands for. The numbers are stored in project files: never change them.
enum class MentionType : quint8 {
    Person = 0,
    Organization = 1,
    Location = 2,
    Time = 3,
    Event = 4,
    Work = 5
};

inline constexpr std::array AllMentionTypes{MentionType::Person,   MentionType::Organization,
                                            MentionType::Location, MentionType::Time,
                                            MentionType::Event,    MentionType::Work};

/// The type's name in files: PER, ORG, LOC, TIME, EVENT, WORK.
QLatin1String mentionTypeName(MentionType type);
/// The type with that name, or none.
std::optional<MentionType> mentionTypeFromName(QStringView name);

} // namespace jianbao
