#include "core/job/MentionFile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace jianbao::job;
using namespace Qt::StringLiterals;

class MentionFileTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QString& name, const QString& content) {
        QFile file(m_folder.filePath(name));
        const QByteArray bytes = content.toUtf8();
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }

private Q_SLOTS:
    void aNamesEndTellsTheFormat() {
        write(u"a.txt"_s, u"林一来了"_s);
        const auto brat = readMentionFile(write(u"a.ann"_s, u"T1\tPER 0 2\t林一\n"_s));
        QVERIFY(brat);
        const auto& text = std::get<exchange::AnnotatedText>(brat->content);
        QCOMPARE(text.text, u"林一来了"_s);
        QCOMPARE(text.mentions.size(), 1U);

        const auto tsv =
            readMentionFile(write(u"b.TSV"_s, u"#FORMAT=WebAnno TSV 3.3\n"
                                              "#T_SP=a.NamedEntity|value\n\n\n"
                                              "#Text=林一\n1-1\t0-2\t林一\tPER\t\n"_s));
        QVERIFY(tsv);
        QCOMPARE(std::get<exchange::AnnotatedText>(tsv->content).mentions.size(), 1U);

        const auto csv = readMentionFile(
            write(u"c.csv"_s, u"type,text,dump_page,page_ranges\r\nPER,林一,a.txt:0,0..2\r\n"_s));
        QVERIFY(csv);
        QCOMPARE(std::get<std::vector<exchange::TableMention>>(csv->content).size(), 1U);
    }

    void whatCannotBeReadIsNamed() {
        const auto none = readMentionFile(m_folder.filePath(u"none.tsv"_s));
        QVERIFY(!none);
        QCOMPARE(none.error().kind, ErrorKind::NotFound);
        const QString alone = write(u"alone.ann"_s, u"T1\tPER 0 2\t林一\n"_s);
        const auto lacksText = readMentionFile(alone);
        QVERIFY(!lacksText);
        QCOMPARE(lacksText.error().subject, m_folder.filePath(u"alone.txt"_s));
        const QString other = write(u"other.tsv"_s, u"a\tb\n"_s);
        const auto damaged = readMentionFile(other);
        QVERIFY(!damaged);
        QCOMPARE(damaged.error().kind, ErrorKind::Damaged);
        QCOMPARE(damaged.error().subject, other);
    }
};

QTEST_GUILESS_MAIN(MentionFileTest)
#include "MentionFileTest.moc"
