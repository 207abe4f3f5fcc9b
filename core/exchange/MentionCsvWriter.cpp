#include "core/exchange/MentionCsvWriter.h"

#include "core/exchange/CheckedOffsets.h"
#include "core/exchange/CsvCell.h"

namespace jianbao::exchange {

using namespace Qt::StringLiterals;

namespace {

QString listOf(const std::vector<TextRange>& ranges) {
    QStringList parts;
    for (const TextRange range : ranges)
        parts.append(u"%1..%2"_s.arg(range.begin).arg(range.end));
    return parts.join(u' ');
}

/// Pages of the article in order, with the mention's pieces on each.
QStringList placesOf(const ArticleText& article, const ArticleMention& mention) {
    QStringList names;
    QStringList ranges;
    for (const Page& page : article.pages) {
        RangeList pieces;
        for (const TextRange range : mention.ranges)
            pieces.add(toPage(article, page.id, range));
        if (pieces.isEmpty())
            continue;
        CheckedOffsets offsets(page.text);
        std::vector<TextRange> counted;
        for (const TextRange piece : pieces.ranges())
            counted.push_back(offsets.toCodePoints(piece));
        names.append(page.dumpName + u':' + QString::number(page.dumpIndex));
        ranges.append(listOf(counted));
    }
    return {names.join(u'|'), ranges.join(u'|')};
}

} // namespace

MentionCsvWriter::MentionCsvWriter(QIODevice& out, bool byteOrderMark)
    : m_out(out) {
    if (byteOrderMark)
        m_out.write(u"\uFEFF");
    m_out.write(
        csvRow({u"article"_s, u"newspaper"_s, u"date"_s, u"page"_s, u"type"_s, u"text"_s,
                u"entity"_s, u"reference"_s, u"ranges"_s, u"dump_page"_s, u"page_ranges"_s}));
}

void MentionCsvWriter::add(const ArticleText& article) {
    CheckedOffsets offsets(article.text);
    for (const ArticleMention& mention : article.mentions) {
        std::vector<TextRange> counted;
        for (const TextRange range : mention.ranges)
            counted.push_back(offsets.toCodePoints(range));
        m_out.write(csvRow(QStringList{article.id, article.issue.newspaper,
                                       article.issue.date.toString(Qt::ISODate),
                                       article.page->number, mention.type, textOf(article, mention),
                                       mention.entity, mention.reference, listOf(counted)} +
                           placesOf(article, mention)));
    }
    m_disagrees = m_disagrees || !offsets.agree();
}

Result<void> MentionCsvWriter::finish() {
    if (m_disagrees)
        return failure(ErrorKind::Damaged, {}, u"a mention cuts a character"_s);
    return m_out.flush();
}

} // namespace jianbao::exchange
