#include "core/exchange/BratWriter.h"

#include "core/exchange/CheckedOffsets.h"

namespace jianbao::exchange {

using namespace Qt::StringLiterals;

BratWriter::BratWriter(QIODevice& out)
    : m_out(out) {}

QString BratWriter::typeName(const QString& code) {
    QString name;
    for (const QChar c : code)
        name += c.isLetterOrNumber() || c == u'-' ? c : u'_';
    return name;
}

QByteArray BratWriter::configuration(const QStringList& types) {
    QString text = u"[entities]\n"_s;
    for (const QString& type : types)
        text += typeName(type) + u'\n';
    return (text + u"\n[relations]\n\n[events]\n\n[attributes]\n"_s).toUtf8();
}

void BratWriter::add(const ArticleText& article) {
    CheckedOffsets offsets(article.text);
    for (const ArticleMention& mention : article.mentions) {
        QStringList fragments;
        for (const TextRange range : mention.ranges) {
            const TextRange counted = offsets.toCodePoints(range);
            fragments.append(u"%1 %2"_s.arg(counted.begin).arg(counted.end));
        }
        ++m_mentions;
        m_out.write(u"T%1\t"_s.arg(m_mentions) + typeName(mention.type) + u' ' +
                    fragments.join(u';') + u'\t' + textOf(article, mention) + u'\n');
        if (mention.reference.isEmpty() && mention.entity.isEmpty())
            continue;
        // "register:number"; what says no register is a link.
        const QString reference = mention.reference.isEmpty() ? u"-"_s : mention.reference;
        QString target = reference.contains(u':') ? reference : u"Wikidata:"_s + reference;
        target.replace(u' ', u'_');
        ++m_notes;
        m_out.write(u"N%1\tReference T%2 %3\t%4\n"_s.arg(m_notes)
                        .arg(m_mentions)
                        .arg(target, mention.entity));
    }
    m_disagrees = m_disagrees || !offsets.agree();
}

Result<void> BratWriter::finish() {
    if (m_disagrees)
        return failure(ErrorKind::Damaged, {}, u"a position cuts a character"_s);
    return m_out.flush();
}

} // namespace jianbao::exchange
