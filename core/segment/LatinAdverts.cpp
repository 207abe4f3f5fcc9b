#include "core/segment/LatinAdverts.h"

#include "core/text/CharClass.h"

#include <algorithm>
#include <array>

namespace jianbao::segment {

namespace {

constexpr std::size_t MostLines = 12; // of one advertisement
constexpr quint32 Others = StartsStory | WholeByline | WholeDateline | WholeCredit | Folio |
                           JumpTo | JumpFrom | PageReference | Salutation;
constexpr std::array<QStringView, 25> Openings{
    u"FOR SALE",     u"FOR RENT",     u"FOR LEASE", u"FOR HIRE",  u"HELP WANTED",
    u"WANTED",       u"LOST",         u"FOUND",     u"TO LET",    u"TO RENT",
    u"TO BE SOLD",   u"TO BE LET",    u"YARD SALE", u"REWARD",    u"FREE to",
    u"À VENDRE",     u"A VENDRE",     u"À LOUER",   u"A LOUER",   u"ON DEMANDE",
    u"ZU VERKAUFEN", u"ZU VERMIETEN", u"GESUCHT",   u"ENTLAUFEN", u"VERKAUFE"};

/// Whether the line opens with one of the words, and what is for sale behind a stop or pause.
bool opensAdvert(QStringView text) {
    const auto word = std::find_if(Openings.begin(), Openings.end(),
                                   [text](QStringView w) { return text.startsWith(w); });
    if (word == Openings.end() || text.size() < word->size() + 3)
        return false;
    if (charIs(word->back().unicode(), CharLatin) && !charIs(word->back().unicode(), CharUpper))
        return text[word->size()] == u' ';
    QStringView rest = text.sliced(word->size());
    if (rest.startsWith(u" —") || rest.startsWith(u" –"))
        rest = rest.sliced(1);
    if (!charIs(rest.front().unicode(), CharPause | CharDash) && rest.front() != u'.')
        return false;
    // a headline is set in capitals alone ("WANTED: A MAYOR")
    return std::any_of(rest.begin(), rest.end(), [](QChar c) {
        return charIs(c.unicode(), CharLatin) && !charIs(c.unicode(), CharUpper);
    });
}

/// Whether the advertisement in the line before goes on in the line.
bool goesOn(const Line& before, const Line& line, char16_t first) {
    return line.blankBefore == 0 && !line.has(Others) &&
           (!before.has(EndsStop) || line.has(StartsLower) || charIs(first, CharDigit));
}

} // namespace

void markLatinAdverts(QStringView page, std::span<Line> lines) {
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].has(Others & ~quint32(StartsStory)) ||
            !opensAdvert(page.sliced(lines[i].begin, lines[i].end - lines[i].begin)))
            continue;
        const bool first = i == 0 || !lines[i - 1].has(Advert) || lines[i].blankBefore > 1;
        lines[i].marks &= ~quint32(StartsStory);
        lines[i].marks |= first ? Advert | StartsAdvert : quint32(Advert);
        const std::size_t limit = std::min(lines.size(), i + MostLines);
        for (std::size_t k = i + 1;
             k < limit && goesOn(lines[k - 1], lines[k], page[lines[k].begin].unicode()) &&
             !opensAdvert(page.sliced(lines[k].begin, lines[k].end - lines[k].begin));
             ++k)
            lines[k].marks |= Advert;
    }
}

} // namespace jianbao::segment
