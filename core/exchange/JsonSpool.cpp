#include "core/exchange/JsonSpool.h"

#include "core/exchange/DeviceOutput.h"

namespace jianbao::exchange {

JsonSpool::JsonSpool()
    : m_json(m_file) {
    m_json.beginArray();
}

JsonWriter& JsonSpool::next() {
    if (m_isEmpty)
        m_file.open();
    m_isEmpty = false;
    m_json.breakLine();
    return m_json;
}

Result<void> JsonSpool::moveTo(JsonWriter& out, QLatin1String name) {
    if (m_isEmpty)
        m_file.open();
    m_json.breakLine();
    m_json.endArray();
    const Result<void> flushed = m_json.flush();
    if (!flushed || !m_file.seek(0))
        return tl::unexpected(deviceError(m_file));
    out.breakLine();
    out.key(name);
    out.copy(m_file);
    return {};
}

} // namespace jianbao::exchange
