#include "core/clean/Hyphenation.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace jianbao::clean {

namespace {

using namespace std::string_view_literals;

template<std::size_t size>
bool isOneOf(QStringView word, const std::array<std::u16string_view, size>& words) {
    return std::any_of(words.begin(), words.end(), [&](std::u16string_view have) {
        return word.compare(QStringView(have), Qt::CaseInsensitive) == 0;
    });
}

/// Words that stand second in a hyphenated compound and end no solid English word that may be
/// broken before them (first parts of one or two letters, as in "un-known", excepted).
constexpr std::array CompoundEnds{
    u"based"sv,   u"called"sv,  u"century"sv, u"designate"sv, u"elect"sv,   u"general"sv,
    u"known"sv,   u"level"sv,   u"olds"sv,    u"owned"sv,     u"profile"sv, u"quality"sv,
    u"ranking"sv, u"related"sv, u"scale"sv,   u"speed"sv,     u"term"sv};

/// Little words inside compounds: "up-to-/date", "state-of-/the-art".
constexpr std::array Links{u"a"sv,  u"and"sv, u"by"sv, u"for"sv, u"in"sv,
                           u"of"sv, u"on"sv,  u"or"sv, u"the"sv, u"to"sv};

/// After these, and before them, a hyphen may stand for a part to come.
constexpr std::array Conjunctions{u"and"sv, u"or"sv};
/// German ones, which follow nouns: "Haus-/und Hofmeister", but "playgro-/und".
constexpr std::array NounConjunctions{u"und"sv, u"oder"sv, u"sowie"sv};

/// Prefixes that keep their hyphen before their own last vowel: "re-/elected", "co-/operative".
constexpr std::array VowelPrefixes{u"anti"sv, u"co"sv, u"de"sv, u"pre"sv, u"re"sv, u"semi"sv};

constexpr std::array Tens{u"twenty"sv, u"thirty"sv,  u"forty"sv,  u"fifty"sv,
                          u"sixty"sv,  u"seventy"sv, u"eighty"sv, u"ninety"sv};
constexpr std::array Units{u"one"sv, u"two"sv,   u"three"sv, u"four"sv, u"five"sv,
                           u"six"sv, u"seven"sv, u"eight"sv, u"nine"sv};

QStringView lastPart(QStringView word) {
    return word.sliced(word.lastIndexOf(u'-') + 1);
}

QStringView firstPart(QStringView word) {
    const qsizetype hyphen = word.indexOf(u'-');
    return hyphen < 0 ? word : word.first(hyphen);
}

bool isVowelDoubled(QStringView first, QStringView second) {
    return isOneOf(first, VowelPrefixes) && first.back().toLower() == second.front().toLower();
}

} // namespace

LineHyphen lineHyphen(QStringView before, QStringView after) {
    if (before.isEmpty() || after.isEmpty() || !after.front().isLower())
        return LineHyphen::Keep;
    if (isOneOf(after, Conjunctions) ||
        (before.front().isUpper() && isOneOf(after, NounConjunctions)))
        return LineHyphen::Suspend;
    const QStringView first = lastPart(before);
    const QStringView second = firstPart(after);
    const bool chain = second.size() < after.size() || first.size() < before.size();
    const bool compound = (chain && (isOneOf(first, Links) || isOneOf(second, Links))) ||
                          (first.size() > 2 && isOneOf(second, CompoundEnds)) ||
                          (isOneOf(first, Tens) && isOneOf(second, Units)) ||
                          (!first.isEmpty() && isVowelDoubled(first, second));
    return compound ? LineHyphen::Keep : LineHyphen::Drop;
}

} // namespace jianbao::clean
