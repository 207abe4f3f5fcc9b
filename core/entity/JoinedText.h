#pragma once

#include "core/entity/EntityTable.h"
#include "core/model/Layout.h"
#include "core/text/RangeList.h"

#include <QStringView>

#include <string_view>
#include <vector>

namespace jianbao::entity {

/// A page's text as one reads it: lines that the column's edge cut are joined, letter-spacing is
/// taken out, characters are folded for lookup (see EntityTable::fold). Where a line ends on
/// purpose (a sentence, a headline, a short line) stands Break. Every unit knows where on the page
/// it came from.
class JoinedText {
public:
    static constexpr char16_t Break = u'\n';

    /// The page's lines in the order of the dump; what belongs together is guessed from line widths
    /// and sentence ends.
    static JoinedText fromPage(QStringView text, const EntityTable& table);
    /// The page's articles in reading order, then its furniture; text is joined across the blocks
    /// of an article where a paragraph runs on.
    static JoinedText fromLayout(QStringView text, const Layout& layout, PageId page,
                                 const EntityTable& table);

    std::u16string_view text() const { return {m_text.data(), m_text.size()}; }
    /// EntityTable::letter of each unit.
    const std::vector<quint16>& letters() const { return m_letters; }
    /// The place on the page of a non-empty run of joined text: one range, blanks and line ends
    /// inside included; more than one where other text stands in between.
    RangeList source(TextRange joined) const;

private:
    class Builder;

    JoinedText() = default;

    QStringView m_page;
    std::vector<char16_t> m_text;
    std::vector<quint16> m_letters;
    std::vector<qint32> m_source;
};

} // namespace jianbao::entity
