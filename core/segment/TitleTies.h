#pragma once

#include "core/segment/Element.h"

#include <QStringView>

#include <span>

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

private:
    std::vector<std::vector<qint32>> m_words; ///< of each title: ids, ascending
    std::vector<std::vector<qint32>>
        m_found;                  ///< of each element: ids of titles' words it has, ascending
    std::vector<double> m_weight; ///< of each id
    double m_rarest = 0;
};

} // namespace jianbao::segment
