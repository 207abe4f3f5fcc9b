#include "core/exchange/JsonMarks.h"

#include "core/exchange/ArticleMentions.h"
#include "core/model/MentionType.h"

#include <algorithm>
#include <array>
#include <map>

namespace jianbao::exchange {

using namespace Qt::StringLiterals;

namespace {

void writeRange(JsonWriter& json, const JsonPage& page, TextRange range) {
    json.member("page"_L1, page.index);
    json.member("begin"_L1, qint64{page.codePoints.toCodePoints(range.begin)});
    json.member("end"_L1, qint64{page.codePoints.toCodePoints(range.end)});
}

/// Whether these are the types that every new project has.
bool areUsual(const std::vector<TagType>& types) {
    const auto isUsual = [](const TagType& type) {
        const auto known = mentionTypeFromName(type.code);
        return known && type.rank == static_cast<int>(*known) && type.name.isEmpty() &&
               type.color.isEmpty() && type.key.isEmpty();
    };
    return types.size() == AllMentionTypes.size() &&
           std::all_of(types.begin(), types.end(), isUsual);
}

} // namespace

const JsonPage* findPage(std::span<const JsonPage> pages, PageId id) {
    const auto found = std::find_if(pages.begin(), pages.end(),
                                    [&](const JsonPage& known) { return known.page->id == id; });
    return found == pages.end() ? nullptr : &*found;
}

void JsonMarks::add(PageId page, const Layout& layout, std::span<const JsonPage> pages) {
    // In the order of the output, which does not depend on the pages' numbers.
    std::map<qint64, const JsonPage*> fresh;
    const auto meet = [&](PageId id) {
        if (const JsonPage* met = findPage(pages, id); met && !m_done.contains(id))
            fresh[met->index] = met;
    };
    meet(page);
    for (const Block& block : layout.blocks)
        meet(block.page);
    for (const auto& [index, met] : fresh) {
        m_done.insert(met->page->id);
        addPage(layout, *met, pages);
    }
}

void JsonMarks::addPage(const Layout& layout, const JsonPage& page,
                        std::span<const JsonPage> pages) {
    const PageId id = page.page->id;
    for (const Mention& mention : layout.mentions) {
        if (mention.ranges.front().page == id)
            addMention(mention, pages);
    }
    for (const Correction& correction : layout.correctionsOf(id)) {
        JsonWriter& json = m_corrections.next();
        json.beginObject();
        writeRange(json, page, correction.range);
        json.member("text"_L1, correction.text);
        json.member(
            "original"_L1,
            QStringView(page.page->text).sliced(correction.range.begin, correction.range.length()));
        json.endObject();
    }
    for (const Rejection& rejection : layout.rejections) {
        if (rejection.page != id)
            continue;
        JsonWriter& json = m_rejections.next();
        json.beginObject();
        writeRange(json, page, rejection.range);
        json.member("type"_L1, rejection.code);
        json.member("text"_L1, rejection.text);
        json.endObject();
    }
    const PageState state = layout.stateOf(id);
    if (state == PageState{id, Status::Open, {}})
        return;
    JsonWriter& json = m_states.next();
    json.beginObject();
    json.member("page"_L1, page.index);
    json.member("status"_L1, QString(statusName(state.status)));
    json.member("note"_L1, state.note);
    json.endObject();
}

void JsonMarks::addMention(const Mention& mention, std::span<const JsonPage> pages) {
    JsonWriter& json = m_mentions.next();
    json.beginObject();
    json.member("type"_L1, codeOf(mention.type));
    if (const Entity* entity = findEntity(m_names, mention.entity))
        json.member("entity"_L1, qint64{entity - m_names.entities.data()});
    json.key("ranges"_L1);
    json.beginArray();
    QStringList texts;
    for (const PageRange& range : mention.ranges) {
        const JsonPage* page = findPage(pages, range.page);
        if (page == nullptr)
            continue;
        json.beginArray();
        json.number(page->index);
        json.number(qint64{page->codePoints.toCodePoints(range.range.begin)});
        json.number(qint64{page->codePoints.toCodePoints(range.range.end)});
        json.endArray();
        texts.append(page->page->text.sliced(range.range.begin, range.range.length()));
    }
    json.endArray();
    json.member("text"_L1, texts.join(u' '));
    json.endObject();
}

QString JsonMarks::codeOf(TagTypeId id) const {
    const TagType* type = m_names.type(id);
    return type == nullptr ? QString() : type->code;
}

void JsonMarks::writeEntities(JsonWriter& out) const {
    out.breakLine();
    out.key("entities"_L1);
    out.beginArray();
    for (const Entity& entity : m_names.entities) {
        out.breakLine();
        out.beginObject();
        out.member("name"_L1, entity.name);
        out.key("aliases"_L1);
        out.strings(entity.aliases);
        out.member("type"_L1, codeOf(entity.type));
        out.member("note"_L1, entity.note);
        out.member("link"_L1, entity.link);
        out.endObject();
    }
    out.breakLine();
    out.endArray();
}

Result<void> JsonMarks::finish(JsonWriter& out) {
    if (!m_names.types.empty() && !areUsual(m_names.types)) {
        out.breakLine();
        out.key("types"_L1);
        writeTypeList(out, m_names.types);
    }
    if (!m_names.entities.empty())
        writeEntities(out);
    const std::array lists{
        std::pair(&m_mentions, "mentions"_L1), std::pair(&m_corrections, "corrections"_L1),
        std::pair(&m_rejections, "rejections"_L1), std::pair(&m_states, "states"_L1)};
    for (const auto& [list, name] : lists) {
        if (list->isEmpty())
            continue;
        if (auto moved = list->moveTo(out, name); !moved)
            return moved;
    }
    return {};
}

} // namespace jianbao::exchange
