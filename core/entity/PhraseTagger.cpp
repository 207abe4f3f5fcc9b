#include "core/entity/PhraseTagger.h"

#include "core/text/CharClass.h"

#include <algorithm>
#include <set>

namespace jianbao::entity {

namespace {

constexpr std::size_t LongestPhrase = 12; // tokens
constexpr qsizetype LongestText = 26;     // units
constexpr std::u16string_view LooseVerbs =
    u"来去到赴访见会是有为等在说作做用把被让使给向从对至及与和或并及其这那该各每此我他她你它很最更"
    u"又也还都就已将要能可不没上下里外中内后前了着过的地得之于以而但若如所";

bool isSuffix(const Token& token) {
    return token.has(WordOrgSuffix | WordStrictSuffix | WordSiteSuffix | WordEventSuffix);
}

bool isOneOf(std::u16string_view word, std::initializer_list<std::u16string_view> words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

} // namespace

/// Whether the place is one that others stand in, by its name.
bool PhraseTagger::holdsPlaces(const Token& token) const {
    constexpr std::u16string_view Endings = u"省市县区州盟旗";
    return token.has(WordProvince) ||
           (token.has(WordPlace) && token.length > 2 &&
            Endings.find(m_text[token.end() - 1]) != std::u16string_view::npos);
}

bool PhraseTagger::isFragment(std::size_t at) const {
    const Token& token = m_tokens[at];
    if (token.kind == TokenKind::Unknown)
        return true;
    return token.kind == TokenKind::Word && token.length == 1 &&
           !token.has(WordFunction | WordNumber | WordAreaSuffix | WordAnchor) &&
           LooseVerbs.find(m_text[token.begin]) == std::u16string_view::npos;
}

bool PhraseTagger::isAnchor(std::size_t at, Suffix suffix) const {
    const Token& token = m_tokens[at];
    if (token.has(WordPlace | WordOrg))
        return true;
    if (token.kind == TokenKind::Known && token.type != MentionType::Person)
        return true;
    if (token.has(WordAnchor)) {
        if (suffix.type == MentionType::Location)
            return false;
        // 市 and 县 stand for themselves only at the start of a phrase.
        return token.length > 1 || at == 0 || m_tokens[at - 1].isBoundary() ||
               m_tokens[at - 1].has(WordFunction | WordVerb);
    }
    if (token.kind == TokenKind::Person || token.kind == TokenKind::Sound ||
        token.kind == TokenKind::Known) {
        // A company may be called after a person or sound like one.
        const bool person = at > 0 && m_tokens[at - 1].has(WordTitle | WordByline);
        const Token& next = m_tokens[at + 1];
        return !person && !suffix.strict &&
               (next.has(WordPlace) || isSuffix(next) || isFragment(at + 1));
    }
    return false;
}

bool PhraseTagger::continuesPhrase(std::size_t i, std::size_t at, Suffix suffix) const {
    const Token& token = m_tokens[i];
    switch (token.kind) {
    case TokenKind::Break:
    case TokenKind::Gap:
        return false;
    case TokenKind::Mark:
        return m_text[token.begin] == u'·';
    case TokenKind::Number:
    case TokenKind::Latin:
        return suffix.type == MentionType::Location;
    case TokenKind::Unknown:
    case TokenKind::Sound:
        return true;
    case TokenKind::Person:
    case TokenKind::Known:
        return true;
    case TokenKind::Word:
        break;
    }
    if (token.has(WordPlace | WordOrg | WordAnchor) || isFragment(i))
        return true;
    if (token.has(WordFunction) || isOneOf(spelling(token), {u"号", u"之"}) ||
        (token.has(WordVerb) && !token.has(WordNoun)) || token.has(WordTime | WordSpeech))
        return false;
    if (token.has(WordEventSuffix) && suffix.type != MentionType::Event)
        return false;
    if (token.has(WordTitle))
        return i + 1 <= at && (suffix.type == MentionType::Event ||
                               isOneOf(spelling(m_tokens[at]), {u"理事会", u"协会", u"联合会",
                                                                u"办公室", u"学校", u"学院"}));
    return true;
}

int PhraseTagger::occurrences(std::u16string_view what) const {
    constexpr std::size_t Window = 60000;
    const std::u16string_view text = m_text.substr(0, Window);
    int count = 0;
    for (std::size_t at = text.find(what); at != std::u16string_view::npos;
         at = text.find(what, at + what.size()))
        ++count;
    return count;
}

/// Of the fragments from @p run on, the one from which the phrase recurs most.
std::size_t PhraseTagger::bestStartInRun(std::size_t run, std::size_t at) const {
    std::size_t best = run;
    int most = 0;
    for (std::size_t i = run; i < at && isFragment(i); ++i) {
        const qsizetype begin = m_tokens[i].begin;
        const int count = occurrences(m_text.substr(begin, m_tokens[at].end() - begin));
        if (count > most) {
            most = count;
            best = i;
        }
    }
    return best;
}

std::size_t PhraseTagger::phraseStart(std::size_t at, Suffix suffix) const {
    const qsizetype end = m_tokens[at].end();
    std::size_t start = at;
    std::size_t first = at;
    for (std::size_t steps = 0; first > 0 && steps < LongestPhrase; ++steps) {
        if (end - m_tokens[first - 1].begin > LongestText ||
            !continuesPhrase(first - 1, at, suffix))
            break;
        --first;
        if (isAnchor(first, suffix))
            start = first;
    }
    if (start < at)
        return extended(start, at, suffix);
    if (suffix.strict)
        return at;
    // No name in it: characters that make no word are one.
    for (std::size_t i = first; i + 1 < at; ++i) {
        if (isFragment(i) && isFragment(i + 1))
            return bestStartInRun(i, at);
    }
    return at;
}

/// Takes in what always stands before the phrase on this page, and characters that make no word
/// (甲乙 before 辽源公司).
std::size_t PhraseTagger::extended(std::size_t start, std::size_t at, Suffix suffix) const {
    const qsizetype end = m_tokens[at].end();
    const auto count = [&](std::size_t from) {
        return occurrences(m_text.substr(m_tokens[from].begin, end - m_tokens[from].begin));
    };
    std::size_t run = start;
    while (run > 0 && isFragment(run - 1))
        --run;
    if (start - run >= 2 && (run == 0 || m_tokens[run - 1].isBoundary()))
        start = run;
    int recurs = 0;
    while (start > 0 && m_tokens[start - 1].kind == TokenKind::Word &&
           continuesPhrase(start - 1, at, suffix)) {
        recurs = recurs == 0 ? count(start) : recurs;
        if (recurs < 2 || count(start - 1) != recurs)
            break;
        --start;
    }
    return start;
}

void PhraseTagger::addSuffixed(std::size_t at, std::vector<Span>& found) const {
    const Token& token = m_tokens[at];
    const auto add = [&](Suffix suffix) {
        const std::size_t start = phraseStart(at, suffix);
        if (start == at)
            return;
        found.push_back({{m_tokens[start].begin, token.end()},
                         suffix.type,
                         SuggestionReason::Suffix,
                         suffix.strict ? 0.75 : 0.8});
    };
    if (token.has(WordSiteSuffix))
        add({MentionType::Location, false});
    else if (token.has(WordEventSuffix))
        add({MentionType::Event, true});
    else if (token.has(WordOrgSuffix | WordStrictSuffix))
        add({MentionType::Organization, token.has(WordStrictSuffix) && token.length < 3});
}

void PhraseTagger::addArea(std::size_t at, std::vector<Span>& found) const {
    const Token& token = m_tokens[at];
    if (!token.has(WordAreaSuffix) || at == 0)
        return;
    std::size_t start = at;
    qsizetype length = 0;
    for (; start > 0 && length < 3; --start) {
        const Token& before = m_tokens[start - 1];
        // Behind a place's name a usual word will do: 昆明柳树村.
        const bool word = before.kind == TokenKind::Word && before.length == 2 &&
                          !before.has(WordFunction | WordVerb | WordNumber | WordTitle) &&
                          start > 1 && m_tokens[start - 2].has(WordPlace);
        const bool part = isFragment(start - 1) || word || before.kind == TokenKind::Sound ||
                          before.kind == TokenKind::Person;
        const qsizetype most = before.kind == TokenKind::Sound ? 9 : 4;
        if (!part || length + before.length > most)
            break;
        length += before.length;
    }
    constexpr std::u16string_view Settled = u"镇乡村街路巷屯寨庄堡岛";
    const bool place = start > 0 && m_tokens[start - 1].has(WordPlace);
    const qsizetype begin = m_tokens[place ? start - 1 : start].begin;
    if (length < 1 || (length < 2 && !place))
        return;
    const bool settled = Settled.find(m_text[token.begin]) != std::u16string_view::npos;
    if (!settled && occurrences(m_text.substr(begin, token.end() - begin)) < 2)
        return;
    found.push_back(
        {{begin, token.end()}, MentionType::Location, SuggestionReason::Suffix, place ? 0.8 : 0.6});
}

void PhraseTagger::addKnown(std::size_t at, std::vector<Span>& found) const {
    const Token& token = m_tokens[at];
    if (token.kind == TokenKind::Known && token.type != MentionType::Person) {
        found.push_back({token.range(), token.type,
                         token.own ? SuggestionReason::OwnName : SuggestionReason::Repetition,
                         token.own ? 0.98 : 0.8});
        return;
    }
    if (token.has(WordOrg)) {
        found.push_back(
            {token.range(), MentionType::Organization, SuggestionReason::Gazetteer, 0.9});
    } else if (token.has(WordPlace)) {
        // Province, city and county that follow each other are one.
        if (at > 0 && holdsPlaces(m_tokens[at - 1]) && !found.empty() &&
            found.back().range.end == token.begin && found.back().type == MentionType::Location)
            found.back().range.end = token.end();
        else
            found.push_back(
                {token.range(), MentionType::Location, SuggestionReason::Gazetteer, 0.85});
    } else if (token.has(WordEvent)) {
        found.push_back({token.range(), MentionType::Event, SuggestionReason::Gazetteer, 0.8});
    }
}

/// 党的十八大, 二十届二中、三中全会: congresses and their sessions.
void PhraseTagger::addCongress(std::size_t at, std::vector<Span>& found) const {
    constexpr std::u16string_view Numerals = u"一二三四五六七八九十";
    const auto isNumeral = [&](qsizetype i) {
        return i >= 0 && Numerals.find(m_text[i]) != std::u16string_view::npos;
    };
    const Token& token = m_tokens[at];
    const qsizetype end = token.end();
    if (m_text[end - 1] == u'大' && isNumeral(end - 2)) {
        qsizetype begin = end - 1;
        while (isNumeral(begin - 1))
            --begin;
        if (begin >= 2 && m_text.substr(begin - 2, 2) == u"党的")
            found.push_back({{begin - 2, end}, MentionType::Event, SuggestionReason::Suffix, 0.9});
        return;
    }
    constexpr std::u16string_view Session = u"全会";
    const std::u16string_view word = spelling(token);
    if (word.size() < Session.size() || word.substr(word.size() - Session.size()) != Session)
        return;
    qsizetype begin = end - static_cast<qsizetype>(Session.size());
    const auto belongs = [&](qsizetype i) {
        return i >= 0 && (isNumeral(i) || m_text[i] == u'中' || m_text[i] == u'届' ||
                          m_text[i] == u'、' || m_text[i] == u'第');
    };
    while (belongs(begin - 1))
        --begin;
    while (begin < end && m_text[begin] == u'、')
        ++begin;
    if (end - begin >= 5)
        found.push_back({{begin, end}, MentionType::Event, SuggestionReason::Suffix, 0.9});
}

/// A company's name without its ending, where it recurs: 甲乙集团 … 甲乙.
void PhraseTagger::addStems(std::vector<Span>& found) const {
    std::set<std::u16string_view> stems;
    for (const Span& span : found) {
        const std::u16string_view name = m_text.substr(span.range.begin, span.range.length());
        for (const std::u16string_view ending : {u"集团", u"公司"}) {
            if (span.type == MentionType::Organization && name.size() > 3 && name.size() < 7 &&
                name.substr(name.size() - 2) == ending)
                stems.insert(name.substr(0, name.size() - 2));
        }
    }
    for (const std::u16string_view stem : stems) {
        const bool word = std::any_of(m_tokens.begin(), m_tokens.end(), [&](const Token& token) {
            return token.kind == TokenKind::Word && spelling(token) == stem;
        });
        for (std::size_t at = m_text.find(stem); !word && at != std::u16string_view::npos;
             at = m_text.find(stem, at + 1)) {
            const auto begin = static_cast<qsizetype>(at);
            found.push_back({{begin, begin + static_cast<qsizetype>(stem.size())},
                             MentionType::Organization,
                             SuggestionReason::Repetition,
                             0.9});
        }
    }
}

std::vector<Span> PhraseTagger::find() const {
    std::vector<Span> found;
    for (std::size_t i = 0; i < m_tokens.size(); ++i) {
        addKnown(i, found);
        if (m_tokens[i].kind != TokenKind::Word)
            continue;
        if (isSuffix(m_tokens[i]))
            addSuffixed(i, found);
        addArea(i, found);
        addCongress(i, found);
    }
    addStems(found);
    return found;
}

} // namespace jianbao::entity
