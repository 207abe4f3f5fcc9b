#include "core/entity/JoinedText.h"

#include "core/text/CharClass.h"

#include <algorithm>

namespace jianbao::entity {

namespace {

constexpr unsigned Ideograph = CharHan | CharKana | CharHangul;
constexpr unsigned Alphanumeric = CharLatin | CharDigit;

/// A printed line without the blanks around it.
struct Line {
    qsizetype begin = 0;
    qsizetype end = 0;
    int halves = 0;
    /// Widest line of the run of lines that it stands in, and how many there are.
    int measure = 0;
    int siblings = 0;
    bool indented = false;
    bool afterBlank = false;
    /// A paragraph or a block of another kind starts here.
    bool starts = false;
};

bool isBlank(char16_t unit) {
    return charIs(unit, CharSpace);
}

void appendLine(std::vector<Line>& lines, QStringView text, qsizetype begin, qsizetype end,
                bool afterBlank) {
    Line line{begin, end};
    line.afterBlank = afterBlank;
    while (line.begin < line.end && isBlank(text[line.begin].unicode()))
        ++line.begin;
    while (line.end > line.begin && isBlank(text[line.end - 1].unicode()))
        --line.end;
    line.indented = line.begin > begin;
    for (qsizetype i = line.begin; i < line.end; ++i)
        line.halves += charHalves(text[i].unicode());
    lines.push_back(line);
}

void appendLines(std::vector<Line>& lines, QStringView text, TextRange range) {
    bool afterBlank = false;
    for (qsizetype begin = range.begin; begin < range.end;) {
        qsizetype end = text.indexOf(u'\n', begin);
        if (end < 0 || end > range.end)
            end = range.end;
        appendLine(lines, text, begin, end, afterBlank);
        if (lines.back().begin == lines.back().end) {
            lines.pop_back();
            afterBlank = true;
        } else {
            afterBlank = false;
        }
        begin = end + 1;
    }
}

/// Fills in measure and siblings from @p first on.
void measure(std::vector<Line>& lines, std::size_t first) {
    for (std::size_t begin = first; begin < lines.size();) {
        std::size_t end = begin + 1;
        while (end < lines.size() && !lines[end].afterBlank)
            ++end;
        int widest = 0;
        for (std::size_t i = begin; i < end; ++i)
            widest = std::max(widest, lines[i].halves);
        for (std::size_t i = begin; i < end; ++i) {
            lines[i].measure = widest;
            lines[i].siblings = static_cast<int>(end - begin);
        }
        begin = end;
    }
}

/// Whether the text of lines[i] runs on in the line after it.
bool runsOn(const std::vector<Line>& lines, std::size_t i, QStringView text) {
    const Line& line = lines[i];
    const Line& next = lines[i + 1];
    const char16_t last = text[line.end - 1].unicode();
    if (next.starts || next.indented || charIs(last, CharSentenceEnd))
        return false;
    if (!next.afterBlank) {
        // The measure can change inside a run of lines: its neighbour tells as well.
        const Line& neighbour = i > 0 && !line.afterBlank && !line.starts ? lines[i - 1] : next;
        return line.halves * 10 >= std::min(line.measure, neighbour.halves) * 7;
    }
    // Over a blank line: a column that breaks off. One line alone is a column's end only where it
    // is as wide as the column that goes on.
    const bool column =
        line.siblings > 1 || (next.siblings > 2 && line.halves * 10 >= next.measure * 8);
    return column && !charIs(last, CharCloser) && last != u'：' &&
           line.halves * 10 >= line.measure * 8 && next.halves * 10 <= line.measure * 13;
}

} // namespace

class JoinedText::Builder {
public:
    Builder(QStringView page, const EntityTable& table)
        : m_table(table) {
        m_result.m_page = page;
        m_result.m_text.reserve(static_cast<std::size_t>(page.size()));
        m_result.m_letters.reserve(static_cast<std::size_t>(page.size()));
        m_result.m_source.reserve(static_cast<std::size_t>(page.size()));
    }

    void append(const std::vector<Line>& lines) {
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const Line& line = lines[i];
            if (i > 0) {
                if (!runsOn(lines, i - 1, m_result.m_page))
                    put(Break, line.begin);
                else if (charIs(m_result.m_text.back(), Alphanumeric) &&
                         charIs(at(line.begin), Alphanumeric))
                    put(u' ', lines[i - 1].end);
            }
            appendVisible(line);
        }
        put(Break, m_result.m_page.size());
    }

    JoinedText take() { return std::move(m_result); }

private:
    char16_t at(qsizetype position) const { return m_result.m_page[position].unicode(); }

    void put(char16_t folded, qsizetype source) {
        m_result.m_text.push_back(folded);
        m_result.m_letters.push_back(m_table.letter(folded));
        m_result.m_source.push_back(static_cast<qint32>(source));
    }

    void appendVisible(const Line& line) {
        for (qsizetype i = line.begin; i < line.end;) {
            const char16_t unit = at(i);
            if (!isBlank(unit)) {
                put(m_table.fold(unit), i);
                ++i;
                continue;
            }
            const qsizetype gap = i;
            while (i < line.end && isBlank(at(i)))
                ++i;
            if (i < line.end && keepsGap(line, gap, i))
                put(u' ', gap);
        }
    }

    /// Whether the blanks [begin, end) part words: not those of letter-spacing, nor those that type
    /// puts between Chinese and figures or beside punctuation.
    bool keepsGap(const Line& line, qsizetype begin, qsizetype end) const {
        const char16_t before = at(begin - 1);
        const char16_t after = at(end);
        if (charIs(before, Alphanumeric) && charIs(after, Alphanumeric))
            return true;
        if (!charIs(before, Ideograph) || !charIs(after, Ideograph))
            return !(charIs(before, Alphanumeric | Ideograph) &&
                     charIs(after, Alphanumeric | Ideograph)) &&
                   !charIs(after, CharPause | CharSentenceEnd | CharCloser);
        const bool loneBefore =
            begin - 1 == line.begin || !charIs(at(begin - 2), Ideograph | Alphanumeric);
        const bool loneAfter =
            end + 1 >= line.end || !charIs(at(end + 1), Ideograph | Alphanumeric);
        return !(loneBefore && loneAfter && end - begin < 3);
    }

    const EntityTable& m_table;
    JoinedText m_result;
};

JoinedText JoinedText::fromPage(QStringView text, const EntityTable& table) {
    Builder builder(text, table);
    std::vector<Line> lines;
    appendLines(lines, text, {0, text.size()});
    measure(lines, 0);
    builder.append(lines);
    return builder.take();
}

JoinedText JoinedText::fromLayout(QStringView text, const Layout& layout, PageId page,
                                  const EntityTable& table) {
    Builder builder(text, table);
    std::vector<Line> lines;
    const auto appendBlock = [&](const Block& block, bool startsAnew) {
        const std::size_t begin = lines.size();
        for (const TextRange range : block.ranges.ranges())
            appendLines(lines, text, range);
        measure(lines, begin);
        // A paragraph that the finder starts inside a sentence costs a name here; an editor's
        // holds.
        for (std::size_t i = begin; i < lines.size(); ++i) {
            if (i == begin || block.origin == Origin::Editor)
                lines[i].starts = std::any_of(
                    block.paragraphs.begin(), block.paragraphs.end(), [&](qsizetype start) {
                        return lines[i].begin <= start && start < lines[i].end;
                    });
        }
        if (begin < lines.size() && startsAnew)
            lines[begin].starts = true;
    };
    for (const Article& article : layout.articles) {
        const Block* before = nullptr;
        for (const Block* block : layout.blocksOf(article.id)) {
            if (block->page == page) {
                // No name begins in a headline and ends in the byline below it.
                appendBlock(*block, !before || before->role != block->role);
                before = block;
            }
        }
    }
    for (const Block& block : layout.blocks) {
        if (block.page == page && block.role == Role::Furniture)
            appendBlock(block, true);
    }
    builder.append(lines);
    return builder.take();
}

RangeList JoinedText::source(TextRange joined) const {
    RangeList found;
    for (qsizetype i = joined.begin; i < joined.end; ++i) {
        const qsizetype at = m_source[static_cast<std::size_t>(i)];
        found.add({at, at + 1});
    }
    // Blanks between two units that follow each other belong to the mention.
    for (qsizetype i = joined.begin; i + 1 < joined.end; ++i) {
        const qsizetype from = m_source[static_cast<std::size_t>(i)] + 1;
        const qsizetype to = m_source[static_cast<std::size_t>(i) + 1];
        if (from < to && std::all_of(m_page.begin() + from, m_page.begin() + to,
                                     [](QChar unit) { return isBlank(unit.unicode()); }))
            found.add({from, to});
    }
    return found;
}

} // namespace jianbao::entity
