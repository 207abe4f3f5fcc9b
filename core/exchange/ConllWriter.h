#pragma once

#include "core/exchange/ArticleWriter.h"
#include "core/exchange/Sentences.h"
#include "core/exchange/TextOutput.h"

namespace jianbao::exchange {

/// Writes the four columns of CoNLL-2003, parted by spaces: token, "_", "_", label; a blank line
/// behind each sentence, a -DOCSTART- line before each article. Labels are flat: the outermost of
/// mentions that overlap.
class ConllWriter : public ArticleWriter {
public:
    /// How labels mark where mentions begin and end.
    enum class Scheme : quint8 {
        Bio,  ///< B- at the begin, I- inside (IOB2)
        Iob1, ///< B- only where a mention touches another of its type, else I-: CoNLL's own
        Bioes ///< B- I- E-, S- for a single token
    };
    explicit ConllWriter(QIODevice& out, Tokens tokens = Tokens::Characters,
                         Scheme scheme = Scheme::Bio);
    void add(const ArticleText& article) override;
    Result<void> finish() override;
    Omissions omissions() const override { return m_left; }

private:
    TextOutput m_out;
    Tokens m_tokens;
    Scheme m_scheme;
    Omissions m_left;
};

} // namespace jianbao::exchange
