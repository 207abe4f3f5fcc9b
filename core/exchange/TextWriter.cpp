#include "core/exchange/TextWriter.h"

#include "core/exchange/DeviceOutput.h"
#include "core/exchange/PageTitle.h"
#include "core/text/CharClass.h"
#include "core/text/Utf8.h"

#include <algorithm>
#include <optional>
#include <span>

namespace jianbao::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype BufferSize = 64 * 1024;

/// Paragraphs of one group stand together, groups are set apart.
enum class Group : quint8 { Title, Byline, Body, Subhead, Caption, Jump };

Group groupOf(Role role) {
    switch (role) {
    case Role::Headline:
    case Role::Kicker:
    case Role::Deck:
        return Group::Title;
    case Role::Byline:
    case Role::Dateline:
        return Group::Byline;
    case Role::Subhead:
        return Group::Subhead;
    case Role::Caption:
    case Role::Credit:
        return Group::Caption;
    case Role::Jump:
    case Role::Reference:
        return Group::Jump;
    case Role::Body:
    case Role::Advertisement:
    case Role::Furniture:
        break;
    }
    return Group::Body;
}

/// Where a paragraph stands when titles go first; subheads stay inside the body.
int sectionOf(Role role) {
    const Group group = groupOf(role);
    return static_cast<int>(group == Group::Subhead ? Group::Body : group);
}

QStringView indentOf(QStringView text) {
    // The first letters tell the script, whatever quotes or digits stand before them.
    for (const QChar c : text) {
        if (charIs(c.unicode(), CharHan | CharKana))
            return u"\u3000\u3000";
        if (charIs(c.unicode(), CharLatin | CharHangul))
            break;
    }
    return u"    ";
}

/// The paragraphs that are written, in the order chosen.
std::vector<const ArticleParagraph*> paragraphsOf(const ArticleText& article,
                                                  const TextOptions& options) {
    std::vector<const ArticleParagraph*> paragraphs;
    paragraphs.reserve(article.paragraphs.size());
    for (const ArticleParagraph& paragraph : article.paragraphs) {
        if (std::find(options.leftOut.begin(), options.leftOut.end(), paragraph.role) ==
            options.leftOut.end())
            paragraphs.push_back(&paragraph);
    }
    if (options.order == TextOptions::Order::TitlesFirst)
        std::stable_sort(paragraphs.begin(), paragraphs.end(), [](const auto* a, const auto* b) {
            return sectionOf(a->role) < sectionOf(b->role);
        });
    return paragraphs;
}

constexpr qsizetype MostAround = 6; // units that a paragraph has before and behind it

/// Uses the pieces of the article's text, one after the other. The last is a line end.
template<typename Use>
void forEachPiece(const ArticleText& article, std::span<const ArticleParagraph* const> paragraphs,
                  const TextOptions& options, Use use) {
    const bool isIndented = options.paragraphs == TextOptions::Paragraphs::Indented;
    const bool isSeparated = options.paragraphs == TextOptions::Paragraphs::Separated;
    std::optional<Group> before;
    for (const ArticleParagraph* paragraph : paragraphs) {
        const Group group = groupOf(paragraph->role);
        const bool isApart =
            group != before ? options.blankLines : group == Group::Body && isSeparated;
        if (before && isApart)
            use(u"\n");
        const QStringView line =
            QStringView(article.text).sliced(paragraph->range.begin, paragraph->range.length());
        if (group == Group::Body && isIndented)
            use(indentOf(line));
        use(line);
        use(u"\n");
        before = group;
    }
}

} // namespace

TextWriter::TextWriter(QIODevice& out, TextOptions options)
    : m_out(out)
    , m_options(std::move(options))
    , m_encoder(encodingName(m_options.encoding).data(), QStringConverter::Flag::Stateless) {
    if (m_options.byteOrderMark)
        m_bytes = m_encoder.encode(u"\uFEFF"_s);
}

void TextWriter::beginPage(const Issue& issue, const Page& page) {
    if (!m_options.pageHeadings)
        return;
    separate();
    append(u"=== "_s + pageTitle(issue, page) + u" ===\n"_s);
}

void TextWriter::add(const ArticleText& article) {
    m_left.unmarked += static_cast<qint64>(article.mentions.size());
    const auto paragraphs = paragraphsOf(article, m_options);
    if (paragraphs.empty())
        return;
    separate();
    const qsizetype most =
        article.text.size() + MostAround * static_cast<qsizetype>(paragraphs.size());
    if (m_options.encoding == Encoding::Utf8 && m_options.lineEnds == TextOptions::LineEnds::Lf) {
        const qsizetype filled = m_bytes.size();
        m_bytes.resize(filled + mostUtf8(most));
        char* at = m_bytes.data() + filled;
        forEachPiece(article, paragraphs, m_options,
                     [&](QStringView piece) { at = writeUtf8(at, piece); });
        m_bytes.resize(at - m_bytes.constData());
    } else {
        QString text;
        text.reserve(most);
        forEachPiece(article, paragraphs, m_options, [&](QStringView piece) { text += piece; });
        append(text);
    }
    if (m_bytes.size() >= BufferSize)
        flush();
}

void TextWriter::separate() {
    if (!m_isFirst)
        append(u"\n\n");
    m_isFirst = false;
}

void TextWriter::flush() {
    m_failed = m_failed || !writeAll(m_out, m_bytes);
    m_bytes.resize(0);
}

void TextWriter::append(QStringView text) {
    if (m_options.lineEnds == TextOptions::LineEnds::CrLf)
        appendEncoded(text.toString().replace(u'\n', u"\r\n"_s));
    else
        appendEncoded(text);
}

void TextWriter::appendEncoded(QStringView text) {
    if (m_options.encoding == Encoding::Utf8)
        appendUtf8(m_bytes, text);
    else
        m_bytes += QByteArray(m_encoder.encode(text));
}

Result<void> TextWriter::finish() {
    if (!m_encoder.isValid())
        return failure(ErrorKind::Io, {}, u"no encoder"_s);
    flush();
    if (m_failed)
        return tl::unexpected(deviceError(m_out));
    return {};
}

} // namespace jianbao::exchange
