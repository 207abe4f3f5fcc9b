#include "core/entity/LatinTagger.h"

#include "core/entity/JoinedText.h"
#include "core/text/CharClass.h"

#include <algorithm>
#include <array>
#include <set>

namespace jianbao::entity {

namespace {

using Text = std::u16string_view;

constexpr std::array<Text, 14> Honorifics{u"Mr",      u"Mrs",  u"Ms",      u"Dr",  u"President",
                                          u"Senator", u"Sen",  u"Gov",     u"Rep", u"Judge",
                                          u"Mayor",   u"Prof", u"Premier", u"Gen"};
constexpr std::array<Text, 37> OrgEndings{
    u"Inc",        u"Corp",       u"Co",         u"Company",     u"Ltd",        u"University",
    u"College",    u"Institute",  u"Council",    u"Committee",   u"Bank",       u"Commission",
    u"Department", u"Ministry",   u"Court",      u"Party",       u"Agency",     u"Bureau",
    u"Union",      u"Times",      u"Post",       u"Journal",     u"Congress",   u"Senate",
    u"Group",      u"Foundation", u"Society",    u"Hospital",    u"School",     u"Authority",
    u"League",     u"Club",       u"Federation", u"Corporation", u"Parliament", u"Association",
    u"Service"};
constexpr std::array<Text, 21> PlaceEndings{
    u"Street", u"Avenue",  u"Road",   u"River",    u"Lake",      u"Mountain", u"Mountains",
    u"Island", u"Islands", u"County", u"City",     u"Park",      u"Square",   u"Airport",
    u"Beach",  u"Valley",  u"Bay",    u"Province", u"Peninsula", u"Bridge",   u"Harbor"};
constexpr std::array<Text, 9> EventEndings{u"Summit", u"Games",         u"Olympics",
                                           u"Cup",    u"Conference",    u"Festival",
                                           u"War",    u"Championships", u"Forum"};
constexpr std::array<Text, 23> Months{
    u"January",   u"February", u"March",    u"April",    u"May", u"June", u"July", u"August",
    u"September", u"October",  u"November", u"December", u"Jan", u"Feb",  u"Mar",  u"Apr",
    u"Jun",       u"Jul",      u"Aug",      u"Sept",     u"Oct", u"Nov",  u"Dec"};
constexpr std::array<Text, 7> Weekdays{u"Monday", u"Tuesday",  u"Wednesday", u"Thursday",
                                       u"Friday", u"Saturday", u"Sunday"};
/// Capitalised at the start of a sentence without being a name.
constexpr std::array<Text, 48> Openers{
    u"The",   u"A",    u"An",    u"In",   u"On",   u"At",   u"But", u"And",   u"It",    u"He",
    u"She",   u"They", u"We",    u"I",    u"This", u"That", u"For", u"As",    u"If",    u"When",
    u"After", u"With", u"From",  u"To",   u"By",   u"Of",   u"Its", u"His",   u"Her",   u"Their",
    u"Our",   u"My",   u"There", u"Here", u"What", u"Who",  u"How", u"Why",   u"Where", u"While",
    u"Since", u"Not",  u"No",    u"So",   u"Or",   u"Then", u"Now", u"Before"};

template<typename Words>
bool isOneOf(Text word, const Words& words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// A word of Latin letters or digits; a full stop that belongs to it ("A.", "Inc.") is not counted.
struct LatinWord {
    TextRange range;
    bool upper = false;
    bool allUpper = false;
    bool digits = false;
    /// Nothing but one blank (or ". ") parts it from the word before.
    bool joined = false;
    bool opensLine = false;
    bool opensSentence = false;
};

bool isInner(Text text, qsizetype at) {
    const auto size = static_cast<qsizetype>(text.size());
    const char16_t unit = text[at];
    return (unit == u'\'' || unit == u'’' || unit == u'-' || unit == u'.' || unit == u'&') &&
           at + 1 < size && charIs(text[at + 1], CharLatin);
}

std::vector<LatinWord> wordsOf(Text text) {
    std::vector<LatinWord> words;
    const auto size = static_cast<qsizetype>(text.size());
    for (qsizetype i = 0; i < size; ++i) {
        if (!charIs(text[i], CharLatin | CharDigit))
            continue;
        LatinWord word{{i, i}, charIs(text[i], CharUpper), true, charIs(text[i], CharDigit)};
        while (i < size && (charIs(text[i], CharLatin | CharDigit) || isInner(text, i))) {
            word.allUpper =
                word.allUpper && !(charIs(text[i], CharLatin) && !charIs(text[i], CharUpper));
            ++i;
        }
        word.range.end = i;
        const qsizetype before = words.empty() ? 0 : words.back().range.end;
        const Text gap = text.substr(before, word.range.begin - before);
        word.opensLine = words.empty() || gap.find(JoinedText::Break) != Text::npos;
        const bool initial = !words.empty() && gap == u". " && words.back().upper &&
                             words.back().range.length() <= 3;
        word.joined = !words.empty() && (gap == u" " || initial);
        word.opensSentence =
            word.opensLine || (!word.joined && gap.find_first_of(u".?!") != Text::npos);
        words.push_back(word);
    }
    return words;
}

/// Works through the words of one text.
class LatinReader {
public:
    LatinReader(Text text, const EntityTable& table)
        : m_text(text)
        , m_table(table)
        , m_words(wordsOf(text)) {}

    std::vector<Span> read() {
        for (std::size_t i = 0; i < m_words.size();) {
            const std::size_t next = readAt(i);
            i = std::max(next, i + 1);
        }
        addSurnames();
        return std::move(m_found);
    }

private:
    Text spelling(std::size_t i) const {
        return m_text.substr(m_words[i].range.begin, m_words[i].range.length());
    }
    Text between(std::size_t i) const {
        const qsizetype end = m_words[i].range.end;
        const qsizetype next = i + 1 < m_words.size() ? m_words[i + 1].range.begin
                                                      : static_cast<qsizetype>(m_text.size());
        return m_text.substr(end, next - end);
    }
    void add(std::size_t first, std::size_t last, MentionType type, SuggestionReason reason,
             double confidence) {
        m_found.push_back(
            {{m_words[first].range.begin, m_words[last - 1].range.end}, type, reason, confidence});
    }

    std::size_t readAt(std::size_t i) {
        if (const std::size_t end = readDate(i); end > i)
            return end;
        if (!m_words[i].upper)
            return i + 1;
        if (m_words[i].opensLine) {
            if (const std::size_t end = readByline(i); end > i)
                return end;
            if (const std::size_t end = readDateline(i); end > i)
                return end;
        }
        return readRun(i);
    }

    bool isYear(std::size_t i) const {
        return i < m_words.size() && m_words[i].digits && m_words[i].range.length() == 4;
    }
    bool isDay(std::size_t i) const {
        return i < m_words.size() && m_words[i].digits && m_words[i].range.length() <= 2;
    }

    /// March 12, 2024; 12 March 2024; March 2024; Sept. 5; Monday.
    std::size_t readDate(std::size_t i) {
        if (isOneOf(spelling(i), Weekdays)) {
            add(i, i + 1, MentionType::Time, SuggestionReason::DateForm, 0.85);
            return i + 1;
        }
        std::size_t end = i;
        const bool dayFirst = isDay(i) && i + 1 < m_words.size() && m_words[i + 1].joined;
        const std::size_t month = dayFirst ? i + 1 : i;
        if (!isOneOf(spelling(month), Months))
            return i;
        const bool near =
            month + 1 < m_words.size() && (m_words[month + 1].joined || between(month) == u". ");
        if (dayFirst)
            end = month + 1 + (near && isYear(month + 1) ? 1 : 0);
        else if (near && isYear(month + 1))
            end = month + 2;
        else if (near && isDay(month + 1))
            end = month + 2 + (isYear(month + 2) && between(month + 1) == u", " ? 1 : 0);
        if (end > i)
            add(i, end, MentionType::Time, SuggestionReason::DateForm, 0.95);
        return end;
    }

    /// By A. WRITER, B. WRITER and C. WRITER at the start of a line.
    std::size_t readByline(std::size_t i) {
        if (spelling(i) != u"By" && spelling(i) != u"BY")
            return i;
        std::size_t at = i + 1;
        while (at < m_words.size() && m_words[at].upper && !m_words[at].opensLine) {
            std::size_t end = at + 1;
            while (end < m_words.size() && end - at < 4 && m_words[end].upper &&
                   m_words[end].joined && spelling(end) != u"AND")
                ++end;
            if (end - at < 2)
                break;
            add(at, end, MentionType::Person, SuggestionReason::Byline, 0.95);
            at = end;
            if (at < m_words.size() && (spelling(at) == u"and" || spelling(at) == u"AND"))
                ++at;
            else if (between(at - 1) != u", ")
                break;
        }
        return at > i + 1 ? at : i;
    }

    /// HARBOR CITY, Ohio — or HARBOR CITY (AGENCY) —
    std::size_t readDateline(std::size_t i) {
        std::size_t end = i;
        while (end < m_words.size() && m_words[end].allUpper && !m_words[end].digits &&
               (end == i || m_words[end].joined))
            ++end;
        if (end == i || end - i > 3)
            return i;
        std::size_t last = end;
        if (last < m_words.size() && between(last - 1) == u", " && m_words[last].upper)
            ++last;
        const Text after = between(last - 1);
        const bool dash = after.find_first_of(u"—–") < 3;
        const bool agency = after.substr(0, 2) == u" (" && last < m_words.size() &&
                            between(last).find_first_of(u"—–-") != Text::npos;
        if (!dash && !agency)
            return i;
        add(i, last, MentionType::Location, SuggestionReason::Dateline, 0.9);
        if (agency)
            add(last, last + 1, MentionType::Organization, SuggestionReason::Dateline, 0.85);
        return agency ? last + 1 : last;
    }

    /// Whether a run of names may go on over a small word: University of Oslo.
    bool connects(std::size_t i) const {
        return i + 1 < m_words.size() && m_words[i].joined && m_words[i + 1].joined &&
               m_words[i + 1].upper && spelling(i) == u"of";
    }

    bool isPlace(std::size_t first, std::size_t last) const {
        const qsizetype begin = m_words[first].range.begin;
        const Text name = m_text.substr(begin, m_words[last - 1].range.end - begin);
        return m_table.isLatinPlace(std::u16string(name));
    }

    std::size_t readRun(std::size_t i) {
        std::size_t end = i + 1;
        bool connected = false;
        while (end < m_words.size() &&
               ((m_words[end].upper && m_words[end].joined) || connects(end))) {
            connected = connected || !m_words[end].upper;
            ++end;
        }
        std::size_t first = i;
        while (first < end && m_words[first].opensSentence && isOneOf(spelling(first), Openers))
            ++first;
        if (first < end)
            judgeRun(first, end, connected);
        return end;
    }

    void judgeRun(std::size_t first, std::size_t end, bool connected) {
        const Text last = spelling(end - 1);
        const std::size_t length = end - first;
        if (isOneOf(spelling(first), Honorifics)) {
            if (length > 1)
                add(first + 1, end, MentionType::Person, SuggestionReason::NamePattern, 0.9);
        } else if (isPlace(first, end)) {
            add(first, end, MentionType::Location, SuggestionReason::Gazetteer, 0.85);
        } else if (length > 1 && length < 7 &&
                   (isOneOf(last, OrgEndings) ||
                    (connected && isOneOf(spelling(first), OrgEndings)))) {
            add(first, end, MentionType::Organization, SuggestionReason::Suffix, 0.85);
        } else if (length > 1 && length < 5 && isOneOf(last, PlaceEndings)) {
            add(first, end, MentionType::Location, SuggestionReason::Suffix, 0.8);
        } else if (length > 1 && length < 6 && isOneOf(last, EventEndings)) {
            add(first, end, MentionType::Event, SuggestionReason::Suffix, 0.75);
        } else if (length >= 2 && length <= 3 && !connected && !hasDigit(first, end) &&
                   !inHeadline(first, end)) {
            add(first, end, MentionType::Person, SuggestionReason::Capitals, 0.55);
        } else if (!connected) {
            for (std::size_t i = first; i < end; ++i) {
                if (isPlace(i, i + 1))
                    add(i, i + 1, MentionType::Location, SuggestionReason::Gazetteer, 0.7);
            }
        }
    }

    /// As in "Page A20"; nobody is called so.
    bool hasDigit(std::size_t first, std::size_t end) const {
        const qsizetype begin = m_words[first].range.begin;
        const Text run = m_text.substr(begin, m_words[end - 1].range.end - begin);
        return std::any_of(run.begin(), run.end(),
                           [](char16_t unit) { return charIs(unit, CharDigit); });
    }

    /// In a headline or a line of capitals every word looks like a name.
    bool inHeadline(std::size_t first, std::size_t end) const {
        if (std::all_of(m_words.begin() + static_cast<qsizetype>(first),
                        m_words.begin() + static_cast<qsizetype>(end),
                        [](const LatinWord& word) { return word.allUpper; }))
            return true;
        std::size_t from = first;
        while (from > 0 && !m_words[from].opensLine && first - from < 8)
            --from;
        std::size_t to = end;
        while (to < m_words.size() && !m_words[to].opensLine && to - end < 8)
            ++to;
        const auto capitals = std::count_if(m_words.begin() + static_cast<qsizetype>(from),
                                            m_words.begin() + static_cast<qsizetype>(to),
                                            [](const LatinWord& word) { return word.upper; });
        return capitals * 2 > static_cast<qsizetype>(to - from);
    }

    /// A surname alone, where its bearer was named before.
    void addSurnames() {
        std::set<Text> surnames;
        for (const Span& span : m_found) {
            const Text name = m_text.substr(span.range.begin, span.range.length());
            const std::size_t blank = name.rfind(u' ');
            if (span.type == MentionType::Person && blank != Text::npos && name.size() - blank > 3)
                surnames.insert(name.substr(blank + 1));
        }
        const std::vector<Span> named = m_found;
        auto next = named.begin();
        for (std::size_t i = 0; i < m_words.size() && !surnames.empty(); ++i) {
            while (next != named.end() && next->range.end <= m_words[i].range.begin)
                ++next;
            const bool covered = next != named.end() && next->range.overlaps(m_words[i].range);
            if (!covered && m_words[i].upper && surnames.count(spelling(i)) != 0)
                add(i, i + 1, MentionType::Person, SuggestionReason::Repetition, 0.7);
        }
    }

    Text m_text;
    const EntityTable& m_table;
    std::vector<LatinWord> m_words;
    std::vector<Span> m_found;
};

/// Latin text has letters side by side; a page with hardly any has only model numbers and the like.
bool hasProse(Text text) {
    constexpr int Enough = 3;
    int pairs = 0;
    for (std::size_t i = 1; i + 1 < text.size() && pairs < Enough; ++i) {
        if (text[i] == u' ' && charIs(text[i - 1], CharLatin) && charIs(text[i + 1], CharLatin))
            ++pairs;
    }
    return pairs >= Enough;
}

} // namespace

std::vector<Span> LatinTagger::find(std::u16string_view text) const {
    return hasProse(text) ? LatinReader(text, m_table).read() : std::vector<Span>();
}

} // namespace jianbao::entity
