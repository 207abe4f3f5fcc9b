#include "ui/article/ArticleClipboard.h"

namespace jianbao::ui {

using namespace Qt::StringLiterals;

namespace {

QString htmlOf(const CopiedParagraph& paragraph) {
    const QString text = paragraph.text.toHtmlEscaped();
    switch (paragraph.role) {
    case Role::Headline:
        return u"<h3>%1</h3>\n"_s.arg(text);
    case Role::Subhead:
        return u"<h4>%1</h4>\n"_s.arg(text);
    case Role::Body:
    case Role::Advertisement:
        return u"<p>%1</p>\n"_s.arg(text);
    default:
        return u"<p><em>%1</em></p>\n"_s.arg(text);
    }
}

/// RTF is ASCII; all else is its UTF-16 units as signed numbers, with "?" for programs of old.
QByteArray rtfText(const QString& text) {
    QByteArray rtf;
    for (const QChar c : text) {
        if (c == u'\\' || c == u'{' || c == u'}')
            rtf.append('\\');
        if (c.unicode() >= 0x20 && c.unicode() < 0x7f)
            rtf.append(static_cast<char>(c.unicode()));
        else
            rtf.append("\\u" + QByteArray::number(static_cast<qint16>(c.unicode())) + "?");
    }
    return rtf;
}

QByteArray rtfOf(const CopiedParagraph& paragraph) {
    const QByteArray text = rtfText(paragraph.text);
    switch (paragraph.role) {
    case Role::Headline:
        return "{\\pard\\sa120\\b\\fs32 " + text + "\\par}\n";
    case Role::Subhead:
        return "{\\pard\\sb120\\sa60\\b " + text + "\\par}\n";
    case Role::Body:
    case Role::Advertisement:
        return "{\\pard\\fi480\\sa60 " + text + "\\par}\n";
    default:
        return "{\\pard\\sa60\\i " + text + "\\par}\n";
    }
}

} // namespace

std::unique_ptr<QMimeData> clipboardContent(const std::vector<CopiedParagraph>& paragraphs) {
    QStringList lines;
    QString html;
    QByteArray rtf = "{\\rtf1\\ansi\\uc1\\deff0{\\fonttbl{\\f0\\fnil;}}\\fs24\n";
    for (const CopiedParagraph& paragraph : paragraphs) {
        lines.append(paragraph.text);
        html += htmlOf(paragraph);
        rtf += rtfOf(paragraph);
    }
    rtf += "}\n";
    auto content = std::make_unique<QMimeData>();
    content->setText(lines.join(u'\n'));
    content->setHtml(html);
    for (const QString& type : {u"text/rtf"_s, u"application/rtf"_s})
        content->setData(type, rtf);
    return content;
}

} // namespace jianbao::ui
