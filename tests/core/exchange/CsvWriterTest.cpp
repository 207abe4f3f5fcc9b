#include "core/exchange/CsvWriter.h"

#include "core/exchange/CsvCell.h"
#include "core/exchange/MentionCsvWriter.h"
#include "tests/support/MentionSample.h"
#include "tests/support/Validator.h"

#include <QFile>
#include <QTemporaryDir>
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

    void pythonReadsTheSame() {
        const MentionSample sample;
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.csv"_s);
        QFile file(path);
        const QByteArray csv = sample.written(make);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size());
        file.close();
        const auto said = test::validate(
            u"python3"_s,
            {u"-c"_s,
             u"import csv, sys\n"
             "rows = list(csv.reader(open(sys.argv[1], encoding='utf-8-sig', newline='')))\n"
             "assert len(rows) == 2 and len(rows[0]) == len(rows[1]), rows\n"
             "assert rows[1][-1] == sys.argv[2]\n"_s,
             path, sample.article().text});
        if (!said)
            QSKIP("python3 is not installed");
        QVERIFY2(said->isEmpty(), qPrintable(*said));
    }
};

QTEST_GUILESS_MAIN(CsvWriterTest)
#include "CsvWriterTest.moc"
