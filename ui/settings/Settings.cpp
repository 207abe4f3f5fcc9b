#include "ui/settings/Settings.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxRecent = 10;

const QString languageKey = u"language"_s;
const QString appearanceKey = u"appearance"_s;
const QString recentKey = u"recent"_s;
const QString geometryKey = u"window/geometry"_s;
const QString stateKey = u"window/state"_s;
const QString splitterKey = u"window/splitter"_s;
const QString problemsHeightKey = u"window/problemsHeight"_s;

QString folderKey(const QString& purpose) {
    return u"folder/"_s + purpose;
}

QString keysKey(const QString& action) {
    return u"keys/"_s + action;
}

QString switchKey(const QString& action) {
    return u"switches/"_s + action;
}

QString zoomKey(const QString& view) {
    return u"zoom/"_s + view;
}

/// A path may hold what settings keys part by.
QString exportKey(const QString& project) {
    const QByteArray path = QFileInfo(project).absoluteFilePath().toUtf8();
    return u"export/"_s +
           QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex());
}

} // namespace

Settings::Settings(const QString& file)
    : m_settings(file.isEmpty() ? QSettings(QSettings::IniFormat, QSettings::UserScope,
                                            u"jianbao"_s, u"jianbao"_s)
                                      .fileName()
                                : file,
                 QSettings::IniFormat) {}

QString Settings::language() const {
    return m_settings.value(languageKey).toString();
}

void Settings::setLanguage(const QString& language) {
    m_settings.setValue(languageKey, language);
}

Appearance Settings::appearance() const {
    const QString name = m_settings.value(appearanceKey).toString();
    if (name == "light"_L1)
        return Appearance::Light;
    return name == "dark"_L1 ? Appearance::Dark : Appearance::System;
}

void Settings::setAppearance(Appearance appearance) {
    switch (appearance) {
    case Appearance::System:
        m_settings.remove(appearanceKey);
        break;
    case Appearance::Light:
        m_settings.setValue(appearanceKey, u"light"_s);
        break;
    case Appearance::Dark:
        m_settings.setValue(appearanceKey, u"dark"_s);
        break;
    }
}

QStringList Settings::recentProjects() const {
    QStringList paths = m_settings.value(recentKey).toStringList();
    paths.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
    return paths;
}

void Settings::addRecentProject(const QString& path) {
    const QString full = QFileInfo(path).absoluteFilePath();
    QStringList paths = m_settings.value(recentKey).toStringList();
    paths.removeAll(full);
    paths.prepend(full);
    m_settings.setValue(recentKey, paths.mid(0, maxRecent));
}

void Settings::clearRecentProjects() {
    m_settings.remove(recentKey);
}

std::optional<QString> Settings::keys(const QString& action) const {
    const QVariant value = m_settings.value(keysKey(action));
    // What has a comma in it may come back as a list.
    return value.isValid() ? std::optional(value.toStringList().join(u", "_s)) : std::nullopt;
}

void Settings::setKeys(const QString& action, const std::optional<QString>& keys) {
    if (keys)
        m_settings.setValue(keysKey(action), *keys);
    else
        m_settings.remove(keysKey(action));
}

bool Settings::isOn(const QString& action, bool usual) const {
    return m_settings.value(switchKey(action), usual).toBool();
}

void Settings::setOn(const QString& action, bool on) {
    m_settings.setValue(switchKey(action), on);
}

int Settings::zoom(const QString& view) const {
    return m_settings.value(zoomKey(view), 100).toInt();
}

void Settings::setZoom(const QString& view, int percent) {
    m_settings.setValue(zoomKey(view), percent);
}

QString Settings::folder(const QString& purpose) const {
    for (const QString& candidate : {purpose, u"dump"_s}) {
        const QString folder = m_settings.value(folderKey(candidate)).toString();
        if (QFileInfo(folder).isDir())
            return folder;
    }
    return QDir::homePath();
}

void Settings::setFolder(const QString& purpose, const QString& folder) {
    m_settings.setValue(folderKey(purpose), folder);
}

QByteArray Settings::exportChoice(const QString& project) const {
    return m_settings.value(exportKey(project)).toByteArray();
}

void Settings::setExportChoice(const QString& project, const QByteArray& choice) {
    m_settings.setValue(exportKey(project), choice);
}

QByteArray Settings::windowGeometry() const {
    return m_settings.value(geometryKey).toByteArray();
}

QByteArray Settings::windowState() const {
    return m_settings.value(stateKey).toByteArray();
}

QByteArray Settings::splitterState() const {
    return m_settings.value(splitterKey).toByteArray();
}

int Settings::problemsHeight(int normal) const {
    return m_settings.value(problemsHeightKey, normal).toInt();
}

void Settings::setProblemsHeight(int height) {
    m_settings.setValue(problemsHeightKey, height);
}

void Settings::setWindow(const QByteArray& geometry, const QByteArray& state,
                         const QByteArray& splitter) {
    m_settings.setValue(geometryKey, geometry);
    m_settings.setValue(stateKey, state);
    m_settings.setValue(splitterKey, splitter);
}

} // namespace jianbao::ui
