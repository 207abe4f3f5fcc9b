#include "ui/common/CharWidths.h"

namespace jianbao::ui {

CharWidths::CharWidths(const QFont& font)
    : m_metrics(font)
    , m_em(m_metrics.horizontalAdvance(QChar(u'中')))
    , m_units(0x10000, -1.0F) {}

qreal CharWidths::measure(char16_t unit) const {
    const bool han = (unit >= 0x3400 && unit <= 0x9fff) || QChar::isHighSurrogate(unit);
    if (han)
        return m_em;
    if (QChar::isLowSurrogate(unit))
        return 0;
    return unit == u'\t' ? 4 * m_em : m_metrics.horizontalAdvance(QChar(unit));
}

qreal CharWidths::advance(QStringView text, qsizetype at) const {
    const char16_t unit = text.at(at).unicode();
    float& width = m_units[unit];
    if (width < 0)
        width = static_cast<float>(measure(unit));
    return static_cast<qreal>(width);
}

} // namespace jianbao::ui
