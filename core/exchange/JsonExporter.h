#pragma once

#include "core/clean/CleanOptions.h"
#include "core/exchange/Exporter.h"
#include "core/exchange/JsonWriter.h"
#include "core/model/ReadingOrder.h"

#include <QIODevice>
#include <QTemporaryFile>

#include <unordered_map>

namespace jianbao::exchange {

/// Writes the format jianbao-extract 1:
///
///     {"format": "jianbao-extract", "version": 1,
///      "pages": [{"name", "text", "newspaper", "date", "number"}],
///      "articles": [{"id", "kind", "title", "meta": {"agency", "place", "date", "reporters": [],
///                    "photographers": [], "continued_on", "continued_from"}, "confidence",
///                    "blocks": [BLOCK]}],
///      "furniture": [BLOCK]}
///     BLOCK: {"page": 0, "role", "begin", "end", "confidence", "text",
///             "continues": {"begin", "end", "text"}, "paragraphs": [{"begin", "end", "text"}]}
///
/// Offsets count code points of the page's text, half-open; what lies in several pieces has
/// "ranges": [[begin, end], ...] instead of "begin" and "end". Blocks stand in reading order.
/// "text" is the clean text, paragraphs parted by line ends. "paragraphs" lists those that start in
/// the block, as far as they lie in it; "continues" is there only where the block goes on with the
/// paragraph of a block before. An article that continues another one has its id as "continues".
/// Unknown values are empty strings, dates yyyy-mm-dd. For JsonReader, which takes it all back in,
/// there are also, where they say more: "index" (of a page in its dump, from 0), "origin"
/// ("editor", of an article or a block), "reason" and "starts" (positions of paragraphs) of a
/// block.
class JsonExporter : public Exporter {
public:
    /// The device is open for writing and outlives the exporter. Articles wait in temporary files
    /// until the pages are complete.
    explicit JsonExporter(QIODevice& out, const clean::CleanOptions& options = {});

    void addPage(const Issue& issue, const Page& page) override;
    bool listsPages() const override { return true; }
    void addArticles(PageId page, const Layout& layout, std::span<const Page> pages) override;
    Result<void> finish() override;

private:
    struct SourcePage;
    void addArticle(const Article& article, std::span<const Block* const> blocks,
                    std::span<const SourcePage> pages);
    void addFurniture(const Block& block, const SourcePage& page);
    QString nameOf(ArticleId article);

    clean::CleanOptions m_options;
    QTemporaryFile m_articleFile;
    QTemporaryFile m_furnitureFile;
    JsonWriter m_out;
    JsonWriter m_articles;
    JsonWriter m_furniture;
    std::unordered_map<PageId, qint64> m_pageIndex;
    qint64 m_pageCount = 0;
    /// Names of the provisional articles of the layout at hand.
    std::unordered_map<ArticleId, QString> m_names;
    qint64 m_nameCount = 0;
    bool m_hasSpool = false;
};

} // namespace jianbao::exchange
