#include "ui/entity/TypeLook.h"

#include "core/model/MentionType.h"
#include "ui/common/Theme.h"

#include <QCoreApplication>

#include <array>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TypeLook)
};

/// In the order of AllMentionTypes: index of an article colour, and a key of the upper row.
struct Look {
    int colour;
    const char* key;
};
constexpr std::array<Look, AllMentionTypes.size()> Shipped{
    {{0, "W"}, {6, "E"}, {2, "T"}, {4, "Y"}, {1, "U"}, {5, "O"}}};

const Look* shippedLook(const TagType& type) {
    const auto known = mentionTypeFromName(type.code);
    return known ? &Shipped[static_cast<std::size_t>(*known)] : nullptr;
}

QString shippedText(MentionType type) {
    switch (type) {
    case MentionType::Person:
        return Words::tr("Person");
    case MentionType::Organization:
        return Words::tr("Organization");
    case MentionType::Location:
        return Words::tr("Place");
    case MentionType::Time:
        return Words::tr("Time");
    case MentionType::Event:
        return Words::tr("Event");
    case MentionType::Work:
        return Words::tr("Work");
    }
    return {};
}

} // namespace

QString typeText(const TagType& type) {
    if (!type.name.isEmpty())
        return type.name;
    const auto known = mentionTypeFromName(type.code);
    return known ? shippedText(*known) : type.code;
}

QColor typeColour(const TagType& type) {
    const QColor chosen(type.color);
    if (!type.color.isEmpty() && chosen.isValid())
        return chosen;
    const Look* look = shippedLook(type);
    return Theme::light().article(look ? look->colour : type.rank + 3);
}

QString typeKey(const TagType& type) {
    const Look* look = shippedLook(type);
    return !type.key.isEmpty() || !look ? type.key : QString::fromLatin1(look->key);
}

} // namespace jianbao::ui
