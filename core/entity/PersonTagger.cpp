#include "core/entity/PersonTagger.h"

#include "core/text/CharClass.h"

#include <algorithm>
#include <map>

namespace jianbao::entity {

namespace {

constexpr double Sure = 0.85;
// Sums of NameCosts.
constexpr Cost TypicalSurname = 60;
constexpr Cost TypicalShort = 102;
constexpr Cost TypicalLong = 176;

bool isName(const Token& token) {
    return token.kind == TokenKind::Person || token.kind == TokenKind::Sound ||
           (token.kind == TokenKind::Known && token.type == MentionType::Person);
}

} // namespace

/// Whether a Chinese name is made of what names are mostly made of.
bool PersonTagger::isTypical(const Token& token, std::u16string_view text) const {
    const auto costs = [&](qsizetype i) -> const NameCosts& {
        return m_table.nameCosts(m_table.letter(text[token.begin + i]));
    };
    if (token.kind != TokenKind::Person)
        return token.length > 2;
    const Cost surname = costs(0).surname;
    if (token.length == 2)
        return surname < TypicalSurname && surname + costs(1).onlyGiven < TypicalShort;
    if (token.length == 3)
        return surname < TypicalSurname &&
               surname + costs(1).firstGiven + costs(2).secondGiven < TypicalLong;
    return true;
}

/// Whether the name is one of several between commas, with nothing else between them, of which most
/// are typical.
bool PersonTagger::isListed(const std::vector<Token>& tokens, std::size_t at,
                            std::u16string_view text) const {
    const auto isComma = [&](std::size_t i) {
        return i < tokens.size() && tokens[i].kind == TokenKind::Mark &&
               text[tokens[i].begin] == u'、';
    };
    std::size_t first = at;
    while (first >= 2 && isComma(first - 1) && isName(tokens[first - 2]))
        first -= 2;
    int names = 0;
    int typical = 0;
    for (std::size_t i = first;; i += 2) {
        ++names;
        typical += isTypical(tokens[i], text) ? 1 : 0;
        if (!isComma(i + 1) || i + 2 >= tokens.size() || !isName(tokens[i + 2]))
            break;
    }
    return names >= 2 && 2 * typical > names;
}

double PersonTagger::confidence(const std::vector<Token>& tokens, std::size_t at,
                                std::u16string_view text) const {
    const Token& token = tokens[at];
    if (token.kind == TokenKind::Known)
        return token.own ? 0.98 : Sure;
    static const Token None;
    const Token& before = at > 0 ? tokens[at - 1] : None;
    const Token& after = at + 1 < tokens.size() ? tokens[at + 1] : None;
    const bool typical = isTypical(token, text);
    if (before.has(WordTitle | WordByline) || after.has(WordTitle) || isListed(tokens, at, text))
        return typical ? 0.95 : Sure;
    if (after.has(WordSpeech))
        return typical ? 0.9 : 0.6;
    double sure = token.length == 2 ? 0.42 : 0.52;
    if (typical)
        sure += 0.08;
    if (after.has(WordAfterName))
        sure += 0.05;
    if (before.isBoundary() || at == 0)
        sure += 0.05;
    return token.kind == TokenKind::Person && !typical ? sure - 0.1 : sure;
}

std::vector<Span> PersonTagger::find(std::u16string_view text,
                                     const std::vector<Token>& tokens) const {
    std::vector<Span> found;
    const auto size = static_cast<qsizetype>(text.size());
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (!isName(tokens[i]))
            continue;
        const Token& token = tokens[i];
        Span span{token.range(), MentionType::Person,
                  token.own                        ? SuggestionReason::OwnName
                  : token.kind == TokenKind::Known ? SuggestionReason::Repetition
                  : token.kind == TokenKind::Sound ? SuggestionReason::Sound
                                                   : SuggestionReason::NamePattern,
                  confidence(tokens, i, text)};
        // Parts of a foreign name are joined by a point: 甲·乙.
        const auto isPoint = [&](qsizetype at) {
            return at < size && (text[at] == u'·' || text[at] == u'•' || text[at] == u'・');
        };
        if (!found.empty() && found.back().range.end + 1 == span.range.begin &&
            isPoint(found.back().range.end)) {
            found.back().range.end = span.range.end;
            found.back().confidence = Sure;
            continue;
        }
        found.push_back(span);
    }
    return found;
}

NameIndex PersonTagger::recurring(std::u16string_view text,
                                  const std::vector<Span>& persons) const {
    struct Evidence {
        int count = 0;
        double best = 0;
    };
    std::map<std::u16string_view, Evidence> names;
    for (const Span& person : persons) {
        const TextRange range = person.range;
        Evidence& evidence = names[text.substr(range.begin, range.length())];
        ++evidence.count;
        evidence.best = std::max(evidence.best, person.confidence);
    }
    NameIndex index;
    for (auto name = names.begin(); name != names.end(); ++name) {
        const auto& [spelling, evidence] = *name;
        if (evidence.best < Sure && evidence.count < 3)
            continue;
        // Of two that begin alike, the longer one holds only where it is about as frequent.
        bool doubtful = false;
        for (std::size_t shorter = 2; shorter < spelling.size(); ++shorter) {
            const auto other = names.find(spelling.substr(0, shorter));
            doubtful = doubtful || (other != names.end() &&
                                    (evidence.best < Sure || other->second.best >= Sure) &&
                                    other->second.count > evidence.count);
        }
        const auto longer = std::next(name);
        if (longer != names.end() && longer->first.substr(0, spelling.size()) == spelling &&
            longer->second.best >= Sure && longer->second.count >= evidence.count)
            doubtful = true;
        if (!doubtful)
            index.add({std::u16string(spelling), MentionType::Person, false});
    }
    return index;
}

} // namespace jianbao::entity
