#include "core/source/DumpFolder.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class DumpFolderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void numbersCountByTheirValue() {
        for (const QString& name : {u"p10.txt"_s, u"p2.txt"_s, u"P1.txt"_s, u"云川 3版.TXT"_s})
            write(name, "text");
        QCOMPARE(list(), (QStringList{u"P1.txt"_s, u"p2.txt"_s, u"p10.txt"_s, u"云川 3版.TXT"_s}));
    }

    void onlyTextIsADump() {
        write(u"a.txt"_s, "text");
        write(u"b.text"_s, "text");
        write(u"page"_s, "text without a suffix");
        write(u"blob"_s, QByteArray(100, '\0'));
        write(u"empty"_s, "");
        write(u"photo.jpg"_s, "text");
        write(u".hidden.txt"_s, "text");
        QCOMPARE(list(), (QStringList{u"a.txt"_s, u"b.text"_s, u"page"_s}));
    }

    void subfoldersOnRequest() {
        QVERIFY(QDir(m_folder->path()).mkdir(u"2025-07-16"_s));
        write(u"2025-07-16/02.txt"_s, "text");
        write(u"2025-07-16/01.txt"_s, "text");
        write(u"x.txt"_s, "text");
        QCOMPARE(list(), QStringList{u"x.txt"_s});
        QCOMPARE(list(true),
                 (QStringList{u"2025-07-16/01.txt"_s, u"2025-07-16/02.txt"_s, u"x.txt"_s}));
    }

    void errorsTellWhatIsWrong() {
        QCOMPARE(source::listDumps(m_folder->path()).error(),
                 (Error{ErrorKind::NoDumps, m_folder->path(), {}}));
        const QString missing = m_folder->filePath(u"missing"_s);
        QCOMPARE(source::listDumps(missing).error(), (Error{ErrorKind::NotFound, missing, {}}));
        QFile::setPermissions(m_folder->path(), QFile::Permissions());
        if (QFileInfo(m_folder->path()).isReadable())
            QSKIP("this user may read everything");
        QCOMPARE(source::listDumps(m_folder->path()).error().kind, ErrorKind::Unreadable);
    }

    void cleanup() {
        QFile::setPermissions(m_folder->path(),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

private:
    void write(const QString& name, const QByteArray& content) {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    /// Paths below the folder.
    QStringList list(bool recursive = false) {
        QStringList names;
        const QStringList paths = source::listDumps(m_folder->path(), recursive).value();
        for (const QString& path : paths)
            names.append(QDir(m_folder->path()).relativeFilePath(path));
        return names;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(DumpFolderTest)
#include "DumpFolderTest.moc"
