#include "core/exchange/JsonLinesWriter.h"

#include "core/exchange/JsonParts.h"

namespace jianbao::exchange {

using namespace Qt::StringLiterals;

JsonLinesWriter::JsonLinesWriter(QIODevice& out)
    : m_json(out) {}

void JsonLinesWriter::beginPage(const Issue& /*issue*/, const Page& page) {
    m_page = page.id;
    m_pageIndex = CodePointIndex(page.text);
}

void JsonLinesWriter::add(const ArticleText& article) {
    m_json.beginObject();
    m_json.member("id"_L1, article.id);
    m_json.member("newspaper"_L1, article.issue.newspaper);
    m_json.member("date"_L1, article.issue.date.toString(Qt::ISODate));
    m_json.member("page"_L1, article.page->number);
    m_json.member("place"_L1, qint64{article.place});
    m_json.key("kind"_L1);
    m_json.string(QString(kindName(article.article->kind)));
    m_json.member("title"_L1, article.title);
    m_json.key("meta"_L1);
    writeMeta(m_json, article.article->meta);
    m_json.member("confidence"_L1, article.article->confidence);
    if (!article.continues.isEmpty())
        m_json.member("continues"_L1, article.continues);
    m_json.member("text"_L1, article.text);
    writeParagraphs(article);
    m_json.key("pages"_L1);
    m_json.beginArray();
    for (const Page& page : article.pages) {
        m_json.beginObject();
        m_json.member("name"_L1, page.dumpName);
        m_json.member("index"_L1, qint64{page.dumpIndex});
        m_json.member("number"_L1, page.number);
        m_json.endObject();
    }
    m_json.endArray();
    writeMentions(article);
    m_json.endObject();
    m_json.breakLine();
}

void JsonLinesWriter::writeParagraphs(const ArticleText& article) {
    CheckedOffsets offsets(article.text);
    m_json.key("paragraphs"_L1);
    m_json.beginArray();
    for (const ArticleParagraph& paragraph : article.paragraphs) {
        m_json.beginObject();
        m_json.key("role"_L1);
        m_json.string(QString(roleName(paragraph.role)));
        const TextRange range = offsets.toCodePoints(paragraph.range);
        writeRanges(m_json, {&range, 1});
        m_json.key("source"_L1);
        m_json.beginArray();
        writeSource(article, paragraph);
        m_json.endArray();
        m_json.endObject();
    }
    m_json.endArray();
    m_disagrees = m_disagrees || !offsets.agree();
}

void JsonLinesWriter::writeSource(const ArticleText& article, const ArticleParagraph& paragraph) {
    for (const clean::ReadingPart& part : paragraph.parts) {
        const Page* page = clean::findPage(article.pages, part.page);
        const auto& pieces = part.map.pieces();
        const auto block =
            std::find_if(article.blocks.begin(), article.blocks.end(),
                         [&](const Block* known) { return known->id == part.block; });
        if (page == nullptr || pieces.empty() || block == article.blocks.end())
            continue;
        const RangeList ranges =
            (*block)->ranges.intersected({pieces.front().source.begin, pieces.back().source.end});
        const CodePointIndex other =
            page->id == m_page ? CodePointIndex() : CodePointIndex(page->text);
        const CodePointIndex& index = page->id == m_page ? m_pageIndex : other;
        std::vector<TextRange> counted;
        for (const TextRange range : ranges.ranges())
            counted.push_back({index.toCodePoints(range.begin), index.toCodePoints(range.end)});
        m_json.beginObject();
        m_json.member("page"_L1, qint64{page - article.pages.data()});
        writeRanges(m_json, counted);
        m_json.endObject();
    }
}

void JsonLinesWriter::writeMentions(const ArticleText& article) {
    CheckedOffsets offsets(article.text);
    m_json.key("mentions"_L1);
    m_json.beginArray();
    for (const ArticleMention& mention : article.mentions) {
        std::vector<TextRange> counted;
        for (const TextRange range : mention.ranges)
            counted.push_back(offsets.toCodePoints(range));
        m_json.beginObject();
        m_json.member("type"_L1, mention.type);
        writeRanges(m_json, counted);
        m_json.member("text"_L1, textOf(article, mention));
        m_json.member("entity"_L1, mention.entity);
        m_json.member("reference"_L1, mention.reference);
        m_json.endObject();
    }
    m_json.endArray();
    m_json.key("corrections"_L1);
    m_json.beginArray();
    for (const ArticleCorrection& correction : article.corrections) {
        const TextRange range = offsets.toCodePoints(correction.range);
        m_json.beginObject();
        writeRanges(m_json, {&range, 1});
        m_json.member(
            "text"_L1,
            QStringView(article.text).sliced(correction.range.begin, correction.range.length()));
        m_json.member("original"_L1, correction.original);
        m_json.endObject();
    }
    m_json.endArray();
    m_disagrees = m_disagrees || !offsets.agree();
}

Result<void> JsonLinesWriter::finish() {
    if (m_disagrees)
        return failure(ErrorKind::Damaged, {}, u"a position cuts a character"_s);
    return m_json.flush();
}

} // namespace jianbao::exchange
