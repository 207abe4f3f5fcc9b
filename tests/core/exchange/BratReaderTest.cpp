#include "core/exchange/BratReader.h"

#include "core/exchange/BratTextWriter.h"
#include "core/exchange/BratWriter.h"
#include "tests/support/MentionSample.h"

#include <QTest>

using namespace jianbao;
using namespace jianbao::exchange;
using namespace Qt::StringLiterals;
using jianbao::test::MentionSample;

class BratReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasWrittenComesBack() {
        const MentionSample sample;
        const QString txt = QString::fromUtf8(
            sample.written([](QIODevice& out) { return std::make_unique<BratTextWriter>(out); }));
        const QString ann = QString::fromUtf8(
            sample.written([](QIODevice& out) { return std::make_unique<BratWriter>(out); }));
        const AnnotatedText read = readBrat(txt, ann);
        QCOMPARE(read.unread.size(), 0U);
        QCOMPARE(read.mentions.size(), sample.article().mentions.size());
        for (std::size_t i = 0; i < read.mentions.size(); ++i) {
            const ArticleMention& wanted = sample.article().mentions[i];
            QCOMPARE(read.mentions[i].ranges, wanted.ranges);
            QCOMPARE(read.mentions[i].type, BratWriter::typeName(wanted.type));
            QCOMPARE(read.mentions[i].entity, wanted.entity);
            QCOMPARE(read.mentions[i].reference, wanted.reference);
        }
    }

    void whatDoesNotFitIsListed() {
        const QString ann = u"N1\tReference T1 Wikidata:Q1\t河\n"
                            "T1\tLOC 1 2\t河\n"
                            "T2\tLOC 0 1\t河\n"
                            "T3\tLOC 2 9\t湖\n"
                            "T4\tLOC 2 2\t\n"
                            "R1\tNear Arg1:T1 Arg2:T2\n"
                            "#1\tAnnotatorNotes T1\t看\n"
                            "N2\tReference T9 Wikidata:Q1\t河\n"
                            "N3\tReference T1 Wikidata:Q2\t江\n"_s;
        const AnnotatedText read = readBrat(u"\U00020BB7河湖"_s, ann);
        QCOMPARE(read.mentions.size(), 1U);
        QCOMPARE(read.mentions.front(),
                 (AnnotatedMention{u"LOC"_s, {{2, 3}}, u"河"_s, u"Q1"_s, 2}));
        QStringList lines;
        for (const auto& line : read.unread)
            lines.append(QString::number(line.line) + line.content.left(2));
        QCOMPARE(lines, QStringList({u"3T2"_s, u"4T3"_s, u"5T4"_s, u"6R1"_s, u"7#1"_s, u"8N2"_s,
                                     u"9N3"_s}));
    }

    void linesMayEndAsOnWindows() {
        const AnnotatedText read = readBrat(u"河湖"_s, u"T1\tLOC 0 1\t河\r\n\r\n"_s);
        QCOMPARE(read.mentions.size(), 1U);
        QCOMPARE(read.unread.size(), 0U);
    }
};

QTEST_GUILESS_MAIN(BratReaderTest)
#include "BratReaderTest.moc"
