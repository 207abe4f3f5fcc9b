#pragma once

#include "core/exchange/JsonParts.h"
#include "core/exchange/JsonSpool.h"
#include "core/model/Layout.h"
#include "core/model/Names.h"
#include "core/model/Page.h"

#include <unordered_set>

namespace jianbao::exchange {

/// A page of the output with its place in the list of pages.
struct JsonPage {
    const Page* page = nullptr;
    qint64 index = 0;
    CodePointIndex codePoints;
};
const JsonPage* findPage(std::span<const JsonPage> pages, PageId id);

/// What editors said of pages beside their layout: the lists "types", "entities", "mentions",
/// "corrections", "rejections" and "states" of the format jianbao-extract (see JsonExporter). A
/// list that would say nothing is left out.
class JsonMarks {
public:
    /// The types and entities that mentions name.
    void setNames(const Names& names) { m_names = names; }
    /// Takes what concerns the page and those on which the layout has blocks, each page once. Pages
    /// holds all these and those on which names that begin there go on.
    void add(PageId page, const Layout& layout, std::span<const JsonPage> pages);
    /// Writes all as members of the object at hand. Errors: DiskFull, Io.
    Result<void> finish(JsonWriter& out);

private:
    void addPage(const Layout& layout, const JsonPage& page, std::span<const JsonPage> pages);
    void addMention(const Mention& mention, std::span<const JsonPage> pages);
    void writeEntities(JsonWriter& out) const;
    QString codeOf(TagTypeId type) const;

    Names m_names;
    std::unordered_set<PageId> m_done;
    JsonSpool m_mentions;
    JsonSpool m_corrections;
    JsonSpool m_rejections;
    JsonSpool m_states;
};

} // namespace jianbao::exchange
