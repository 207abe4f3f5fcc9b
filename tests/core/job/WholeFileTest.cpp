#include "core/job/WholeFile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class WholeFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileIsReadUpToItsLimit() {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"a"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("12345") == 5);
        file.close();
        QCOMPARE(job::readWholeFile(file.fileName(), 5).value_or("none"), QByteArray("12345"));
        const auto large = job::readWholeFile(file.fileName(), 4);
        QVERIFY(!large);
        QCOMPARE(large.error().kind, ErrorKind::TooLarge);
        QCOMPARE(large.error().subject, file.fileName());
    }

    void whatCannotBeReadIsTold() {
        const QTemporaryDir folder;
        const auto none = job::readWholeFile(folder.filePath(u"none"_s));
        QVERIFY(!none);
        QCOMPARE(none.error().kind, ErrorKind::NotFound);
        const auto isFolder = job::readWholeFile(folder.path());
        QVERIFY(!isFolder);
        QCOMPARE(isFolder.error().kind, ErrorKind::Unreadable);
    }
};

QTEST_GUILESS_MAIN(WholeFileTest)
#include "WholeFileTest.moc"
