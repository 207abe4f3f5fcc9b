#include "core/entity/PersonTagger.h"

#include <algorithm>
#include <array>
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

/// Names of places sound and are built like persons': an ending or the word before gives them away.
bool PersonTagger::isPlace(const std::vector<Token>& tokens, std::size_t at,
                           std::u16string_view text) const {
    constexpr std::u16string_view Endings = u"县郡镇村乡岛站州藩湖";
    constexpr std::array<std::u16string_view, 7> Sounds{u"堡",   u"尼亚", u"利亚",  u"维亚",
                                                        u"斯坦", u"格勒", u"格拉德"};
    constexpr std::array<std::u16string_view, 7> Before{u"在",   u"于",   u"位于", u"来自",
                                                        u"抵达", u"前往", u"飞抵"};
    const Token& token = tokens[at];
    const std::u16string_view name = text.substr(token.begin, token.length);
    if (token.kind == TokenKind::Known || token.length < 3 ||
        (at > 0 && tokens[at - 1].has(WordTitle | WordByline)))
        return false;
    if (Endings.find(name.back()) != std::u16string_view::npos)
        return true;
    if (token.kind != TokenKind::Sound ||
        (at + 1 < tokens.size() && tokens[at + 1].has(WordSpeech)))
        return false;
    const bool ending = std::any_of(Sounds.begin(), Sounds.end(), [&](std::u16string_view sound) {
        return name.size() > sound.size() && name.substr(name.size() - sound.size()) == sound;
    });
    const std::u16string_view word =
        at > 0 ? text.substr(tokens[at - 1].begin, tokens[at - 1].length) : std::u16string_view();
    return ending || std::find(Before.begin(), Before.end(), word) != Before.end();
}

/// The part of a foreign name on one side of a point: characters that stand for sounds.
qsizetype PersonTagger::soundsFrom(std::u16string_view text, qsizetype at, qsizetype step) const {
    constexpr int LongestPart = 8;
    constexpr Cost Usual = 64;
    for (int i = 0; i < LongestPart; ++i, at += step) {
        if (at < 0 || at >= static_cast<qsizetype>(text.size()))
            break;
        const NameCosts& costs = m_table.nameCosts(m_table.letter(text[at]));
        if (std::min({costs.soundStart, costs.soundInside, costs.soundEnd}) >= Usual)
            break;
    }
    return at;
}

/// Foreign names whose parts are joined by points: 甲·乙·丙.
std::vector<Span> PersonTagger::pointedNames(const std::vector<Token>& tokens,
                                             std::u16string_view text) const {
    std::vector<Span> found;
    for (std::size_t at = text.find(u'·'); at != std::u16string_view::npos;
         at = text.find(u'·', at + 1)) {
        const auto point = static_cast<qsizetype>(at);
        // No name begins inside a word.
        const auto first = std::lower_bound(
            tokens.begin(), tokens.end(), soundsFrom(text, point - 1, -1) + 1,
            [](const Token& token, qsizetype position) { return token.begin < position; });
        const qsizetype begin = first == tokens.end() ? point : std::min(first->begin, point);
        const qsizetype end = soundsFrom(text, point + 1, 1);
        if (begin == point || end == point + 1)
            continue;
        if (!found.empty() && found.back().range.end >= begin)
            found.back().range.end = end;
        else
            found.push_back({{begin, end}, MentionType::Person, SuggestionReason::Sound, 0.9});
    }
    return found;
}

std::vector<Span> PersonTagger::find(std::u16string_view text,
                                     const std::vector<Token>& tokens) const {
    std::vector<Span> found = pointedNames(tokens, text);
    const std::size_t pointed = found.size();
    std::size_t next = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const Token& token = tokens[i];
        if (!isName(token))
            continue;
        while (next < pointed && found[next].range.end <= token.begin)
            ++next;
        if (next < pointed && found[next].range.overlaps(token.range()))
            continue;
        if (isPlace(tokens, i, text)) {
            found.push_back({token.range(), MentionType::Location, SuggestionReason::Sound, 0.6});
            continue;
        }
        found.push_back({token.range(), MentionType::Person,
                         token.own                        ? SuggestionReason::OwnName
                         : token.kind == TokenKind::Known ? SuggestionReason::Repetition
                         : token.kind == TokenKind::Sound ? SuggestionReason::Sound
                                                          : SuggestionReason::NamePattern,
                         confidence(tokens, i, text)});
    }
    std::sort(found.begin(), found.end(),
              [](const Span& a, const Span& b) { return a.range.begin < b.range.begin; });
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
        if (person.type != MentionType::Person)
            continue;
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
