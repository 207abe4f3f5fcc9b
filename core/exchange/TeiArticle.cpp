#include "core/exchange/TeiArticle.h"

#include "core/exchange/InlineSpans.h"
#include "core/exchange/XmlText.h"

#include <algorithm>

namespace jianbao::exchange {

using namespace Qt::StringLiterals;

namespace {

QByteArray escaped(QStringView text) {
    return xmlText(text).toHtmlEscaped().toUtf8();
}

/// The element for a type of mention; rs with a type for those that have none of their own.
QByteArray elementOf(const QString& type) {
    if (type == u"PER"_s)
        return "persName";
    if (type == u"ORG"_s)
        return "orgName";
    if (type == u"LOC"_s)
        return "placeName";
    if (type == u"TIME"_s)
        return "date";
    return "rs";
}

/// A word for attributes that take no white space.
QByteArray word(const QString& text) {
    QString result;
    for (const QChar c : text)
        result += c.isLetterOrNumber() || c == u'-' ? c : u'_';
    return escaped(result.isEmpty() ? u"_"_s : result);
}

/// A mark in the text that covers nothing: where a page or a line of the dump ends.
struct Milestone {
    qsizetype at = 0;
    QByteArray xml;
};

/// Line and page breaks, for paragraphs in the order in which they are written.
class Milestones {
public:
    Milestones(const ArticleText& article, bool lineBreaks)
        : m_article(article)
        , m_lineBreaks(lineBreaks)
        , m_page(article.page->id) {}

    /// The break in front of a paragraph that begins on another page than the one before ended.
    QByteArray before(const ArticleParagraph& paragraph) {
        const Page* page = paragraph.parts.empty()
                               ? nullptr
                               : clean::findPage(m_article.pages, paragraph.parts.front().page);
        const QByteArray turn = page == nullptr ? QByteArray() : turnTo(*page);
        return turn.isEmpty() ? turn : turn + '\n';
    }

    /// Those inside a paragraph.
    std::vector<Milestone> of(const ArticleParagraph& paragraph) {
        std::vector<Milestone> found;
        for (const clean::ReadingPart& part : paragraph.parts) {
            const qsizetype begin = paragraph.range.begin + part.begin;
            const Page* page = clean::findPage(m_article.pages, part.page);
            if (page == nullptr)
                continue;
            if (QByteArray turn = turnTo(*page); !turn.isEmpty())
                found.push_back({begin, std::move(turn)});
            if (m_lineBreaks)
                addLineBreaks(found, *page, part, begin);
        }
        return found;
    }

private:
    QByteArray turnTo(const Page& page) {
        if (page.id == m_page)
            return {};
        m_page = page.id;
        return teiPageBreak(page);
    }
    void addLineBreaks(std::vector<Milestone>& found, const Page& page,
                       const clean::ReadingPart& part, qsizetype begin) const {
        const auto& pieces = part.map.pieces();
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            const TextRange source = pieces[i].source;
            const bool isBreak = i > 0 && hasLineEnd(page, pieces[i - 1].source.end, source.begin);
            const bool isSpace = hasLineEnd(page, source.begin, source.end);
            if (isBreak)
                found.push_back({begin + pieces[i].derived.begin, "<lb break=\"no\"/>"});
            else if (isSpace)
                found.push_back({begin + pieces[i].derived.end, "<lb/>"});
        }
    }
    static bool hasLineEnd(const Page& page, qsizetype from, qsizetype to) {
        return from < to && QStringView(page.text).sliced(from, to - from).contains(u'\n');
    }

    const ArticleText& m_article;
    bool m_lineBreaks;
    /// At hand.
    PageId m_page;
};

class TeiBuilder {
public:
    TeiBuilder(const ArticleText& article, bool lineBreaks)
        : m_article(article)
        , m_spans(inlineSpans(article))
        , m_milestones(article, lineBreaks) {}

    QByteArray build() {
        m_xml = "<div type=\"article\" subtype=\"" +
                QByteArray(kindName(m_article.article->kind).data()) + "\" xml:id=\"a" +
                escaped(m_article.id) + '"';
        if (!m_article.continues.isEmpty())
            m_xml += " corresp=\"#a" + escaped(m_article.continues) + '"';
        m_xml += ">\n";
        addTop();
        const auto& paragraphs = m_article.paragraphs;
        for (std::size_t i = 0; i < paragraphs.size(); ++i) {
            if (paragraphs[i].role == Role::Caption || paragraphs[i].role == Role::Credit)
                i = addFigure(i);
            else
                addInner(paragraphs[i]);
        }
        m_xml += "</div>\n";
        return m_xml;
    }

private:
    void add(const char* element, const char* attributes, const ArticleParagraph& paragraph) {
        m_xml += m_milestones.before(paragraph);
        m_xml += QByteArray("<") + element + attributes + '>';
        addContent(paragraph);
        m_xml += QByteArray("</") + element + ">\n";
    }

    /// What may only stand first in a div.
    void addTop() {
        for (const ArticleParagraph& paragraph : m_article.paragraphs) {
            if (paragraph.role == Role::Kicker)
                add("head", " type=\"kicker\"", paragraph);
            else if (paragraph.role == Role::Headline)
                add("head", " type=\"main\"", paragraph);
            else if (paragraph.role == Role::Deck)
                add("head", " type=\"sub\"", paragraph);
        }
        for (const ArticleParagraph& paragraph : m_article.paragraphs) {
            if (paragraph.role == Role::Byline)
                add("byline", "", paragraph);
            else if (paragraph.role == Role::Dateline)
                add("dateline", "", paragraph);
        }
    }

    void addInner(const ArticleParagraph& paragraph) {
        switch (paragraph.role) {
        case Role::Subhead:
            return add("label", " type=\"subhead\"", paragraph);
        case Role::Jump:
            return add("note", " type=\"jump\"", paragraph);
        case Role::Reference:
            return add("note", " type=\"reference\"", paragraph);
        case Role::Advertisement:
            return add("p", " rend=\"advertisement\"", paragraph);
        case Role::Body:
        case Role::Furniture:
            return add("p", "", paragraph);
        default:
            return;
        }
    }

    /// A caption with the credit behind it, or either alone. The index of the last one taken.
    std::size_t addFigure(std::size_t index) {
        const auto& paragraphs = m_article.paragraphs;
        m_xml += m_milestones.before(paragraphs[index]);
        m_xml += "<figure>\n";
        if (paragraphs[index].role == Role::Caption) {
            add("figDesc", "", paragraphs[index]);
            if (index + 1 < paragraphs.size() && paragraphs[index + 1].role == Role::Credit)
                ++index;
        }
        if (paragraphs[index].role == Role::Credit)
            add("byline", "", paragraphs[index]);
        m_xml += "</figure>\n";
        return index;
    }

    void addContent(const ArticleParagraph& paragraph) {
        m_pending.clear();
        // A figDesc may hold none.
        if (paragraph.role != Role::Caption)
            m_pending = m_milestones.of(paragraph);
        std::stable_sort(m_pending.begin(), m_pending.end(),
                         [](const Milestone& a, const Milestone& b) { return a.at < b.at; });
        m_nextMilestone = 0;
        m_at = paragraph.range.begin;
        std::vector<const InlineSpan*> open;
        const auto closeTo = [&](qsizetype position) {
            while (!open.empty() && open.back()->range.end <= position) {
                writeTo(open.back()->range.end);
                closeTag(*open.back());
                open.pop_back();
            }
        };
        for (const InlineSpan& span : m_spans) {
            if (span.range.begin < paragraph.range.begin || span.range.end > paragraph.range.end)
                continue;
            closeTo(span.range.begin);
            writeTo(span.range.begin);
            openTag(span);
            open.push_back(&span);
        }
        closeTo(paragraph.range.end);
        writeTo(paragraph.range.end);
    }

    void writeTo(qsizetype end) {
        const QStringView text(m_article.text);
        while (m_nextMilestone < m_pending.size() && m_pending[m_nextMilestone].at <= end) {
            const Milestone& milestone = m_pending[m_nextMilestone++];
            const qsizetype at = std::clamp(milestone.at, m_at, end);
            m_xml += escaped(text.sliced(m_at, at - m_at)) + milestone.xml;
            m_at = at;
        }
        m_xml += escaped(text.sliced(m_at, end - m_at));
        m_at = end;
    }

    QByteArray idOf(const InlineSpan& span, int part) const {
        return 'a' + escaped(m_article.id) + 'm' + QByteArray::number(span.mention + 1) + '-' +
               QByteArray::number(part + 1);
    }

    void openTag(const InlineSpan& span) {
        if (span.correction >= 0) {
            const auto& correction =
                m_article.corrections[static_cast<std::size_t>(span.correction)];
            m_xml += "<choice><sic>" + escaped(correction.original) + "</sic><corr>";
            return;
        }
        const auto& mention = m_article.mentions[static_cast<std::size_t>(span.mention)];
        const QByteArray element = elementOf(mention.type);
        m_xml += '<' + element;
        if (element == "rs")
            m_xml += " type=\"" + word(mention.type).toLower() + '"';
        if (!mention.reference.isEmpty())
            m_xml += " ref=\"" + escaped(mention.reference.simplified().replace(u' ', u'_')) + '"';
        if (!mention.entity.isEmpty())
            m_xml += " key=\"" + escaped(mention.entity) + '"';
        if (span.parts > 1)
            m_xml += " xml:id=\"" + idOf(span, span.part) + '"';
        if (span.part + 1 < span.parts)
            m_xml += " next=\"#" + idOf(span, span.part + 1) + '"';
        if (span.part > 0)
            m_xml += " prev=\"#" + idOf(span, span.part - 1) + '"';
        m_xml += '>';
    }

    void closeTag(const InlineSpan& span) {
        if (span.correction >= 0)
            m_xml += "</corr></choice>";
        else
            m_xml += "</" +
                     elementOf(m_article.mentions[static_cast<std::size_t>(span.mention)].type) +
                     '>';
    }

    const ArticleText& m_article;
    std::vector<InlineSpan> m_spans;
    Milestones m_milestones;
    QByteArray m_xml;
    std::vector<Milestone> m_pending;
    std::size_t m_nextMilestone = 0;
    qsizetype m_at = 0;
};

} // namespace

QByteArray teiPageBreak(const Page& page) {
    return "<pb n=\"" + escaped(page.number) + "\"/>";
}

QByteArray teiArticle(const ArticleText& article, bool lineBreaks) {
    return TeiBuilder(article, lineBreaks).build();
}

} // namespace jianbao::exchange
