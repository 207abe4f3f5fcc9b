#include "core/exchange/MentionCsvWriter.h"

#include "core/exchange/CsvCell.h"
#include "tests/support/MentionSample.h"

#include <QTest>

using namespace jianbao;
using namespace jianbao::exchange;
using namespace Qt::StringLiterals;
using jianbao::test::MentionSample;

namespace {

std::unique_ptr<ArticleWriter> make(QIODevice& out) {
    return std::make_unique<MentionCsvWriter>(out);
}

} // namespace

class MentionCsvWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mentionsAreRows() {
        const MentionSample sample;
        const ArticleText& article = sample.article();
        const auto rows = parseCsv(QString::fromUtf8(sample.written(make)));
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

    void aSpreadsheetMayNeedAByteOrderMark() {
        const QByteArray marked = MentionSample().written(
            [](QIODevice& out) { return std::make_unique<MentionCsvWriter>(out, true); });
        QVERIFY(marked.startsWith("\xEF\xBB\xBF"
                                  "article,"));
        QVERIFY(MentionSample().written(make).startsWith("article,"));
    }

    void aPositionThatCutsACharacterFails() {
        const MentionSample sample;
        ArticleText article = sample.article();
        const qsizetype at = article.text.indexOf(u'\xD842'); // of 𠮷
        article.mentions = {{u"LOC"_s, {{at, at + 1}}, {}, {}}};
        QCOMPARE(sample.written(article, make), QByteArray("failed"));
    }
};

QTEST_GUILESS_MAIN(MentionCsvWriterTest)
#include "MentionCsvWriterTest.moc"
