#pragma once

#include "core/exchange/ArticleWriter.h"
#include "core/exchange/TextOutput.h"

namespace jianbao::exchange {

/// Writes a table of articles (RFC 4180: commas, quotes, CR LF), one a row behind a heading row.
class CsvWriter : public ArticleWriter {
public:
    explicit CsvWriter(QIODevice& out, bool byteOrderMark = false);

    void add(const ArticleText& article) override;
    Result<void> finish() override;
    Omissions omissions() const override { return m_left; }

private:
    TextOutput m_out;
    Omissions m_left;
};

} // namespace jianbao::exchange
