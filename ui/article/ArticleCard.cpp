#include "ui/article/ArticleCard.h"

#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace jianbao::ui {

ArticleCard::ArticleCard(Content content)
    : m_content(std::move(content)) {
    m_boxes.resize(m_content.paragraphs.size());
}

void ArticleCard::setArticle(const Article& article, int number) {
    m_content.article = article;
    m_content.number = number;
}

void ArticleCard::adoptShapes(ArticleCard& former) {
    const std::size_t count = m_boxes.size();
    const std::size_t formerCount = former.m_boxes.size();
    const auto adopt = [&](std::size_t to, std::size_t from) {
        const clean::ReadingParagraph& mine = m_content.paragraphs[to];
        const clean::ReadingParagraph& other = former.m_content.paragraphs[from];
        if (mine.role != other.role || mine.text != other.text)
            return false;
        if (former.m_boxes[from].text && static_cast<int>(from) != former.m_composedParagraph)
            m_boxes[to] = std::move(former.m_boxes[from]);
        return true;
    };
    if (former.m_style != m_style || former.m_width != m_width)
        return;
    std::size_t front = 0;
    while (front < std::min(count, formerCount) && adopt(front, front))
        ++front;
    for (std::size_t back = 1; back <= std::min(count, formerCount) - front; ++back)
        if (!adopt(count - back, formerCount - back))
            break;
    stack();
}

void ArticleCard::setComposed(int paragraph, qsizetype offset, ComposedText composed) {
    const int before = m_composedParagraph;
    if (before < 0 && paragraph < 0)
        return;
    m_composedParagraph = paragraph;
    m_composedOffset = offset;
    m_composed = std::move(composed);
    for (const int changed : {before, paragraph})
        if (changed >= 0 && changed < count())
            shape(changed);
    stack();
}

qsizetype ArticleCard::shown(int paragraph, qsizetype offset) const {
    if (paragraph != m_composedParagraph || offset < m_composedOffset)
        return offset;
    return offset == m_composedOffset ? offset + m_composed.caret : offset + m_composed.text.size();
}

qsizetype ArticleCard::own(int paragraph, qsizetype shown) const {
    if (paragraph != m_composedParagraph || shown <= m_composedOffset)
        return shown;
    return std::max(m_composedOffset, shown - m_composed.text.size());
}

bool ArticleCard::hasHeadline() const {
    return std::any_of(m_content.blocks.begin(), m_content.blocks.end(),
                       [](const Block& block) { return block.role == Role::Headline; });
}

void ArticleCard::setFolded(bool folded) {
    m_folded = folded;
    stack();
}

int ArticleCard::count() const {
    return m_folded ? 0 : static_cast<int>(m_boxes.size());
}

const ParagraphStyle& ArticleCard::styleOf(int paragraph) const {
    return m_style->of(this->paragraph(paragraph).role);
}

qreal ArticleCard::left(int paragraph) const {
    return m_style->padding + styleOf(paragraph).inset;
}

void ArticleCard::arrange(std::shared_ptr<const ArticleStyle> style, qreal width) {
    m_style = std::move(style);
    m_width = width;
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        m_boxes[i].text.reset();
        m_boxes[i].height = guessHeight(static_cast<int>(i));
    }
    stack();
}

qreal ArticleCard::guessHeight(int paragraph) const {
    const ParagraphStyle& style = styleOf(paragraph);
    const QString& text = this->paragraph(paragraph).text;
    qreal used = style.firstIndent;
    for (qsizetype at = 0; at < text.size(); ++at)
        used += style.widths->advance(text, at);
    const qreal available = std::max(style.widths->em(), rect(paragraph).width());
    return style.leading * std::max(1.0, std::ceil(used / available));
}

void ArticleCard::stack() {
    qreal y = m_style->headHeight;
    for (int i = 0; i < count(); ++i) {
        Box& box = m_boxes[static_cast<std::size_t>(i)];
        y += styleOf(i).spaceBefore;
        box.top = y;
        y += box.height;
    }
    m_height = count() > 0 ? y + m_style->padding * 0.7 : m_style->headHeight + 0.2 * m_style->em;
}

bool ArticleCard::settle(qreal top, qreal bottom) {
    bool changed = false;
    for (int i = std::max(0, paragraphAt(top)); i < count(); ++i) {
        if (m_boxes[static_cast<std::size_t>(i)].top > bottom)
            break;
        changed = settleParagraph(i) || changed;
    }
    return changed;
}

bool ArticleCard::settleParagraph(int paragraph) {
    Box& box = m_boxes[static_cast<std::size_t>(paragraph)];
    if (box.text)
        return false;
    const qreal guessed = box.height;
    shape(paragraph);
    if (box.height == guessed)
        return false;
    stack();
    return true;
}

void ArticleCard::shape(int paragraph) {
    const ParagraphStyle& style = styleOf(paragraph);
    Box& box = m_boxes[static_cast<std::size_t>(paragraph)];
    box.text = std::make_unique<QTextLayout>(this->paragraph(paragraph).text, style.font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LeftToRight);
    box.text->setTextOption(option);
    box.text->setCacheEnabled(true);
    if (paragraph == m_composedParagraph) {
        QList<QTextLayout::FormatRange> formats = m_composed.formats;
        for (QTextLayout::FormatRange& format : formats)
            format.start += static_cast<int>(m_composedOffset);
        box.text->setPreeditArea(static_cast<int>(m_composedOffset), m_composed.text);
        box.text->setFormats(formats);
    }
    const qreal width = rect(paragraph).width();
    int count = 0;
    box.text->beginLayout();
    for (QTextLine line = box.text->createLine(); line.isValid(); line = box.text->createLine()) {
        const qreal indent = count == 0 ? style.firstIndent : 0;
        line.setLineWidth(std::max(style.widths->em(), width - indent));
        line.setPosition({indent, count * style.leading + style.baseline - line.ascent()});
        ++count;
    }
    box.text->endLayout();
    box.height = style.leading * std::max(1, count);
}

QRectF ArticleCard::rect(int paragraph) const {
    const Box& box = m_boxes[static_cast<std::size_t>(paragraph)];
    const qreal x = left(paragraph);
    return {x, box.top, m_width - m_style->padding - x, box.height};
}

int ArticleCard::paragraphAt(qreal y) const {
    const auto end = m_boxes.begin() + count();
    const auto below = std::find_if(m_boxes.begin(), end,
                                    [&](const Box& box) { return y < box.top + box.height; });
    return static_cast<int>(below == end ? count() - 1 : below - m_boxes.begin());
}

const QTextLayout& ArticleCard::text(int paragraph) const {
    return *m_boxes[static_cast<std::size_t>(paragraph)].text;
}

int ArticleCard::lineOf(int paragraph, qsizetype offset) const {
    const auto at = static_cast<int>(shown(paragraph, offset));
    return text(paragraph).lineForTextPosition(at).lineNumber();
}

QPointF ArticleCard::lineOrigin(int paragraph, int line) const {
    const QRectF box = rect(paragraph);
    return {box.left() + text(paragraph).lineAt(line).x(),
            box.top() + line * styleOf(paragraph).leading};
}

qsizetype ArticleCard::offsetAt(int paragraph, int line, qreal x) const {
    const QTextLine at = text(paragraph).lineAt(line);
    const int offset = at.xToCursor(x - rect(paragraph).left());
    // The place behind a line's last character is the next line's first.
    const bool wraps = line + 1 < text(paragraph).lineCount();
    const int end = at.textStart() + at.textLength();
    return own(paragraph,
               wraps && offset >= end ? text(paragraph).previousCursorPosition(end) : offset);
}

qsizetype ArticleCard::offsetAt(int paragraph, QPointF point) const {
    const qreal y = point.y() - rect(paragraph).top();
    const int line = std::clamp(static_cast<int>(y / styleOf(paragraph).leading), 0,
                                text(paragraph).lineCount() - 1);
    return offsetAt(paragraph, line, point.x());
}

QRectF ArticleCard::caretRect(int paragraph, qsizetype offset) const {
    const int line = lineOf(paragraph, offset);
    const ParagraphStyle& style = styleOf(paragraph);
    const qreal height = std::round(1.3 * style.widths->em());
    const qreal x = rect(paragraph).left() + text(paragraph).lineAt(line).cursorToX(
                                                 static_cast<int>(shown(paragraph, offset)));
    return {x, lineOrigin(paragraph, line).y() + (style.leading - height) / 2, 1.5, height};
}

std::vector<QRectF> ArticleCard::rects(int paragraph, TextRange range) const {
    std::vector<QRectF> found;
    range = {shown(paragraph, range.begin), shown(paragraph, range.end)};
    const qreal leading = styleOf(paragraph).leading;
    const qreal left = rect(paragraph).left();
    for (int i = 0; i < text(paragraph).lineCount(); ++i) {
        const QTextLine line = text(paragraph).lineAt(i);
        const TextRange part =
            range.intersected({line.textStart(), line.textStart() + line.textLength()});
        if (part.isEmpty())
            continue;
        const qreal from = line.cursorToX(static_cast<int>(part.begin));
        const qreal to = line.cursorToX(static_cast<int>(part.end));
        found.emplace_back(left + from, lineOrigin(paragraph, i).y(), to - from, leading);
    }
    return found;
}

} // namespace jianbao::ui
