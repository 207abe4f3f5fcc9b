#include "core/exchange/XmiWriter.h"

#include "core/exchange/DeviceOutput.h"
#include "core/exchange/MentionSieve.h"
#include "core/exchange/XmlText.h"

#include <QIODevice>
#include <QXmlStreamWriter>

namespace jianbao::exchange {

using namespace Qt::StringLiterals;

namespace {

const QString xmiSpace = u"http://www.omg.org/XMI"_s;
const QString casSpace = u"http:///uima/cas.ecore"_s;
const QString segmentSpace = u"http:///de/tudarmstadt/ukp/dkpro/core/api/segmentation/type.ecore"_s;
const QString nameSpace = u"http:///de/tudarmstadt/ukp/dkpro/core/api/ner/type.ecore"_s;
const QString metaSpace = u"http:///de/tudarmstadt/ukp/dkpro/core/api/metadata/type.ecore"_s;

/// Writes feature structures and numbers them; the sofa is 1.
class CasBuilder {
public:
    explicit CasBuilder(QXmlStreamWriter& xml)
        : m_xml(xml) {}

    void annotation(const QString& space, const QString& type, TextRange range,
                    const std::vector<std::pair<QString, QString>>& features = {}) {
        ++m_last;
        m_members.append(QString::number(m_last));
        m_xml.writeEmptyElement(space, type);
        m_xml.writeAttribute(xmiSpace, u"id"_s, QString::number(m_last));
        m_xml.writeAttribute(u"sofa"_s, u"1"_s);
        m_xml.writeAttribute(u"begin"_s, QString::number(range.begin));
        m_xml.writeAttribute(u"end"_s, QString::number(range.end));
        for (const auto& [name, value] : features)
            m_xml.writeAttribute(name, xmlText(value));
    }
    QString members() const { return m_members.join(u' '); }

private:
    QXmlStreamWriter& m_xml;
    qint64 m_last = 1;
    QStringList m_members;
};

struct Feature {
    QString name;
    QString range;
};

void writeType(QXmlStreamWriter& xml, const QString& name, const QString& super,
               const std::vector<Feature>& features) {
    xml.writeStartElement(u"typeDescription"_s);
    xml.writeTextElement(u"name"_s, name);
    xml.writeTextElement(u"description"_s, {});
    xml.writeTextElement(u"supertypeName"_s, super);
    if (!features.empty()) {
        xml.writeStartElement(u"features"_s);
        for (const Feature& feature : features) {
            xml.writeStartElement(u"featureDescription"_s);
            xml.writeTextElement(u"name"_s, feature.name);
            xml.writeTextElement(u"description"_s, {});
            xml.writeTextElement(u"rangeTypeName"_s, feature.range);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

} // namespace

XmiWriter::XmiWriter(QIODevice& out, Tokens tokens)
    : m_out(out)
    , m_tokens(tokens) {}

QByteArray XmiWriter::typeSystem() {
    const QString core = u"de.tudarmstadt.ukp.dkpro.core.api."_s;
    const QString annotation = u"uima.tcas.Annotation"_s;
    const QString string = u"uima.cas.String"_s;
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(u"typeSystemDescription"_s);
    xml.writeDefaultNamespace(u"http://uima.apache.org/resourceSpecifier"_s);
    xml.writeStartElement(u"types"_s);
    writeType(xml, core + u"metadata.type.DocumentMetaData"_s, u"uima.tcas.DocumentAnnotation"_s,
              {{u"documentTitle"_s, string}, {u"documentId"_s, string}});
    writeType(xml, core + u"segmentation.type.Sentence"_s, annotation, {});
    writeType(xml, core + u"segmentation.type.Token"_s, annotation, {});
    writeType(xml, core + u"ner.type.NamedEntity"_s, annotation,
              {{u"value"_s, string}, {u"identifier"_s, string}});
    xml.writeEndDocument();
    return bytes;
}

void XmiWriter::add(const ArticleText& article) {
    const SievedMentions mentions = sieve(article, MentionShape::Whole, EntityShape::Reference);
    m_left += mentions.left;
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeNamespace(xmiSpace, u"xmi"_s);
    xml.writeNamespace(casSpace, u"cas"_s);
    xml.writeNamespace(segmentSpace, u"segmentation"_s);
    xml.writeNamespace(nameSpace, u"ner"_s);
    xml.writeNamespace(metaSpace, u"metadata"_s);
    xml.writeStartElement(xmiSpace, u"XMI"_s);
    xml.writeAttribute(xmiSpace, u"version"_s, u"2.0"_s);
    xml.writeEmptyElement(casSpace, u"NULL"_s);
    xml.writeAttribute(xmiSpace, u"id"_s, u"0"_s);
    CasBuilder cas(xml);
    cas.annotation(metaSpace, u"DocumentMetaData"_s, {0, article.text.size()},
                   {{u"language"_s, u"x-unspecified"_s},
                    {u"documentTitle"_s, article.title},
                    {u"documentId"_s, article.id}});
    for (const Sentence& sentence : sentencesOf(article, m_tokens)) {
        cas.annotation(segmentSpace, u"Sentence"_s, sentence.range);
        for (const TextRange token : sentence.tokens)
            cas.annotation(segmentSpace, u"Token"_s, token);
    }
    for (const ArticleMention* mention : mentions.kept) {
        std::vector<std::pair<QString, QString>> features{{u"value"_s, mention->type}};
        if (!mention->reference.isEmpty())
            features.emplace_back(u"identifier"_s, mention->reference);
        cas.annotation(nameSpace, u"NamedEntity"_s, mention->hull(), features);
    }
    xml.writeEmptyElement(casSpace, u"Sofa"_s);
    xml.writeAttribute(xmiSpace, u"id"_s, u"1"_s);
    xml.writeAttribute(u"sofaNum"_s, u"1"_s);
    xml.writeAttribute(u"sofaID"_s, u"_InitialView"_s);
    xml.writeAttribute(u"mimeType"_s, u"text"_s);
    xml.writeAttribute(u"sofaString"_s, xmlText(article.text));
    xml.writeEmptyElement(casSpace, u"View"_s);
    xml.writeAttribute(u"sofa"_s, u"1"_s);
    xml.writeAttribute(u"members"_s, cas.members());
    xml.writeEndDocument();
    m_failed = m_failed || !writeAll(m_out, bytes);
}

Result<void> XmiWriter::finish() {
    if (m_failed)
        return tl::unexpected(deviceError(m_out));
    return {};
}

} // namespace jianbao::exchange
