#include "core/entity/Spelling.h"

#include "core/text/CharClass.h"

#include <algorithm>

namespace jianbao::entity {

namespace {

constexpr unsigned Alphanumeric = CharLatin | CharDigit;

/// Puts a mention together from its characters as they come.
class Speller {
public:
    void add(QStringView run) {
        for (const QChar unit : run) {
            if (charIs(unit.unicode(), CharSpace)) {
                m_gap = true;
                continue;
            }
            const bool opens = charIs(unit.unicode(), Alphanumeric | CharOpener);
            if (m_gap && !m_text.isEmpty() && opens &&
                charIs(m_text.back().unicode(), Alphanumeric | CharPause | CharSentenceEnd))
                m_text += u' ';
            m_text += unit;
            m_gap = false;
        }
    }
    /// Another line, column or page begins.
    void part() { m_gap = true; }
    QString take() { return std::move(m_text); }

private:
    QString m_text;
    bool m_gap = false;
};

} // namespace

QString spelling(QStringView page, const RangeList& ranges) {
    Speller speller;
    for (const TextRange range : ranges.ranges())
        speller.add(page.mid(range.begin, range.length()));
    return speller.take();
}

QString spelling(std::span<const Page> pages, std::span<const PageRange> ranges) {
    Speller speller;
    for (const PageRange& part : ranges) {
        const auto page = std::find_if(pages.begin(), pages.end(),
                                       [&](const Page& each) { return each.id == part.page; });
        if (page == pages.end())
            continue;
        speller.part();
        speller.add(QStringView(page->text).mid(part.range.begin, part.range.length()));
    }
    return speller.take();
}

} // namespace jianbao::entity
