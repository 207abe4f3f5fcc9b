#include "core/exchange/CsvWriter.h"

#include "core/exchange/CsvCell.h"
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
};

QTEST_GUILESS_MAIN(CsvWriterTest)
#include "CsvWriterTest.moc"
