#pragma once

#include "core/clean/ReadingText.h"
#include "core/model/Mention.h"
#include "ui/article/ArticleCard.h"
#include "ui/article/TextSpot.h"

#include <QPointF>

#include <span>
#include <utility>
#include <vector>

namespace jianbao::ui {

/// The cards of a page one below the other, the furniture last. Content coordinates: from the top
/// left corner, not scrolled. It knows neither widget nor painter.
class CardStack {
public:
    void setContent(PageId page, const std::vector<Page>& pages, const Layout& layout);
    /// Cards of articles whose blocks did not change are kept as they are.
    void setLayout(const Layout& layout);
    void setStyle(std::shared_ptr<const ArticleStyle> style);
    void setWidth(int width);

    const ArticleStyle& style() const { return *m_style; }
    int count() const { return static_cast<int>(m_cards.size()); }
    const ArticleCard& card(int index) const { return m_cards[static_cast<std::size_t>(index)]; }
    void setFolded(int card, bool folded);
    /// The card of an article, or of the furniture; -1 if there is none.
    int cardOf(ArticleId article) const;
    /// Shows what an input method composes at a spot until the next call; nothing with an invalid
    /// one.
    void setComposed(TextSpot spot, ComposedText composed);
    const Layout& layout() const { return m_layout; }
    std::span<const Page> pages() const { return m_pages; }
    int height() const;
    QRectF rect(int card) const;
    /// The card at a height, or the nearest; -1 if there is none.
    int cardAt(qreal y) const;

    /// Shapes what stands between two heights; true if anything below them moved.
    bool settle(qreal top, qreal bottom);
    /// Shapes the spot's paragraph.
    void settle(TextSpot spot);

    // places; spots are settled on the way
    TextSpot spotAt(QPointF point);
    QRectF caretRect(TextSpot spot);
    /// The place in the dump behind a spot.
    clean::ReadingPlace placeOf(TextSpot spot) const;
    /// The same, but inside of the block in any case: behind the last character of a block that
    /// ends in the middle of a line it is that character's place, since the next is another
    /// block's.
    clean::ReadingPlace placeInBlock(TextSpot spot) const;
    /// Where a place of the dump is read: exactly there, or where the text goes on. Invalid for a
    /// block that has no text or is folded away.
    TextSpot spotOf(PageId page, qsizetype position) const;
    /// What is read of the line of the dump around a place, as far as it is in the same block; two
    /// equal spots where nothing is.
    std::pair<TextSpot, TextSpot> lineOf(PageId page, qsizetype position) const;
    /// The card that holds the block at a place; -1 if none does.
    int cardOf(PageId page, qsizetype position) const;
    const Block* blockAt(PageId page, qsizetype position) const {
        return m_layout.blockAt(page, position);
    }
    /// The clean text between two spots of one card; paragraphs are parted by a line feed.
    QString textBetween(TextSpot from, TextSpot to) const;
    QString textOf(int card) const;
    /// Where the text between two spots of one card stands in the dump, in reading order and
    /// without the blanks at its ends.
    std::vector<PageRange> rangesOf(TextSpot from, TextSpot to) const;
    /// A spot as offset of its card's text, and back.
    qsizetype offsetOf(TextSpot spot) const;
    TextSpot spotOfOffset(int card, qsizetype offset) const;

private:
    const Page* findPage(PageId page) const;
    /// The corrections that the text of these blocks has.
    std::vector<Correction> correctionsOf(const std::vector<Block>& blocks) const;
    ArticleCard makeFurniture() const;
    void arrange(ArticleCard& card) const;
    void stack();
    qreal cardWidth() const;

    PageId m_page;
    std::vector<Page> m_pages;
    Layout m_layout;
    std::shared_ptr<const ArticleStyle> m_style = std::make_shared<ArticleStyle>();
    int m_width = 0;
    std::vector<ArticleCard> m_cards;
    std::vector<qreal> m_tops;
    qreal m_height = 0;
};

} // namespace jianbao::ui
