#pragma once

#include "core/segment/Element.h"

#include <QStringView>

#include <span>
#include <utility>
#include <vector>

namespace jianbao::segment {

/// How much of what a title (or caption) says recurs in a text: shared pairs of Chinese characters
/// and shared longer Latin words and numbers, each weighted by how few texts of the page have it.
class TitleTies {
public:
    /// Looks titles and captions up in texts and captions. Linear in the page's length.
    TitleTies(QStringView page, std::span<const Line> lines, std::span<const Element> elements);

    /// Share, 0 to 1, of the weight of the words of @p title (a title or caption) that @p text (a
    /// text, caption or title) has; indices into the elements given.
    double tie(std::size_t title, std::size_t text) const;
    /// How many different words a title or caption has to be recognised by.
    std::size_t words(std::size_t title) const { return m_words[title].size(); }

private:
    /// The titles' words in ascending order, behind a sieve that lets few others pass.
    class KeyIndex {
    public:
        /// Adds a key; keys come in ascending order.
        void add(quint32 key);
        /// The key's id, or -1.
        qint32 find(quint32 key) const;
        std::size_t size() const { return m_keys.size(); }

    private:
        static constexpr quint32 SieveBits = 1U << 16U;
        std::vector<quint32> m_keys;
        std::vector<quint64> m_sieve = std::vector<quint64>(SieveBits / 64);
    };

    KeyIndex indexKeys(std::vector<std::pair<quint32, quint32>>& keys);

    std::vector<std::vector<qint32>> m_words; ///< of each title: ids, ascending
    std::vector<std::vector<qint32>>
        m_found;                  ///< of each element: ids of titles' words it has, ascending
    std::vector<double> m_weight; ///< of each id
    double m_rarest = 0;
};

} // namespace jianbao::segment
