#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Runs the window program as a person without a display does.
class SnapshotTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itSavesAPictureOfTheSample();
    void itLeavesNothingBesideTheDump();
    void itSaysWhatItCannotRead();
    void helpAndVersionNeedNoDisplay();

private:
    struct Outcome {
        int code = -1;
        QString out;
        QString err;
    };
    Outcome run(const QStringList& arguments, bool offscreen = true) const;
    QTemporaryDir m_folder;
};

SnapshotTest::Outcome SnapshotTest::run(const QStringList& arguments, bool offscreen) const {
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"DISPLAY"_s);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    environment.insert(u"HOME"_s, m_folder.path());
    if (!offscreen)
        environment.remove(u"QT_QPA_PLATFORM"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(JIANBAO_BINARY_DIR) + u"/jianbao"_s, arguments);
    if (!process.waitForFinished())
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

void SnapshotTest::itSavesAPictureOfTheSample() {
    const QString picture = m_folder.filePath(u"sample.png"_s);
    const Outcome outcome = run({u"--snapshot"_s, picture}, false);
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    const QImage image(picture);
    QCOMPARE(image.size(), QSize(1440, 900));
    // The page's paper, the chips and the text: more than a blank window has.
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 3)
        for (int x = 0; x < image.width(); x += 3)
            colours.insert(image.pixel(x, y));
    QVERIFY2(colours.size() > 100, qPrintable(QString::number(colours.size())));
}

void SnapshotTest::itLeavesNothingBesideTheDump() {
    QDir folder(m_folder.path());
    QVERIFY(folder.mkdir(u"dumps"_s) && folder.cd(u"dumps"_s));
    QFile dump(folder.filePath(u"kite.txt"_s));
    QVERIFY(dump.open(QIODevice::WriteOnly));
    dump.write("A headline\n\nA body that says something.\n");
    dump.close();
    QCOMPARE(run({u"--snapshot"_s, m_folder.filePath(u"kite.png"_s), dump.fileName()}).code, 0);
    QCOMPARE(folder.entryList(QDir::Files), QStringList{u"kite.txt"_s});
}

void SnapshotTest::itSaysWhatItCannotRead() {
    const QString missing = m_folder.filePath(u"missing.txt"_s);
    const Outcome outcome = run({u"--snapshot"_s, m_folder.filePath(u"a.png"_s), missing});
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains(u"missing.txt"_s), qPrintable(outcome.err));
}

void SnapshotTest::helpAndVersionNeedNoDisplay() {
    const Outcome help = run({u"--help"_s}, false);
    QCOMPARE(help.code, 0);
    QVERIFY(help.out.contains(u"--snapshot"_s));
    const Outcome version = run({u"--version"_s}, false);
    QCOMPARE(version.code, 0);
    QVERIFY(version.out.startsWith(u"jianbao "_s));
}

QTEST_GUILESS_MAIN(SnapshotTest)
#include "SnapshotTest.moc"
