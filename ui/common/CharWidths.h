#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QStringView>

#include <vector>

namespace jianbao::ui {

/// Advance widths of single characters, measured once each. Good enough to wrap lines and to guess
/// heights of megabytes of text in a moment, where shaping every line would take seconds.
class CharWidths {
public:
    explicit CharWidths(const QFont& font);

    /// Width of the character that begins at this unit; 0 for the second half of a surrogate pair.
    qreal advance(QStringView text, qsizetype at) const;
    /// Width of a Han character.
    qreal em() const { return m_em; }

private:
    qreal measure(char16_t unit) const;

    QFontMetricsF m_metrics;
    qreal m_em = 0;
    /// By UTF-16 unit; negative where not measured yet.
    mutable std::vector<float> m_units;
};

} // namespace jianbao::ui
