#include "core/exchange/SpacyWriter.h"

#include "core/exchange/CheckedOffsets.h"
#include "core/exchange/MentionSieve.h"

namespace jianbao::exchange {

using namespace Qt::StringLiterals;

namespace {

void writeRange(JsonWriter& json, CheckedOffsets& offsets, TextRange range) {
    const TextRange counted = offsets.toCodePoints(range);
    json.member("start"_L1, qint64{counted.begin});
    json.member("end"_L1, qint64{counted.end});
}

void writeSpans(JsonWriter& json, CheckedOffsets& offsets,
                const std::vector<const ArticleMention*>& mentions) {
    json.beginArray();
    for (const ArticleMention* mention : mentions) {
        json.beginObject();
        writeRange(json, offsets, mention->hull());
        json.member("label"_L1, mention->type);
        json.member("kb_id"_L1, mention->reference);
        json.endObject();
    }
    json.endArray();
}

/// All tokens, with the white space between them as tokens of its own, as spaCy wants it: only a
/// single space belongs to the token before it.
std::vector<TextRange> tokensOf(const QString& text, const std::vector<Sentence>& sentences) {
    std::vector<TextRange> tokens;
    qsizetype end = 0;
    const auto fillTo = [&](qsizetype begin) {
        if (!tokens.empty() && end < begin && text[end] == u' ')
            ++end;
        if (end < begin)
            tokens.push_back({end, begin});
    };
    for (const Sentence& sentence : sentences) {
        for (const TextRange token : sentence.tokens) {
            fillTo(token.begin);
            tokens.push_back(token);
            end = token.end;
        }
    }
    fillTo(text.size());
    return tokens;
}

} // namespace

SpacyWriter::SpacyWriter(QIODevice& out, Tokens tokens)
    : m_json(out)
    , m_tokens(tokens) {}

void SpacyWriter::add(const ArticleText& article) {
    CheckedOffsets offsets(article.text);
    const SievedMentions all = sieve(article, MentionShape::Whole, EntityShape::Reference);
    m_left += all.left;
    const auto sentences = sentencesOf(article, m_tokens);
    m_json.beginObject();
    m_json.member("text"_L1, article.text);
    m_json.key("ents"_L1);
    writeSpans(m_json, offsets, sieve(article, MentionShape::Flat, EntityShape::Reference).kept);
    m_json.key("spans"_L1);
    m_json.beginObject();
    m_json.key("mentions"_L1);
    writeSpans(m_json, offsets, all.kept);
    m_json.endObject();
    m_json.key("sents"_L1);
    m_json.beginArray();
    for (const Sentence& sentence : sentences) {
        m_json.beginObject();
        writeRange(m_json, offsets, sentence.range);
        m_json.endObject();
    }
    m_json.endArray();
    m_json.key("tokens"_L1);
    m_json.beginArray();
    qint64 id = 0;
    for (const TextRange token : tokensOf(article.text, sentences)) {
        m_json.beginObject();
        m_json.member("id"_L1, id++);
        writeRange(m_json, offsets, token);
        m_json.endObject();
    }
    m_json.endArray();
    m_json.endObject();
    m_json.breakLine();
    m_disagrees = m_disagrees || !offsets.agree();
}

Result<void> SpacyWriter::finish() {
    if (m_disagrees)
        return failure(ErrorKind::Damaged, {}, u"a position cuts a character"_s);
    return m_json.flush();
}

} // namespace jianbao::exchange
