#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

const QString sourceDir = QStringLiteral(JIANBAO_SOURCE_DIR);

/// The source texts in a translation file that nobody has translated.
QStringList untranslated(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {u"cannot open "_s + path};
    QXmlStreamReader xml(&file);
    QStringList open;
    QString source;
    int messages = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "source"_L1) {
            source = xml.readElementText();
            ++messages;
        } else if (xml.name() == "translation"_L1) {
            const bool unfinished = xml.attributes().hasAttribute("type"_L1);
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            if (unfinished || text.trimmed().isEmpty())
                open.append(source);
        }
    }
    if (xml.hasError() || messages == 0)
        open.append(u"unreadable: "_s + path + u' ' + xml.errorString());
    return open;
}

} // namespace

/// Holds the translations against the sources as they are now.
class TranslationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
};

void TranslationsTest::everyTextIsTranslated_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("Chinese") << u"jianbao_zh_CN.ts"_s << QStringList();
    QTest::newRow("English plurals") << u"jianbao_en.ts"_s << QStringList{u"-pluralonly"_s};
}

void TranslationsTest::everyTextIsTranslated() {
    QFETCH(QString, name);
    QFETCH(QStringList, options);
    const QString lupdate = QStandardPaths::findExecutable(u"lupdate"_s, {u"/usr/lib/qt6/bin"_s});
    QVERIFY2(!lupdate.isEmpty(), "lupdate is part of qt6-tools-dev-tools or qt6-l10n-tools");

    // A copy that takes in every text of today's sources: what it lacks, the translation lacks.
    const QTemporaryDir folder;
    const QString copy = folder.filePath(name);
    QVERIFY(QFile::copy(sourceDir + u"/translations/"_s + name, copy));
    QProcess process;
    process.setWorkingDirectory(sourceDir);
    process.start(lupdate, options + QStringList{u"-silent"_s, u"-no-obsolete"_s, u"-I"_s, u"."_s,
                                                 u"core"_s, u"ui"_s, u"app"_s, u"-ts"_s, copy});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(untranslated(copy), QStringList());
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "TranslationsTest.moc"
