#include "core/exchange/CsvWriter.h"

#include "core/exchange/CsvCell.h"

namespace jianbao::exchange {

using namespace Qt::StringLiterals;

CsvWriter::CsvWriter(QIODevice& out, bool byteOrderMark)
    : m_out(out) {
    if (byteOrderMark)
        m_out.write(u"\uFEFF");
    m_out.write(csvRow({u"id"_s, u"newspaper"_s, u"date"_s, u"page"_s, u"place_on_page"_s,
                        u"dump"_s, u"kind"_s, u"title"_s, u"agency"_s, u"place"_s, u"dateline"_s,
                        u"reporters"_s, u"photographers"_s, u"continued_on"_s, u"continued_from"_s,
                        u"continues"_s, u"confidence"_s, u"text"_s}));
}

void CsvWriter::add(const ArticleText& article) {
    m_left.unmarked += static_cast<qint64>(article.mentions.size());
    const Metadata& meta = article.article->meta;
    m_out.write(
        csvRow({article.id, article.issue.newspaper, article.issue.date.toString(Qt::ISODate),
                article.page->number, QString::number(article.place), article.page->dumpName,
                QString(kindName(article.article->kind)), article.title, meta.agency, meta.place,
                meta.date, meta.reporters.join(u';'), meta.photographers.join(u';'),
                meta.continuedOn, meta.continuedFrom, article.continues,
                QString::number(article.article->confidence, 'f', 2), article.text}));
}

Result<void> CsvWriter::finish() {
    return m_out.flush();
}

} // namespace jianbao::exchange
