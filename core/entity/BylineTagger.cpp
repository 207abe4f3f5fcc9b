#include "core/entity/BylineTagger.h"

#include "core/text/CharClass.h"

#include <algorithm>

namespace jianbao::entity {

namespace {

constexpr unsigned Ideograph = CharHan | CharLowSurrogate;
constexpr qsizetype LongestName = 4;
constexpr qsizetype LongestAgency = 8;
constexpr Cost UsualWord = 100;    ///< a word that is met every day
constexpr Cost CommonSurname = 46; ///< one in three hundred people bears it

qsizetype runEnd(std::u16string_view text, qsizetype at) {
    const auto size = static_cast<qsizetype>(text.size());
    while (at < size && charIs(text[at], Ideograph))
        ++at;
    return at;
}

bool parts(char16_t unit) {
    return unit == u' ' || unit == u'、' || unit == u'，' || unit == u',' || unit == u':' ||
           unit == u'：';
}

} // namespace

bool BylineTagger::looksLikeName(std::u16string_view run) const {
    const auto length = static_cast<qsizetype>(run.size());
    if (length < 2 || length > LongestName)
        return false;
    std::vector<quint16> letters;
    std::transform(run.begin(), run.end(), std::back_inserter(letters),
                   [this](char16_t unit) { return m_table.letter(unit); });
    const Cost surnameCost = m_table.nameCosts(letters.front()).surname;
    bool compound = false;
    bool working = false;
    m_table.forEachWord(letters.data(), length, [&](qsizetype word, Cost cost, quint32 flags) {
        compound = compound || (flags & WordSurname) != 0;
        const bool usual = cost < UsualWord && surnameCost > CommonSurname;
        working =
            working || (word == length && (usual || (flags & (WordByline | WordTitle | WordPlace |
                                                              WordOrg | WordFunction)) != 0));
    });
    return !working && ((surnameCost != NeverCost && length <= 3) || (compound && length >= 3));
}

qsizetype BylineTagger::findNames(std::u16string_view text, qsizetype at,
                                  std::vector<Span>& found) const {
    const auto size = static_cast<qsizetype>(text.size());
    while (at < size) {
        qsizetype begin = at;
        while (begin < size && parts(text[begin]))
            ++begin;
        const qsizetype end = runEnd(text, begin);
        if (begin == at && !found.empty() && found.back().range.end == at)
            return at;
        if (!looksLikeName(text.substr(begin, end - begin)))
            return at;
        found.push_back({{begin, end}, MentionType::Person, SuggestionReason::Byline, 0.95});
        at = end;
        if (at < size && (text[at] == u'/' || text[at] == u'／')) {
            const qsizetype agency = runEnd(text, at + 1);
            const qsizetype length = agency - at - 1;
            if (length > LongestName - 2 && length <= LongestAgency)
                found.push_back(
                    {{at + 1, agency}, MentionType::Organization, SuggestionReason::Byline, 0.75});
            return agency;
        }
    }
    return at;
}

void BylineTagger::findCredit(std::u16string_view text, qsizetype at,
                              std::vector<Span>& found) const {
    qsizetype end = at;
    while (end > 0 && parts(text[end - 1]))
        --end;
    qsizetype begin = end;
    while (begin > 0 && charIs(text[begin - 1], Ideograph))
        --begin;
    if (end == at || !looksLikeName(text.substr(begin, end - begin)))
        return;
    if (found.empty() || found.back().range.end <= begin)
        found.push_back({{begin, end}, MentionType::Person, SuggestionReason::Byline, 0.9});
}

void BylineTagger::findDatelinePlace(std::u16string_view text, TextRange date,
                                     std::vector<Span>& found) const {
    const std::u16string_view after = text.substr(date.end, 4);
    qsizetype begin = date.begin;
    while (begin > 0 && charIs(text[begin - 1], Ideograph))
        --begin;
    const qsizetype length = date.begin - begin;
    const bool opens = begin > 0 && (text[begin - 1] == u'（' || text[begin - 1] == u'(' ||
                                     text[begin - 1] == u'【' || text[begin - 1] == u'[');
    if (opens && length >= 2 && length <= 3 && after.find(u'电') != std::u16string_view::npos &&
        (found.empty() || found.back().range.end <= begin))
        found.push_back(
            {{begin, date.begin}, MentionType::Location, SuggestionReason::Dateline, 0.8});
}

std::vector<Span> BylineTagger::find(std::u16string_view text, const std::vector<Token>& tokens,
                                     const std::vector<Span>& dates) const {
    std::vector<Span> found;
    qsizetype done = 0;
    auto date = dates.begin();
    for (const Token& token : tokens) {
        for (; date != dates.end() && date->range.begin <= token.begin; ++date)
            findDatelinePlace(text, date->range, found);
        if (!token.has(WordByline) || token.begin < done)
            continue;
        if (text.substr(token.begin, token.length) == u"摄")
            findCredit(text, token.begin, found);
        else
            done = findNames(text, token.end(), found);
    }
    return found;
}

} // namespace jianbao::entity
