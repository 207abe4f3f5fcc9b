#pragma once

#include "core/exchange/ArticleWriter.h"
#include "core/exchange/TextOutput.h"

namespace jianbao::exchange {

/// Writes the bare text of an article, paragraphs parted by line ends: what standoff positions
/// count in.
class BratTextWriter : public ArticleWriter {
public:
    explicit BratTextWriter(QIODevice& out);
    void add(const ArticleText& article) override;
    Result<void> finish() override;

private:
    TextOutput m_out;
};

} // namespace jianbao::exchange
