#pragma once

#include "ui/article/ArticleCard.h"
#include "ui/common/Theme.h"

#include <span>
#include <utility>

class QPainter;

namespace jianbao::ui {

/// What one paragraph shows of how its text came to be. The paragraph must be settled; origins are
/// the card's top left corner in the painter's coordinates.
class TextMarks {
public:
    TextMarks(QPainter& painter, const ArticleCard& card, int paragraph, const ArticleStyle& style,
              const Theme& theme);

    /// A thin line under corrected text; a wedge where a correction only took away.
    void paintCorrections(QPointF origin) const;
    /// A dot for each space, a bent arrow where a line of the dump ends, and the characters that
    /// were left out, small, where they stood.
    void paintHidden(QPointF origin, std::span<const Page> pages) const;

private:
    void paintSpace(const QRectF& place) const;
    void paintLineEnd(const QRectF& caret) const;
    void paintDropped(const QRectF& caret, const QString& text) const;
    /// What a stretch of the dump has of a block.
    QString textOf(const Page& page, BlockId block, TextRange range) const;
    void paintGap(QPointF origin, qsizetype offset, const QString& gap) const;

    QPainter& m_painter;
    const ArticleCard& m_card;
    int m_paragraph;
    const ArticleStyle& m_style;
    const Theme& m_theme;
};

/// The stretch around an offset of the paragraph in which the text is corrected, or is not.
std::pair<TextRange, bool> correctedRunAt(const clean::ReadingParagraph& paragraph,
                                          qsizetype offset);

/// The correction whose text stands at an offset of the paragraph, or that took away there; none
/// elsewhere.
CorrectionId correctionAt(const clean::ReadingParagraph& paragraph, qsizetype offset);

} // namespace jianbao::ui
