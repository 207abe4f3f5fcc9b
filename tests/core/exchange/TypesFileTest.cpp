#include "core/exchange/TypesFile.h"

#include "tests/support/SmallFiles.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace jianbao::exchange;
using namespace Qt::StringLiterals;

class TypesFileTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QByteArray& bytes) const {
        const QString path = m_folder.filePath(u"given.json"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return path;
    }

private Q_SLOTS:
    void whatIsWrittenIsRead() {
        const std::vector<TagType> types{{{}, u"PER"_s, {}, {}, u"Q"_s, 0},
                                         {{}, u"SHIP"_s, u"船 \"大\""_s, u"#102030"_s, {}, 0}};
        const QString path = m_folder.filePath(u"types.json"_s);
        QVERIFY(writeTypes(path, types));
        QVERIFY(writeTypes(path, types));
        QCOMPARE(*readTypes(path), types);
    }

    void whatIsNoSuchFileIsRefused() {
        QCOMPARE(readTypes(m_folder.filePath(u"none"_s)).error().kind, ErrorKind::NotFound);
        QCOMPARE(readTypes(write("")).error().kind, ErrorKind::Damaged);
        QCOMPARE(readTypes(write("[1]")).error().kind, ErrorKind::Damaged);
        QCOMPARE(readTypes(write("{\"types\": 3}")).error().kind, ErrorKind::Damaged);
        QCOMPARE(readTypes(write("{\"types\": [{\"name\": \"x\"}]}")).error().kind,
                 ErrorKind::Damaged);
        QVERIFY(readTypes(write("{\"types\": []}"))->empty());
    }

    void whatWasThereStaysWhereTheDiskIsFull() {
        const QString path = m_folder.filePath(u"full.json"_s);
        const std::vector<TagType> types{{{}, u"PER"_s, {}, {}, u"Q"_s, 0}};
        QVERIFY(writeTypes(path, types));
        {
            const test::SmallFiles limit(10);
            QVERIFY(!writeTypes(path, {}));
        }
        QCOMPARE(*readTypes(path), types);
    }

    void aFolderThatIsNotThereIsTold() {
        QVERIFY(!writeTypes(m_folder.filePath(u"none/types.json"_s), {}));
    }
};

QTEST_GUILESS_MAIN(TypesFileTest)
#include "TypesFileTest.moc"
