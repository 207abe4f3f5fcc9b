#include "core/exchange/MarkdownReader.h"

#include "core/exchange/MarkdownWriter.h"
#include "tests/support/MentionSample.h"

#include <QBuffer>
#include <QTest>

using namespace jianbao;
using namespace jianbao::exchange;
using namespace Qt::StringLiterals;

namespace {

QString written(const ReadExtract& extract) {
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    FileExporter exporter(std::make_unique<MarkdownWriter>(out));
    for (const auto& source : extract.pages) {
        exporter.addPage(source.issue, source.page);
        exporter.addArticles(source.page.id, extract.layout, {&source.page, 1});
    }
    return exporter.finish() ? QString::fromUtf8(out.data()) : u"failed"_s;
}

/// Role and text of each block, articles parted by a bar.
QStringList blocksOf(const ReadExtract& extract) {
    QStringList list;
    ArticleId last;
    for (const Block& block : extract.layout.blocks) {
        if (block.article != last)
            list.append(u"|"_s);
        last = block.article;
        const QString& text =
            extract.pages[static_cast<std::size_t>(block.page.value - 1)].page.text;
        list.append(QString(roleName(block.role)) + u' ' +
                    text.sliced(block.ranges.begin(), block.ranges.length()).replace(u'\n', u'/'));
    }
    return list;
}

} // namespace

class MarkdownReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsReadIsWrittenAgain() {
        const QString text = QString::fromUtf8(test::MentionSample().written(
            [](QIODevice& out) { return std::make_unique<MarkdownWriter>(out); }));
        const ReadExtract extract = readMarkdown(text, u"a.md"_s);
        QCOMPARE(extract.pages.size(), 1U);
        QCOMPARE(extract.pages[0].issue.newspaper, u"云溪日报"_s);
        QCOMPARE(extract.pages[0].issue.date, QDate(2031, 5, 6));
        QCOMPARE(extract.pages[0].page.number, u"1"_s);
        for (const auto& source : extract.pages)
            QCOMPARE(findViolation(extract.layout, source.page.id, source.page.text.size()),
                     std::optional<QString>());
        QCOMPARE(written(extract), text);
    }

    void anArchiveCutInAnEditor() {
        const ReadExtract extract = readMarkdown(u"没有题的话\n还有一行。\r\n\n"
                                                 "## 桥通了\n*本报记者 林一*\n\n第一段。\n\n"
                                                 "第二段 \\*。\n\n*桥上的人。*\n\n*（下转2版）*\n"
                                                 "## \n\n只有正文。\n##\n"
                                                 "# 云溪日报 2031-05-06 B2\n##没有空格\n"_s,
                                                 u"a.md"_s);
        QCOMPARE(
            blocksOf(extract),
            QStringList({u"|"_s, u"body 没有题的话/还有一行。/"_s, u"|"_s, u"headline 桥通了/"_s,
                         u"byline 本报记者 林一/"_s, u"body 第一段。/第二段 *。/"_s,
                         u"caption 桥上的人。/"_s, u"jump （下转2版）/"_s, u"|"_s,
                         u"body 只有正文。/"_s, u"|"_s, u"body ##没有空格/"_s}));
        QCOMPARE(extract.pages.size(), 2U);
        QCOMPARE(extract.pages[1].page.number, u"B2"_s);
        QCOMPARE(extract.layout.blocks[3].paragraphs.size(), 2U);
        QCOMPARE(extract.layout.blocks[0].origin, Origin::Editor);
    }

    void whatIsNoDayStaysInTheName() {
        const ReadExtract extract = readMarkdown(u"# 云溪日报 2031-05-66 2\n\n字\n"_s, u"a.md"_s);
        QCOMPARE(extract.pages.size(), 1U);
        QCOMPARE(extract.pages[0].issue.newspaper, u"云溪日报 2031-05-66 2"_s);
        QVERIFY(!extract.pages[0].issue.date.isValid());
    }

    void nothingIsNoPage() {
        QVERIFY(readMarkdown(u"\n# 云溪日报\n## \n"_s, u"a.md"_s).pages.empty());
    }
};

QTEST_GUILESS_MAIN(MarkdownReaderTest)
#include "MarkdownReaderTest.moc"
