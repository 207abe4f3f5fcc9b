#include "ui/print/PrintedText.h"

#include <QAbstractTextDocumentLayout>
#include <QPageLayout>
#include <QPainter>
#include <QPalette>
#include <QPrinter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

namespace {

// In points.
constexpr qreal FontSize = 10.5;
constexpr qreal TitleSize = 15;
constexpr qreal PageSize = 9;
constexpr qreal Margin = 20; // mm
constexpr QStringView Style = u"h1 { font-weight: normal; }"
                              "h2 { font-weight: normal; }"
                              "h3 { margin-top: 14pt; margin-bottom: 5pt; }"
                              "h4 { margin-top: 8pt; margin-bottom: 3pt; }"
                              "p { margin-top: 0; margin-bottom: 3pt; }"
                              "ins { text-decoration: none; }";

/// Qt makes headings as large as a web page has them.
void setHeading(const QTextBlock& block, int level) {
    constexpr int ArticleLevel = 3;
    QTextCharFormat format = block.begin().fragment().charFormat();
    format.clearProperty(QTextFormat::FontSizeAdjustment);
    format.setFontPointSize(level < ArticleLevel    ? PageSize
                            : level == ArticleLevel ? TitleSize
                                                    : FontSize);
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    cursor.setCharFormat(format);
}

/// Two characters in, as Chinese type is set, and both edges straight. Qt's HTML knows no indent in
/// units of type.
void setParagraphs(QTextDocument& document, qreal pixelsPerPoint) {
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        if (format.headingLevel() > 0) {
            setHeading(block, format.headingLevel());
            continue;
        }
        format.setAlignment(Qt::AlignJustify);
        format.setLineHeight(140, QTextBlockFormat::ProportionalHeight);
        format.setTextIndent(2 * FontSize * pixelsPerPoint);
        QTextCursor(block).setBlockFormat(format);
    }
}

void printPage(QPainter& painter, QTextDocument& document, int page, qreal footHeight) {
    const QSizeF size = document.pageSize();
    const QRectF view(0, page * size.height(), size.width(), size.height());
    painter.save();
    painter.translate(0, -view.top());
    painter.setClipRect(view);
    // The paper is white whatever colours the window has.
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Qt::black);
    context.clip = view;
    document.documentLayout()->draw(&painter, context);
    painter.restore();
    painter.setPen(Qt::black);
    painter.setFont(document.defaultFont());
    painter.drawText(QRectF(0, size.height(), size.width(), footHeight),
                     Qt::AlignHCenter | Qt::AlignBottom, QString::number(page + 1));
}

} // namespace

bool printHtml(QPrinter& printer, const QString& html) {
    printer.setPageMargins({Margin, Margin, Margin, Margin}, QPageLayout::Millimeter);
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    QTextDocument document;
    document.documentLayout()->setPaintDevice(&printer);
    document.setDocumentMargin(0);
    QFont font;
    font.setPointSizeF(FontSize);
    document.setDefaultFont(font);
    document.setDefaultStyleSheet(Style.toString());
    // The style of the web page is for screens.
    const qsizetype head = html.indexOf(u"<body>"_s);
    document.setHtml(html.sliced(std::max<qsizetype>(0, head)));
    const qreal pixelsPerPoint = printer.resolution() / 72.0;
    setParagraphs(document, pixelsPerPoint);
    const QRectF area = printer.pageLayout().paintRectPixels(printer.resolution());
    const qreal footHeight = 2 * FontSize * pixelsPerPoint;
    document.setPageSize({area.width(), area.height() - footHeight});
    for (int page = 0; page < document.pageCount(); ++page) {
        if (page > 0 && !printer.newPage())
            return false;
        printPage(painter, document, page, footHeight);
    }
    return painter.end();
}

} // namespace jianbao::ui
