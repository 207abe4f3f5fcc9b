#include "core/job/MentionPlacer.h"

#include "core/exchange/ArticleText.h"
#include "core/model/ReadingOrder.h"
#include "core/text/CodePointIndex.h"

#include <algorithm>
#include <array>

namespace jianbao::job {

using namespace Qt::StringLiterals;
using Why = UnplacedMention::Why;

namespace {

/// The text without what formats do not keep: which white space it has, and any at its end.
QString likeRead(const QString& text) {
    QString result = text;
    for (QChar& c : result) {
        if (c.isSpace())
            c = u' ';
    }
    while (result.endsWith(u' '))
        result.chop(1);
    return result;
}

QString visible(QString text) {
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

QString contentOf(const QString& type, const QString& text) {
    return type + u' ' + text;
}

Result<std::vector<Page>> pagesOf(const project::Project& project, const Layout& layout) {
    std::vector<Page> pages;
    for (const Block& block : layout.blocks) {
        if (clean::findPage(pages, block.page) != nullptr)
            continue;
        auto page = project.page(block.page);
        if (!page)
            return tl::unexpected(page.error());
        pages.push_back(*std::move(page));
    }
    return pages;
}

/// The article's text with the blocks it was read from.
exchange::ArticleText readText(const Layout& layout, const Article& article,
                               std::span<const Block* const> blocks,
                               const std::vector<Page>& pages) {
    return exchange::readArticleText(article, *clean::findPage(pages, blocks.front()->page), blocks,
                                     pages, {}, layout.corrections);
}

} // namespace

Result<void> MentionPlacer::place(const std::vector<MentionFile>& files) {
    auto pages = m_project.pages();
    if (!pages)
        return tl::unexpected(pages.error());
    m_pages = *std::move(pages);
    for (const MentionFile& file : files) {
        const auto* text = std::get_if<exchange::AnnotatedText>(&file.content);
        if (text == nullptr)
            continue;
        for (const auto& line : text->unread)
            leave(file.path, line.line, line.content, Why::Unreadable);
        m_texts.emplace(likeRead(text->text), Text(&file.path, text));
    }
    if (auto placed = placeTexts(); !placed)
        return placed;
    for (const MentionFile& file : files) {
        const auto* rows = std::get_if<std::vector<exchange::TableMention>>(&file.content);
        if (rows == nullptr)
            continue;
        Watch watch = m_watch.part(1, 2);
        qint64 done = 0;
        for (const exchange::TableMention& row : *rows) {
            auto placed = watch.at(done++, static_cast<qint64>(rows->size())).and_then([&] {
                return placeRow(file.path, row);
            });
            if (!placed)
                return placed;
        }
    }
    return {};
}

Result<void> MentionPlacer::placeTexts() {
    Watch watch = m_watch.part(0, 2);
    qint64 done = 0;
    for (const project::PageSummary& page : m_pages) {
        if (m_texts.empty())
            return {};
        auto placed = watch.at(done++, static_cast<qint64>(m_pages.size())).and_then([&] {
            return placeOnPage(page.id);
        });
        if (!placed)
            return placed;
    }
    for (const auto& [key, text] : m_texts) {
        for (const exchange::AnnotatedMention& mention : text.second->mentions)
            leave(*text.first, mention.line,
                  contentOf(mention.type, exchange::quoteOf(*text.second, mention)),
                  Why::NoSuchText);
    }
    return {};
}

Result<void> MentionPlacer::placeOnPage(PageId id) {
    const auto layout = m_project.layout(std::array{id});
    if (!layout)
        return tl::unexpected(layout.error());
    const auto pages = pagesOf(m_project, *layout);
    if (!pages)
        return tl::unexpected(pages.error());
    const ReadingOrder order(*layout);
    for (const Article& article : layout->articles) {
        const auto blocks = order.blocksOf(article.id);
        if (blocks.empty() || blocks.front()->page != id)
            continue;
        const auto read = readText(*layout, article, blocks, *pages);
        if (const Text* text = take(read.text))
            placeText(*text, [&](TextRange range) {
                std::vector<PageRange> ranges;
                for (const Page& page : *pages) {
                    const RangeList here = exchange::toPage(read, page.id, range);
                    for (const TextRange part : here.ranges())
                        ranges.push_back({page.id, part});
                }
                return ranges;
            });
    }
    const Page* page = clean::findPage(*pages, id);
    if (page == nullptr)
        return {};
    if (const Text* text = take(page->text))
        placeText(*text, [&](TextRange range) { return std::vector{PageRange{id, range}}; });
    return {};
}

const MentionPlacer::Text* MentionPlacer::take(const QString& text) {
    const auto found = m_texts.find(likeRead(text));
    if (found == m_texts.end())
        return nullptr;
    m_taken = found->second;
    m_texts.erase(found);
    return &m_taken;
}

void MentionPlacer::placeText(const Text& text, const ToPages& toPages) {
    for (const exchange::AnnotatedMention& mention : text.second->mentions) {
        const QString quote = exchange::quoteOf(*text.second, mention);
        PlacedMention placed{mention.type, quote, mention.entity, mention.reference, {}};
        for (const TextRange range : mention.ranges) {
            const auto ranges = toPages(range);
            placed.ranges.insert(placed.ranges.end(), ranges.begin(), ranges.end());
        }
        if (placed.ranges.empty())
            leave(*text.first, mention.line, contentOf(mention.type, quote), Why::OtherText);
        else
            m_placed.push_back(std::move(placed));
    }
}

Result<void> MentionPlacer::placeRow(const QString& path, const exchange::TableMention& row) {
    PlacedMention placed{row.type, row.text, row.entity, row.reference, {}};
    QString printed;
    auto why = row.places.empty() || row.type.isEmpty() ? Why::Unreadable : Why::OtherText;
    for (const auto& place : row.places) {
        const auto summary =
            std::find_if(m_pages.begin(), m_pages.end(), [&](const project::PageSummary& page) {
                return page.dumpName == place.dump && page.dumpIndex == place.dumpIndex;
            });
        if (summary == m_pages.end()) {
            why = Why::NoSuchText;
            continue;
        }
        const auto page = m_project.page(summary->id);
        if (!page)
            return tl::unexpected(page.error());
        const CodePointIndex index(page->text);
        const qsizetype length = index.toCodePoints(page->text.size());
        for (const TextRange counted : place.ranges) {
            if (counted.end > length)
                continue;
            const TextRange range{index.toPosition(counted.begin), index.toPosition(counted.end)};
            placed.ranges.push_back({page->id, range});
            printed += QStringView(page->text).sliced(range.begin, range.length());
        }
    }
    bool isThere = why == Why::OtherText && visible(printed) == visible(row.text);
    if (!isThere && why == Why::OtherText && !placed.ranges.empty()) {
        const auto read = isRead(placed.ranges, row.text);
        if (!read)
            return tl::unexpected(read.error());
        isThere = *read;
    }
    if (isThere)
        m_placed.push_back(std::move(placed));
    else
        leave(path, row.row, contentOf(row.type, row.text), why);
    return {};
}

Result<bool> MentionPlacer::isRead(const std::vector<PageRange>& ranges,
                                   const QString& text) const {
    const auto layout = m_project.layout(std::array{ranges.front().page});
    if (!layout)
        return tl::unexpected(layout.error());
    const auto pages = pagesOf(m_project, *layout);
    if (!pages)
        return tl::unexpected(pages.error());
    const Block* block = layout->blockAt(ranges.front().page, ranges.front().range.begin);
    if (block == nullptr || !block->article.isValid())
        return false;
    const auto blocks = layout->blocksOf(block->article);
    const auto read = readText(*layout, *layout->article(block->article), blocks, *pages);
    exchange::ArticleMention mention;
    for (const PageRange& range : ranges) {
        for (const TextRange piece : exchange::toArticle(read, range.page, range.range)) {
            if (mention.ranges.empty() || mention.ranges.back() != piece)
                mention.ranges.push_back(piece);
        }
    }
    return visible(exchange::textOf(read, mention)) == visible(text);
}

void MentionPlacer::leave(const QString& path, int line, const QString& content, Why why) {
    m_unplaced.push_back({path, line, content, why});
}

std::vector<UnplacedMention> MentionPlacer::unplaced() const {
    auto sorted = m_unplaced;
    std::sort(sorted.begin(), sorted.end(), [](const UnplacedMention& a, const UnplacedMention& b) {
        return std::tie(a.path, a.line) < std::tie(b.path, b.line);
    });
    return sorted;
}

} // namespace jianbao::job
