#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

/// Keeps files and functions small: 500 and 60 lines. An exception is listed here with its reason.
class SizeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filesAndFunctionsAreSmall() {
        const QDir top(QStringLiteral(JIANBAO_SOURCE_DIR));
        QStringList tooLong;
        int files = 0;
        for (const QString& folder : {u"core"_s, u"ui"_s, u"app"_s}) {
            QDirIterator found(top.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                               QDirIterator::Subdirectories);
            for (; found.hasNext(); ++files)
                tooLong += offenders(top, found.next());
        }
        QVERIFY(files > 20);
        QVERIFY2(tooLong.isEmpty(), qPrintable(tooLong.join(u'\n')));
    }

private:
    static constexpr int MaxFileLines = 500;
    static constexpr int MaxFunctionLines = 60;

    /// With the project's format a function outside of a class starts and ends in the first column.
    static QStringList offenders(const QDir& top, const QString& path) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {path};
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        const QString name = top.relativeFilePath(path);
        QStringList found;
        if (lines.size() > MaxFileLines)
            found += u"%1: %2 lines"_s.arg(name).arg(lines.size());
        qsizetype start = -1;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QString& line = lines[i];
            const bool opens = !line.isEmpty() && !line.at(0).isSpace() && line.contains(u'(') &&
                               !line.endsWith(u';') && !line.startsWith(u'#') &&
                               !line.startsWith(u'/');
            if (start < 0 && opens)
                start = i;
            if (start >= 0 && line.startsWith(u'}')) {
                if (i - start + 1 > MaxFunctionLines)
                    found += u"%1:%2: function of %3 lines"_s.arg(name).arg(start + 1).arg(
                        i - start + 1);
                start = -1;
            }
        }
        return found;
    }
};

QTEST_GUILESS_MAIN(SizeTest)
#include "SizeTest.moc"
