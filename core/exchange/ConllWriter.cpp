#include "core/exchange/ConllWriter.h"

#include "core/exchange/MentionSieve.h"

#include <algorithm>

namespace jianbao::exchange {

using namespace Qt::StringLiterals;

namespace {

/// The mention that holds the token, or null.
const ArticleMention* mentionAt(const std::vector<const ArticleMention*>& mentions,
                                TextRange token) {
    const auto behind = std::upper_bound(
        mentions.begin(), mentions.end(), token.begin,
        [](qsizetype at, const ArticleMention* mention) { return at < mention->hull().begin; });
    if (behind == mentions.begin())
        return nullptr;
    const ArticleMention* mention = *std::prev(behind);
    return token.end <= mention->hull().end ? mention : nullptr;
}

QString label(ConllWriter::Scheme scheme, const ArticleMention* before,
              const ArticleMention* mention, const ArticleMention* behind) {
    if (mention == nullptr)
        return u"O"_s;
    const bool begins = before != mention;
    const bool ends = behind != mention;
    QChar mark = u'I';
    switch (scheme) {
    case ConllWriter::Scheme::Bio:
        mark = begins ? u'B' : u'I';
        break;
    case ConllWriter::Scheme::Iob1:
        mark = begins && before != nullptr && before->type == mention->type ? u'B' : u'I';
        break;
    case ConllWriter::Scheme::Bioes:
        mark = begins && ends ? u'S' : begins ? u'B' : ends ? u'E' : u'I';
        break;
    }
    // White space parts the columns.
    QString type = mention->type;
    std::replace_if(
        type.begin(), type.end(), [](QChar c) { return c.isSpace(); }, u'_');
    return mark + u"-"_s + type;
}

} // namespace

ConllWriter::ConllWriter(QIODevice& out, Tokens tokens, Scheme scheme)
    : m_out(out)
    , m_tokens(tokens)
    , m_scheme(scheme) {}

void ConllWriter::add(const ArticleText& article) {
    const SievedMentions mentions = sieve(article, MentionShape::Flat, EntityShape::None);
    m_left += mentions.left;
    const QStringView text(article.text);
    m_out.write(u"-DOCSTART- -X- -X- O\n\n");
    for (const Sentence& sentence : sentencesOf(article, m_tokens)) {
        std::vector<const ArticleMention*> held{nullptr};
        for (const TextRange token : sentence.tokens)
            held.push_back(mentionAt(mentions.kept, token));
        held.push_back(nullptr);
        for (std::size_t i = 0; i < sentence.tokens.size(); ++i) {
            const TextRange token = sentence.tokens[i];
            m_out.write(text.sliced(token.begin, token.length()).toString() + u" _ _ "_s +
                        label(m_scheme, held[i], held[i + 1], held[i + 2]) + u'\n');
        }
        m_out.write(u"\n");
    }
}

Result<void> ConllWriter::finish() {
    return m_out.flush();
}

} // namespace jianbao::exchange
