#include "core/exchange/MentionCsvReader.h"

#include "core/exchange/MentionCsvWriter.h"
#include "tests/support/MentionSample.h"

#include <QTest>

using namespace jianbao;
using namespace jianbao::exchange;
using namespace Qt::StringLiterals;
using jianbao::test::MentionSample;

class MentionCsvReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasWrittenComesBack() {
        const MentionSample sample;
        const auto read = readMentionCsv(QString::fromUtf8(sample.written(
            [](QIODevice& out) { return std::make_unique<MentionCsvWriter>(out, true); })));
        QVERIFY(read);
        QCOMPARE(read->size(), sample.article().mentions.size());
        for (std::size_t i = 0; i < read->size(); ++i) {
            const ArticleMention& wanted = sample.article().mentions[i];
            const TableMention& mention = (*read)[i];
            QCOMPARE(mention.type, wanted.type);
            QCOMPARE(mention.text, textOf(sample.article(), wanted));
            QCOMPARE(mention.entity, wanted.entity);
            QCOMPARE(mention.reference, wanted.reference);
            QCOMPARE(mention.places.size(), 1U);
            QCOMPARE(mention.places.front().dump, u"yunxi.txt"_s);
            QCOMPARE(mention.row, static_cast<int>(i) + 2);
        }
    }

    void columnsComeInAnyOrder() {
        const auto read = readMentionCsv(
            u"page_ranges,dump_page,more,text,type\n1..2 4..5|0..1,a:b.txt:1|c.txt:0,x,河 湖,LOC\n"
            "1-2,a.txt:0,,河,LOC\n"_s);
        QVERIFY(read);
        QCOMPARE((*read)[0],
                 (TableMention{u"LOC"_s,
                               u"河 湖"_s,
                               {},
                               {},
                               {{u"a:b.txt"_s, 1, {{1, 2}, {4, 5}}}, {u"c.txt"_s, 0, {{0, 1}}}},
                               2}));
        QVERIFY((*read)[1].places.empty());
    }

    void aTableWithoutPlacesIsRefused() {
        QVERIFY(!readMentionCsv(u""_s));
        QVERIFY(!readMentionCsv(u"type,text\nLOC,河\n"_s));
    }
};

QTEST_GUILESS_MAIN(MentionCsvReaderTest)
#include "MentionCsvReaderTest.moc"
