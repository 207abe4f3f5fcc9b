#pragma once

#include "core/segment/Element.h"
#include "core/segment/WordSieve.h"

#include <QStringView>

#include <span>
#include <vector>

namespace jianbao::segment {

/// How much of what a title (or caption) says recurs in a text: shared pairs of Chinese characters
/// and shared longer Latin words and numbers, each weighted by how few texts of the page have it.
class TitleTies {
public:
    /// A title's own text has at least so much: 0.4 to 0.9 of the words on the gold pages.
    static constexpr double OwnTie = 0.35;

    /// What one title shares with each of several elements that follow one another.
    class Shares {
    public:
        /// As TitleTies::tie() of the title and one of the elements.
        double operator[](std::size_t element) const {
            return double(m_shared[element - m_first]) / double(m_all);
        }

    private:
        friend class TitleTies;
        std::size_t m_first = 0;
        qint64 m_all = 1;
        std::vector<qint64> m_shared;
    };

    /// Looks titles and captions up in texts and captions. Linear in the page's length.
    TitleTies(QStringView page, std::span<const Line> lines, std::span<const Element> elements);

    /// Share, 0 to 1, of the weight of the words of @p title (a title or caption) that @p text (a
    /// text, caption or title) has; indices into the elements given.
    double tie(std::size_t title, std::size_t text) const;
    /// The same for all of @p texts together.
    double tie(std::size_t title, std::span<const std::size_t> texts) const;
    /// Log-odds that @p text is the title's own and not another, by each word that it has or lacks.
    double odds(std::size_t title, std::size_t text) const;
    /// Reads the shares of @p title in the elements [first, last) into @p shares, whose room is
    /// used again.
    void share(std::size_t title, std::size_t first, std::size_t last, Shares& shares) const;
    /// How many different words a title or caption has to be recognised by.
    std::size_t words(std::size_t title) const { return m_words.of(title).size(); }
    /// Makes one element of each that stands in @p firsts (ascending, from 0) and those behind it
    /// up to the next that does.
    void join(std::span<const std::size_t> firsts);

private:
    /// The titles' words, numbered from 0 in the order in which they are first seen.
    class KeyTable {
    public:
        KeyTable();
        /// The key's number, a new one where it has none.
        quint32 add(quint32 key);
        /// The key's number, or -1.
        qint32 find(quint32 key) const;
        quint32 size() const { return m_size; }

    private:
        struct Slot { // all zero at first, so that a table is soon made
            quint32 key;
            quint32 behind; ///< the key's number plus 1; 0 in a free slot
        };
        std::size_t firstSlot(quint32 key) const { return key * 0x9E3779B1U >> m_shift; }
        Slot& slotOf(quint32 key);
        void grow();

        std::vector<Slot> m_slots; ///< open addressing, at most half full
        quint32 m_size = 0;
        unsigned m_shift = 0; ///< makes a slot's index of a hash
    };
    /// Lists of numbers, one behind the other.
    struct Lists {
        std::vector<quint32> ends;
        std::vector<quint32> numbers;

        std::span<const quint32> of(std::size_t list) const {
            const std::size_t begin = list == 0 ? 0 : ends[list - 1];
            return {numbers.data() + begin, ends[list] - begin};
        }
    };

    /// What a word says of a text that has it, and of one that lacks it.
    struct Odds {
        double has = 0;
        double lacks = 0;
    };
    struct Weight {
        qint64 weight = 0;
        Odds odds;
    };

    void readTitles(QStringView page, std::span<const Line> lines,
                    std::span<const Element> elements, KeyTable& table, WordSieve& sieve);
    void findWords(QStringView page, std::span<const Line> lines, std::span<const Element> elements,
                   const KeyTable& table, WordSieve& sieve);
    void fileWords();
    Lists joined(const Lists& lists, std::span<const std::size_t> firsts) const;
    void weighWords();
    static Weight weigh(std::size_t having, std::size_t texts);
    static std::vector<Weight> weightsAmong(std::size_t texts);
    static quint64 markOf(std::size_t element) { return quint64(1) << (element % 64); }
    bool isPlace(quint32 word, std::size_t element) const;

    std::vector<quint8> m_texts;   ///< of each element 1 if it is a text or caption
    Lists m_words;                 ///< of each title its words, none twice
    Lists m_found;                 ///< of each element that has text the titles' words in it
    Lists m_places;                ///< of each word the elements that have it, ascending
    std::vector<quint64> m_marks;  ///< of each word a bit for each of them; each 64th has the same
    std::vector<qint64> m_weight;  ///< of each word; whole numbers, as equal shares must be equal
    std::vector<quint32> m_counts; ///< of each word how many texts have it
    qint64 m_rarest = 0;
    std::vector<Weight> m_weights; ///< of a word by that number
};

} // namespace jianbao::segment
