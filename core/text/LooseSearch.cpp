#include "core/text/LooseSearch.h"

#include "core/text/CharClass.h"

#include <QString>

namespace jianbao {

namespace {

/// A text without the blanks that do not count, and where each of its units stood.
struct Squeezed {
    QString text;
    std::vector<qsizetype> places;

    explicit Squeezed(QStringView from) {
        bool blank = false;
        for (qsizetype at = 0; at < from.size(); ++at) {
            const char16_t unit = from[at].unicode();
            if (charIs(unit, CharSpace)) {
                blank = true;
                continue;
            }
            const bool counts = blank && !text.isEmpty() &&
                                !charIs(text.back().unicode(), CharWide | CharLowSurrogate) &&
                                !charIs(unit, CharWide);
            if (counts)
                add(u' ', at - 1);
            add(from[at].toCaseFolded(), at);
            blank = false;
        }
    }

private:
    void add(QChar unit, qsizetype place) {
        text += unit;
        places.push_back(place);
    }
};

} // namespace

std::vector<TextRange> findLoosely(QStringView text, QStringView needle) {
    std::vector<TextRange> found;
    const Squeezed wanted(needle);
    if (wanted.text.isEmpty())
        return found;
    const Squeezed all(text);
    const qsizetype length = wanted.text.size();
    for (qsizetype at = all.text.indexOf(wanted.text); at >= 0;
         at = all.text.indexOf(wanted.text, at + length))
        found.push_back({all.places[static_cast<std::size_t>(at)],
                         all.places[static_cast<std::size_t>(at + length - 1)] + 1});
    return found;
}

} // namespace jianbao
