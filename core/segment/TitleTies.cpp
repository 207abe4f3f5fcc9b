#include "core/segment/TitleTies.h"

#include "core/segment/WordKeys.h"

#include <algorithm>
#include <cmath>

namespace jianbao::segment {

namespace {

constexpr unsigned FirstSlotsWidth = 10; // a front page's titles have up to some 500 words
constexpr double OwnShare = 0.35;        // of a title's words that a piece of its text has
constexpr double WeightUnit = 1U << 30U;
constexpr std::size_t FewPlaces = 16;  // of a word; they are looked through without a search
constexpr std::size_t RoomPerWord = 4; // places of a word, on average
constexpr std::size_t FewTexts = 48;   // on a page; nearly none has more

template<typename Use>
void forEachKey(QStringView page, std::span<const Line> lines, Use use) {
    WordKeys<Use> keys(use);
    for (const Line& line : lines)
        keys.addLine(page.sliced(line.begin, line.end - line.begin));
}

bool isTitle(const Element& element) {
    return element.kind == ElementKind::Title || element.kind == ElementKind::Caption;
}

bool isText(const Element& element) {
    return element.kind == ElementKind::Body || element.kind == ElementKind::Caption;
}

std::span<const Line> linesOf(std::span<const Line> lines, const Element& element) {
    return lines.subspan(static_cast<std::size_t>(element.first),
                         static_cast<std::size_t>(element.size()));
}

/// Tells words that one element has several times.
class Repeats {
public:
    explicit Repeats(std::size_t words)
        : m_last(words, -1) {}
    /// Whether @p element had the word before; elements come one after the other.
    bool sawBefore(quint32 word, std::size_t element) {
        if (word >= m_last.size())
            m_last.resize(2 * std::size_t(word) + 64, -1);
        return std::exchange(m_last[word], static_cast<qint32>(element)) ==
               static_cast<qint32>(element);
    }

private:
    std::vector<qint32> m_last;
};

} // namespace

TitleTies::KeyTable::KeyTable()
    : m_slots(std::size_t(1) << FirstSlotsWidth)
    , m_shift(32U - FirstSlotsWidth) {}

TitleTies::KeyTable::Slot& TitleTies::KeyTable::slotOf(quint32 key) {
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = firstSlot(key);
    while (m_slots[at].behind > 0 && m_slots[at].key != key)
        at = (at + 1) & mask;
    return m_slots[at];
}

quint32 TitleTies::KeyTable::add(quint32 key) {
    if (m_size * 2 >= m_slots.size())
        grow();
    Slot& slot = slotOf(key);
    if (slot.behind == 0)
        slot = {key, ++m_size};
    return slot.behind - 1;
}

qint32 TitleTies::KeyTable::find(quint32 key) const {
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = firstSlot(key);
    while (m_slots[at].behind > 0 && m_slots[at].key != key)
        at = (at + 1) & mask;
    return static_cast<qint32>(m_slots[at].behind) - 1;
}

void TitleTies::KeyTable::grow() {
    const std::vector<Slot> before = std::exchange(m_slots, std::vector<Slot>(2 * m_slots.size()));
    --m_shift;
    for (const Slot& slot : before) {
        if (slot.behind > 0)
            slotOf(slot.key) = slot;
    }
}

TitleTies::TitleTies(QStringView page, std::span<const Line> lines,
                     std::span<const Element> elements) {
    KeyTable table;
    WordSieve sieve;
    readTitles(page, lines, elements, table, sieve);
    findWords(page, lines, elements, table, sieve);
    m_texts.reserve(elements.size());
    for (const Element& element : elements)
        m_texts.push_back(isText(element) ? 1 : 0);
    m_weight.resize(table.size());
    fileWords();
}

void TitleTies::readTitles(QStringView page, std::span<const Line> lines,
                           std::span<const Element> elements, KeyTable& table, WordSieve& sieve) {
    Repeats repeats(0);
    m_words.ends.reserve(elements.size());
    for (std::size_t i = 0; i < elements.size(); ++i) {
        if (isTitle(elements[i]))
            forEachKey(page, linesOf(lines, elements[i]), [&](quint32 key) {
                const quint32 word = table.add(key);
                sieve.add(key);
                if (!repeats.sawBefore(word, i))
                    m_words.numbers.push_back(word);
            });
        m_words.ends.push_back(static_cast<quint32>(m_words.numbers.size()));
    }
}

/// The titles' words in each element that has text.
void TitleTies::findWords(QStringView page, std::span<const Line> lines,
                          std::span<const Element> elements, const KeyTable& table,
                          WordSieve& sieve) {
    Repeats repeats(table.size());
    m_found.ends.reserve(elements.size());
    m_found.numbers.reserve(RoomPerWord * m_words.numbers.size());
    for (std::size_t i = 0; i < elements.size(); ++i) {
        if (isTitle(elements[i])) {
            const auto words = m_words.of(i);
            m_found.numbers.insert(m_found.numbers.end(), words.begin(), words.end());
        } else if (isText(elements[i])) {
            for (const quint32 key : sieve.sift(page, linesOf(lines, elements[i]))) {
                const qint32 word = table.find(key);
                if (word >= 0 && !repeats.sawBefore(static_cast<quint32>(word), i))
                    m_found.numbers.push_back(static_cast<quint32>(word));
            }
        }
        m_found.ends.push_back(static_cast<quint32>(m_found.numbers.size()));
    }
}

/// From the words of each element to the elements of each word, and the words' weights.
void TitleTies::fileWords() {
    m_places.ends.assign(m_weight.size(), 0);
    m_marks.assign(m_weight.size(), 0);
    m_counts.assign(m_weight.size(), 0);
    for (const quint32 word : m_found.numbers)
        ++m_places.ends[word];
    quint32 end = 0;
    for (quint32& count : m_places.ends) // for now each list's begin; filling moves it to the end
        end += std::exchange(count, end);
    m_places.numbers.resize(m_found.numbers.size());
    for (std::size_t i = 0; i < m_texts.size(); ++i) {
        for (const quint32 word : m_found.of(i)) {
            m_places.numbers[m_places.ends[word]++] = static_cast<quint32>(i);
            m_marks[word] |= markOf(i);
            m_counts[word] += m_texts[i];
        }
    }
    weighWords();
}

/// What a word weighs that so many of a page's texts have.
TitleTies::Weight TitleTies::weigh(std::size_t having, std::size_t texts) {
    const double all = double(texts) + 2.0;
    if (having == 0)
        return {std::llround(0.6 * std::log(all) * WeightUnit), {}};
    const double chance = std::min(OwnShare, double(having) / all);
    return {std::llround(std::log(all / double(having)) * WeightUnit),
            {std::log(OwnShare / chance), std::log((1 - OwnShare) / (1 - chance))}};
}

/// The weights of the words that none, one … all of a page's texts have.
std::vector<TitleTies::Weight> TitleTies::weightsAmong(std::size_t texts) {
    const auto weighAll = [](std::size_t count) {
        std::vector<Weight> weights;
        weights.reserve(count + 1);
        for (std::size_t having = 0; having <= count; ++having)
            weights.push_back(weigh(having, count));
        return weights;
    };
    // Logarithms are slow, and pages ask for the same ones again and again.
    static const std::vector<std::vector<Weight>> known = [&] {
        std::vector<std::vector<Weight>> rows;
        for (std::size_t count = 0; count <= FewTexts; ++count)
            rows.push_back(weighAll(count));
        return rows;
    }();
    return texts < known.size() ? known[texts] : weighAll(texts);
}

void TitleTies::weighWords() {
    const auto texts = static_cast<std::size_t>(std::count(m_texts.begin(), m_texts.end(), 1));
    if (texts + 1 != m_weights.size()) {
        m_weights = weightsAmong(texts);
        m_rarest = std::llround(std::log(double(texts) + 2.0) * WeightUnit);
    }
    for (std::size_t word = 0; word < m_weight.size(); ++word)
        m_weight[word] = m_weights[m_counts[word]].weight;
}

/// The lists of the elements that begin at each of @p firsts as one list, none of whose numbers
/// stands there twice.
TitleTies::Lists TitleTies::joined(const Lists& lists, std::span<const std::size_t> firsts) const {
    Lists result;
    result.ends.reserve(firsts.size());
    result.numbers.resize(lists.numbers.size());
    std::size_t size = 0;
    Repeats repeats(m_weight.size());
    for (std::size_t g = 0; g < firsts.size(); ++g) {
        const std::size_t behind = g + 1 < firsts.size() ? firsts[g + 1] : lists.ends.size();
        for (std::size_t i = firsts[g]; i < behind; ++i) {
            for (const quint32 number : lists.of(i)) {
                result.numbers[size] = number;
                size += repeats.sawBefore(number, g) ? 0 : 1;
            }
        }
        result.ends.push_back(static_cast<quint32>(size));
    }
    result.numbers.resize(size);
    return result;
}

void TitleTies::join(std::span<const std::size_t> firsts) {
    if (firsts.size() == m_texts.size())
        return;
    m_words = joined(m_words, firsts);
    m_found = joined(m_found, firsts);
    for (std::size_t g = 0; g < firsts.size(); ++g)
        m_texts[g] = m_texts[firsts[g]];
    m_texts.resize(firsts.size());
    fileWords();
}

bool TitleTies::isPlace(quint32 word, std::size_t element) const {
    const auto places = m_places.of(word);
    return std::binary_search(places.begin(), places.end(), static_cast<quint32>(element));
}

double TitleTies::odds(std::size_t title, std::size_t text) const {
    const quint64 mark = markOf(text);
    const bool exact = m_words.ends.size() <= 64;
    double odds = 0;
    for (const quint32 word : m_words.of(title)) {
        const bool has = (m_marks[word] & mark) != 0 && (exact || isPlace(word, text));
        const Odds& said = m_weights[m_counts[word]].odds;
        odds += has ? said.has : said.lacks;
    }
    return odds;
}

double TitleTies::tie(std::size_t title, std::size_t text) const {
    return tie(title, std::span(&text, 1));
}

double TitleTies::tie(std::size_t title, std::span<const std::size_t> texts) const {
    quint64 marks = 0;
    for (const std::size_t text : texts)
        marks |= markOf(text);
    const bool exact = m_words.ends.size() <= 64;
    qint64 all = m_rarest / 2;
    qint64 shared = 0;
    for (const quint32 word : m_words.of(title)) {
        all += m_weight[word];
        const bool known = (m_marks[word] & marks) != 0 &&
                           (exact || std::any_of(texts.begin(), texts.end(), [&](std::size_t text) {
                                return isPlace(word, text);
                            }));
        shared += known ? m_weight[word] : 0;
    }
    return double(shared) / double(all);
}

void TitleTies::share(std::size_t title, std::size_t first, std::size_t last,
                      Shares& shares) const {
    shares.m_first = first;
    shares.m_all = m_rarest / 2;
    shares.m_shared.assign(last - first, 0);
    for (const quint32 word : m_words.of(title)) {
        shares.m_all += m_weight[word];
        const auto places = m_places.of(word);
        auto place = places.begin();
        if (places.size() > FewPlaces)
            place = std::lower_bound(place, places.end(), first);
        for (; place != places.end() && *place < last; ++place) {
            if (*place >= first)
                shares.m_shared[*place - first] += m_weight[word];
        }
    }
}

} // namespace jianbao::segment
