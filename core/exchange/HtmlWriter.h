#pragma once

#include "core/exchange/ArticleWriter.h"
#include "core/exchange/TextOutput.h"

namespace jianbao::exchange {

/// The paragraphs of an article as HTML elements, to stand inside a body.
QString articleHtml(const ArticleText& article);

/// Writes a page that a browser shows: issues, pages and articles as headings, mentions marked by
/// type, corrections with the dump's text as their title.
class HtmlWriter : public ArticleWriter {
public:
    explicit HtmlWriter(QIODevice& out);

    void beginPage(const Issue& issue, const Page& page) override;
    void add(const ArticleText& article) override;
    Result<void> finish() override;

private:
    void begin(const QString& title);

    TextOutput m_out;
    QString m_issue;
    bool m_isFirst = true;
};

} // namespace jianbao::exchange
