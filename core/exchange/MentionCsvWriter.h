#pragma once

#include "core/exchange/ArticleWriter.h"
#include "core/exchange/TextOutput.h"

namespace jianbao::exchange {

/// Writes a table of mentions, one a row. Positions count code points, half-open: begin and end in
/// the article's text, page_ranges ("3..5 9..12") in the text of that page of the dump.
class MentionCsvWriter : public ArticleWriter {
public:
    explicit MentionCsvWriter(QIODevice& out, bool byteOrderMark = false);

    void add(const ArticleText& article) override;
    Result<void> finish() override;

private:
    TextOutput m_out;
    bool m_disagrees = false;
};

} // namespace jianbao::exchange
