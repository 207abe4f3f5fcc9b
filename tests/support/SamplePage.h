#pragma once

#include "core/exchange/ArticleExporter.h"

#include <QByteArray>

namespace jianbao::test {

/// A page put together block by block.
struct SamplePage {
    Issue issue{{1}, QStringLiteral("云溪日报"), QDate(2031, 5, 6)};
    Page page{{1}, {1}, QStringLiteral("yunxi.txt"), 0, QStringLiteral("1"), {}};
    Layout layout;

    /// The next article.
    void begin();
    /// A block behind what is there; paragraph starts count from its begin. Furniture belongs to no
    /// article.
    void add(Role role, const QString& text, const std::vector<qsizetype>& paragraphs = {0});
    /// Hands page and articles to the exporter.
    void addTo(exchange::Exporter& exporter) const;
    /// What a writer makes of it; "failed" where it fails.
    QByteArray written(const exchange::MakeWriter& make) const;
};

} // namespace jianbao::test
