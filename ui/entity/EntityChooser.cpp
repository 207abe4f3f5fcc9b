#include "ui/entity/EntityChooser.h"

namespace jianbao::ui {

using namespace Qt::StringLiterals;

EntityChooser::EntityChooser(const QString& title, std::vector<Entity> entities, QWidget* parent)
    : ListChooser(title, tr("Part of a name"), tr("Names"), parent)
    , m_entities(std::move(entities)) {
    start();
}

std::optional<EntityId> EntityChooser::entity() const {
    const auto id = chosen();
    return id ? std::optional(EntityId{*id}) : std::nullopt;
}

int EntityChooser::fill(const QString& wanted) {
    for (const Entity& entity : m_entities) {
        const QStringList names = QStringList(entity.name) + entity.aliases;
        if (names.filter(wanted, Qt::CaseInsensitive).isEmpty())
            continue;
        QString line = names.join(u" · "_s);
        if (!entity.note.isEmpty())
            line += u"   "_s + entity.note.section(u'\n', 0, 0);
        addLine(line, entity.id.value);
    }
    return 0;
}

} // namespace jianbao::ui
