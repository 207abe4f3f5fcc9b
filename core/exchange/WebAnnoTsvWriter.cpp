#include "core/exchange/WebAnnoTsvWriter.h"

#include "core/exchange/MentionSieve.h"

#include <map>

namespace jianbao::exchange {

using namespace Qt::StringLiterals;

namespace {

/// Reserved characters of feature values, marked by a backslash.
QString escapedValue(const QString& text) {
    constexpr QStringView Reserved = u"\\[]|_;*";
    QString result;
    for (const QChar c : text) {
        if (c == u'\t')
            result += u"\\t"_s;
        else if (c == u'\n')
            result += u"\\n"_s;
        else if (Reserved.contains(c))
            result += u'\\' + QString(c);
        else
            result += c;
    }
    return result.replace(u"->"_s, u"\\->"_s);
}

QString escapedText(QStringView text) {
    QString result = text.toString();
    return result.replace(u'\\', u"\\\\"_s).replace(u'\t', u"\\t"_s).replace(u'\r', u"\\r"_s);
}

struct Labelled {
    const ArticleMention* mention = nullptr;
    /// 0 for a label that needs none.
    int id = 0;
};

/// The cells of both columns for the mentions that hold a token.
QString cells(const std::vector<Labelled>& labels) {
    if (labels.empty())
        return u"_\t_\t"_s;
    QStringList identifiers;
    QStringList values;
    for (const Labelled& label : labels) {
        const QString id = label.id > 0 ? u"[%1]"_s.arg(label.id) : QString();
        const QString& reference = label.mention->reference;
        identifiers.append((reference.isEmpty() ? u"*"_s : escapedValue(reference)) + id);
        values.append(escapedValue(label.mention->type) + id);
    }
    return identifiers.join(u'|') + u'\t' + values.join(u'|') + u'\t';
}

/// Gives numbers to the mentions that are longer than a token or share one with another.
std::map<const ArticleMention*, int> numberOf(const std::vector<Sentence>& sentences,
                                              const std::vector<const ArticleMention*>& mentions) {
    std::map<const ArticleMention*, int> tokens;
    std::map<const ArticleMention*, bool> isStacked;
    for (const Sentence& sentence : sentences) {
        for (const TextRange token : sentence.tokens) {
            std::vector<const ArticleMention*> held;
            for (const ArticleMention* mention : mentions) {
                if (mention->hull().overlaps(token))
                    held.push_back(mention);
            }
            for (const ArticleMention* mention : held) {
                ++tokens[mention];
                isStacked[mention] = isStacked[mention] || held.size() > 1;
            }
        }
    }
    std::map<const ArticleMention*, int> numbers;
    int next = 0;
    for (const ArticleMention* mention : mentions)
        numbers[mention] = tokens[mention] > 1 || isStacked[mention] ? ++next : 0;
    return numbers;
}

} // namespace

WebAnnoTsvWriter::WebAnnoTsvWriter(QIODevice& out, Tokens tokens)
    : m_out(out)
    , m_tokens(tokens) {
    m_out.write(u"#FORMAT=WebAnno TSV 3.3\n"
                "#T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|identifier|value\n"
                "\n");
}

void WebAnnoTsvWriter::add(const ArticleText& article) {
    const SievedMentions mentions = sieve(article, MentionShape::Whole, EntityShape::Reference);
    m_left += mentions.left;
    const auto sentences = sentencesOf(article, m_tokens);
    auto numbers = numberOf(sentences, mentions.kept);
    const QStringView text(article.text);
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        const Sentence& sentence = sentences[i];
        m_out.write(u"\n#Text="_s +
                    escapedText(text.sliced(sentence.range.begin, sentence.range.length())) +
                    u'\n');
        for (std::size_t j = 0; j < sentence.tokens.size(); ++j) {
            const TextRange token = sentence.tokens[j];
            std::vector<Labelled> labels;
            for (const ArticleMention* mention : mentions.kept) {
                if (mention->hull().overlaps(token))
                    labels.push_back({mention, numbers[mention]});
            }
            m_out.write(u"%1-%2\t%3-%4\t"_s.arg(i + 1).arg(j + 1).arg(token.begin).arg(token.end) +
                        escapedText(text.sliced(token.begin, token.length())) + u'\t' +
                        cells(labels) + u'\n');
        }
    }
}

Result<void> WebAnnoTsvWriter::finish() {
    return m_out.flush();
}

} // namespace jianbao::exchange
