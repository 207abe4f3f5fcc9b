#include "tests/support/CliRun.h"
#include "tests/support/Encode.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace jianbao;
using namespace Qt::StringLiterals;
using test::CliRun;
using test::runCli;

namespace {

/// An article with characters beyond the basic plane before and inside it.
const QString Front =
    u"𠮷水晚报\n\n"
    "老码头客运站今起停航检修\n\n"
    "　　本报讯（记者 𠮷小满）昨天上午，老码头客运站贴出告示，从今天起停航检修十二天。\n"
    "站长说，𡃁仔渡口照常开放，市民可以在那里换乘。\n"_s;
const QString Back = u"山坡上的油桐花开了\n\n"
                     "　　本报讯（记者 林一苇）雨后初晴，城西山坡上的油桐花一夜之间全开了。"
                     "看花的人从清早排到傍晚，花农说花期还有一周。\n"_s;

} // namespace

/// Runs the real program on invented dumps.
class ExtractCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_dump = write(u"jishui-2031-05-06-p1.txt"_s, (Front + u'\f' + Back).toUtf8());
    }

    void textGoesToStandardOutput() {
        const CliRun run = runCli({u"extract"_s, m_dump});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.complaints, QStringList());
        const QString text = QString::fromUtf8(run.output);
        QVERIFY2(text.contains(u"从今天起停航检修十二天。站长说，𡃁仔渡口照常开放"_s),
                 run.output.constData());
        QVERIFY2(text.contains(u"山坡上的油桐花开了\n"_s), run.output.constData());
    }

    void textIsCleanedAsChosen_data() {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("says");
        QTest::newRow("as printed") << QStringList() << u"挂出“Ａ３号”牌子,借出ABC书12册。"_s;
        QTest::newRow("spaces kept") << QStringList{u"--han-latin-space"_s, u"keep"_s}
                                     << u"挂出“Ａ３号”牌子,借出 ABC 书12册。"_s;
        QTest::newRow("thin spaces")
            << QStringList{u"--han-latin-space"_s, u"thin"_s} << u"借出\u2009ABC\u2009书12册。"_s;
        QTest::newRow("forms") << QStringList{u"--quotes"_s, u"corner"_s, u"--half-width-letters"_s,
                                              u"--full-width-punctuation"_s}
                               << u"挂出「A3号」牌子，借出ABC书12册。"_s;
        QTest::newRow("ordinary characters")
            << QStringList{u"--ordinary-characters"_s} << u"木工坊"_s;
    }
    void textIsCleanedAsChosen() {
        QFETCH(QStringList, options);
        QFETCH(QString, says);
        const QString dump =
            write(u"forms.txt"_s, u"老码头书店开张\n\n"
                                  "　　本报讯（记者 林一苇）书店昨天挂出“Ａ３号”"
                                  "牌子,借出 ABC 书12册。\n"
                                  "　　书店隔壁是木⼯坊，站长说两家常有往来。\n"_s.toUtf8());
        for (const QString& format : {u"text"_s, u"json"_s}) {
            const CliRun run =
                runCli(QStringList{u"extract"_s, dump, u"--format"_s, format} + options);
            QCOMPARE(run.exitCode, 0);
            const QString out = QString::fromUtf8(run.output);
            QVERIFY2(out.contains(says), run.output.constData());
        }
    }

    void jsonOffsetsCountCodePoints() {
        const QJsonObject json = extractJson({m_dump});
        const QJsonArray pages = json[u"pages"_s].toArray();
        QCOMPARE(pages.size(), 2);
        QCOMPARE(pages[0][u"text"_s].toString(), Front);
        QCOMPARE(pages[1][u"text"_s].toString(), Back);
        QCOMPARE(pages[1][u"number"_s].toString(), u"2"_s);
        QCOMPARE(pages[0][u"date"_s].toString(), u"2031-05-06"_s);
        QCOMPARE(pages[0][u"newspaper"_s].toString(), u"jishui"_s);

        int paragraphs = 0;
        const QJsonArray articles = json[u"articles"_s].toArray();
        for (const QJsonValue article : articles)
            for (const QJsonValue block : article[u"blocks"_s].toArray())
                for (const QJsonValue paragraph : block[u"paragraphs"_s].toArray()) {
                    const QString page = pages[block[u"page"_s].toInt()][u"text"_s].toString();
                    QCOMPARE(visible(paragraph[u"text"_s].toString()),
                             visible(slice(page, paragraph)));
                    ++paragraphs;
                }
        QVERIFY(paragraphs >= 4);
    }

    void jsonBlocksTileEachPage() {
        const QJsonObject json = extractJson({m_dump});
        std::vector<QList<bool>> covered;
        for (const QJsonValue page : json[u"pages"_s].toArray())
            covered.push_back(QList<bool>(page[u"text"_s].toString().toUcs4().size(), false));
        const auto cover = [&](const QJsonValue& block) {
            QList<bool>& page = covered.at(static_cast<std::size_t>(block[u"page"_s].toInt()));
            for (int i = block[u"begin"_s].toInt(); i < block[u"end"_s].toInt(); ++i) {
                QVERIFY(!page.at(i));
                page[i] = true;
            }
        };
        for (const QJsonValue article : json[u"articles"_s].toArray())
            for (const QJsonValue block : article[u"blocks"_s].toArray())
                cover(block);
        for (const QJsonValue block : json[u"furniture"_s].toArray())
            cover(block);
        for (const QList<bool>& page : covered)
            QVERIFY(!page.contains(false));
    }

    void standardInputIsADump() {
        const CliRun run = runCli({u"extract"_s, u"-"_s, u"--format"_s, u"json"_s}, Back.toUtf8());
        QCOMPARE(run.exitCode, 0);
        const QJsonObject json = QJsonDocument::fromJson(run.output).object();
        QCOMPARE(json[u"pages"_s][0][u"name"_s].toString(), u"stdin"_s);
        QCOMPARE(json[u"pages"_s][0][u"text"_s].toString(), Back);
    }

    void outputGoesToAFile() {
        const QString out = m_folder->filePath(u"out.txt"_s);
        const CliRun run = runCli({u"extract"_s, m_dump, u"-o"_s, out});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.output, QByteArray());
        QCOMPARE(read(out), runCli({u"extract"_s, m_dump}).output);
    }

    void outputGoesToAFolder() {
        const QString out = m_folder->filePath(u"new/articles/"_s);
        QCOMPARE(runCli({u"extract"_s, m_dump, u"-o"_s, out}).exitCode, 0);
        const QStringList files = QDir(out).entryList(QDir::Files, QDir::Name);
        QVERIFY(files.size() >= 2);
        QVERIFY2(files.last().startsWith(u"jishui-2031-05-06-p2-"_s), qPrintable(files.last()));
        QVERIFY(read(QDir(out).filePath(files.last())).contains(u"花期还有一周"_s.toUtf8()));
    }

    void foldersAreReadInNaturalOrder() {
        write(u"in/p10.txt"_s, Back.toUtf8());
        write(u"in/p9.txt"_s, Back.toUtf8());
        const QJsonObject json = extractJson({m_folder->filePath(u"in"_s)});
        QCOMPARE(json[u"pages"_s][0][u"name"_s].toString(), u"p9.txt"_s);
        QCOMPARE(json[u"pages"_s][1][u"name"_s].toString(), u"p10.txt"_s);
    }

    void encodingIsFoundOrChosen() {
        for (const Encoding encoding : {Encoding::Gb18030, Encoding::Utf16LE, Encoding::Utf16BE}) {
            const QString dump = write(u"other.txt"_s, test::encode(Back, encoding));
            QCOMPARE(extractJson({dump})[u"pages"_s][0][u"text"_s].toString(), Back);
            QCOMPARE(extractJson({dump, u"--encoding"_s,
                                  QString(encodingName(encoding))})[u"pages"_s][0][u"text"_s]
                         .toString(),
                     Back);
        }
    }

    void linesEndAlike() {
        QString dump = Back;
        const QString windows = write(u"crlf.txt"_s, dump.replace(u'\n', u"\r\n"_s).toUtf8());
        QCOMPARE(extractJson({windows})[u"pages"_s][0][u"text"_s].toString(), Back);
    }

    void pagesOfOneIssueAreLinkedAcrossFiles() {
        const QString first =
            u"新桥落成典礼举行\n\n　　本报讯（记者 林一苇）昨天，青石河新桥落成典礼在"
            "南岸举行，三千多名市民踏上桥面，新桥全长八百米。\n（下转2版）\n"_s;
        const QString second =
            u"（上接1版）青石河新桥的桥面设有自行车道，市民踏上新桥，从南岸走到北岸"
            "只要十分钟。\n"_s;
        write(u"issue/xinbao-2031-05-06-p1.txt"_s, first.toUtf8());
        write(u"issue/xinbao-2031-05-06-p2.txt"_s, second.toUtf8());
        const QJsonArray articles =
            extractJson({m_folder->filePath(u"issue"_s)})[u"articles"_s].toArray();
        QCOMPARE(articles.size(), 2);
        QCOMPARE(articles[1][u"continues"_s], articles[0][u"id"_s]);
    }

    void jobsDoNotChangeTheOutput() {
        for (int i = 0; i < 300; ++i)
            write(u"many/xinbao-2031-05-%1-p%2.txt"_s.arg(i / 20 + 1, 2, 10, QChar(u'0'))
                      .arg(i % 20 + 1),
                  (i % 3 == 0 ? Front : Back).toUtf8());
        const QStringList arguments{u"extract"_s, m_folder->filePath(u"many"_s), u"--format"_s,
                                    u"json"_s, u"--jobs"_s};
        const QByteArray one = runCli(arguments + QStringList{u"1"_s}).output;
        QCOMPARE(QJsonDocument::fromJson(one).object()[u"pages"_s].toArray().size(), 300);
        QCOMPARE(runCli(arguments + QStringList{u"2"_s}).output, one);
        QCOMPARE(runCli(arguments + QStringList{u"7"_s}).output, one);
    }

    void eachDumpHasAFile() {
        write(u"in/a.txt"_s, Front.toUtf8());
        write(u"in/deep/b.txt"_s, Back.toUtf8());
        write(u"in/deep/bad.txt"_s, QByteArray(3000, '\0'));
        const QString report = m_folder->filePath(u"report.jsonl"_s);
        QByteArray first;
        for (const QString& jobs : {u"1"_s, u"3"_s}) {
            const QString out = m_folder->filePath(u"out%1/"_s.arg(jobs));
            const QStringList arguments{u"extract"_s,     m_folder->filePath(u"in"_s),
                                        u"--recursive"_s, u"--each"_s,
                                        u"--jobs"_s,      jobs,
                                        u"--report"_s,    report,
                                        u"-o"_s,          out};
            const CliRun run = runCli(arguments);
            QCOMPARE(run.exitCode, 1);
            QCOMPARE(run.complaints.size(), 1);
            QCOMPARE(QDir(out).entryList(QDir::Files | QDir::Hidden),
                     QStringList({u"a.txt"_s, u"b.txt"_s}));
            QCOMPARE(read(out + u"b.txt"_s),
                     runCli({u"extract"_s, m_folder->filePath(u"in/deep/b.txt"_s)}).output);
            QStringList statuses;
            for (const QByteArray& line : read(report).trimmed().split('\n'))
                statuses.append(QJsonDocument::fromJson(line).object()[u"status"_s].toString());
            QCOMPARE(statuses, QStringList({u"done"_s, u"done"_s, u"failed"_s}));
            QCOMPARE(runCli(arguments + QStringList{u"--skip-existing"_s, u"--quiet"_s})
                         .complaints.size(),
                     1);
            QCOMPARE(read(report).count("skipped"), 2);
        }
    }

    void dumpsAreListedInAFile() {
        const QString list = write(u"list"_s, m_dump.toUtf8() + "\r\n\n");
        const QByteArray expected = runCli({u"extract"_s, m_dump}).output;
        QCOMPARE(runCli({u"extract"_s, u"--files-from"_s, list}).output, expected);
        QCOMPARE(runCli({u"extract"_s, u"--files-from"_s, u"-"_s}, m_dump.toUtf8()).output,
                 expected);
        const CliRun run = runCli({u"extract"_s, u"--verbose"_s, m_dump});
        QVERIFY(run.complaints.value(0).contains(u"2 pages"_s));
        QCOMPARE(runCli({u"extract"_s, u"--files-from"_s, u"/nowhere"_s}).exitCode, 1);
    }

    void interruptLeavesWholeFilesOnly() {
        for (int i = 0; i < 400; ++i)
            write(u"many/%1.txt"_s.arg(i), Front.repeated(40).toUtf8());
        const QString out = m_folder->filePath(u"whole"_s);
        QProcess process;
        process.start(QStringLiteral(JIANBAO_BINARY_DIR "/jianbao-cli"),
                      {u"extract"_s, m_folder->filePath(u"many"_s), u"--each"_s, u"--verbose"_s,
                       u"-o"_s, out + u'/'});
        // The first words say that some are done and most are not.
        QVERIFY(process.waitForStarted());
        process.setReadChannel(QProcess::StandardError);
        while (!process.canReadLine())
            QVERIFY(process.waitForReadyRead());
        process.terminate();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 130);
        const QStringList files = QDir(out).entryList(QDir::Files | QDir::Hidden);
        QVERIFY(!files.isEmpty() && files.size() < 400);
        const QByteArray whole = runCli({u"extract"_s, m_folder->filePath(u"many/0.txt"_s)}).output;
        for (const QString& file : files)
            QCOMPARE(read(out + u'/' + file), whole);
    }

    void explainTellsWhy() {
        const CliRun run = runCli({u"explain"_s, m_dump, u"--page"_s, u"2"_s});
        QCOMPARE(run.exitCode, 0);
        const QStringList lines = QString::fromUtf8(run.output).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(lines.size() >= 2);
        int end = 0;
        int reasons = 0;
        for (const QString& line : lines) {
            const QStringList parts = line.split(u'\t');
            QCOMPARE(parts.size(), 7);
            QCOMPARE(parts[0], u"2"_s);
            QCOMPARE(parts[1].section(u'-', 0, 0).toInt(), end);
            end = parts[1].section(u'-', 1, 1).toInt();
            reasons += parts[5].isEmpty() ? 0 : 1;
        }
        QVERIFY(reasons > 0);
        QCOMPARE(end, Back.toUcs4().size());
        QCOMPARE(runCli({u"explain"_s, m_dump, u"--page"_s, u"3"_s}).exitCode, 1);
        QCOMPARE(runCli({u"explain"_s, m_dump, u"--page"_s, u"x"_s}).exitCode, 2);
    }

    void badInputIsToldAndTheRestDone() {
        const QString empty = write(u"empty.txt"_s, "");
        const QString binary = write(u"picture.txt"_s, QByteArray(3000, '\0'));
        const QString missing = m_folder->filePath(u"missing.txt"_s);
        QVERIFY(QDir(m_folder->path()).mkdir(u"nothing"_s));
        const QString nothing = m_folder->filePath(u"nothing"_s);
        const CliRun run = runCli({u"extract"_s, empty, binary, missing, nothing, m_dump});
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.output, runCli({u"extract"_s, m_dump}).output);
        QCOMPARE(run.complaints.size(), 4);
        verifyComplaint(run, nothing, u"no text dumps in this folder"_s);
        verifyComplaint(run, empty, u"holds no text"_s);
        verifyComplaint(run, binary, u"not a text file"_s);
        verifyComplaint(run, missing, u"no such file"_s);
    }

    void invalidBytesAreToldAndDoNotFail() {
        const QString dump = write(u"damaged.txt"_s, "\xFF" + Back.toUtf8() + "\xFE");
        const CliRun run = runCli({u"extract"_s, dump});
        QCOMPARE(run.exitCode, 0);
        verifyComplaint(run, dump, u"2 byte sequence"_s);
        verifyComplaint(run, dump, u"at byte 0, %1"_s.arg(Back.toUtf8().size() + 1));
    }

    void nothingIsLeftWhereNothingWasRead() {
        const QString out = m_folder->filePath(u"out.json"_s);
        const CliRun run = runCli({u"extract"_s, u"missing.txt"_s, u"-o"_s, out});
        QCOMPARE(run.exitCode, 1);
        QVERIFY(!QFile::exists(out));
    }

    void outputThatCannotBeWrittenIsTold() {
        const QString out = m_folder->filePath(u"missing/out.txt"_s);
        const CliRun run = runCli({u"extract"_s, m_dump, u"-o"_s, out});
        QCOMPARE(run.exitCode, 1);
        verifyComplaint(run, out, u"cannot be opened"_s);
    }

    void wrongUsageIsTold_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("says");
        QTest::newRow("no dump") << QStringList{u"extract"_s} << u"No dump"_s;
        QTest::newRow("option") << QStringList{u"extract"_s, u"x"_s, u"--nothing"_s}
                                << u"nothing"_s;
        QTest::newRow("format") << QStringList{u"extract"_s, u"x"_s, u"--format"_s, u"xml"_s}
                                << u"no format xml"_s;
        QTest::newRow("encoding") << QStringList{u"extract"_s, u"x"_s, u"--encoding"_s, u"utf-9"_s}
                                  << u"no encoding utf-9"_s;
        QTest::newRow("jobs") << QStringList{u"extract"_s, u"x"_s, u"--jobs"_s, u"0"_s}
                              << u"number of jobs"_s;
        QTest::newRow("quotation marks")
            << QStringList{u"extract"_s, u"x"_s, u"--quotes"_s, u"round"_s} << u"corner"_s;
        QTest::newRow("JSON into a folder")
            << QStringList{u"extract"_s, u"x"_s, u"--format"_s, u"json"_s, u"-o"_s, u"/"_s}
            << u"one file"_s;
    }

    void wrongUsageIsTold() {
        QFETCH(QStringList, arguments);
        QFETCH(QString, says);
        const CliRun run = runCli(arguments);
        QCOMPARE(run.exitCode, 2);
        QCOMPARE(run.complaints.size(), 2);
        QVERIFY2(run.complaints[0].contains(says), qPrintable(run.complaints[0]));
        QVERIFY(run.complaints[1].contains(u"--help"_s));
    }

private:
    QString write(const QString& name, const QByteArray& content) {
        const QString path = m_folder->filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }

    static QByteArray read(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QJsonObject extractJson(const QStringList& arguments) {
        const CliRun run = runCli(QStringList{u"extract"_s, u"--format"_s, u"json"_s} + arguments);
        if (run.exitCode != 0)
            qWarning("%s", qPrintable(run.complaints.join(u'\n')));
        return QJsonDocument::fromJson(run.output).object();
    }

    /// The code points [begin, end) of the page.
    static QString slice(const QString& page, const QJsonValue& range) {
        const QList<uint> points = page.toUcs4();
        const qsizetype begin = range[u"begin"_s].toInt();
        const QList<uint> part = points.sliced(begin, range[u"end"_s].toInt() - begin);
        return QString::fromUcs4(reinterpret_cast<const char32_t*>(part.data()), part.size());
    }

    static QString visible(QString text) {
        text.removeIf([](QChar c) { return c.isSpace(); });
        return text;
    }

    static void verifyComplaint(const CliRun& run, const QString& subject, const QString& says) {
        const bool told =
            std::any_of(run.complaints.begin(), run.complaints.end(), [&](const QString& line) {
                return line.contains(subject) && line.contains(says);
            });
        QVERIFY2(told, qPrintable(run.complaints.join(u'\n')));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_dump;
};

QTEST_GUILESS_MAIN(ExtractCommandTest)
#include "ExtractCommandTest.moc"
