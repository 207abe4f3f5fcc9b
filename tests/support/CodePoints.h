#pragma once

#include <QString>

namespace jianbao::test {

/// The text between two positions that count code points, half-open; empty where they lie outside.
inline QString codePoints(const QString& text, qsizetype begin, qsizetype end) {
    const QList<uint> points = text.toUcs4();
    if (begin < 0 || end < begin || end > points.size())
        return {};
    return QString::fromUcs4(reinterpret_cast<const char32_t*>(points.data()) + begin, end - begin);
}

} // namespace jianbao::test
