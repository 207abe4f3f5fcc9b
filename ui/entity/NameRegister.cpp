#include "ui/entity/NameRegister.h"

#include "core/edit/NameEdits.h"
#include "ui/common/Document.h"

#include <algorithm>
#include <array>
#include <set>

namespace jianbao::ui {

namespace {

std::vector<MentionId> idsOf(const std::vector<Mention>& mentions) {
    std::vector<MentionId> ids;
    for (const Mention& mention : mentions)
        ids.push_back(mention.id);
    return ids;
}

} // namespace

std::map<EntityId, qint64> NameRegister::counts() const {
    const project::Project* project = m_document.project();
    return project ? project->mentionCounts().value_or(std::map<EntityId, qint64>())
                   : std::map<EntityId, qint64>();
}

std::vector<Mention> NameRegister::mentionsOf(EntityId entity) const {
    const project::Project* project = m_document.project();
    if (!project)
        return {};
    auto mentions = project->mentionsOf(entity).value_or(std::vector<Mention>());
    std::map<PageId, std::size_t> order;
    for (const project::PageSummary& page : m_document.pages())
        order.emplace(page.id, order.size());
    std::stable_sort(mentions.begin(), mentions.end(), [&](const Mention& a, const Mention& b) {
        const PageRange& one = a.ranges.front();
        const PageRange& two = b.ranges.front();
        return std::pair(order[one.page], one.range.begin) <
               std::pair(order[two.page], two.range.begin);
    });
    return mentions;
}

std::vector<Mention> NameRegister::mentionsOf(TagTypeId type) const {
    const project::Project* project = m_document.project();
    return project ? project->mentionsOf(type).value_or(std::vector<Mention>())
                   : std::vector<Mention>();
}

bool NameRegister::edit(edit::Operation operation, const std::vector<Mention>& concerned,
                        const Function& function) {
    std::set<PageId> pages;
    for (const Mention& mention : concerned)
        for (const PageRange& part : mention.ranges)
            pages.insert(part.page);
    return m_document.editNames(operation, std::vector(pages.begin(), pages.end()), function);
}

bool NameRegister::setEntity(const Entity& entity) {
    return edit(edit::Operation::Entities, {},
                [&](const Names& names) { return edit::setEntity(names, entity); });
}

bool NameRegister::mergeEntities(EntityId entity, EntityId into) {
    return edit(edit::Operation::Entities, mentionsOf(entity),
                [&](const Names& names) { return edit::mergeEntities(names, entity, into); });
}

bool NameRegister::tie(MentionId mention, EntityId entity) {
    const Mention* tied = m_document.layout().mention(mention);
    return tied && edit(edit::Operation::Entities, {*tied}, [&](const Names& names) {
               return edit::tie(names, std::array{mention}, entity);
           });
}

bool NameRegister::splitOff(MentionId mention) {
    const Mention* split = m_document.layout().mention(mention);
    return split && edit(edit::Operation::Entities, {*split}, [&](const Names& names) {
               return edit::splitEntity(names, split->entity, std::array{mention});
           });
}

bool NameRegister::removeEntity(EntityId entity) {
    const std::vector<Mention> mentions = mentionsOf(entity);
    return edit(edit::Operation::Untag, mentions, [&](const Names& names) -> Result<Names> {
        if (mentions.empty())
            return edit::removeEntity(names, entity);
        return edit::untag(names, idsOf(mentions)).and_then([&](const Names& untagged) {
            return edit::removeEntity(untagged, entity);
        });
    });
}

bool NameRegister::setType(const TagType& type) {
    return edit(edit::Operation::Types, {},
                [&](const Names& names) { return edit::setType(names, type); });
}

bool NameRegister::removeType(TagTypeId type) {
    return edit(edit::Operation::Types, mentionsOf(type),
                [&](const Names& names) { return edit::removeType(names, type); });
}

bool NameRegister::takeTypes(const std::vector<TagType>& types) {
    return edit(edit::Operation::Types, {},
                [&](const Names& names) { return edit::takeTypes(names, types); });
}

} // namespace jianbao::ui
