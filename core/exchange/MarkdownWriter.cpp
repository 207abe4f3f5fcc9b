#include "core/exchange/MarkdownWriter.h"

#include "core/exchange/PageTitle.h"

#include <algorithm>

namespace jianbao::exchange {

using namespace Qt::StringLiterals;

namespace {

/// The text with what Markdown would read as a mark made plain.
QString escaped(QStringView text) {
    constexpr QStringView Marks = u"\\`*_[]<>&";
    constexpr QStringView LineMarks = u"#+-=~|";
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (Marks.contains(text[i]) || (i == 0 && LineMarks.contains(text[i])))
            result += u'\\';
        result += text[i];
    }
    // "1." at a line's start would begin a list.
    qsizetype digits = 0;
    while (digits < result.size() && result[digits] >= u'0' && result[digits] <= u'9')
        ++digits;
    if (digits > 0 && digits < result.size() && (result[digits] == u'.' || result[digits] == u')'))
        result.insert(digits, u'\\');
    return result;
}

} // namespace

MarkdownWriter::MarkdownWriter(QIODevice& out)
    : m_out(out) {}

void MarkdownWriter::beginPage(const Issue& issue, const Page& page) {
    m_out.write((m_isFirst ? u"# "_s : u"\n# "_s) + escaped(pageTitle(issue, page)) + u'\n');
    m_isFirst = false;
}

void MarkdownWriter::add(const ArticleText& article) {
    m_left.unmarked += static_cast<qint64>(article.mentions.size());
    QString text = (m_isFirst ? u"## "_s : u"\n## "_s) + escaped(article.title);
    while (text.endsWith(u' '))
        text.chop(1);
    text += u'\n';
    m_isFirst = false;
    const bool hasHeadline =
        std::any_of(article.paragraphs.begin(), article.paragraphs.end(),
                    [](const auto& paragraph) { return paragraph.role == Role::Headline; });
    for (const ArticleParagraph& paragraph : article.paragraphs) {
        const QString line = escaped(
            QStringView(article.text).sliced(paragraph.range.begin, paragraph.range.length()));
        const bool isInTitle = article.title.contains(
            QStringView(article.text).sliced(paragraph.range.begin, paragraph.range.length()));
        switch (paragraph.role) {
        case Role::Subhead:
            text += u"\n### "_s + line + u'\n';
            break;
        case Role::Body:
        case Role::Advertisement:
        case Role::Furniture:
            text += u'\n' + line + u'\n';
            break;
        case Role::Headline:
            // An editor may have given another title.
            if (isInTitle)
                break;
            text += u"\n*"_s + line + u"*\n"_s;
            break;
        case Role::Kicker:
        case Role::Deck:
            // Without a headline it is the title already.
            if (!hasHeadline && isInTitle)
                break;
            [[fallthrough]];
        case Role::Byline:
        case Role::Dateline:
        case Role::Caption:
        case Role::Credit:
        case Role::Jump:
        case Role::Reference:
            text += u"\n*"_s + line + u"*\n"_s;
            break;
        }
    }
    m_out.write(text);
}

Result<void> MarkdownWriter::finish() {
    return m_out.flush();
}

} // namespace jianbao::exchange
