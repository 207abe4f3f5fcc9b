#include "core/exchange/DoccanoWriter.h"

#include "core/exchange/JsonParts.h"
#include "core/exchange/MentionSieve.h"

namespace jianbao::exchange {

using namespace Qt::StringLiterals;

DoccanoWriter::DoccanoWriter(QIODevice& out)
    : m_json(out) {}

void DoccanoWriter::add(const ArticleText& article) {
    const SievedMentions mentions = sieve(article, MentionShape::Whole, EntityShape::None);
    m_left += mentions.left;
    m_json.beginObject();
    m_json.member("id"_L1, article.id);
    m_json.member("text"_L1, article.text);
    m_json.key("label"_L1);
    m_json.beginArray();
    for (const ArticleMention* mention : mentions.kept) {
        m_json.beginArray();
        m_json.number(qint64{mention->hull().begin});
        m_json.number(qint64{mention->hull().end});
        m_json.string(mention->type);
        m_json.endArray();
    }
    m_json.endArray();
    m_json.member("title"_L1, article.title);
    writeOrigin(m_json, article);
    m_json.endObject();
    m_json.breakLine();
}

Result<void> DoccanoWriter::finish() {
    return m_json.flush();
}

} // namespace jianbao::exchange
