#pragma once

#include "core/clean/CleanOptions.h"
#include "core/exchange/Exporter.h"
#include "core/exchange/JsonMarks.h"
#include "core/model/ReadingOrder.h"

#include <QIODevice>

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
/// "text" is the clean, corrected text, paragraphs parted by line ends. "paragraphs" lists those
/// that start in the block, as far as they lie in it; "continues" is there only where the block
/// goes on with the paragraph of a block before. An article that continues another one has its id
/// as "continues". Unknown values are empty strings, dates yyyy-mm-dd. For JsonReader, which takes
/// it all back in, there are also, where they say more: "index" (of a page in its dump, from 0),
/// "origin"
/// ("editor", of an article or a block), "reason" and "starts" (positions of paragraphs) of a
/// block, "given_title" and "status" of an article, "note" of both; and behind "furniture" the
/// lists
///
///     "types": [{"code", "name", "color", "key"}],
///     "entities": [{"name", "aliases": [], "type", "note", "link"}],
///     "mentions": [{"type", "entity": 0, "ranges": [[page, begin, end]], "text"}],
///     "corrections": [{"page", "begin", "end", "text", "original"}],
///     "rejections": [{"page", "begin", "end", "type", "text"}],
///     "states": [{"page", "status", "note"}]
///
/// Types are named by their code; "entity" is a place in the list of entities, from 0.
class JsonExporter : public Exporter {
public:
    /// The device is open for writing and outlives the exporter. What comes before endPages() waits
    /// in temporary files until the pages are complete.
    explicit JsonExporter(QIODevice& out, const clean::CleanOptions& options = {});

    void setNames(const Names& names) override { m_marks.setNames(names); }
    void addPage(const Issue& issue, const Page& page) override;
    bool listsPages() const override { return true; }
    void endPages() override;
    void addArticles(PageId page, const Layout& layout, std::span<const Page> pages) override;
    Result<void> finish() override;

private:
    void addArticle(const Article& article, std::span<const Block* const> blocks,
                    std::span<const JsonPage> pages, std::span<const Correction> corrections);
    void addFurniture(const Block& block, const JsonPage& page,
                      std::span<const Correction> corrections);
    QString nameOf(ArticleId article);
    JsonWriter& nextArticle();

    clean::CleanOptions m_options;
    JsonWriter m_out;
    JsonSpool m_articles;
    bool m_isInArticles = false; ///< they are written where they belong
    JsonSpool m_furniture;
    JsonMarks m_marks;
    std::unordered_map<PageId, qint64> m_pageIndex;
    qint64 m_pageCount = 0;
    /// Names of the provisional articles of the layout at hand.
    std::unordered_map<ArticleId, QString> m_names;
    qint64 m_nameCount = 0;
};

} // namespace jianbao::exchange
