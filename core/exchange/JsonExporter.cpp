#include "core/exchange/JsonExporter.h"

#include "core/clean/Cleaner.h"
#include "core/clean/ReadingText.h"

namespace jianbao::exchange {

using namespace Qt::StringLiterals;

namespace {

void writePlaces(JsonWriter& json, const RangeList& ranges, const CodePointIndex& codePoints) {
    std::vector<TextRange> counted;
    for (const TextRange range : ranges.ranges())
        counted.push_back(
            {codePoints.toCodePoints(range.begin), codePoints.toCodePoints(range.end)});
    writeRanges(json, counted);
}

/// What of the block a paragraph covers, from its first visible character to its last.
RangeList rangesOf(const clean::CleanParagraph& paragraph, const Block& block) {
    const auto& pieces = paragraph.map.pieces();
    return block.ranges.intersected({pieces.front().source.begin, pieces.back().source.end});
}

void writeParagraph(JsonWriter& json, const clean::CleanParagraph& paragraph, const Block& block,
                    const CodePointIndex& codePoints) {
    json.beginObject();
    writePlaces(json, rangesOf(paragraph, block), codePoints);
    json.member("text"_L1, paragraph.text);
    json.endObject();
}

/// Where those paragraphs begin that "paragraphs" lists.
std::vector<qsizetype> paragraphStarts(const clean::CleanBlock& clean, const Block& block) {
    std::vector<qsizetype> starts;
    for (const clean::CleanParagraph& paragraph : clean.paragraphs) {
        if (!paragraph.continues || &paragraph != clean.paragraphs.data())
            starts.push_back(rangesOf(paragraph, block).begin());
    }
    return starts;
}

QString textOf(const clean::CleanBlock& clean) {
    QString text;
    for (const clean::CleanParagraph& paragraph : clean.paragraphs) {
        if (!text.isEmpty())
            text += u'\n';
        text += paragraph.text;
    }
    return text;
}

void writeBlock(JsonWriter& json, const Block& block, const clean::CleanBlock& clean,
                qint64 pageIndex, const CodePointIndex& codePoints) {
    json.beginObject();
    json.member("page"_L1, pageIndex);
    json.key("role"_L1);
    json.string(QString(roleName(block.role)));
    writePlaces(json, block.ranges, codePoints);
    json.member("confidence"_L1, block.confidence);
    json.member("text"_L1, textOf(clean));
    auto paragraph = clean.paragraphs.begin();
    if (paragraph != clean.paragraphs.end() && paragraph->continues) {
        json.key("continues"_L1);
        writeParagraph(json, *paragraph++, block, codePoints);
    }
    json.key("paragraphs"_L1);
    json.beginArray();
    for (; paragraph != clean.paragraphs.end(); ++paragraph)
        writeParagraph(json, *paragraph, block, codePoints);
    json.endArray();
    if (const auto starts = paragraphStarts(clean, block); starts != block.paragraphs) {
        json.key("starts"_L1);
        json.beginArray();
        for (const qsizetype start : block.paragraphs)
            json.number(qint64{codePoints.toCodePoints(start)});
        json.endArray();
    }
    if (!block.reason.isEmpty())
        json.member("reason"_L1, block.reason);
    if (block.origin == Origin::Editor)
        json.member("origin"_L1, u"editor");
    if (!block.note.isEmpty())
        json.member("note"_L1, block.note);
    json.endObject();
}

} // namespace

JsonExporter::JsonExporter(QIODevice& out, const clean::CleanOptions& options)
    : m_options(options)
    , m_out(out) {
    m_out.beginObject();
    m_out.member("format"_L1, u"jianbao-extract");
    m_out.member("version"_L1, qint64{1});
    m_out.key("pages"_L1);
    m_out.beginArray();
}

void JsonExporter::addPage(const Issue& issue, const Page& page) {
    m_pageIndex[page.id] = m_pageCount++;
    m_out.breakLine();
    m_out.beginObject();
    m_out.member("name"_L1, page.dumpName);
    m_out.member("text"_L1, page.text);
    m_out.member("newspaper"_L1, issue.newspaper);
    m_out.member("date"_L1, issue.date.toString(Qt::ISODate));
    m_out.member("number"_L1, page.number);
    if (page.dumpIndex > 0)
        m_out.member("index"_L1, qint64{page.dumpIndex});
    m_out.endObject();
}

void JsonExporter::addArticles(PageId page, const Layout& layout, std::span<const Page> pages) {
    std::vector<JsonPage> sources;
    for (const Page& source : pages) {
        const auto index = m_pageIndex.find(source.id);
        if (index != m_pageIndex.end())
            sources.push_back({&source, index->second, CodePointIndex(source.text)});
    }
    m_names.clear();
    const ReadingOrder order(layout);
    for (const Article& article : layout.articles) {
        const auto blocks = order.blocksOf(article.id);
        if (!blocks.empty() && blocks.front()->page == page)
            addArticle(article, blocks, sources, layout.corrections);
    }
    const JsonPage* source = findPage(sources, page);
    for (const Block& block : layout.blocks) {
        if (source != nullptr && block.page == page && !block.article.isValid())
            addFurniture(block, *source, layout.corrections);
    }
    m_marks.add(page, layout, sources);
}

void JsonExporter::addArticle(const Article& article, std::span<const Block* const> blocks,
                              std::span<const JsonPage> pages,
                              std::span<const Correction> corrections) {
    std::vector<clean::CleanBlock> cleaned;
    cleaned.reserve(blocks.size());
    for (const Block* block : blocks) {
        const JsonPage* source = findPage(pages, block->page);
        cleaned.push_back(source != nullptr ? clean::cleanBlock(source->page->text, *block,
                                                                m_options, corrections)
                                            : clean::CleanBlock());
    }
    JsonWriter& json = nextArticle();
    json.beginObject();
    json.member("id"_L1, nameOf(article.id));
    json.key("kind"_L1);
    json.string(QString(kindName(article.kind)));
    json.member("title"_L1, article.title.isEmpty()
                                ? clean::titleOf(std::span<const clean::CleanBlock>(cleaned))
                                : article.title);
    json.key("meta"_L1);
    writeMeta(json, article.meta);
    json.member("confidence"_L1, article.confidence);
    if (article.continues.isValid())
        json.member("continues"_L1, nameOf(article.continues));
    if (article.origin == Origin::Editor)
        json.member("origin"_L1, u"editor");
    if (!article.title.isEmpty())
        json.member("given_title"_L1, article.title);
    if (article.status != Status::Open)
        json.member("status"_L1, QString(statusName(article.status)));
    if (!article.note.isEmpty())
        json.member("note"_L1, article.note);
    json.key("blocks"_L1);
    json.beginArray();
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (const JsonPage* source = findPage(pages, blocks[i]->page))
            writeBlock(json, *blocks[i], cleaned[i], source->index, source->codePoints);
    }
    json.endArray();
    json.endObject();
}

void JsonExporter::addFurniture(const Block& block, const JsonPage& page,
                                std::span<const Correction> corrections) {
    writeBlock(m_furniture.next(), block,
               clean::cleanBlock(page.page->text, block, m_options, corrections), page.index,
               page.codePoints);
}

void JsonExporter::endPages() {
    if (m_isInArticles || !m_articles.isEmpty())
        return;
    m_isInArticles = true;
    m_out.breakLine();
    m_out.endArray();
    m_out.breakLine();
    m_out.key("articles"_L1);
    m_out.beginArray();
}

JsonWriter& JsonExporter::nextArticle() {
    if (!m_isInArticles)
        return m_articles.next();
    m_out.breakLine();
    return m_out;
}

QString JsonExporter::nameOf(ArticleId article) {
    if (!article.isProvisional())
        return QString::number(article.value);
    QString& name = m_names[article];
    if (name.isEmpty())
        name = QString::number(++m_nameCount);
    return name;
}

Result<void> JsonExporter::finish() {
    m_out.breakLine();
    m_out.endArray();
    return (m_isInArticles ? Result<void>() : m_articles.moveTo(m_out, "articles"_L1))
        .and_then([&] { return m_furniture.moveTo(m_out, "furniture"_L1); })
        .and_then([&] { return m_marks.finish(m_out); })
        .and_then([&] {
            m_out.endObject();
            m_out.breakLine();
            return m_out.flush();
        });
}

} // namespace jianbao::exchange
