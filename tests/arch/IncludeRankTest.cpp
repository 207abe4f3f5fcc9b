#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// Checks what neither compiler nor linker does: a folder includes only folders of a lower rank,
/// and nothing in core includes a header of Qt Gui or Qt Widgets. See ARCHITECTURE.md for the
/// ranks.
class IncludeRankTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void foldersIncludeLowerRanksOnly() {
        for (const Include& include : m_includes) {
            const int to = rankOf(include.target);
            if (to < 0 || folderOf(include.target) == folderOf(include.file))
                continue;
            QVERIFY2(to < rankOf(include.file),
                     qPrintable(include.file + u" includes "_s + include.target));
        }
    }

    void coreHasNoWindowHeaders() {
        static const QRegularExpression window(
            u"^(QtGui|QtWidgets|QtSvg|QtConcurrent)/"
            u"|^(QWidget|QApplication|QGuiApplication|QColor|QFont|"
            "QPainter|QPixmap|QImage|QIcon|QAction|QMessageBox|QTextDocument|QClipboard)$"_s);
        for (const Include& include : m_includes)
            if (include.file.startsWith(u"core/"_s) || include.file.startsWith(u"app/cli/"_s))
                QVERIFY2(!window.match(include.target).hasMatch(),
                         qPrintable(include.file + u" includes "_s + include.target));
    }

    void everyFolderHasARank() {
        for (const Include& include : m_includes)
            QVERIFY2(rankOf(include.file) >= 0, qPrintable(include.file));
    }

    void initTestCase() {
        const QDir top(QStringLiteral(JIANBAO_SOURCE_DIR));
        for (const QString& folder : {u"core"_s, u"ui"_s, u"app"_s}) {
            QDirIterator files(top.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext())
                collect(top, files.next());
        }
        QVERIFY(m_includes.size() > 20);
    }

private:
    struct Include {
        QString file;
        QString target;
    };

    void collect(const QDir& top, const QString& path) {
        static const QRegularExpression line(u"^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"_s,
                                             QRegularExpression::MultilineOption);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString name = top.relativeFilePath(path);
        auto matches = line.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext())
            m_includes.push_back({name, matches.next().captured(1)});
    }

    static QString folderOf(const QString& path) {
        const qsizetype slash = path.lastIndexOf(u'/');
        const QString folder = path.left(slash);
        return folder.startsWith(u"core/"_s) ? folder.section(u'/', 0, 1)
                                             : folder.section(u'/', 0, 0);
    }

    /// Siblings share a rank and so may not include each other; -1 is none of ours.
    static int rankOf(const QString& path) {
        static const QMap<QString, int> ranks{{u"core"_s, 0},
                                              {u"core/text"_s, 1},
                                              {u"core/model"_s, 2},
                                              {u"core/source"_s, 3},
                                              {u"core/clean"_s, 3},
                                              {u"core/segment"_s, 3},
                                              {u"core/entity"_s, 3},
                                              {u"core/edit"_s, 4},
                                              {u"core/project"_s, 5},
                                              {u"core/search"_s, 6},
                                              {u"core/exchange"_s, 6},
                                              {u"core/job"_s, 7},
                                              {u"ui"_s, 8},
                                              {u"app"_s, 9}};
        return path.contains(u'/') ? ranks.value(folderOf(path), -1) : -1;
    }

    QList<Include> m_includes;
};

QTEST_GUILESS_MAIN(IncludeRankTest)
#include "IncludeRankTest.moc"
