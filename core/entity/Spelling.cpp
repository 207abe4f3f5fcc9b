#include "core/entity/Spelling.h"

#include "core/text/CharClass.h"

#include <algorithm>
#include <vector>

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

void addCorrected(Speller& speller, QStringView text, const PageRange& part,
                  std::span<const Correction> corrections) {
    std::vector<const Correction*> inside;
    for (const Correction& each : corrections)
        if (each.page == part.page &&
            (each.range.overlaps(part.range) || part.range.contains(each.range.begin)))
            inside.push_back(&each);
    std::sort(inside.begin(), inside.end(), [](const Correction* a, const Correction* b) {
        return a->range.begin < b->range.begin;
    });
    qsizetype done = part.range.begin;
    for (const Correction* each : inside) {
        if (each->range.begin > done)
            speller.add(text.mid(done, each->range.begin - done));
        speller.add(each->text);
        done = std::max(done, each->range.end);
    }
    if (done < part.range.end)
        speller.add(text.mid(done, part.range.end - done));
}

} // namespace

QString spelling(QStringView page, const RangeList& ranges) {
    Speller speller;
    for (const TextRange range : ranges.ranges())
        speller.add(page.mid(range.begin, range.length()));
    return speller.take();
}

QString spelling(std::span<const Page> pages, std::span<const PageRange> ranges,
                 std::span<const Correction> corrections) {
    Speller speller;
    for (const PageRange& part : ranges) {
        const auto page = std::find_if(pages.begin(), pages.end(),
                                       [&](const Page& each) { return each.id == part.page; });
        if (page == pages.end())
            continue;
        speller.part();
        addCorrected(speller, page->text, part, corrections);
    }
    return speller.take();
}

} // namespace jianbao::entity
