#include "core/exchange/WebAnnotationWriter.h"

#include "core/exchange/CheckedOffsets.h"
#include "core/exchange/MentionSieve.h"

#include <QCryptographicHash>

#include <algorithm>

namespace jianbao::exchange {

using namespace Qt::StringLiterals;

namespace {

/// How much of the text around a quote helps to find it again.
constexpr qsizetype ContextLength = 16;

TextRange wholeContext(const QString& text, qsizetype begin, qsizetype end) {
    begin = std::max<qsizetype>(begin, 0);
    end = std::min(end, text.size());
    if (begin > 0 && begin < end && text[begin].isLowSurrogate())
        ++begin;
    if (end < text.size() && text[end].isLowSurrogate())
        --end;
    return {begin, std::max(begin, end)};
}

void writeSelectors(JsonWriter& json, const ArticleText& article, TextRange range,
                    CheckedOffsets& offsets) {
    const QStringView text(article.text);
    const TextRange before = wholeContext(article.text, range.begin - ContextLength, range.begin);
    const TextRange behind = wholeContext(article.text, range.end, range.end + ContextLength);
    const TextRange counted = offsets.toCodePoints(range);
    json.key("selector"_L1);
    json.beginArray();
    json.beginObject();
    json.member("type"_L1, u"TextQuoteSelector");
    json.member("exact"_L1, text.sliced(range.begin, range.length()));
    json.member("prefix"_L1, text.sliced(before.begin, before.length()));
    json.member("suffix"_L1, text.sliced(behind.begin, behind.length()));
    json.endObject();
    json.beginObject();
    json.member("type"_L1, u"TextPositionSelector");
    json.member("start"_L1, qint64{counted.begin});
    json.member("end"_L1, qint64{counted.end});
    json.endObject();
    json.endArray();
}

/// Whether it has a scheme, and nothing that an address cannot have in it.
bool isIri(const QString& reference) {
    return reference.contains(u':') &&
           std::none_of(reference.begin(), reference.end(), [](QChar c) {
               return c.isSpace() || QStringView(u"<>\"{}|\\^`").contains(c);
           });
}

void writeBodies(JsonWriter& json, const ArticleMention& mention) {
    json.key("body"_L1);
    json.beginArray();
    json.beginObject();
    json.member("type"_L1, u"TextualBody");
    json.member("purpose"_L1, u"tagging");
    json.member("value"_L1, mention.type);
    json.endObject();
    const bool isAddress = isIri(mention.reference);
    if (isAddress) {
        json.beginObject();
        json.member("type"_L1, u"SpecificResource");
        json.member("purpose"_L1, u"identifying");
        json.member("source"_L1, mention.reference);
        json.endObject();
    }
    // A number in a register is no address.
    const QString number = isAddress ? QString() : mention.reference;
    for (const QString& value : {number, mention.entity}) {
        if (value.isEmpty())
            continue;
        json.beginObject();
        json.member("type"_L1, u"TextualBody");
        json.member("purpose"_L1, u"identifying");
        json.member("value"_L1, value);
        json.endObject();
    }
    json.endArray();
}

} // namespace

WebAnnotationWriter::WebAnnotationWriter(QIODevice& out)
    : m_json(out) {
    m_json.beginArray();
}

void WebAnnotationWriter::add(const ArticleText& article) {
    const SievedMentions mentions = sieve(article, MentionShape::Whole, EntityShape::Full);
    m_left += mentions.left;
    CheckedOffsets offsets(article.text);
    const QByteArray hash =
        QCryptographicHash::hash(article.text.toUtf8(), QCryptographicHash::Sha256).toHex();
    const QString source = u"urn:sha256:"_s + QString::fromLatin1(hash);
    const QString name = u"urn:jianbao:article:"_s + article.id;
    m_json.breakLine();
    m_json.beginObject();
    m_json.member("@context"_L1, u"http://www.w3.org/ns/anno.jsonld");
    m_json.member("id"_L1, name);
    m_json.member("type"_L1, u"AnnotationPage");
    m_json.key("items"_L1);
    m_json.beginArray();
    for (std::size_t i = 0; i < mentions.kept.size(); ++i) {
        m_json.breakLine();
        m_json.beginObject();
        m_json.member("id"_L1, u"%1:%2"_s.arg(name).arg(i + 1));
        m_json.member("type"_L1, u"Annotation");
        m_json.member("motivation"_L1, u"tagging");
        writeBodies(m_json, *mentions.kept[i]);
        m_json.key("target"_L1);
        m_json.beginObject();
        m_json.member("type"_L1, u"SpecificResource");
        m_json.key("source"_L1);
        if (i == 0) {
            m_json.beginObject();
            m_json.member("id"_L1, source);
            m_json.member("type"_L1, u"Text");
            m_json.member("format"_L1, u"text/plain");
            m_json.member("value"_L1, article.text);
            m_json.endObject();
        } else {
            m_json.string(source);
        }
        writeSelectors(m_json, article, mentions.kept[i]->hull(), offsets);
        m_json.endObject();
        m_json.endObject();
    }
    m_json.endArray();
    m_json.endObject();
    m_disagrees = m_disagrees || !offsets.agree();
}

Result<void> WebAnnotationWriter::finish() {
    if (m_disagrees)
        return failure(ErrorKind::Damaged, {}, u"a position cuts a character"_s);
    m_json.breakLine();
    m_json.endArray();
    m_json.breakLine();
    return m_json.flush();
}

} // namespace jianbao::exchange
