#include "tests/support/InventedDump.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>

namespace jianbao::test {

using namespace Qt::StringLiterals;

InventedDump inventDump(Random& random, int count) {
    InventedDump made;
    made.dump.name = u"changhe-2031-05-04-p1.txt"_s;
    made.dump.encoding = u"UTF-8"_s;
    made.dump.newspaper = u"长河晚报"_s;
    made.dump.date = QDate(2031, 5, 4);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (int i = 0; i < count; ++i) {
        InventedPage page = inventPage(random);
        hash.addData(page.text.toUtf8());
        made.pages.push_back({i, QString::number(i + 1), page.text, page.layout});
    }
    made.dump.sha256 = hash.result();
    return made;
}

std::vector<PageId> pageIdsOf(const project::Project& project) {
    std::vector<PageId> ids;
    const auto pages = project.pages();
    if (!pages)
        qFatal("pages: %s", qPrintable(pages.error().detail));
    for (const auto& page : *pages)
        ids.push_back(page.id);
    return ids;
}

Texts textsOf(const project::Project& project) {
    Texts texts;
    for (const PageId id : pageIdsOf(project))
        texts[id] = project.page(id)->text;
    return texts;
}

Layout layoutOf(const project::Project& project) {
    const auto layout = project.layout(pageIdsOf(project));
    if (!layout)
        qFatal("layout: %s", qPrintable(layout.error().detail));
    return *layout;
}

QByteArray digest(const Layout& layout) {
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    for (const Article& article : layout.articles)
        out << article.id.value << quint8(article.kind) << article.rank << article.continues.value
            << article.meta.agency << article.meta.place << article.meta.date
            << article.meta.reporters << article.meta.photographers << article.meta.continuedOn
            << article.meta.continuedFrom << article.confidence << quint8(article.origin)
            << article.title << quint8(article.status) << article.note;
    for (const Block& block : layout.blocks) {
        out << block.id.value << block.page.value << quint8(block.role) << block.article.value
            << block.rank << block.confidence << block.reason << quint8(block.origin) << block.note;
        for (const TextRange range : block.ranges.ranges())
            out << qint64{range.begin} << qint64{range.end};
        for (const qsizetype start : block.paragraphs)
            out << qint64{start};
    }
    for (const Correction& correction : layout.corrections)
        out << correction.id.value << correction.page.value << qint64{correction.range.begin}
            << qint64{correction.range.end} << correction.text;
    for (const Mention& mention : layout.mentions) {
        out << mention.id.value << mention.type.value << mention.entity.value;
        for (const PageRange& part : mention.ranges)
            out << part.page.value << qint64{part.range.begin} << qint64{part.range.end};
    }
    for (const Rejection& rejection : layout.rejections)
        out << rejection.id.value << rejection.page.value << qint64{rejection.range.begin}
            << qint64{rejection.range.end} << rejection.code << rejection.text;
    for (const PageState& state : layout.states)
        out << state.page.value << quint8(state.status) << state.note;
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace jianbao::test
