#pragma once

#include "core/exchange/ArticleWriter.h"
#include "core/exchange/JsonWriter.h"

namespace jianbao::exchange {

/// Writes the JSON array of tasks that Label Studio imports, with mentions as labels of a
/// <Labels name="label" toName="text"> over <Text name="text" value="$text">. Positions count
/// UTF-16 units, as browsers do; labels may overlap.
class LabelStudioWriter : public ArticleWriter {
public:
    explicit LabelStudioWriter(QIODevice& out);
    void add(const ArticleText& article) override;
    Result<void> finish() override;
    Omissions omissions() const override { return m_left; }

private:
    JsonWriter m_json;
    Omissions m_left;
};

} // namespace jianbao::exchange
