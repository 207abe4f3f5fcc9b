#include "tests/support/SamplePage.h"

#include <QBuffer>

namespace jianbao::test {

void SamplePage::begin() {
    layout.articles.push_back({});
    layout.articles.back().id = {static_cast<qint64>(layout.articles.size())};
}

void SamplePage::add(Role role, const QString& text, const std::vector<qsizetype>& paragraphs) {
    Block block;
    block.id = {static_cast<qint64>(layout.blocks.size()) + 1};
    block.page = page.id;
    block.role = role;
    if (role != Role::Furniture) {
        block.article = layout.articles.back().id;
        block.rank = static_cast<int>(layout.blocksOf(block.article).size());
    }
    for (const qsizetype start : paragraphs)
        block.paragraphs.push_back(page.text.size() + start);
    block.ranges = TextRange{page.text.size(), page.text.size() + text.size()};
    page.text += text;
    layout.blocks.push_back(block);
}

void SamplePage::addTo(exchange::Exporter& exporter) const {
    exporter.addPage(issue, page);
    exporter.addArticles(page.id, layout, {&page, 1});
}

QByteArray SamplePage::written(const exchange::MakeWriter& make) const {
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    exchange::FileExporter exporter(make(out));
    addTo(exporter);
    return exporter.finish() ? out.data() : QByteArray("failed");
}

} // namespace jianbao::test
