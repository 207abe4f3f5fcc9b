#include "core/segment/WordSieve.h"

#include "core/segment/WordKeys.h"
#include "core/text/CharClass.h"
#include "core/text/EightUnits.h"

#include <algorithm>
#include <cstring>

namespace jianbao::segment {

namespace {

constexpr std::size_t Before = 1; // a unit that is in no pair
constexpr std::size_t Step = 8;

constexpr quint16 BeforeFactor = 0x9E37;
constexpr quint16 UnitFactor = 0x79B9;

/// In unsigned numbers: a product of two units is too large for an int.
quint16 hashOf(quint32 before, quint32 unit) {
    return static_cast<quint16>(before * BeforeFactor + unit * UnitFactor);
}

/// The same for eight pairs of units at once.
EightUnits hashesOf(EightUnits before, EightUnits units) {
    return before * BeforeFactor + units * UnitFactor;
}

/// The unit if it may be in a pair, else 0.
char16_t inPair(char16_t unit) {
    return !mayBeSpace(unit) || charIs(unit, CharHan) ? unit : u'\0'; // radicals are below blanks
}

/// How many units stand in the lines, a line end behind each counted.
std::size_t unitsOf(std::span<const Line> lines) {
    std::size_t units = lines.size();
    for (const Line& line : lines)
        units += static_cast<std::size_t>(line.end - line.begin);
    return units;
}

/// Copies the units from @p at up to @p end without blanks; returns the end of the copy. Up to
/// eight units behind both ends are read and written if the page has them: a line at a time takes
/// longer.
char16_t* copyVisible(const char16_t* at, const char16_t* end, const char16_t* pageEnd,
                      char16_t* out) {
    while (at < end) {
        if (pageEnd - at >= static_cast<std::ptrdiff_t>(Step)) {
            const EightUnits eight = readEight(at);
            std::memcpy(out, &eight, sizeof eight);
            const auto visible = std::min<std::ptrdiff_t>(firstThatMayBeSpace(eight), end - at);
            at += visible;
            out += visible;
            if (visible == Step || at == end)
                continue;
        }
        *out = inPair(*at);
        out += charIs(*at, CharSpace) ? 0 : 1;
        ++at;
    }
    return out;
}

} // namespace

/// Keeps the numbers that may be of known words. It does not branch: nobody can foretell which
/// those are.
class WordSieve::Keep {
public:
    explicit Keep(WordSieve& sieve)
        : m_known(sieve.m_known.data())
        , m_end(sieve.m_kept.data()) {}

    void operator()(quint32 key) { keep(key, hashOf(key >> 16U, key & 0xFFFFU)); }
    void keep(quint32 key, quint16 hash) {
        *m_end = key;
        m_end += m_known[hash >> (16U - Width)];
    }
    std::size_t size(const WordSieve& sieve) const {
        return static_cast<std::size_t>(m_end - sieve.m_kept.data());
    }

private:
    const quint8* m_known;
    quint32* m_end;
};

WordSieve::WordSieve()
    : m_known(std::size_t(1) << Width) {}

void WordSieve::add(quint32 key) {
    const quint16 hash = hashOf(key >> 16U, key & 0xFFFFU);
    m_known[hash >> (16U - Width)] = 1;
}

std::span<const quint32> WordSieve::sift(QStringView page, std::span<const Line> lines) {
    const std::size_t units = unitsOf(lines);
    squeeze(page, lines, units);
    const std::size_t most = 2 * (units + Step); // each unit may end a pair and a word
    if (m_kept.size() < most)
        m_kept.resize(most);
    Keep keep(*this);
    siftPairs(keep);
    WordKeys keys(keep);
    for (const Line& line : lines)
        keys.addWords(page.sliced(line.begin, line.end - line.begin), line.letters, line.digits);
    return {m_kept.data(), keep.size(*this)};
}

void WordSieve::squeeze(QStringView page, std::span<const Line> lines, std::size_t most) {
    if (m_units.size() < Before + most + Step)
        m_units.resize(Before + most + Step);
    char16_t* const begin = m_units.data() + Before;
    char16_t* out = begin;
    const char16_t* const units = page.utf16();
    for (const Line& line : lines) {
        if (line.han > 0)
            out = copyVisible(units + line.begin, units + line.end, units + page.size(), out);
        else
            *out++ = u'\0';
    }
    m_size = static_cast<std::size_t>(out - begin);
    std::fill_n(out, Step, u'\0'); // eight pairs go in a step, the last too
}

void WordSieve::siftPairs(Keep& into) const {
    Keep keep = into; // in registers
    for (std::size_t i = 0; i < m_size; i += Step) {
        const char16_t* const units = m_units.data() + Before + i;
        const EightUnits hashes = hashesOf(readEight(units - 1), readEight(units));
        quint32 before = *(units - 1);
        for (std::size_t k = 0; k < Step; ++k) {
            keep.keep(before << 16U | units[k], hashes[k]);
            before = units[k];
        }
    }
    into = keep;
}

} // namespace jianbao::segment
