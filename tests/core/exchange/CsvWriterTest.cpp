#include "core/exchange/CsvWriter.h"

#include "core/exchange/CsvCell.h"
#include "core/exchange/MentionCsvWriter.h"
#include "tests/support/MentionSample.h"

#include <QTest>

using namespace jianbao;
using namespace jianbao::exchange;
using namespace Qt::StringLiterals;
using jianbao::test::MentionSample;

namespace {

std::unique_ptr<ArticleWriter> make(QIODevice& out) {
    return std::make_unique<CsvWriter>(out, true);
}

std::unique_ptr<ArticleWriter> makeMentions(QIODevice& out) {
    return std::make_unique<MentionCsvWriter>(out);
}

} // namespace

class CsvWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void articlesAreRows() {
        const MentionSample sample;
        const auto rows = parseCsv(QString::fromUtf8(sample.written(make)));
        QCOMPARE(rows.size(), 2u);
        QCOMPARE(rows[0].size(), rows[1].size());
        QCOMPARE(rows[1].back(), sample.article().text);
        QCOMPARE(rows[1][rows[0].indexOf(u"reporters"_s)], u"林一"_s);
        QVERIFY(sample.written(make).startsWith("\xEF\xBB\xBF"
                                                "id,"));
    }

    void namesThatAreNotMarkedAreCounted() {
        const MentionSample sample;
        Omissions left;
        sample.written(make, &left);
        QCOMPARE(left.unmarked, qint64(sample.article().mentions.size()));
    }

    void mentionsAreRows() {
        const MentionSample sample;
        const ArticleText& article = sample.article();
        const auto rows = parseCsv(QString::fromUtf8(sample.written(makeMentions)));
        QCOMPARE(rows.size(), article.mentions.size() + 1);
        const auto column = [&](const QString& name) {
            return rows[0].indexOf(name);
        };
        const auto cut = [](const QString& text, const QString& ranges) {
            QStringList parts;
            const QList<uint> points = text.toUcs4();
            for (const QString& range : ranges.split(u' ')) {
                QString part;
                for (int i = range.section(u".."_s, 0, 0).toInt();
                     i < range.section(u".."_s, 1, 1).toInt(); ++i)
                    part += QString::fromUcs4(reinterpret_cast<const char32_t*>(&points[i]), 1);
                parts.append(part);
            }
            return parts.join(u' ');
        };
        for (std::size_t i = 1; i < rows.size(); ++i) {
            const QString& text = rows[i][column(u"text"_s)];
            QCOMPARE(text, textOf(article, article.mentions[i - 1]));
            QCOMPARE(cut(article.text, rows[i][column(u"ranges"_s)]), text);
            QCOMPARE(cut(article.page->text, rows[i][column(u"page_ranges"_s)]).remove(u'\n'),
                     text);
            QCOMPARE(rows[i][column(u"dump_page"_s)], u"yunxi.txt:0"_s);
        }
    }
};

QTEST_GUILESS_MAIN(CsvWriterTest)
#include "CsvWriterTest.moc"
