#include "core/job/MentionImport.h"

#include "core/exchange/BratWriter.h"
#include "core/job/MentionPlacer.h"

#include <algorithm>
#include <map>

namespace jianbao::job {

namespace {

/// Adds placed mentions to the names of a project.
class Tagger {
public:
    explicit Tagger(Names names)
        : m_names(std::move(names)) {
        for (const Mention& mention : m_names.mentions)
            m_known.emplace(mention.ranges, mention.type);
    }

    /// False where it is tagged so already.
    bool add(const PlacedMention& placed) {
        const TagTypeId type = typeOf(placed.type);
        const auto [first, last] = m_known.equal_range(placed.ranges);
        if (std::any_of(first, last, [&](const auto& known) { return known.second == type; }))
            return false;
        m_known.emplace(placed.ranges, type);
        m_names.mentions.push_back(
            {MentionId{--m_lastId}, type, entityOf(placed, type), placed.ranges});
        return true;
    }

    Names names() {
        normalize(m_names);
        return std::move(m_names);
    }

private:
    TagTypeId typeOf(const QString& code) {
        std::vector<TagType>& types = m_names.types;
        auto known = std::find_if(types.begin(), types.end(),
                                  [&](const TagType& type) { return type.code == code; });
        // brat allows fewer characters in a code than others do.
        if (known == types.end())
            known = std::find_if(types.begin(), types.end(), [&](const TagType& type) {
                return exchange::BratWriter::typeName(type.code) == code;
            });
        if (known != types.end())
            return known->id;
        const TagTypeId id{--m_lastId};
        types.push_back({id, code, {}, {}, {}, static_cast<int>(types.size())});
        return id;
    }

    EntityId entityOf(const PlacedMention& placed, TagTypeId type) {
        if (placed.entity.isEmpty() && placed.reference.isEmpty())
            return {};
        const auto known = std::find_if(
            m_names.entities.begin(), m_names.entities.end(), [&](const Entity& entity) {
                const bool isNamed = placed.entity.isEmpty() || entity.name == placed.entity;
                return entity.type == type && isNamed && entity.link == placed.reference;
            });
        if (known != m_names.entities.end())
            return known->id;
        const QString name = placed.entity.isEmpty() ? placed.text : placed.entity;
        m_names.entities.push_back({EntityId{--m_lastId}, name, {}, type, {}, placed.reference});
        return m_names.entities.back().id;
    }

    Names m_names;
    std::multimap<std::vector<PageRange>, TagTypeId> m_known;
    qint64 m_lastId = 0;
};

} // namespace

Result<MentionImportReport> importMentions(project::Project& project,
                                           const std::vector<MentionFile>& files, Watch watch) {
    MentionPlacer placer(project, watch);
    if (auto placed = placer.place(files); !placed)
        return tl::unexpected(placed.error());
    MentionImportReport report;
    report.unplaced = placer.unplaced();
    std::vector<PageId> pages;
    for (const PlacedMention& mention : placer.placed()) {
        for (const PageRange& range : mention.ranges)
            pages.push_back(range.page);
    }
    std::sort(pages.begin(), pages.end());
    pages.erase(std::unique(pages.begin(), pages.end()), pages.end());
    if (pages.empty())
        return report;
    const auto change =
        project.editNames(edit::Operation::Tag, pages, [&](const Names& names) -> Result<Names> {
            Tagger tagger(names);
            for (const PlacedMention& mention : placer.placed())
                ++(tagger.add(mention) ? report.added : report.known);
            return tagger.names();
        });
    if (!change)
        return tl::unexpected(change.error());
    return report;
}

} // namespace jianbao::job
