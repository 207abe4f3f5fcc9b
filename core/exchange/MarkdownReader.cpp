#include "core/exchange/MarkdownReader.h"

#include "core/segment/JumpPattern.h"

#include <QList>
#include <QRegularExpression>
#include <QStringList>

namespace jianbao::exchange {

using namespace Qt::StringLiterals;

namespace {

bool isEscapable(QChar c) {
    return c.unicode() < 128 && (c.isPunct() || c.isSymbol());
}

QString plain(QStringView text) {
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\' && i + 1 < text.size() && isEscapable(text[i + 1]))
            ++i;
        result += text[i];
    }
    return result;
}

bool isItalic(QStringView text) {
    return text.size() > 2 && text.front() == u'*' && text.back() == u'*' && text[1] != u'*' &&
           text[text.size() - 2] != u'\\';
}

bool isJump(const QString& text) {
    const auto head = segment::Squeezed::head(text, 0, text.size(), segment::Squeezed::Capacity);
    const auto to = segment::jumpToAtEnd(head);
    const auto from = segment::jumpFromAtStart(head);
    return (to && to->begin == 0) || (from && from->end == head.size());
}

class Reader {
public:
    explicit Reader(const QString& name)
        : m_name(name) {}

    ReadExtract read(QStringView text) {
        for (QStringView line : text.split(u'\n')) {
            if (line.endsWith(u'\r'))
                line.chop(1);
            readLine(line);
        }
        endParagraph();
        endPage();
        return std::move(m_extract);
    }

private:
    void readLine(QStringView line) {
        const QStringView content = line.trimmed();
        const auto heading = [&](QStringView mark) {
            return content == mark || (content.startsWith(mark) && content[mark.size()] == u' ');
        };
        if (content.isEmpty()) {
            endParagraph();
        } else if (heading(u"###")) {
            endParagraph();
            add(Role::Subhead, plain(content.sliced(3).trimmed()));
        } else if (heading(u"##")) {
            endParagraph();
            m_article = {};
            add(Role::Headline, plain(content.sliced(2).trimmed()));
        } else if (heading(u"#")) {
            endParagraph();
            endPage();
            beginPage(plain(content.sliced(1).trimmed()));
        } else {
            m_paragraph.append(content.toString());
        }
    }

    void beginPage(const QString& title) {
        static const QRegularExpression pattern(u"^(.*?) ?(\\d{4}-\\d\\d-\\d\\d)(?: (.+))?$"_s);
        const auto match = pattern.match(title);
        m_issue = {};
        m_number.clear();
        m_issue.date = QDate::fromString(match.captured(2), Qt::ISODate);
        // No day of the calendar is a part of the name.
        m_issue.newspaper = m_issue.date.isValid() ? match.captured(1) : title;
        if (m_issue.date.isValid())
            m_number = match.captured(3);
    }

    void endParagraph() {
        if (m_paragraph.isEmpty())
            return;
        const QString text = m_paragraph.join(u'\n');
        m_paragraph.clear();
        if (!isItalic(text))
            return add(Role::Body, plain(text));
        const QString inner = plain(QStringView(text).sliced(1, text.size() - 2));
        add(isJump(inner) ? Role::Jump : m_hasBody ? Role::Caption : Role::Byline, inner);
    }

    /// Adds a paragraph to the article at hand; running text goes on in one block.
    void add(Role role, const QString& text) {
        if (!m_article.isValid()) {
            m_article = {static_cast<qint64>(m_extract.layout.articles.size()) + 1};
            m_hasBody = false;
            m_isPending = true;
        }
        m_hasBody = m_hasBody || role == Role::Body;
        if (text.isEmpty())
            return;
        if (m_isPending)
            addArticle();
        const TextRange range{m_text.size(), m_text.size() + text.size() + 1};
        m_text += text + u'\n';
        auto& blocks = m_extract.layout.blocks;
        if (role == Role::Body && !blocks.empty() && blocks.back().article == m_article &&
            blocks.back().role == Role::Body) {
            blocks.back().ranges.add(range);
            blocks.back().paragraphs.push_back(range.begin);
            return;
        }
        Block block;
        block.id = {static_cast<qint64>(blocks.size()) + 1};
        block.page = pageId();
        block.ranges = range;
        block.role = role;
        block.article = m_article;
        block.rank = m_rank++;
        block.paragraphs = {range.begin};
        block.origin = Origin::Editor;
        blocks.push_back(std::move(block));
    }

    void addArticle() {
        Article article;
        article.id = m_article;
        article.rank = m_place++;
        article.origin = Origin::Editor;
        m_extract.layout.articles.push_back(std::move(article));
        m_rank = 0;
        m_isPending = false;
    }

    PageId pageId() const { return {static_cast<qint64>(m_extract.pages.size()) + 1}; }

    void endPage() {
        m_article = {};
        m_place = 0;
        if (m_text.isEmpty())
            return;
        const PageId id = pageId();
        auto& pages = m_extract.pages;
        const bool goesOn = !pages.empty() && pages.back().issue == m_issue;
        const int index = goesOn ? pages.back().page.dumpIndex + 1 : 0;
        pages.push_back({m_issue, {id, {}, m_name, index, m_number, std::exchange(m_text, {})}});
    }

    QString m_name;
    ReadExtract m_extract;
    Issue m_issue;
    QString m_number;
    QString m_text;
    QStringList m_paragraph;
    ArticleId m_article;
    bool m_isPending = false;
    bool m_hasBody = false;
    int m_rank = 0;
    int m_place = 0;
};

} // namespace

ReadExtract readMarkdown(QStringView text, const QString& name) {
    return Reader(name).read(text);
}

} // namespace jianbao::exchange
