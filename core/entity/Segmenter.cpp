#include "core/entity/Segmenter.h"

#include "core/text/CharClass.h"

#include <algorithm>
#include <limits>

namespace jianbao::entity {

namespace {

// Costs in eighths of a nat, as in the table.
constexpr Cost PersonCost = 36;     ///< a word is a Chinese name
constexpr Cost CompoundCost = 52;   ///< … one with a surname of two characters
constexpr Cost SoundCost = 54;      ///< a word is a transliterated name
constexpr Cost ShortSoundCost = 20; ///< … of two characters, without a title before it
constexpr Cost UnknownCost = 124;   ///< a character that is no word of the table
constexpr Cost OtherCost = 40;      ///< a sign, a figure, a Latin word
constexpr Cost KnownCost = 26;      ///< a name of the page
constexpr Cost OwnCost = 16;        ///< a name that a person confirmed
constexpr Cost TitleBonus = 26;     ///< 主席, 记者 before the name
constexpr Cost ListBonus = 10;      ///< 、 or a bracket beside the name
constexpr Cost SpeechBonus = 22;    ///< 说, 会见 after the name
constexpr Cost AfterNameBonus = 8;  ///< a word after the name that often follows one
constexpr Cost SingleGivenCost = 8; ///< a name has one given character, not two
constexpr Cost DearestShort = 190;  ///< beyond this a name is never the cheapest
constexpr Cost DearestLong = 300;
constexpr Cost RareStart = 84; ///< beyond these a character does not stand for a sound
constexpr Cost RareSound = 84;
constexpr qsizetype LongestSound = 9;
constexpr qsizetype LongestToken = 64;

/// Where the lattice is cut: no name runs over it.
bool endsSentence(char16_t unit) {
    return unit == u'。' || unit == JoinedText::Break;
}

bool isListMark(char16_t unit) {
    return charIs(unit, CharPause | CharOpener | CharCloser | CharSpace | CharSentenceEnd);
}

} // namespace

class Segmenter::Lattice {
public:
    Lattice(const EntityTable& table, const NameIndex& known, const JoinedText& text)
        : m_table(table)
        , m_known(known)
        , m_text(text.text())
        , m_letters(text.letters().data()) {}

    /// Appends the cheapest cut of a stretch of the text.
    void cut(TextRange stretch, std::vector<Token>& tokens) {
        m_begin = stretch.begin;
        m_end = stretch.end;
        const auto length = static_cast<std::size_t>(stretch.length());
        m_best.assign(length + 1, Node{});
        m_after.assign(length + 1, NotLooked);
        m_best[0].cost = 0;
        for (qsizetype at = m_begin; at < m_end; ++at) {
            if (node(at).cost < Unreached)
                addEdges(at);
        }
        const std::size_t first = tokens.size();
        for (qsizetype at = m_end; at > m_begin;) {
            const Node& last = node(at);
            at -= last.length;
            tokens.push_back({at, last.length, last.kind, last.type, last.own, last.flags});
        }
        std::reverse(tokens.begin() + static_cast<qsizetype>(first), tokens.end());
    }

    bool holdsKnown(TextRange stretch) const {
        bool found = false;
        for (qsizetype at = stretch.begin; at < stretch.end && !found; ++at)
            m_known.forEachAt(m_text.substr(at, stretch.end - at),
                              [&](const NameIndex::Name&) { found = true; });
        return found;
    }

private:
    static constexpr quint32 NotLooked = 1U << 31U;
    static constexpr int Unreached = std::numeric_limits<int>::max() / 2;

    /// The cheapest way to a place, and the last token on it.
    struct Node {
        int cost = Unreached;
        quint32 flags = 0;
        quint16 length = 0;
        TokenKind kind = TokenKind::Word;
        MentionType type = MentionType::Person;
        bool own = false;
    };

    Node& node(qsizetype at) { return m_best[static_cast<std::size_t>(at - m_begin)]; }

    void relax(qsizetype at, qsizetype length, Cost cost, TokenKind kind, quint32 flags = 0) {
        Node& next = node(at + length);
        const int total = node(at).cost + cost;
        if (total < next.cost)
            next = {total, flags, static_cast<quint16>(length), kind};
    }

    void addEdges(qsizetype at) {
        if (!charIs(m_text[at], CharHan)) {
            addOther(at);
        } else {
            relax(at, pairLength(at), UnknownCost, TokenKind::Unknown);
            m_table.forEachWord(m_letters + at, m_end - at,
                                [&](qsizetype length, Cost cost, quint32 flags) {
                                    relax(at, length, cost, TokenKind::Word, flags);
                                    if ((flags & WordSurname) != 0)
                                        addPerson(at, length, CompoundCost);
                                });
            const NameCosts& costs = m_table.nameCosts(m_letters[at]);
            if (costs.surname != NeverCost)
                addPerson(at, 1, PersonCost + costs.surname);
            if (costs.soundStart < RareStart)
                addSound(at);
        }
        addKnown(at);
    }

    /// Units of the character at a place: two for a whole surrogate pair.
    qsizetype pairLength(qsizetype at) const {
        const bool pair = at + 1 < m_end && QChar::isHighSurrogate(m_text[at]) &&
                          QChar::isLowSurrogate(m_text[at + 1]);
        return pair ? 2 : 1;
    }

    void addOther(qsizetype at) {
        const char16_t unit = m_text[at];
        if (unit == JoinedText::Break) {
            relax(at, 1, 0, TokenKind::Break);
        } else if (unit == u' ') {
            relax(at, 1, 0, TokenKind::Gap);
        } else if (charIs(unit, CharDigit | CharLatin)) {
            qsizetype end = at;
            bool digits = true;
            for (; end < m_end && end - at < LongestToken &&
                   charIs(m_text[end], CharDigit | CharLatin);
                 ++end)
                digits = digits && charIs(m_text[end], CharDigit);
            relax(at, end - at, OtherCost, digits ? TokenKind::Number : TokenKind::Latin);
        } else {
            relax(at, pairLength(at), OtherCost, TokenKind::Mark);
        }
    }

    /// What the context takes off a name's cost.
    Cost context(qsizetype at, qsizetype end) {
        Cost bonus = 0;
        if ((node(at).flags & (WordTitle | WordByline)) != 0)
            bonus += TitleBonus;
        const bool listBefore = at == m_begin || isListMark(m_text[at - 1]);
        const bool listAfter = end >= m_end || isListMark(m_text[end]);
        bonus += listBefore && listAfter   ? 2 * ListBonus
                 : listBefore || listAfter ? ListBonus / 2
                                           : 0;
        const quint32 after = flagsAfter(end);
        bonus += (after & WordSpeech) != 0                    ? SpeechBonus
                 : (after & (WordTitle | WordAfterName)) != 0 ? AfterNameBonus
                                                              : 0;
        return bonus;
    }

    /// The flags of all words that start here.
    quint32 flagsAfter(qsizetype at) {
        if (at >= m_end)
            return 0;
        quint32& known = m_after[static_cast<std::size_t>(at - m_begin)];
        if (known == NotLooked) {
            known = 0;
            m_table.forEachWord(m_letters + at, std::min<qsizetype>(4, m_end - at),
                                [&](qsizetype, Cost, quint32 flags) { known |= flags; });
        }
        return known;
    }

    void addPerson(qsizetype at, qsizetype surname, Cost cost) {
        const qsizetype given = at + surname;
        if (given >= m_end)
            return;
        const NameCosts& first = m_table.nameCosts(m_letters[given]);
        if (const Cost total = cost + first.onlyGiven; total < DearestShort)
            relax(at, surname + 1, total + SingleGivenCost - context(at, given + 1),
                  TokenKind::Person);
        if (given + 1 >= m_end)
            return;
        const NameCosts& second = m_table.nameCosts(m_letters[given + 1]);
        if (const Cost total = cost + first.firstGiven + second.secondGiven; total < DearestLong)
            relax(at, surname + 2, total - context(at, given + 2), TokenKind::Person);
    }

    void addSound(qsizetype at) {
        Cost cost = SoundCost + m_table.nameCosts(m_letters[at]).soundStart;
        const bool titled = (node(at).flags & WordTitle) != 0;
        for (qsizetype i = at + 1; i < m_end && i - at < LongestSound; ++i) {
            const NameCosts& costs = m_table.nameCosts(m_letters[i]);
            if (costs.soundEnd < RareSound) {
                const Cost tooShort = i - at == 1 && !titled ? ShortSoundCost : 0;
                relax(at, i + 1 - at, cost + costs.soundEnd + tooShort - context(at, i + 1),
                      TokenKind::Sound);
            }
            if (costs.soundInside >= RareSound)
                return;
            cost += costs.soundInside;
        }
    }

    void addKnown(qsizetype at) {
        m_known.forEachAt(m_text.substr(at, m_end - at), [&](const NameIndex::Name& name) {
            const int total = node(at).cost + (name.own ? OwnCost : KnownCost);
            const auto length = static_cast<quint16>(name.text.size());
            Node& next = node(at + length);
            if (total < next.cost)
                next = {total, 0, length, TokenKind::Known, name.type, name.own};
        });
    }

    const EntityTable& m_table;
    const NameIndex& m_known;
    std::u16string_view m_text;
    const quint16* m_letters;
    qsizetype m_begin = 0;
    qsizetype m_end = 0;
    std::vector<Node> m_best;
    std::vector<quint32> m_after;
};

std::vector<Token> Segmenter::segment(const JoinedText& text) const {
    Lattice lattice(m_table, m_known, text);
    std::vector<Token> tokens;
    tokens.reserve(text.text().size() / 2 + 1);
    const auto size = static_cast<qsizetype>(text.text().size());
    for (qsizetype begin = 0, end = 0; begin < size; begin = end) {
        end = begin + 1;
        while (end < size && !endsSentence(text.text()[end - 1]))
            ++end;
        lattice.cut({begin, end}, tokens);
    }
    return tokens;
}

std::vector<Token> Segmenter::refine(const JoinedText& text,
                                     const std::vector<Token>& tokens) const {
    Lattice lattice(m_table, m_known, text);
    std::vector<Token> refined;
    refined.reserve(tokens.size());
    for (auto first = tokens.begin(); first != tokens.end();) {
        auto last = first + 1;
        while (last != tokens.end() && !endsSentence(text.text()[(last - 1)->end() - 1]))
            ++last;
        const TextRange sentence{first->begin, (last - 1)->end()};
        if (lattice.holdsKnown(sentence))
            lattice.cut(sentence, refined);
        else
            refined.insert(refined.end(), first, last);
        first = last;
    }
    return refined;
}

} // namespace jianbao::entity
