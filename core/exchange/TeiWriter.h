#pragma once

#include "core/exchange/ArticleWriter.h"

#include <QByteArray>
#include <QStringList>

namespace jianbao::exchange {

/// Writes TEI P5. An issue is a TEI document (several are a teiCorpus): text/body with pb for each
/// page and div type="article" for each article: head (type kicker, main, sub), byline and dateline
/// above, then p, label type="subhead", figure for captions with their credits, note type="jump" or
/// "reference", all in reading order otherwise. Names are persName, orgName, placeName, date, rs
/// with ref; parts of names that cross others, or lie apart, are tied by next and prev. Corrections
/// are choice/sic/corr.
class TeiWriter : public ArticleWriter {
public:
    /// @p lineBreaks: whether lb marks where lines of the dump ended.
    explicit TeiWriter(QIODevice& out, bool lineBreaks = false);

    void beginPage(const Issue& issue, const Page& page) override;
    void add(const ArticleText& article) override;
    Result<void> finish() override;

private:
    void closeIssue();
    void write(const QByteArray& bytes);

    QIODevice& m_out;
    bool m_lineBreaks;
    Issue m_issue;
    /// What is known of the open issue: its title, its pages, and its body as XML.
    QString m_title;
    QStringList m_sources;
    QByteArray m_body;
    bool m_hasIssue = false;
    bool m_hasArticle = false;
    /// The last article went on to other pages.
    bool m_isElsewhere = false;
    bool m_isCorpus = false;
    bool m_failed = false;
};

} // namespace jianbao::exchange
