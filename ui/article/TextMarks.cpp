#include "ui/article/TextMarks.h"

#include "ui/common/CorrectionInk.h"

#include <QPainter>
#include <QPainterPath>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

namespace {

/// More than this of what was left out is not shown.
constexpr qsizetype LongestDropped = 12;

/// The place of the dump behind a character of a part: where it begins and ends.
TextRange sourceOf(const OffsetMap::Piece& piece, qsizetype derived) {
    if (piece.derived.length() != piece.source.length())
        return piece.source;
    const qsizetype at = piece.source.begin + derived - piece.derived.begin;
    return {at, at + 1};
}

bool isLineEnd(QChar c) {
    return c == u'\n' || c == u'\r';
}

} // namespace

TextMarks::TextMarks(QPainter& painter, const ArticleCard& card, int paragraph,
                     const ArticleStyle& style, const Theme& theme)
    : m_painter(painter)
    , m_card(card)
    , m_paragraph(paragraph)
    , m_style(style)
    , m_theme(theme) {}

void TextMarks::paintCorrections(QPointF origin) const {
    const ParagraphStyle& style = m_style.of(m_card.paragraph(m_paragraph).role);
    const qreal line = style.baseline + 0.16 * style.widths->em();
    for (const clean::ReadingPart& part : m_card.paragraph(m_paragraph).parts)
        for (const clean::CorrectedRun& run : part.corrected) {
            const TextRange text{part.begin + run.text.begin, part.begin + run.text.end};
            for (const QRectF& rect : m_card.rects(m_paragraph, text))
                paintCorrected(m_painter, origin + rect.topLeft() + QPointF(0, line), rect.width(),
                               m_style.em, m_theme);
            if (text.isEmpty()) {
                const QRectF caret = m_card.caretRect(m_paragraph, text.begin);
                const int at = m_card.lineOf(m_paragraph, text.begin);
                paintCorrectionWedge(
                    m_painter,
                    origin + QPointF(caret.left(), m_card.lineOrigin(m_paragraph, at).y() + line),
                    m_style.em, m_theme);
            }
        }
}

void TextMarks::paintHidden(QPointF origin, std::span<const Page> pages) const {
    const clean::ReadingParagraph& paragraph = m_card.paragraph(m_paragraph);
    for (const clean::ReadingPart& part : paragraph.parts) {
        const Page* page = clean::findPage(pages, part.page);
        if (!page)
            continue;
        qsizetype done = -1;
        for (const OffsetMap::Piece& piece : part.map.pieces())
            for (qsizetype i = piece.derived.begin; i < piece.derived.end; ++i) {
                const TextRange source = sourceOf(piece, i);
                const qsizetype at = part.begin + i;
                const bool isSpace = paragraph.text[at].isSpace();
                // A space that stands for a line's end shows both.
                const qsizetype end = isSpace ? source.end : source.begin;
                if (done >= 0 && end > done)
                    paintGap(origin, at, textOf(*page, part.block, {done, end}));
                done = std::max(done, source.end);
                if (isSpace)
                    for (const QRectF& rect : m_card.rects(m_paragraph, {at, at + 1}))
                        paintSpace(rect.translated(origin));
            }
    }
}

QString TextMarks::textOf(const Page& page, BlockId block, TextRange range) const {
    QString text;
    for (const Block& own : m_card.content().blocks)
        if (own.id == block && own.page == page.id) {
            const RangeList parts = own.ranges.intersected(range);
            for (const TextRange part : parts.ranges())
                text += QStringView(page.text).sliced(part.begin, part.length());
        }
    return text;
}

void TextMarks::paintGap(QPointF origin, qsizetype offset, const QString& gap) const {
    const QRectF caret = m_card.caretRect(m_paragraph, offset).translated(origin);
    QString dropped;
    for (const QChar c : gap)
        if (!c.isSpace())
            dropped += c.isPrint() ? c : QChar(u'\x00A4');
    if (std::any_of(gap.begin(), gap.end(), isLineEnd))
        paintLineEnd(caret);
    if (!dropped.isEmpty())
        paintDropped(caret, dropped.size() > LongestDropped ? dropped.first(LongestDropped) + u'…'
                                                            : dropped);
}

void TextMarks::paintSpace(const QRectF& place) const {
    const qreal size = std::max(2.0, 0.14 * m_style.em);
    m_painter.fillRect(
        QRectF(place.center().x() - size / 2, place.center().y() - size / 2, size, size),
        m_theme.quietInk);
}

void TextMarks::paintLineEnd(const QRectF& caret) const {
    const qreal size = 0.42 * m_style.em;
    const QPointF tip(caret.left() - size / 2, caret.bottom() + size / 4);
    QPainterPath arrow(tip + QPointF(size, -size));
    arrow.lineTo(tip + QPointF(size, 0));
    arrow.lineTo(tip);
    arrow.moveTo(tip + QPointF(size / 2.5, -size / 2.5));
    arrow.lineTo(tip);
    arrow.lineTo(tip + QPointF(size / 2.5, size / 2.5));
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.strokePath(arrow, QPen(m_theme.quietInk, 1));
    m_painter.setRenderHint(QPainter::Antialiasing, false);
}

void TextMarks::paintDropped(const QRectF& caret, const QString& text) const {
    QFont small = m_style.label;
    small.setPointSizeF(0.85 * small.pointSizeF());
    m_painter.setFont(small);
    m_painter.setPen(m_theme.warning);
    const qreal width = QFontMetricsF(small).horizontalAdvance(text);
    m_painter.drawText(QPointF(caret.left() - width / 2, caret.top()), text);
}

std::pair<TextRange, bool> correctedRunAt(const clean::ReadingParagraph& paragraph,
                                          qsizetype offset) {
    TextRange between{0, paragraph.text.size()};
    for (const clean::ReadingPart& part : paragraph.parts)
        for (const clean::CorrectedRun& run : part.corrected) {
            const TextRange text{part.begin + run.text.begin, part.begin + run.text.end};
            if (text.contains(offset))
                return {text, true};
            if (text.end <= offset)
                between.begin = std::max(between.begin, text.end);
            else
                between.end = std::min(between.end, text.begin);
        }
    return {between, false};
}

CorrectionId correctionAt(const clean::ReadingParagraph& paragraph, qsizetype offset) {
    for (const clean::ReadingPart& part : paragraph.parts)
        for (const clean::CorrectedRun& run : part.corrected)
            if (part.begin + run.text.begin <= offset && offset <= part.begin + run.text.end)
                return run.correction;
    return {};
}

} // namespace jianbao::ui
