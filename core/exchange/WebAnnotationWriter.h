#pragma once

#include "core/exchange/ArticleWriter.h"
#include "core/exchange/JsonWriter.h"

namespace jianbao::exchange {

/// Writes W3C Web Annotations (JSON-LD): a JSON array with an AnnotationPage per article. Targets
/// are the article's text, known by the SHA-256 of its UTF-8 ("urn:sha256:…") and held by the first
/// target of each page; each has a TextQuoteSelector and a TextPositionSelector in code points.
class WebAnnotationWriter : public ArticleWriter {
public:
    explicit WebAnnotationWriter(QIODevice& out);
    void add(const ArticleText& article) override;
    Result<void> finish() override;
    Omissions omissions() const override { return m_left; }

private:
    JsonWriter m_json;
    Omissions m_left;
    bool m_disagrees = false;
};

} // namespace jianbao::exchange
