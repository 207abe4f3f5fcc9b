#pragma once

#include "core/exchange/JsonWriter.h"

#include <QTemporaryFile>

namespace jianbao::exchange {

/// A list that waits in a temporary file until what stands before it in the output is complete.
class JsonSpool {
public:
    JsonSpool();
    JsonSpool(const JsonSpool&) = delete;
    JsonSpool& operator=(const JsonSpool&) = delete;

    /// The place for the next item.
    JsonWriter& next();
    bool isEmpty() const { return m_isEmpty; }
    /// Ends the list and writes it as a member of the object at hand. Errors: DiskFull, Io.
    Result<void> moveTo(JsonWriter& out, QLatin1String name);

private:
    QTemporaryFile m_file;
    JsonWriter m_json;
    bool m_isEmpty = true;
};

} // namespace jianbao::exchange
