#include "core/job/MarkImport.h"

#include <algorithm>

namespace jianbao::job {

namespace {

class MarkImporter {
public:
    MarkImporter(const exchange::ReadExtract& extract, const std::map<PageId, PageId>& stored,
                 bool asOwn)
        : m_extract(extract)
        , m_stored(stored)
        , m_asOwn(asOwn) {}

    /// The pages of the project that corrections, rejections or states concern.
    std::vector<PageId> markedPages() const {
        std::vector<PageId> pages;
        for (const Correction& correction : m_extract.layout.corrections)
            addStored(correction.page, pages);
        for (const Rejection& rejection : m_extract.layout.rejections)
            addStored(rejection.page, pages);
        for (const PageState& state : m_extract.layout.states)
            addStored(state.page, pages);
        return unique(std::move(pages));
    }

    std::vector<PageId> mentionPages() const {
        std::vector<PageId> pages;
        for (const Mention& mention : m_extract.layout.mentions) {
            for (const PageRange& range : mention.ranges)
                addStored(range.page, pages);
        }
        return unique(std::move(pages));
    }

    Layout withMarks(Layout layout, PageId page) const {
        const Layout& read = m_extract.layout;
        take(read.corrections, page, layout.corrections);
        take(read.rejections, page, layout.rejections);
        for (PageState state : read.states) {
            if (storedOf(state.page) != page)
                continue;
            state.page = page;
            std::erase_if(layout.states, [&](const PageState& old) { return old.page == page; });
            layout.states.push_back(state);
        }
        normalize(layout);
        return layout;
    }

    Names withNames(Names names) {
        takeTypes(names);
        takeEntities(names);
        auto number = -static_cast<qint64>(m_extract.layout.mentions.size()) - 1;
        for (Mention mention : m_extract.layout.mentions) {
            mention.id = MentionId{++number};
            mention.type = m_types.at(mention.type);
            if (mention.entity.isValid())
                mention.entity = m_entities.at(mention.entity);
            bool isHere = true;
            for (PageRange& range : mention.ranges) {
                range.page = storedOf(range.page);
                isHere = isHere && range.page.isValid();
            }
            if (isHere)
                names.mentions.push_back(std::move(mention));
        }
        normalize(names);
        return names;
    }

    /// How many mentions have a piece on a page that came in, and one on a page that did not.
    qint64 cutMentions() const {
        const auto& mentions = m_extract.layout.mentions;
        return std::count_if(mentions.begin(), mentions.end(), [&](const Mention& mention) {
            const auto in = std::count_if(
                mention.ranges.begin(), mention.ranges.end(),
                [&](const PageRange& range) { return storedOf(range.page).isValid(); });
            return in > 0 && in < static_cast<std::ptrdiff_t>(mention.ranges.size());
        });
    }

private:
    PageId storedOf(PageId page) const {
        const auto found = m_stored.find(page);
        return found == m_stored.end() ? PageId() : found->second;
    }

    void addStored(PageId page, std::vector<PageId>& pages) const {
        if (const PageId stored = storedOf(page); stored.isValid())
            pages.push_back(stored);
    }

    static std::vector<PageId> unique(std::vector<PageId> pages) {
        std::sort(pages.begin(), pages.end());
        pages.erase(std::unique(pages.begin(), pages.end()), pages.end());
        return pages;
    }

    template<typename Mark>
    void take(const std::vector<Mark>& marks, PageId page, std::vector<Mark>& taken) const {
        // Provisional numbers in the order of the extract.
        auto number = -static_cast<qint64>(marks.size()) - 1;
        for (Mark mark : marks) {
            mark.id.value = ++number;
            if (storedOf(mark.page) != page)
                continue;
            mark.page = page;
            taken.push_back(std::move(mark));
        }
    }

    void takeTypes(Names& names) {
        const bool replaces = m_asOwn && m_extract.listsTypes;
        std::vector<TagType> types = replaces ? std::vector<TagType>() : names.types;
        auto number = -static_cast<qint64>(m_extract.names.types.size()) - 1;
        for (TagType type : m_extract.names.types) {
            ++number;
            const auto known =
                std::find_if(names.types.begin(), names.types.end(),
                             [&](const TagType& old) { return old.code == type.code; });
            const TagTypeId read = type.id;
            const bool isKnown = known != names.types.end();
            type.id = isKnown ? known->id : TagTypeId{number};
            m_types[read] = type.id;
            if (!replaces && isKnown)
                continue;
            type.rank = static_cast<int>(types.size());
            types.push_back(std::move(type));
        }
        names.types = std::move(types);
    }

    void takeEntities(Names& names) {
        auto number = -static_cast<qint64>(m_extract.names.entities.size()) - 1;
        std::multimap<QString, Entity> known;
        for (const Entity& entity : names.entities)
            known.emplace(entity.name, entity);
        for (Entity entity : m_extract.names.entities) {
            ++number;
            const EntityId read = entity.id;
            entity.type = m_types.at(entity.type);
            const auto [first, last] = known.equal_range(entity.name);
            const auto same = std::find_if(first, last, [&](const auto& item) {
                entity.id = item.second.id;
                return entity == item.second;
            });
            if (same == last) {
                entity.id = EntityId{number};
                names.entities.push_back(entity);
            }
            m_entities[read] = entity.id;
        }
    }

    const exchange::ReadExtract& m_extract;
    const std::map<PageId, PageId>& m_stored;
    bool m_asOwn;
    std::map<TagTypeId, TagTypeId> m_types;
    std::map<EntityId, EntityId> m_entities;
};

} // namespace

Result<qint64> importMarks(project::Project& project, const exchange::ReadExtract& extract,
                           const std::map<PageId, PageId>& stored, bool asOwn, Watch watch) {
    MarkImporter importer(extract, stored, asOwn);
    const auto pages = importer.markedPages();
    qint64 done = 0;
    for (const PageId page : pages) {
        if (auto goesOn = watch.at(done++, static_cast<qint64>(pages.size())); !goesOn)
            return tl::unexpected(goesOn.error());
        const auto change = project.edit(edit::Operation::Import, std::span(&page, 1),
                                         [&](const Layout& layout) -> Result<Layout> {
                                             return importer.withMarks(layout, page);
                                         });
        if (!change)
            return tl::unexpected(change.error());
    }
    if (extract.names.types.empty() && extract.layout.mentions.empty())
        return 0;
    const auto change = project.editNames(
        edit::Operation::Import, importer.mentionPages(),
        [&](const Names& names) -> Result<Names> { return importer.withNames(names); });
    if (!change)
        return tl::unexpected(change.error());
    return importer.cutMentions();
}

} // namespace jianbao::job
