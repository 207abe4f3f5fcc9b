#pragma once

#include "core/exchange/ArticleWriter.h"
#include "core/exchange/TextOutput.h"

namespace jianbao::exchange {

/// Writes Markdown: one heading line per article ("## title"), subheads as "### subhead", what
/// belongs to the title, bylines, captions and jump lines in italics, and a heading per page ("#
/// paper date page"). MarkdownReader takes it back in.
class MarkdownWriter : public ArticleWriter {
public:
    explicit MarkdownWriter(QIODevice& out);

    void beginPage(const Issue& issue, const Page& page) override;
    void add(const ArticleText& article) override;
    Result<void> finish() override;
    Omissions omissions() const override { return m_left; }

private:
    TextOutput m_out;
    bool m_isFirst = true;
    Omissions m_left;
};

} // namespace jianbao::exchange
