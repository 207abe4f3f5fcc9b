#include "core/source/DumpReader.h"

#include "tests/support/Encode.h"
#include "tests/support/Outcome.h"
#include "tests/support/Random.h"
#include "tests/support/Shared.h"

#include <QCryptographicHash>
#include <QDir>
#include <QStringConverter>
#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace jianbao::source;
using namespace Qt::StringLiterals;

class DumpReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(m_folder.isValid()); }

    void formFeedsPartPages_data() {
        QTest::addColumn<QString>("dump");
        QTest::addColumn<QStringList>("pages");
        QTest::newRow("one") << u"云川日报\n"_s << QStringList{u"云川日报\n"_s};
        QTest::newRow("two") << u"a\n\fb"_s << QStringList{u"a\n"_s, u"b"_s};
        QTest::newRow("one behind each") << u"a\fb\f"_s << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("line end behind the last") << u"a\f\n"_s << QStringList{u"a"_s};
        QTest::newRow("empty between") << u"a\f\fb"_s << QStringList{u"a"_s, u""_s, u"b"_s};
        QTest::newRow("blank between") << u"a\f \fb"_s << QStringList{u"a"_s, u" "_s, u"b"_s};
        QTest::newRow("empty first") << u"\fa"_s << QStringList{u""_s, u"a"_s};
        QTest::newRow("all line ends")
            << u"a\r\nb\rc\n\f\r\nd"_s << QStringList{u"a\nb\nc\n"_s, u"\nd"_s};
    }

    void formFeedsPartPages() {
        QFETCH(QString, dump);
        QFETCH(QStringList, pages);
        for (const Encoding encoding : {Encoding::Utf8, Encoding::Gb18030, Encoding::Utf16BE}) {
            const QString path = write(test::encode(dump, encoding));
            QCOMPARE(read(path, {.encoding = encoding}), pages);
        }
    }

    void pagesCountFromZero() {
        auto reader = DumpReader::open(write("a\f\fb"));
        QVERIFY2(reader, test::outcome(reader));
        for (int index = 0; index < 3; ++index)
            QCOMPARE(reader->next().value()->index, index);
        QVERIFY(!*reader->next());
        QVERIFY(!*reader->next());
    }

    void longDumpsComeOutWhole() {
        test::Random random;
        QStringList pages;
        for (int page = 0; page < 40; ++page) {
            QString text;
            for (int lines = random.number(1, 3000); lines > 0; --lines)
                text += random.chance(0.5) ? u"青石河重新流过老城。\n"_s : u"river 𠮷\n"_s;
            pages.append(text);
        }
        for (const Encoding encoding : {Encoding::Utf8, Encoding::Gb18030, Encoding::Utf16LE}) {
            const QByteArray bytes = test::encode(pages.join(u'\f'), encoding);
            auto reader = DumpReader::open(write(bytes));
            QVERIFY2(reader, test::outcome(reader));
            QCOMPARE(reader->encoding(), encoding);
            QCOMPARE(reader->size(), bytes.size());
            for (const QString& page : pages)
                QCOMPARE(reader->next().value()->text, page);
            QVERIFY(!*reader->next());
            QCOMPARE(reader->position(), bytes.size());
            QCOMPARE(reader->sha256(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
            QCOMPARE(reader->invalidBytes(), InvalidBytes());
        }
    }

    void invalidBytesAreReported() {
        auto reader = DumpReader::open(write("云川日报今天出版\xFF\n\f第二版\xE4\xBA"));
        QVERIFY2(reader, test::outcome(reader));
        QCOMPARE(reader->next().value()->text, u"云川日报今天出版\uFFFD\n"_s);
        QCOMPARE(reader->next().value()->text, u"第二版\uFFFD"_s);
        QVERIFY(!*reader->next());
        QCOMPARE(reader->invalidBytes(), (InvalidBytes{2, {24, 36}}));
    }

    void choiceByHandWins() {
        const QString path = write(test::encode(u"云川日报"_s, Encoding::Gb18030));
        QCOMPARE(read(path, {.encoding = Encoding::Gb18030}), QStringList{u"云川日报"_s});
        QVERIFY(read(path, {.encoding = Encoding::Big5}) != QStringList{u"云川日报"_s});
        const QString big = write(test::encode(u"\uFEFF云川"_s, Encoding::Utf16BE));
        QCOMPARE(read(big, {.encoding = Encoding::Utf16LE}), QStringList{u"云川"_s});
    }

    void hashIsLeftOutOnRequest() {
        auto reader = DumpReader::open(write("text"), {.hash = false});
        QVERIFY2(reader, test::outcome(reader));
        QVERIFY(reader->sha256().isEmpty());
    }

    void namesAreThoseOfFiles() {
        const QString path = m_folder.filePath(u"云川-2025-07-16-p1.txt"_s);
        QVERIFY(QFile::copy(write("text"), path));
        QCOMPARE(DumpReader::open(path)->name(), u"云川-2025-07-16-p1.txt"_s);
    }

    void badInputIsToldApart() {
        QCOMPARE(kindOf(m_folder.filePath(u"missing.txt"_s)), ErrorKind::NotFound);
        QCOMPARE(kindOf(m_folder.path()), ErrorKind::Unreadable);
        QCOMPARE(kindOf(write("")), ErrorKind::Empty);
        QCOMPARE(kindOf(write(" \r\n\t\f\n\xE3\x80\x80")), ErrorKind::Empty);
        QCOMPARE(kindOf(write("\xEF\xBB\xBF")), ErrorKind::Empty);
        QCOMPARE(kindOf(write("%PDF-1.7\nobj")), ErrorKind::Binary);
        QCOMPARE(kindOf(write(QByteArray(5000, '\0'))), ErrorKind::Binary);
    }

    void errorsNameThePath() {
        const QString missing = m_folder.filePath(u"missing.txt"_s);
        QCOMPARE(DumpReader::open(missing).error().subject, missing);
    }

    void unreadableIsTold() {
        const QString path = write("text");
        QFile::setPermissions(path, QFile::Permissions());
        if (QFileInfo(path).isReadable())
            QSKIP("this user may read everything");
        QCOMPARE(kindOf(path), ErrorKind::Unreadable);
    }

    void tooLargePageIsTold() {
        for (const QByteArray& dump :
             {QByteArray(1000, 'a'), QByteArray(1000, 'a') + "\fb", QByteArray(600'000, 'a')}) {
            auto reader = DumpReader::open(write("a\f" + dump), {.largestPage = 999});
            QVERIFY2(reader, test::outcome(reader));
            QCOMPARE(reader->next().value()->text, u"a"_s);
            QCOMPARE(reader->next().error().kind, ErrorKind::TooLarge);
            QCOMPARE(reader->next().error().kind, ErrorKind::TooLarge);
        }
    }

    void millionsOfBlankPagesAreEmpty() {
        auto reader = DumpReader::open(write(QByteArray(3'000'000, '\f')));
        QVERIFY2(reader, test::outcome(reader));
        int pages = 0;
        auto page = reader->next();
        for (; page && *page; page = reader->next())
            ++pages;
        QVERIFY(!page);
        QCOMPARE(page.error().kind, ErrorKind::Empty);
        QCOMPARE(pages, 3'000'000);
    }

    void realDumpsReadAlikeInEveryEncoding() {
        const QString path = test::sharedPath(u"dumps/jingbao/jingbao-1939-04-21.txt"_s);
        if (path.isEmpty())
            QSKIP("the shared dumps are not here");
        const QStringList pages = read(path, {});
        QCOMPARE(pages.size(), 7);
        for (const Encoding encoding : {Encoding::Gb18030, Encoding::Utf16LE, Encoding::Utf16BE}) {
            QStringEncoder encoder(encodingName(encoding).data());
            const QByteArray bytes = encoder.encode(pages.join(u'\f'));
            QCOMPARE(read(write(bytes), {}), pages);
        }
    }

private:
    QString write(const QByteArray& bytes) {
        const QString path = m_folder.filePath(u"dump%1.txt"_s.arg(m_files++));
        QFile file(path);
        const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        return written ? path : QString();
    }

    static QStringList read(const QString& path, const ReadOptions& options) {
        QStringList pages;
        auto reader = DumpReader::open(path, options);
        if (!reader)
            return {QString::fromUtf8(test::outcome(reader))};
        while (const auto page = reader->next().value())
            pages.append(page->text);
        return pages;
    }

    static ErrorKind kindOf(const QString& path) {
        const auto reader = DumpReader::open(path);
        return reader ? ErrorKind::Cancelled : reader.error().kind;
    }

    QTemporaryDir m_folder;
    int m_files = 0;
};

QTEST_GUILESS_MAIN(DumpReaderTest)
#include "DumpReaderTest.moc"
