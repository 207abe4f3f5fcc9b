#include "core/exchange/JsonParts.h"

namespace jianbao::exchange {

using namespace Qt::StringLiterals;

void writeRanges(JsonWriter& json, std::span<const TextRange> ranges) {
    if (ranges.size() == 1) {
        json.member("begin"_L1, qint64{ranges.front().begin});
        json.member("end"_L1, qint64{ranges.front().end});
        return;
    }
    json.key("ranges"_L1);
    json.beginArray();
    for (const TextRange range : ranges) {
        json.beginArray();
        json.number(qint64{range.begin});
        json.number(qint64{range.end});
        json.endArray();
    }
    json.endArray();
}

void writeMeta(JsonWriter& json, const Metadata& meta) {
    json.beginObject();
    json.member("agency"_L1, meta.agency);
    json.member("place"_L1, meta.place);
    json.member("date"_L1, meta.date);
    json.key("reporters"_L1);
    json.strings(meta.reporters);
    json.key("photographers"_L1);
    json.strings(meta.photographers);
    json.member("continued_on"_L1, meta.continuedOn);
    json.member("continued_from"_L1, meta.continuedFrom);
    json.endObject();
}

void writeOrigin(JsonWriter& json, const ArticleText& article) {
    json.member("newspaper"_L1, article.issue.newspaper);
    json.member("date"_L1, article.issue.date.toString(Qt::ISODate));
    json.member("page"_L1, article.page->number);
}

void writeTypeList(JsonWriter& json, std::span<const TagType> types) {
    json.beginArray();
    for (const TagType& type : types) {
        json.breakLine();
        json.beginObject();
        json.member("code"_L1, type.code);
        json.member("name"_L1, type.name);
        json.member("color"_L1, type.color);
        json.member("key"_L1, type.key);
        json.endObject();
    }
    json.breakLine();
    json.endArray();
}

} // namespace jianbao::exchange
