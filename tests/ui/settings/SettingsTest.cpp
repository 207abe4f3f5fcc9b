#include "ui/settings/Settings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace jianbao::ui;
using namespace Qt::StringLiterals;

class SettingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void choicesAreKeptBetweenTwoRuns();
    void recentProjectsStartWithTheLastOneAndForgetTheGone();

private:
    QTemporaryDir m_folder;
};

void SettingsTest::choicesAreKeptBetweenTwoRuns() {
    const QString file = m_folder.filePath(u"choices.ini"_s);
    {
        Settings settings(file);
        QCOMPARE(settings.language(), QString());
        QCOMPARE(settings.appearance(), Appearance::System);
        settings.setLanguage(u"zh_CN"_s);
        settings.setAppearance(Appearance::Dark);
        settings.setFolder(u"export"_s, m_folder.path());
        QVERIFY(settings.isOn(u"suggest-names"_s, true));
        settings.setOn(u"suggest-names"_s, false);
        settings.setZoom(u"page"_s, 130);
        settings.setWindow("geometry", "state", "splitter");
        QCOMPARE(settings.problemsHeight(100), 100);
        settings.setProblemsHeight(200);
    }
    Settings settings(file);
    QCOMPARE(settings.language(), u"zh_CN"_s);
    QCOMPARE(settings.appearance(), Appearance::Dark);
    QCOMPARE(settings.folder(u"export"_s), m_folder.path());
    QCOMPARE(settings.folder(u"project"_s), QDir::homePath());
    settings.setFolder(u"dump"_s, m_folder.path());
    QCOMPARE(settings.folder(u"project"_s), m_folder.path());
    QVERIFY(!settings.isOn(u"suggest-names"_s, true));
    QVERIFY(!settings.isOn(u"show-marks"_s, false));
    QCOMPARE(settings.zoom(u"page"_s), 130);
    QCOMPARE(settings.zoom(u"articles"_s), 100);
    QCOMPARE(settings.windowGeometry(), "geometry");
    QCOMPARE(settings.windowState(), "state");
    QCOMPARE(settings.splitterState(), "splitter");
    QCOMPARE(settings.problemsHeight(100), 200);
    settings.setAppearance(Appearance::System);
    QCOMPARE(settings.appearance(), Appearance::System);
}

void SettingsTest::recentProjectsStartWithTheLastOneAndForgetTheGone() {
    Settings settings(m_folder.filePath(u"recent.ini"_s));
    QStringList paths;
    for (const QString& name : {u"a"_s, u"b"_s, u"c"_s}) {
        paths.append(m_folder.filePath(name));
        QFile file(paths.back());
        QVERIFY(file.open(QIODevice::WriteOnly));
        settings.addRecentProject(paths.back());
    }
    settings.addRecentProject(paths[0]);
    QCOMPARE(settings.recentProjects(), QStringList({paths[0], paths[2], paths[1]}));

    QVERIFY(QFile::remove(paths[2]));
    QCOMPARE(settings.recentProjects(), QStringList({paths[0], paths[1]}));
    settings.clearRecentProjects();
    QVERIFY(settings.recentProjects().isEmpty());
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "SettingsTest.moc"
