#pragma once

#include "core/exchange/ArticleWriter.h"
#include "core/exchange/JsonWriter.h"

namespace jianbao::exchange {

/// Writes the JSON Lines that doccano reads for sequence labelling: {"id", "text", "label":
/// [[begin, end, type]], …}. Positions count UTF-16 units, as doccano does; labels may overlap.
class DoccanoWriter : public ArticleWriter {
public:
    explicit DoccanoWriter(QIODevice& out);
    void add(const ArticleText& article) override;
    Result<void> finish() override;
    Omissions omissions() const override { return m_left; }

private:
    JsonWriter m_json;
    Omissions m_left;
};

} // namespace jianbao::exchange
