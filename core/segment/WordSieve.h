#pragma once

#include "core/segment/Line.h"

#include <QStringView>

#include <span>
#include <vector>

namespace jianbao::segment {

/// Picks words (see WordKeys) out of texts that may be among a few known ones, and turns away
/// nearly all others at a look.
class WordSieve {
public:
    WordSieve();
    /// From now on the word with that number is known.
    void add(quint32 key);
    /// The numbers of the lines' known words, in any order and as often as they stand there, and
    /// of some others. They stay until the next call. Linear.
    std::span<const quint32> sift(QStringView page, std::span<const Line> lines);

private:
    class Keep;

    static constexpr unsigned Width = 13;

    void squeeze(QStringView page, std::span<const Line> lines, std::size_t most);
    void siftPairs(Keep& into) const;

    std::vector<quint8> m_known; ///< by a word's hash 1 if a known one has that hash
    /// The lines without blanks, one behind the other, and 0 for what is in no pair of Chinese
    /// characters; with room on both sides.
    std::vector<char16_t> m_units;
    std::size_t m_size = 0; ///< of the lines in m_units
    std::vector<quint32> m_kept;
};

} // namespace jianbao::segment
