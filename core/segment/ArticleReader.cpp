#include "core/segment/ArticleReader.h"

#include "core/segment/PageLines.h"
#include "core/segment/Paragraphs.h"
#include "core/segment/StoryMeta.h"

#include <algorithm>

namespace jianbao::segment {

namespace {

std::vector<qsizetype> bordersOf(const std::vector<std::vector<const Block*>>& articles) {
    std::vector<qsizetype> borders;
    for (const auto& blocks : articles)
        for (const Block* block : blocks)
            for (const TextRange range : block->ranges.ranges())
                borders.insert(borders.end(), {range.begin, range.end});
    std::sort(borders.begin(), borders.end());
    return borders;
}

class Reader {
public:
    Reader(QStringView text, PageLines page)
        : m_text(text)
        , m_lines(std::move(page.lines))
        , m_profile(page.profile) {}

    ArticleDetails read(const std::vector<const Block*>& blocks) const {
        Story story;
        ArticleDetails details;
        qint32 before = -1;
        Role roleBefore = Role::Furniture;
        for (const Block* block : blocks) {
            std::vector<qsizetype>& starts = details.paragraphs.emplace_back();
            for (Part& part : partsOf(*block)) {
                if (block->role == Role::Body || block->role == Role::Caption) {
                    part.paragraphs =
                        paragraphStarts(m_lines, part.first, part.last,
                                        roleBefore == block->role ? before : -1, m_profile);
                    for (const qint32 line : part.paragraphs)
                        starts.push_back(m_lines[static_cast<std::size_t>(line)].begin);
                }
                roleBefore = block->role;
                before = part.last - 1;
                story.parts.push_back(std::move(part));
            }
            std::sort(starts.begin(), starts.end());
        }
        if (!story.parts.empty())
            describeStory(m_text, m_lines, m_profile, story);
        details.kind = story.kind;
        details.meta = std::move(story.meta);
        return details;
    }

private:
    /// The block's lines as runs of lines that follow one another.
    std::vector<Part> partsOf(const Block& block) const {
        std::vector<Part> parts;
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            if (!block.ranges.contains(m_lines[i].begin))
                continue;
            const auto line = static_cast<qint32>(i);
            if (parts.empty() || parts.back().last != line)
                parts.push_back({.role = block.role, .first = line, .paragraphs = {}});
            parts.back().last = line + 1;
        }
        return parts;
    }

    QStringView m_text;
    std::vector<Line> m_lines;
    PageProfile m_profile;
};

} // namespace

std::vector<ArticleDetails> readArticles(QStringView pageText,
                                         const std::vector<std::vector<const Block*>>& articles) {
    const Reader reader(pageText, readPageLines(pageText, bordersOf(articles)));
    std::vector<ArticleDetails> details;
    details.reserve(articles.size());
    for (const auto& blocks : articles)
        details.push_back(reader.read(blocks));
    return details;
}

} // namespace jianbao::segment
