#pragma once

#include "core/exchange/ArticleWriter.h"
#include "core/exchange/JsonWriter.h"
#include "core/text/CodePointIndex.h"

namespace jianbao::exchange {

/// Writes one JSON object a line for each article:
///
///     {"id", "newspaper", "date", "page", "place", "kind", "title", "meta": {as in JsonExporter},
///      "confidence", "continues", "text",
///      "paragraphs": [{"role", "begin", "end", "source": [{"page": 0, "begin", "end"}]}],
///      "pages": [{"name", "index", "number"}],
///      "mentions": [{"type", "begin", "end", "text", "entity", "reference"}],
///      "corrections": [{"begin", "end", "text", "original"}]}
///
/// Positions count code points, half-open: those of "source" in the text of that page of the dump,
/// all others in "text". What lies in several pieces has "ranges" instead of "begin" and "end".
class JsonLinesWriter : public ArticleWriter {
public:
    explicit JsonLinesWriter(QIODevice& out);

    void beginPage(const Issue& issue, const Page& page) override;
    void add(const ArticleText& article) override;
    Result<void> finish() override;

private:
    void writeParagraphs(const ArticleText& article);
    void writeSource(const ArticleText& article, const ArticleParagraph& paragraph);
    void writeMentions(const ArticleText& article);

    JsonWriter m_json;
    PageId m_page;
    CodePointIndex m_pageIndex;
    bool m_disagrees = false;
};

} // namespace jianbao::exchange
