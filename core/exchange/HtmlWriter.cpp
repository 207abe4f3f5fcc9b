#include "core/exchange/HtmlWriter.h"

#include "core/exchange/InlineSpans.h"
#include "core/exchange/PageTitle.h"
#include "core/exchange/XmlText.h"

namespace jianbao::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView Style =
    u"body{max-width:42em;margin:2em auto;padding:0 1em;line-height:1.7;"
    "font-family:serif;color:#222;background:#fff}"
    "h1,h2,h3,h4{line-height:1.3}h2{border-bottom:1px solid #999;margin-top:3em}"
    "article{margin:2.5em 0}.kicker,.deck,.byline,.dateline,.caption,.credit,.jump,.reference"
    "{color:#555;margin:.3em 0}.caption,.credit,.jump,.reference{font-size:.9em}"
    "mark{background:none;color:inherit;border-bottom:2px solid #8a8}"
    "mark[data-type=PER]{border-color:#58a}mark[data-type=ORG]{border-color:#a58}"
    "mark[data-type=LOC]{border-color:#5a5}mark[data-type=TIME]{border-color:#aa5}"
    "ins{text-decoration:none;border-bottom:1px dotted #c33}"
    "@media(prefers-color-scheme:dark){body{color:#ddd;background:#1e1e1e}"
    ".kicker,.deck,.byline,.dateline,.caption,.credit,.jump,.reference{color:#aaa}}";

QString escaped(QStringView text) {
    return xmlText(text).toHtmlEscaped();
}

QString openTag(const ArticleText& article, const InlineSpan& span) {
    if (span.correction >= 0)
        return u"<ins title=\"%1\">"_s.arg(
            escaped(article.corrections[static_cast<std::size_t>(span.correction)].original));
    const ArticleMention& mention = article.mentions[static_cast<std::size_t>(span.mention)];
    const QString what = mention.entity.isEmpty() ? mention.type : mention.entity;
    const QString reference = mention.reference.isEmpty()
                                  ? QString()
                                  : u" data-ref=\"%1\""_s.arg(escaped(mention.reference));
    return u"<mark data-type=\"%1\"%2 title=\"%3\">"_s.arg(escaped(mention.type), reference,
                                                           escaped(what));
}

QString inlineHtml(const ArticleText& article, const std::vector<InlineSpan>& spans,
                   TextRange range) {
    QString html;
    std::vector<const InlineSpan*> open;
    qsizetype at = range.begin;
    const auto writeTo = [&](qsizetype end) {
        html += escaped(QStringView(article.text).sliced(at, end - at));
        at = end;
    };
    const auto closeTo = [&](qsizetype position) {
        while (!open.empty() && open.back()->range.end <= position) {
            writeTo(open.back()->range.end);
            html += open.back()->correction >= 0 ? u"</ins>"_s : u"</mark>"_s;
            open.pop_back();
        }
    };
    for (const InlineSpan& span : spans) {
        if (span.range.begin < range.begin || span.range.end > range.end)
            continue;
        closeTo(span.range.begin);
        writeTo(span.range.begin);
        html += openTag(article, span);
        open.push_back(&span);
    }
    closeTo(range.end);
    writeTo(range.end);
    return html;
}

QString paragraphHtml(Role role, const QString& content) {
    switch (role) {
    case Role::Headline:
        return u"<h3>%1</h3>\n"_s.arg(content);
    case Role::Subhead:
        return u"<h4>%1</h4>\n"_s.arg(content);
    case Role::Body:
        return u"<p>%1</p>\n"_s.arg(content);
    default:
        return u"<p class=\"%1\">%2</p>\n"_s.arg(QString(roleName(role)), content);
    }
}

} // namespace

QString articleHtml(const ArticleText& article) {
    const auto spans = inlineSpans(article);
    QString html;
    for (const ArticleParagraph& paragraph : article.paragraphs)
        html += paragraphHtml(paragraph.role, inlineHtml(article, spans, paragraph.range));
    return html;
}

HtmlWriter::HtmlWriter(QIODevice& out)
    : m_out(out) {}

void HtmlWriter::begin(const QString& title) {
    if (!m_isFirst)
        return;
    m_out.write(u"<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n"
                "<meta name=\"viewport\" content=\"width=device-width\">\n<title>%1</title>\n"
                "<style>%2</style>\n</head>\n<body>\n"_s.arg(escaped(title), Style));
    m_isFirst = false;
}

void HtmlWriter::beginPage(const Issue& issue, const Page& page) {
    const QString title = issueTitle(issue, page);
    begin(title);
    if (title != m_issue)
        m_out.write(u"<h1>%1</h1>\n"_s.arg(escaped(title)));
    m_issue = title;
    m_out.write(u"<h2>%1</h2>\n"_s.arg(escaped(pageTitle(issue, page))));
}

void HtmlWriter::add(const ArticleText& article) {
    begin(article.title);
    m_out.write(u"<article id=\"a%1\">\n"_s.arg(article.id));
    m_out.write(articleHtml(article));
    m_out.write(u"</article>\n");
}

Result<void> HtmlWriter::finish() {
    begin({});
    m_out.write(u"</body>\n</html>\n");
    return m_out.flush();
}

} // namespace jianbao::exchange
