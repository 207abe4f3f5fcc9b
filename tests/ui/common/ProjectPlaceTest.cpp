#include "ui/common/ProjectPlace.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace jianbao::ui;
using namespace Qt::StringLiterals;

class ProjectPlaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aProjectLiesBesideItsDump();
    void aFolderHasItsProjectBesideIt();
    void theDumpOfAReadOnlyFolderHasItsProjectInTheDataFolder();
    void aBuiltInDumpHasItsProjectInTheDataFolder();
    void aFolderIsNoProjectWhateverItsName();
    void aPlaceIsOneWhetherAFileIsThereOrNot();
};

void ProjectPlaceTest::aProjectLiesBesideItsDump() {
    const QTemporaryDir folder;
    QCOMPARE(projectPathFor(folder.filePath(u"kite-2031-02-03.p1.txt"_s), u"/data"_s),
             folder.filePath(u"kite-2031-02-03.p1.jianbao"_s));
}

void ProjectPlaceTest::aFolderHasItsProjectBesideIt() {
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"2031.02"_s));
    QCOMPARE(projectPathFor(folder.filePath(u"2031.02/"_s), u"/data"_s),
             folder.filePath(u"2031.02.jianbao"_s));
}

void ProjectPlaceTest::theDumpOfAReadOnlyFolderHasItsProjectInTheDataFolder() {
    const QTemporaryDir folder;
    QDir(folder.path()).mkdir(u"a"_s);
    QDir(folder.path()).mkdir(u"b"_s);
    constexpr auto readOnly = QFileDevice::ReadOwner | QFileDevice::ExeOwner;
    for (const QString& name : {u"a"_s, u"b"_s})
        QVERIFY(QFile::setPermissions(folder.filePath(name), readOnly));
    const QString first = projectPathFor(folder.filePath(u"a/kite.txt"_s), u"/data"_s);
    const QString second = projectPathFor(folder.filePath(u"b/kite.txt"_s), u"/data"_s);
    QVERIFY2(first.startsWith("/data/kite-"_L1), qPrintable(first));
    QVERIFY(first != second);
    QCOMPARE(projectPathFor(folder.filePath(u"a/kite.txt"_s), u"/data"_s), first);
}

void ProjectPlaceTest::aBuiltInDumpHasItsProjectInTheDataFolder() {
    QCOMPARE(projectPathFor(u":/sample/kite.txt"_s, u"/data"_s), u"/data/kite.jianbao"_s);
}

void ProjectPlaceTest::aFolderIsNoProjectWhateverItsName() {
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"2031.jianbao"_s));
    QVERIFY(!isProjectPath(folder.filePath(u"2031.jianbao"_s)));
    QVERIFY(isProjectPath(folder.filePath(u"2032.jianbao"_s)));
}

void ProjectPlaceTest::aPlaceIsOneWhetherAFileIsThereOrNot() {
    const QTemporaryDir folder;
    const QString gone = folder.filePath(u"a.jianbao"_s);
    QVERIFY(isSamePlace(gone, folder.path() + u"/a.jianbao"_s));
    QVERIFY(!isSamePlace(gone, folder.filePath(u"b.jianbao"_s)));
    QFile file(folder.filePath(u"c.jianbao"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.link(folder.filePath(u"d.jianbao"_s)));
    QVERIFY(isSamePlace(file.fileName(), folder.filePath(u"d.jianbao"_s)));
}

QTEST_GUILESS_MAIN(ProjectPlaceTest)
#include "ProjectPlaceTest.moc"
