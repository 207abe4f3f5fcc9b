#include "core/segment/LayoutBuilder.h"

#include "core/segment/ArticleOdds.h"
#include "core/segment/Confidence.h"

#include <algorithm>
#include <numeric>

namespace jianbao::segment {

namespace {

class Assembler {
public:
    Assembler(QStringView page, std::span<const Line> lines, std::size_t articles,
              std::size_t blocks)
        : m_lines(lines)
        , m_ends(endsOf(page, lines)) {
        m_layout.articles.reserve(articles);
        m_layout.blocks.reserve(blocks);
    }

    void add(const Story& story) {
        Article article;
        article.id = ArticleId{-static_cast<qint64>(m_layout.articles.size()) - 1};
        article.kind = story.kind;
        article.rank = static_cast<int>(m_layout.articles.size());
        article.meta = story.meta;
        int rank = 0;
        for (const Part& part : story.parts)
            addBlock(part, article.id, rank++);
        m_layout.articles.push_back(std::move(article));
    }
    void addFurniture(const Element& element) {
        addBlock({.role = Role::Furniture,
                  .first = element.first,
                  .last = element.last,
                  .confidence = element.confidence,
                  .reason = element.reason,
                  .paragraphs = {}},
                 {}, 0);
    }
    Layout finish() {
        std::sort(
            m_layout.blocks.begin(), m_layout.blocks.end(),
            [](const Block& a, const Block& b) { return a.ranges.begin() < b.ranges.begin(); });
        return std::move(m_layout);
    }

private:
    /// Behind each line and the white space after it.
    static std::vector<qint32> endsOf(QStringView page, std::span<const Line> lines) {
        std::vector<qint32> order(lines.size());
        std::iota(order.begin(), order.end(), 0);
        const auto begin = [&lines](qint32 i) {
            return lines[static_cast<std::size_t>(i)].begin;
        };
        if (!std::is_sorted(order.begin(), order.end(),
                            [&](qint32 a, qint32 b) { return begin(a) < begin(b); }))
            std::sort(order.begin(), order.end(),
                      [&](qint32 a, qint32 b) { return begin(a) < begin(b); });
        std::vector<qint32> ends(lines.size());
        for (std::size_t k = 0; k < order.size(); ++k) {
            const bool last = k + 1 == order.size();
            ends[static_cast<std::size_t>(order[k])] =
                last ? static_cast<qint32>(page.size()) : begin(order[k + 1]);
        }
        return ends;
    }
    void addBlock(const Part& part, ArticleId article, int rank) {
        Block block;
        block.id = BlockId{-static_cast<qint64>(m_layout.blocks.size()) - 1};
        block.role = part.role;
        block.article = article;
        block.rank = rank;
        block.confidence = part.confidence;
        block.reason = part.reason;
        addRanges(block.ranges, part);
        block.paragraphs.reserve(part.paragraphs.size());
        for (const qint32 line : part.paragraphs)
            block.paragraphs.push_back(m_lines[static_cast<std::size_t>(line)].begin);
        std::sort(block.paragraphs.begin(), block.paragraphs.end());
        m_layout.blocks.push_back(std::move(block));
    }
    /// Lines that follow one another in the dump become one range. Columns' ranges lie between each
    /// other: added from the first to the last each is one step.
    void addRanges(RangeList& ranges, const Part& part) const {
        std::vector<TextRange> runs;
        for (qint32 i = part.first; i < part.last; ++i) {
            const auto k = static_cast<std::size_t>(i);
            const TextRange owned{isFirst(k) ? 0 : m_lines[k].begin, m_ends[k]};
            if (!runs.empty() && runs.back().end == owned.begin)
                runs.back().end = owned.end;
            else
                runs.push_back(owned);
        }
        std::sort(runs.begin(), runs.end(),
                  [](TextRange x, TextRange y) { return x.begin < y.begin; });
        for (const TextRange run : runs)
            ranges.add(run);
    }
    /// Whether the line is the page's first, which owns the white space before it too.
    bool isFirst(std::size_t line) const { return line == m_first; }

    std::span<const Line> m_lines;
    std::vector<qint32> m_ends;
    std::size_t m_first = static_cast<std::size_t>(
        std::min_element(m_lines.begin(), m_lines.end(),
                         [](const Line& a, const Line& b) { return a.begin < b.begin; }) -
        m_lines.begin());
    Layout m_layout;
};

} // namespace

Layout buildLayout(QStringView page, std::span<const Line> lines, std::span<const Story> stories,
                   std::span<const Element> elements) {
    auto blocks = static_cast<std::size_t>(std::count_if(
        elements.begin(), elements.end(), [](const Element& e) { return e.story < 0; }));
    for (const Story& story : stories)
        blocks += story.parts.size();
    Assembler assembler(page, lines, stories.size(), blocks);
    for (const Story& story : stories)
        assembler.add(story);
    for (const Element& element : elements) {
        if (element.story < 0)
            assembler.addFurniture(element);
    }
    return assembler.finish();
}

void rateLayout(Layout& layout) {
    for (Block& block : layout.blocks)
        block.confidence = calibrate(block.confidence, calibrationOf(block.role));
    const std::vector<ArticleCues> cues = readArticleCues(layout);
    for (std::size_t i = 0; i < cues.size(); ++i)
        layout.articles[i].confidence = probabilityOf(fittedArticleOdds().of(cues[i]));
}

} // namespace jianbao::segment
