#include "core/exchange/LabelStudioWriter.h"

#include "core/exchange/JsonParts.h"
#include "core/exchange/MentionSieve.h"

namespace jianbao::exchange {

using namespace Qt::StringLiterals;

namespace {

void writeLabel(JsonWriter& json, const ArticleText& article, const ArticleMention& mention,
                const QString& id) {
    json.beginObject();
    json.member("id"_L1, id);
    json.member("from_name"_L1, u"label");
    json.member("to_name"_L1, u"text");
    json.member("type"_L1, u"labels");
    json.key("value"_L1);
    json.beginObject();
    json.member("start"_L1, qint64{mention.hull().begin});
    json.member("end"_L1, qint64{mention.hull().end});
    json.member("text"_L1, textOf(article, mention));
    json.key("labels"_L1);
    json.strings({mention.type});
    json.endObject();
    QStringList entity{mention.reference, mention.entity};
    entity.removeAll(QString());
    if (!entity.isEmpty()) {
        json.key("meta"_L1);
        json.beginObject();
        json.key("text"_L1);
        json.strings(entity);
        json.endObject();
    }
    json.endObject();
}

} // namespace

LabelStudioWriter::LabelStudioWriter(QIODevice& out)
    : m_json(out) {
    m_json.beginArray();
}

void LabelStudioWriter::add(const ArticleText& article) {
    const SievedMentions mentions = sieve(article, MentionShape::Whole, EntityShape::Full);
    m_left += mentions.left;
    m_json.breakLine();
    m_json.beginObject();
    m_json.key("data"_L1);
    m_json.beginObject();
    m_json.member("text"_L1, article.text);
    m_json.member("title"_L1, article.title);
    m_json.member("article"_L1, article.id);
    writeOrigin(m_json, article);
    m_json.endObject();
    m_json.key("annotations"_L1);
    m_json.beginArray();
    m_json.beginObject();
    m_json.key("result"_L1);
    m_json.beginArray();
    for (std::size_t i = 0; i < mentions.kept.size(); ++i)
        writeLabel(m_json, article, *mentions.kept[i], u"a%1m%2"_s.arg(article.id).arg(i + 1));
    m_json.endArray();
    m_json.endObject();
    m_json.endArray();
    m_json.endObject();
}

Result<void> LabelStudioWriter::finish() {
    m_json.breakLine();
    m_json.endArray();
    m_json.breakLine();
    return m_json.flush();
}

} // namespace jianbao::exchange
