#include "ui/article/ArticlePainter.h"

#include "ui/article/TextMarks.h"
#include "ui/common/Doubt.h"
#include "ui/common/Icons.h"
#include "ui/common/NameInk.h"
#include "ui/common/Names.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ArticleView)
};

/// Kinds that one expects a headline of.
bool wantsHeadline(ArticleKind kind) {
    return kind == ArticleKind::News || kind == ArticleKind::Commentary ||
           kind == ArticleKind::Photo || kind == ArticleKind::Teaser ||
           kind == ArticleKind::Sidebar;
}

} // namespace

ArticlePainter::ArticlePainter(QPainter& painter, CardStack& stack, const ArticleState& state,
                               QRectF visible)
    : m_painter(painter)
    , m_stack(stack)
    , m_state(state)
    , m_visible(visible) {}

void ArticlePainter::paint() {
    m_painter.fillRect(m_visible, m_state.theme.window);
    for (int i = std::max(0, m_stack.cardAt(m_visible.top())); i < m_stack.count(); ++i) {
        if (m_stack.rect(i).top() > m_visible.bottom())
            break;
        paintCard(i);
    }
    if (m_state.caretVisible && m_state.caret.isValid())
        m_painter.fillRect(m_stack.caretRect(m_state.caret),
                           m_state.focused ? m_state.theme.ink : m_state.theme.accent);
}

QColor ArticlePainter::inkOf(const ArticleCard& card) const {
    return card.isFurniture() ? m_state.theme.quietInk
                              : m_state.theme.article(card.content().number);
}

void ArticlePainter::paintCard(int index) {
    const ArticleCard& card = m_stack.card(index);
    const QRectF rect = m_stack.rect(index);
    paintFrame(index, rect);
    if (card.isFurniture())
        paintFurnitureHead(card, rect);
    else
        paintHead(card, rect);
    for (int i = std::max(0, card.paragraphAt(m_visible.top() - rect.top())); i < card.count();
         ++i) {
        if (rect.top() + card.rect(i).top() > m_visible.bottom())
            break;
        paintParagraph(index, i);
    }
}

void ArticlePainter::paintFrame(int index, const QRectF& rect) {
    const ArticleCard& card = m_stack.card(index);
    const ArticleStyle& style = m_stack.style();
    const Theme& theme = m_state.theme;
    QPainterPath shape;
    shape.addRoundedRect(rect, style.corner, style.corner);
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(Qt::NoPen);
    if (!theme.dark && !card.isFurniture())
        m_painter.fillPath(shape.translated(0, 1), theme.rule);
    m_painter.fillPath(shape, card.isFurniture() ? theme.surface : theme.paper);
    if (!card.isFurniture()) {
        QPainterPath edge;
        edge.addRect(QRectF(rect.left(), rect.top(), style.edge, rect.height()));
        const bool doubtful = card.content().article.confidence < DoubtfulBelow;
        m_painter.fillPath(shape.intersected(edge),
                           doubtful ? QBrush(inkOf(card), Qt::Dense4Pattern) : QBrush(inkOf(card)));
    }
    if (index == m_state.current || index == m_state.hovered) {
        const bool current = index == m_state.current;
        const qreal width = current && m_state.focused ? 2 : current ? 1.5 : 1;
        m_painter.setPen(QPen(current ? theme.accent : theme.rule, width));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), style.corner, style.corner);
    }
    m_painter.setRenderHint(QPainter::Antialiasing, false);
}

void ArticlePainter::paintHead(const ArticleCard& card, const QRectF& rect) {
    const ArticleStyle& style = m_stack.style();
    const QRectF head(rect.left() + style.padding, rect.top() + 0.25 * style.em,
                      rect.width() - 2 * style.padding, style.headHeight - 0.25 * style.em);
    const QString number = QString::number(card.content().number + 1);
    m_painter.setFont(style.number);
    m_painter.setPen(inkOf(card));
    m_painter.drawText(head, Qt::AlignVCenter | Qt::AlignLeft, number);
    const qreal numberWidth = QFontMetricsF(style.number).horizontalAdvance(number);
    m_painter.setFont(style.label);
    m_painter.setPen(m_state.theme.quietInk);
    m_painter.drawText(head.adjusted(numberWidth + 0.6 * style.em, 0, 0, 0),
                       Qt::AlignVCenter | Qt::AlignLeft, kindText(card.content().article.kind));
    paintRemarks(card, head);
}

void ArticlePainter::paintRemarks(const ArticleCard& card, const QRectF& head) {
    const ArticleStyle& style = m_stack.style();
    const Article& article = card.content().article;
    QStringList remarks;
    if (wantsHeadline(article.kind) && !card.hasHeadline())
        remarks.append(Words::tr("No headline"));
    if (article.confidence < DoubtfulBelow)
        remarks.append(Words::tr("%1 % sure").arg(qRound(100 * article.confidence)));
    if (article.status == Status::Questionable)
        remarks.append(statusText(article.status));
    if (article.status == Status::Checked) {
        const QString words = u"✓ "_s + statusText(article.status);
        m_painter.setPen(m_state.theme.good);
        m_painter.drawText(head, Qt::AlignVCenter | Qt::AlignRight, words);
        return;
    }
    if (remarks.isEmpty())
        return;
    const QString words = remarks.join(u"  ·  "_s);
    const qreal width = QFontMetricsF(style.label).horizontalAdvance(words);
    m_painter.setPen(m_state.theme.warning);
    m_painter.drawText(head, Qt::AlignVCenter | Qt::AlignRight, words);
    const qreal size = 1.1 * style.em;
    paintIcon(
        m_painter,
        {head.right() - width - size - 0.3 * style.em, head.center().y() - size / 2, size, size},
        Icon::Warning, m_state.theme.warning);
}

void ArticlePainter::paintFurnitureHead(const ArticleCard& card, const QRectF& rect) {
    const ArticleStyle& style = m_stack.style();
    const QRectF head(rect.left() + style.padding, rect.top(), rect.width() - 2 * style.padding,
                      style.headHeight);
    const qreal size = 1.1 * style.em;
    paintIcon(m_painter, {head.left(), head.center().y() - size / 2, size, size},
              card.isFolded() ? Icon::Right : Icon::Down, m_state.theme.quietInk);
    QString words = Words::tr("Page furniture");
    if (card.isFolded()) {
        QStringList parts;
        for (const clean::ReadingParagraph& paragraph : card.content().paragraphs)
            parts.append(paragraph.text);
        words += u":  "_s + parts.join(u"  ·  "_s);
    }
    m_painter.setFont(style.label);
    m_painter.setPen(m_state.theme.quietInk);
    const QRectF room = head.adjusted(size + 0.5 * style.em, 0, 0, 0);
    m_painter.drawText(
        room, Qt::AlignVCenter | Qt::AlignLeft,
        QFontMetricsF(style.label).elidedText(words.left(500), Qt::ElideRight, room.width()));
}

void ArticlePainter::paintParagraph(int index, int paragraph) {
    const ArticleCard& card = m_stack.card(index);
    const QPointF origin = m_stack.rect(index).topLeft();
    const ParagraphStyle& style = m_stack.style().of(card.paragraph(paragraph).role);
    const QRectF rect = card.rect(paragraph).translated(origin);
    paintBlock(index, paragraph);
    paintStretch(index, paragraph, m_state.lineBegin, m_state.lineEnd, m_state.theme.currentLine);
    paintNames(index, paragraph);
    paintStretch(index, paragraph, m_state.selectionBegin, m_state.selectionEnd,
                 m_state.theme.selection);
    if (style.ruled)
        m_painter.fillRect(QRectF(rect.left() - style.inset, rect.top() - 1, 2, rect.height() + 2),
                           m_state.theme.rule);
    m_painter.setPen(style.quiet ? m_state.theme.quietInk : m_state.theme.ink);
    card.text(paragraph).draw(&m_painter, rect.topLeft());
    const TextMarks marks(m_painter, card, paragraph, m_stack.style(), m_state.theme);
    marks.paintCorrections(origin);
    if (m_state.marksShown)
        marks.paintHidden(origin, m_stack.pages());
}

void ArticlePainter::paintBlock(int index, int paragraph) {
    if (index != m_state.current || !m_state.block.isValid())
        return;
    const ArticleCard& card = m_stack.card(index);
    const QRectF frame = m_stack.rect(index);
    const ArticleStyle& style = m_stack.style();
    for (const clean::ReadingPart& part : card.paragraph(paragraph).parts) {
        const bool current = part.block == m_state.block;
        if (!current && part.block != m_state.hoveredBlock)
            continue;
        const auto rects =
            card.rects(paragraph, {part.begin, part.begin + part.map.derivedLength()});
        if (rects.empty())
            continue;
        const bool goesOn = paragraph > 0 && part.begin == 0 &&
                            card.paragraph(paragraph - 1).parts.back().block == part.block;
        const qreal gap = goesOn ? style.of(card.paragraph(paragraph).role).spaceBefore : 0;
        const qreal top = frame.top() + rects.front().top() - gap;
        const qreal bottom = frame.top() + rects.back().bottom();
        QColor ink = inkOf(card);
        if (!current)
            ink.setAlphaF(0.4F);
        m_painter.fillRect(
            QRectF(frame.left() + (style.edge + style.padding) / 2, top, 2, bottom - top), ink);
    }
}

void ArticlePainter::paintNames(int index, int paragraph) {
    const ArticleCard& card = m_stack.card(index);
    const QPointF origin = m_stack.rect(index).topLeft();
    const ParagraphStyle& style = m_stack.style().of(card.paragraph(paragraph).role);
    const qreal underline = style.baseline + 0.18 * style.widths->em();
    for (const clean::ReadingPart& part : card.paragraph(paragraph).parts) {
        if (part.map.pieces().empty())
            continue;
        const TextRange source{part.map.pieces().front().source.begin,
                               part.map.pieces().back().source.end};
        m_state.names.forEachIn({part.page, source}, [&](const NameMarks::Piece& piece) {
            const TextRange read{part.begin + part.map.toDerivedNearest(piece.place.range.begin),
                                 part.begin + part.map.toDerivedNearest(piece.place.range.end)};
            for (const QRectF& rect : card.rects(paragraph, read))
                paintName(m_painter, rect.translated(origin), origin.y() + rect.top() + underline,
                          m_state.names.markOf(piece), piece.lane, m_state.theme);
        });
    }
}

void ArticlePainter::paintStretch(int index, int paragraph, TextSpot begin, TextSpot end,
                                  QColor colour) {
    if (begin == end || begin.card != index || end.card != index || paragraph < begin.paragraph ||
        paragraph > end.paragraph)
        return;
    const ArticleCard& card = m_stack.card(index);
    const TextRange range{paragraph == begin.paragraph ? begin.offset : 0,
                          paragraph == end.paragraph ? end.offset
                                                     : card.paragraph(paragraph).text.size()};
    for (const QRectF& rect : card.rects(paragraph, range))
        m_painter.fillRect(rect.translated(m_stack.rect(index).topLeft()), colour);
}

} // namespace jianbao::ui
