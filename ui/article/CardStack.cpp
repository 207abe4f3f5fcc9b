#include "ui/article/CardStack.h"

#include "core/clean/SourceRanges.h"
#include "core/text/WordSteps.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace jianbao::ui {

namespace {

/// The source positions that a part of a paragraph stands for, from the first to the last.
TextRange sourceOf(const clean::ReadingPart& part) {
    const auto& pieces = part.map.pieces();
    return pieces.empty() ? TextRange{}
                          : TextRange{pieces.front().source.begin, pieces.back().source.end};
}

std::unordered_map<ArticleId, std::vector<Block>> blocksByArticle(const Layout& layout) {
    std::unordered_map<ArticleId, std::vector<Block>> found;
    for (const Block& block : layout.blocks)
        found[block.article].push_back(block);
    return found;
}

} // namespace

void CardStack::setContent(PageId page, const std::vector<Page>& pages, const Layout& layout) {
    m_page = page;
    m_pages = pages;
    m_cards.clear();
    setLayout(layout);
}

void CardStack::setLayout(const Layout& layout) {
    m_layout = layout;
    std::unordered_map<ArticleId, ArticleCard> have;
    for (ArticleCard& card : m_cards) {
        const ArticleId id = card.content().article.id;
        have.emplace(id, std::move(card));
    }
    m_cards.clear();
    auto blocks = blocksByArticle(layout);
    int number = 0;
    for (const Article& article : layout.articles) {
        std::vector<Block>& own = blocks[article.id];
        std::vector<Correction> corrections = correctionsOf(own);
        const auto old = have.find(article.id);
        if (old != have.end() && old->second.content().blocks == own &&
            old->second.content().corrections == corrections) {
            m_cards.push_back(std::move(old->second));
            m_cards.back().setArticle(article, number);
        } else {
            m_cards.emplace_back(ArticleCard::Content{
                article, number, std::move(own), clean::readArticle(layout, article.id, m_pages),
                std::move(corrections)});
            arrange(m_cards.back());
            if (old != have.end())
                m_cards.back().adoptShapes(old->second);
        }
        ++number;
    }
    const auto old = have.find(ArticleId{});
    const bool folded = old == have.end() || old->second.isFolded();
    m_cards.push_back(makeFurniture());
    m_cards.back().setFolded(folded);
    if (m_cards.back().content().paragraphs.empty())
        m_cards.pop_back();
    else
        arrange(m_cards.back());
    stack();
}

std::vector<Correction> CardStack::correctionsOf(const std::vector<Block>& blocks) const {
    std::vector<Correction> found;
    for (const Block& block : blocks) {
        const auto all = m_layout.correctionsOf(block.page);
        auto next = std::partition_point(all.begin(), all.end(), [&](const Correction& correction) {
            return correction.range.end < block.ranges.begin();
        });
        for (; next != all.end() && next->range.begin <= block.ranges.end(); ++next)
            found.push_back(*next);
    }
    return found;
}

int CardStack::cardOf(ArticleId article) const {
    const auto found = std::find_if(m_cards.begin(), m_cards.end(), [&](const ArticleCard& card) {
        return card.content().article.id == article;
    });
    return found == m_cards.end() ? -1 : static_cast<int>(found - m_cards.begin());
}

void CardStack::setComposed(TextSpot spot, ComposedText composed) {
    for (ArticleCard& card : m_cards)
        card.setComposed(-1, 0, {});
    if (spot.isValid())
        m_cards[static_cast<std::size_t>(spot.card)].setComposed(spot.paragraph, spot.offset,
                                                                 std::move(composed));
    stack();
}

const Page* CardStack::findPage(PageId page) const {
    const auto found = std::find_if(m_pages.begin(), m_pages.end(),
                                    [&](const Page& have) { return have.id == page; });
    return found == m_pages.end() ? nullptr : &*found;
}

ArticleCard CardStack::makeFurniture() const {
    ArticleCard::Content content;
    const Page* page = findPage(m_page);
    for (const Block& block : m_layout.blocks) {
        if (block.article.isValid() || block.page != m_page || !page)
            continue;
        clean::CleanBlock text = clean::cleanBlock(page->text, block, {}, m_layout.corrections);
        for (clean::CleanParagraph& part : text.paragraphs)
            content.paragraphs.push_back(
                {block.role,
                 part.text,
                 {{block.id, block.page, 0, std::move(part.map), std::move(part.corrected)}}});
        content.blocks.push_back(block);
    }
    return ArticleCard(std::move(content));
}

void CardStack::setStyle(std::shared_ptr<const ArticleStyle> style) {
    m_style = std::move(style);
    for (ArticleCard& card : m_cards)
        arrange(card);
    stack();
}

void CardStack::setWidth(int width) {
    if (width == m_width)
        return;
    m_width = width;
    for (ArticleCard& card : m_cards)
        arrange(card);
    stack();
}

void CardStack::setFolded(int card, bool folded) {
    m_cards[static_cast<std::size_t>(card)].setFolded(folded);
    stack();
}

qreal CardStack::cardWidth() const {
    return std::max(12 * m_style->em, std::min(m_width - 2 * m_style->margin, m_style->widest));
}

void CardStack::arrange(ArticleCard& card) const {
    card.arrange(m_style, cardWidth());
}

void CardStack::stack() {
    m_tops.clear();
    qreal y = m_style->margin;
    for (const ArticleCard& card : m_cards) {
        m_tops.push_back(y);
        y += card.height() + m_style->margin;
    }
    m_height = y;
}

int CardStack::height() const {
    return static_cast<int>(std::ceil(m_height));
}

QRectF CardStack::rect(int card) const {
    const qreal width = cardWidth();
    const qreal x = std::max(m_style->margin, std::floor((m_width - width) / 2));
    return {x, m_tops[static_cast<std::size_t>(card)], width, this->card(card).height()};
}

int CardStack::cardAt(qreal y) const {
    const auto below = std::upper_bound(m_tops.begin(), m_tops.end(), y);
    return m_tops.empty() ? -1 : std::max(0, static_cast<int>(below - m_tops.begin()) - 1);
}

bool CardStack::settle(qreal top, qreal bottom) {
    bool moved = false;
    for (int i = std::max(0, cardAt(top)); i < count(); ++i) {
        const qreal cardTop = m_tops[static_cast<std::size_t>(i)];
        if (cardTop > bottom)
            break;
        if (m_cards[static_cast<std::size_t>(i)].settle(top - cardTop, bottom - cardTop)) {
            stack();
            moved = true;
        }
    }
    return moved;
}

void CardStack::settle(TextSpot spot) {
    if (m_cards[static_cast<std::size_t>(spot.card)].settleParagraph(spot.paragraph))
        stack();
}

TextSpot CardStack::spotAt(QPointF point) {
    const int index = cardAt(point.y());
    if (index < 0 || card(index).count() == 0)
        return {};
    const QPointF inside = point - rect(index).topLeft();
    TextSpot spot{index, card(index).paragraphAt(inside.y()), 0};
    settle(spot);
    spot.offset = card(index).offsetAt(spot.paragraph, inside);
    return spot;
}

QRectF CardStack::caretRect(TextSpot spot) {
    settle(spot);
    return card(spot.card)
        .caretRect(spot.paragraph, spot.offset)
        .translated(rect(spot.card).topLeft());
}

clean::ReadingPlace CardStack::placeOf(TextSpot spot) const {
    return card(spot.card).paragraph(spot.paragraph).placeAt(spot.offset);
}

clean::ReadingPlace CardStack::placeInBlock(TextSpot spot) const {
    const QString& text = card(spot.card).paragraph(spot.paragraph).text;
    const auto isInside = [&](const clean::ReadingPlace& place) {
        const Block* block = m_layout.blockAt(place.page, place.position);
        return !block || block->id == place.block;
    };
    clean::ReadingPlace place = placeOf(spot);
    while (spot.offset > 0 && !isInside(place)) {
        spot.offset = previousCharacter(text, spot.offset);
        place = placeOf(spot);
    }
    return place;
}

int CardStack::cardOf(PageId page, qsizetype position) const {
    const Block* block = m_layout.blockAt(page, position);
    return block ? cardOf(block->article) : -1;
}

TextSpot CardStack::spotOf(PageId page, qsizetype position) const {
    const int index = cardOf(page, position);
    if (index < 0)
        return {};
    const BlockId block = m_layout.blockAt(page, position)->id;
    TextSpot found;
    for (int i = 0; i < card(index).count(); ++i) {
        for (const clean::ReadingPart& part : card(index).paragraph(i).parts) {
            if (part.block != block || part.page != page)
                continue;
            found = {index, i, part.begin + part.map.toDerivedNearest(position)};
            if (position <= sourceOf(part).end)
                return found;
        }
    }
    return found;
}

std::pair<TextSpot, TextSpot> CardStack::lineOf(PageId page, qsizetype position) const {
    const Block* block = m_layout.blockAt(page, position);
    const Page* source = findPage(page);
    if (!block || !source)
        return {};
    const QString& text = source->text;
    const qsizetype begin = position == 0 ? 0 : text.lastIndexOf(u'\n', position - 1) + 1;
    const qsizetype feed = text.indexOf(u'\n', position);
    const RangeList line = block->ranges.intersected({begin, feed < 0 ? text.size() : feed});
    if (line.isEmpty())
        return {};
    const TextSpot last = spotOf(page, line.end() - 1);
    return {spotOf(page, line.begin()), {last.card, last.paragraph, last.offset + 1}};
}

QString CardStack::textBetween(TextSpot from, TextSpot to) const {
    QStringList parts;
    for (int i = from.paragraph; i <= to.paragraph; ++i) {
        const QString& text = card(from.card).paragraph(i).text;
        const qsizetype begin = i == from.paragraph ? from.offset : 0;
        const qsizetype end = i == to.paragraph ? to.offset : text.size();
        parts.append(text.mid(begin, end - begin));
    }
    return parts.join(u'\n');
}

std::vector<PageRange> CardStack::rangesOf(TextSpot from, TextSpot to) const {
    std::vector<PageRange> ranges;
    for (int i = from.paragraph; i <= to.paragraph; ++i) {
        const clean::ReadingParagraph& paragraph = card(from.card).paragraph(i);
        const TextRange read{i == from.paragraph ? from.offset : 0,
                             i == to.paragraph ? to.offset : paragraph.text.size()};
        clean::appendSource(paragraph, clean::trimmed(paragraph.text, read), m_pages, ranges);
    }
    return ranges;
}

QString CardStack::textOf(int card) const {
    const int last = this->card(card).count() - 1;
    if (last < 0)
        return {};
    return textBetween({card, 0, 0}, {card, last, this->card(card).paragraph(last).text.size()});
}

qsizetype CardStack::offsetOf(TextSpot spot) const {
    qsizetype offset = spot.offset;
    for (int i = 0; i < spot.paragraph; ++i)
        offset += card(spot.card).paragraph(i).text.size() + 1;
    return offset;
}

TextSpot CardStack::spotOfOffset(int card, qsizetype offset) const {
    int paragraph = 0;
    for (; paragraph + 1 < this->card(card).count(); ++paragraph) {
        const qsizetype size = this->card(card).paragraph(paragraph).text.size();
        if (offset <= size)
            break;
        offset -= size + 1;
    }
    const qsizetype size = this->card(card).paragraph(paragraph).text.size();
    return {card, paragraph, std::clamp<qsizetype>(offset, 0, size)};
}

} // namespace jianbao::ui
