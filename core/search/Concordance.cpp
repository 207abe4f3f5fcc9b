#include "core/search/Concordance.h"

#include "core/clean/SourceRanges.h"
#include "core/text/CharClass.h"

#include <algorithm>

namespace jianbao::search {

namespace {

using clean::ReadingParagraph;

constexpr qsizetype ContextLength = 30;
constexpr char16_t Break = u'\n';

bool isWordUnit(char16_t unit) {
    return charIs(unit, CharLatin | CharDigit);
}

/// Appends a text without the blanks that do not count. @p place is called with the offset of each
/// unit that is kept.
template<typename Kept>
void squeeze(QStringView text, QString& into, const Kept& kept) {
    bool gap = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (charIs(unit, CharSpace)) {
            gap = true;
            continue;
        }
        if (gap && !into.isEmpty() && isWordUnit(into.back().unicode()) && isWordUnit(unit)) {
            into.append(u' ');
            kept(i - 1);
        }
        gap = false;
        into.append(text[i]);
        kept(i);
    }
}

/// A place between the halves of a character.
bool cutsPair(QStringView text, qsizetype at) {
    return at > 0 && at < text.size() && text[at - 1].isHighSurrogate() &&
           text[at].isLowSurrogate();
}

/// The text of an article with all that does not count left out.
class Stream {
public:
    Stream(ArticleId article, std::vector<ReadingParagraph> paragraphs, std::span<const Page> pages)
        : m_article(article)
        , m_paragraphs(std::move(paragraphs))
        , m_pages(pages) {
        for (qsizetype i = 0; i < std::ssize(m_paragraphs); ++i)
            append(i);
    }

    void find(const QString& name, std::vector<Occurrence>& found) const {
        for (qsizetype at = m_text.indexOf(name); at >= 0;) {
            const TextRange range{at, at + name.size()};
            const bool whole = isWhole(range);
            if (whole)
                found.push_back(occurrence(range));
            at = m_text.indexOf(name, whole ? range.end : at + 1);
        }
    }

private:
    struct Unit {
        qsizetype paragraph = 0;
        qsizetype offset = 0;
    };

    const ReadingParagraph& paragraph(qsizetype index) const {
        return m_paragraphs[static_cast<std::size_t>(index)];
    }
    const Unit& unit(qsizetype at) const { return m_units[static_cast<std::size_t>(at)]; }

    /// A paragraph that was begun inside a sentence does not part a name.
    bool runsOn(qsizetype index) const {
        const Role role = paragraph(index).role;
        return index > 0 && role == paragraph(index - 1).role &&
               (role == Role::Body || role == Role::Caption) && !m_text.isEmpty() &&
               !charIs(m_text.back().unicode(), CharSentenceEnd | CharCloser | CharPause);
    }

    void append(qsizetype index) {
        const QString& text = paragraph(index).text;
        if (text.isEmpty())
            return;
        const bool words = !m_text.isEmpty() && isWordUnit(m_text.back().unicode()) &&
                           isWordUnit(text.front().unicode());
        if (!runsOn(index) || words) {
            m_text.append(Break);
            m_units.push_back({index, 0});
        }
        squeeze(text, m_text, [&](qsizetype offset) { m_units.push_back({index, offset}); });
    }

    bool isWhole(TextRange range) const {
        const auto joined = [this](qsizetype at) {
            return at > 0 && at < m_text.size() && isWordUnit(m_text[at - 1].unicode()) &&
                   isWordUnit(m_text[at].unicode());
        };
        return !joined(range.begin) && !joined(range.end) && !cutsPair(m_text, range.begin) &&
               !cutsPair(m_text, range.end);
    }

    Occurrence occurrence(TextRange range) const {
        Occurrence found;
        found.article = m_article;
        for (qsizetype begin = range.begin; begin < range.end;) {
            const qsizetype index = unit(begin).paragraph;
            qsizetype end = begin;
            while (end < range.end && unit(end).paragraph == index)
                ++end;
            const TextRange read{unit(begin).offset, unit(end - 1).offset + 1};
            found.name += paragraph(index).text.mid(read.begin, read.length());
            clean::appendSource(paragraph(index), read, m_pages, found.ranges);
            begin = end;
        }
        const Unit& first = unit(range.begin);
        const Unit& last = unit(range.end - 1);
        found.before = before(paragraph(first.paragraph).text, first.offset);
        found.after = after(paragraph(last.paragraph).text, last.offset + 1);
        return found;
    }

    static QString before(const QString& text, qsizetype offset) {
        qsizetype begin = std::max<qsizetype>(0, offset - ContextLength);
        begin += cutsPair(text, begin) ? 1 : 0;
        return text.mid(begin, offset - begin);
    }

    static QString after(const QString& text, qsizetype offset) {
        qsizetype end = std::min(text.size(), offset + ContextLength);
        end -= cutsPair(text, end) ? 1 : 0;
        return text.mid(offset, end - offset);
    }

    ArticleId m_article;
    std::vector<ReadingParagraph> m_paragraphs;
    std::span<const Page> m_pages;
    QString m_text;
    std::vector<Unit> m_units;
};

} // namespace

Concordance::Concordance(QStringView name) {
    squeeze(name, m_name, [](qsizetype) {});
}

bool Concordance::mayOccur(QStringView pageText) const {
    return !m_name.isEmpty() && std::all_of(m_name.begin(), m_name.end(), [&](QChar unit) {
        return unit == u' ' || pageText.contains(unit);
    });
}

std::vector<Occurrence> Concordance::find(const Layout& layout, std::span<const Page> pages,
                                          const clean::CleanOptions& options) const {
    std::vector<Occurrence> found;
    if (m_name.isEmpty())
        return found;
    for (const Article& article : layout.articles)
        Stream(article.id, clean::readArticle(layout, article.id, pages, options), pages)
            .find(m_name, found);
    for (const Block& block : layout.blocks) {
        const Block* furniture = &block;
        if (block.role == Role::Furniture)
            Stream({}, clean::readBlocks({&furniture, 1}, pages, options, layout.corrections),
                   pages)
                .find(m_name, found);
    }
    return found;
}

} // namespace jianbao::search
