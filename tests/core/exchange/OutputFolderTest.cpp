#include "core/exchange/OutputFolder.h"

#include "tests/support/Outcome.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace jianbao::exchange;
using namespace Qt::StringLiterals;

namespace {

QByteArray read(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
}

int filesIn(const QString& folder) {
    int count = 0;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    for (; files.hasNext(); files.next())
        ++count;
    return count;
}

} // namespace

class OutputFolderTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void filesComeToTheirNamesTogether() {
        OutputFolder output(m_folder.filePath(u"new/folder"_s));
        const auto one = output.write(u"a.txt"_s, "one");
        QVERIFY2(one, test::outcome(one));
        QVERIFY(output.write(u"deep/b.txt"_s, "two"));
        QVERIFY(!QFile::exists(output.path() + u"/a.txt"_s));
        QCOMPARE(output.count(), 2);
        const auto done = output.commit();
        QVERIFY2(done, test::outcome(done));
        QCOMPARE(read(output.path() + u"/a.txt"_s), QByteArray("one"));
        QCOMPARE(read(output.path() + u"/deep/b.txt"_s), QByteArray("two"));
        QCOMPARE(filesIn(output.path()), 2);
    }

    void whatWasThereIsReplaced() {
        for (const char* content : {"before", "after"}) {
            OutputFolder output(m_folder.filePath(u"again"_s));
            QVERIFY(output.write(u"a.txt"_s, content));
            QVERIFY(output.commit());
        }
        QCOMPARE(read(m_folder.filePath(u"again/a.txt"_s)), QByteArray("after"));
        QCOMPARE(filesIn(m_folder.filePath(u"again"_s)), 1);
    }

    void whatWaitsGoesWithIt() {
        const QString folder = m_folder.filePath(u"gone"_s);
        {
            OutputFolder output(folder);
            QVERIFY(output.write(u"a.txt"_s, "one"));
            QCOMPARE(filesIn(folder), 1);
        }
        QCOMPARE(filesIn(folder), 0);
    }

    void aFileInTheWayIsTold() {
        QFile file(m_folder.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        OutputFolder output(m_folder.filePath(u"file/folder"_s));
        const auto written = output.write(u"a.txt"_s, "one");
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::Unreadable);
    }
};

QTEST_GUILESS_MAIN(OutputFolderTest)
#include "OutputFolderTest.moc"
