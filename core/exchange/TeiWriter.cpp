#include "core/exchange/TeiWriter.h"

#include "core/exchange/DeviceOutput.h"
#include "core/exchange/PageTitle.h"
#include "core/exchange/TeiArticle.h"
#include "core/exchange/XmlText.h"

#include <QIODevice>

#include <algorithm>

namespace jianbao::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView Xmlns = u"http://www.tei-c.org/ns/1.0";

QByteArray escaped(QStringView text) {
    return xmlText(text).toHtmlEscaped().toUtf8();
}

QByteArray header(const QString& title, const QByteArray& source) {
    return "<teiHeader>\n<fileDesc>\n<titleStmt><title>" + escaped(title) +
           "</title></titleStmt>\n<publicationStmt><p>Unpublished: text of newspaper pages."
           "</p></publicationStmt>\n<sourceDesc>" +
           source +
           "</sourceDesc>\n</fileDesc>\n<encodingDesc>\n<appInfo><application ident=\"jianbao\" "
           "version=\"" JIANBAO_VERSION "\"><label>Jianbao</label></application></appInfo>\n"
           "<editorialDecl>\n<hyphenation eol=\"none\"><p>Lines are joined; hyphens that only "
           "broke "
           "a word are dropped.</p></hyphenation>\n<normalization><p>Letter-spacing is "
           "collapsed.</p></normalization>\n<correction method=\"markup\"><p>Corrections are "
           "marked "
           "by choice, sic and corr.</p></correction>\n<segmentation><p>Articles are divisions; "
           "heads, bylines and datelines stand first in them, all else in reading order."
           "</p></segmentation>\n</editorialDecl>\n</encodingDesc>\n<revisionDesc><change>Articles "
           "were found by Jianbao and may have been put right by an editor.</change>"
           "</revisionDesc>\n</teiHeader>\n";
}

} // namespace

TeiWriter::TeiWriter(QIODevice& out, bool lineBreaks)
    : m_out(out)
    , m_lineBreaks(lineBreaks) {}

void TeiWriter::beginPage(const Issue& issue, const Page& page) {
    const QString title = issueTitle(issue, page);
    if (m_hasIssue && title != m_title) {
        if (!m_isCorpus) {
            write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<teiCorpus xmlns=\"" +
                  Xmlns.toUtf8() + "\">\n" + header(u"Newspaper issues"_s, "<p>Dumps.</p>"));
            m_isCorpus = true;
        }
        closeIssue();
    }
    m_hasIssue = true;
    m_title = title;
    m_issue = issue;
    m_sources.append(page.number.isEmpty() ? page.dumpName
                                           : page.number + u" ("_s + page.dumpName + u')');
    m_body += teiPageBreak(page) + '\n';
    m_isElsewhere = false;
}

void TeiWriter::add(const ArticleText& article) {
    if (m_isElsewhere)
        m_body += teiPageBreak(*article.page) + '\n';
    m_isElsewhere =
        std::any_of(article.blocks.begin(), article.blocks.end(),
                    [&](const Block* block) { return block->page != article.page->id; });
    m_body += teiArticle(article, m_lineBreaks);
    m_hasArticle = true;
}

void TeiWriter::closeIssue() {
    QByteArray source = "<bibl><title level=\"j\">" + escaped(m_title) + "</title>";
    if (m_issue.date.isValid()) {
        const QByteArray day = m_issue.date.toString(Qt::ISODate).toUtf8();
        source += "<date when=\"" + day + "\">" + day + "</date>";
    }
    for (const QString& page : m_sources)
        source += "<biblScope unit=\"page\">" + escaped(page) + "</biblScope>";
    source += "</bibl>";
    const QByteArray start = m_isCorpus
                                 ? QByteArray("<TEI>\n")
                                 : "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TEI xmlns=\"" +
                                       Xmlns.toUtf8() + "\">\n";
    // A body needs more than page breaks.
    write(start + header(m_title, source) + "<text><body>\n" + m_body +
          (m_hasArticle ? "" : "<p/>\n") + "</body></text>\n</TEI>\n");
    m_sources.clear();
    m_body.clear();
    m_hasArticle = false;
}

void TeiWriter::write(const QByteArray& bytes) {
    m_failed = m_failed || !writeAll(m_out, bytes);
}

Result<void> TeiWriter::finish() {
    closeIssue();
    if (m_isCorpus)
        write("</teiCorpus>\n");
    if (m_failed)
        return tl::unexpected(deviceError(m_out));
    return {};
}

} // namespace jianbao::exchange
