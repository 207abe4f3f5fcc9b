#pragma once

#include "core/exchange/ArticleWriter.h"
#include "core/exchange/Sentences.h"
#include "core/exchange/TextOutput.h"

namespace jianbao::exchange {

/// Writes WebAnno TSV 3.3, one article as one document: sentences, words, and mentions as the layer
/// NamedEntity with its features identifier and value. Positions count UTF-16 units. Mentions may
/// nest and overlap (stacked labels).
class WebAnnoTsvWriter : public ArticleWriter {
public:
    explicit WebAnnoTsvWriter(QIODevice& out, Tokens tokens = Tokens::Words);
    void add(const ArticleText& article) override;
    Result<void> finish() override;
    Omissions omissions() const override { return m_left; }

private:
    TextOutput m_out;
    Tokens m_tokens;
    Omissions m_left;
};

} // namespace jianbao::exchange
