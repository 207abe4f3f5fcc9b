#pragma once

#include "core/exchange/ArticleWriter.h"
#include "core/exchange/JsonWriter.h"
#include "core/exchange/Sentences.h"

namespace jianbao::exchange {

/// Writes the JSON of spaCy documents (Doc.to_json), one a line: {"text", "ents": [{"start", "end",
/// "label", "kb_id"}], "spans": {"mentions": […]}, "sents", "tokens"}. Positions count code points.
/// "ents" holds mentions that do not overlap, "spans" all that are one piece; tokens end where
/// mentions do, and white space is tokens too, so that Doc.from_json reads it.
class SpacyWriter : public ArticleWriter {
public:
    explicit SpacyWriter(QIODevice& out, Tokens tokens = Tokens::Words);
    void add(const ArticleText& article) override;
    Result<void> finish() override;
    Omissions omissions() const override { return m_left; }

private:
    JsonWriter m_json;
    Tokens m_tokens;
    Omissions m_left;
    bool m_disagrees = false;
};

} // namespace jianbao::exchange
