#pragma once

#include "core/clean/ReadingText.h"
#include "ui/article/ArticleStyle.h"

#include <QRectF>
#include <QTextLayout>

#include <memory>
#include <vector>

namespace jianbao::ui {

/// What an input method composes and has not given yet.
struct ComposedText {
    QString text;
    /// Counted from the text's begin, as is the caret.
    QList<QTextLayout::FormatRange> formats;
    qsizetype caret = 0;
};

/// One article set in type, or the page's furniture. Coordinates are the card's own. Paragraphs are
/// shaped when they are needed; until then their height is a guess from character widths.
class ArticleCard {
public:
    /// What stands on the card; equal contents look equal.
    struct Content {
        Article article;
        /// From 0; -1 for the furniture.
        int number = -1;
        std::vector<Block> blocks;
        std::vector<clean::ReadingParagraph> paragraphs;
        std::vector<Correction> corrections{};
    };

    explicit ArticleCard(Content content);

    const Content& content() const { return m_content; }
    /// The article's own data and number changed, its text did not; what is shaped stays.
    void setArticle(const Article& article, int number);
    /// Takes what a former version of the card has shaped of the paragraphs that are the same.
    void adoptShapes(ArticleCard& former);
    /// Shows text that stands in no article yet at an offset; a paragraph of -1 shows none. Offsets
    /// go on to be those of the paragraph's own text.
    void setComposed(int paragraph, qsizetype offset, ComposedText composed);
    bool isFurniture() const { return m_content.number < 0; }
    bool hasHeadline() const;

    /// Furniture can be folded into its head line.
    bool isFolded() const { return m_folded; }
    void setFolded(bool folded);

    /// Gives every paragraph its place; all are to be shaped anew.
    void arrange(std::shared_ptr<const ArticleStyle> style, qreal width);
    /// Shapes the paragraphs between two heights; true if that changed the card's height.
    bool settle(qreal top, qreal bottom);
    bool settleParagraph(int paragraph);

    qreal width() const { return m_width; }
    qreal height() const { return m_height; }
    /// Number of paragraphs that are to be seen.
    int count() const;
    const clean::ReadingParagraph& paragraph(int index) const {
        return m_content.paragraphs[static_cast<std::size_t>(index)];
    }
    /// The rectangle of a paragraph without the space before it.
    QRectF rect(int paragraph) const;
    /// The paragraph at a height, or the nearest; -1 if there is none.
    int paragraphAt(qreal y) const;

    // of a paragraph that is settled
    const QTextLayout& text(int paragraph) const;
    int lineOf(int paragraph, qsizetype offset) const;
    qsizetype offsetAt(int paragraph, int line, qreal x) const;
    qsizetype offsetAt(int paragraph, QPointF point) const;
    QRectF caretRect(int paragraph, qsizetype offset) const;
    /// The rectangles that a stretch of a paragraph's text covers, one per line.
    std::vector<QRectF> rects(int paragraph, TextRange range) const;
    /// Where a line's text is to be drawn.
    QPointF lineOrigin(int paragraph, int line) const;

private:
    struct Box {
        qreal top = 0;
        qreal height = 0;
        std::unique_ptr<QTextLayout> text;
    };

    const ParagraphStyle& styleOf(int paragraph) const;
    /// An offset with what is composed before it, and back.
    qsizetype shown(int paragraph, qsizetype offset) const;
    qsizetype own(int paragraph, qsizetype shown) const;
    qreal left(int paragraph) const;
    qreal guessHeight(int paragraph) const;
    void shape(int paragraph);
    void stack();

    Content m_content;
    std::shared_ptr<const ArticleStyle> m_style = std::make_shared<ArticleStyle>();
    std::vector<Box> m_boxes;
    ComposedText m_composed;
    int m_composedParagraph = -1;
    qsizetype m_composedOffset = 0;
    qreal m_width = 0;
    qreal m_height = 0;
    bool m_folded = false;
};

} // namespace jianbao::ui
