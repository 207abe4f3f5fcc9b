#pragma once

#include "core/exchange/ArticleWriter.h"
#include "core/exchange/Sentences.h"

namespace jianbao::exchange {

/// Writes one article as a UIMA CAS in XMI, with the types of DKPro Core that INCEpTION reads:
/// DocumentMetaData, Sentence, Token and NamedEntity (value, identifier). Positions count UTF-16
/// units; mentions may nest and overlap.
class XmiWriter : public ArticleWriter {
public:
    explicit XmiWriter(QIODevice& out, Tokens tokens = Tokens::Words);
    /// The type system (TypeSystem.xml) that readers want beside the files.
    static QByteArray typeSystem();
    void add(const ArticleText& article) override;
    Result<void> finish() override;
    Omissions omissions() const override { return m_left; }

private:
    QIODevice& m_out;
    Tokens m_tokens;
    Omissions m_left;
    bool m_failed = false;
};

} // namespace jianbao::exchange
