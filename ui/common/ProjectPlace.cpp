#include "ui/common/ProjectPlace.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

namespace {

bool mayBeWritten(const QFileInfo& folder) {
    constexpr auto anyWrite =
        QFileDevice::WriteOwner | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    return folder.isWritable() && (folder.permissions() & anyWrite);
}

} // namespace

QString projectSuffix() {
    return u".jianbao"_s;
}

bool isProjectPath(const QString& path) {
    return path.endsWith(projectSuffix(), Qt::CaseInsensitive) && !QFileInfo(path).isDir();
}

QString projectPathFor(const QString& dump, const QString& dataFolder) {
    const QFileInfo info(QDir::cleanPath(dump));
    const QString name = info.isDir() ? info.fileName() : info.completeBaseName();
    // What is compiled in (":/…") lies in no folder; its name alone tells it apart.
    const bool builtIn = dump.startsWith(u':');
    const QFileInfo folder(info.absolutePath());
    if (!builtIn && mayBeWritten(folder))
        return QDir(folder.filePath()).filePath(name + projectSuffix());
    if (builtIn)
        return QDir(dataFolder).filePath(name + projectSuffix());
    const QByteArray hash =
        QCryptographicHash::hash(info.absoluteFilePath().toUtf8(), QCryptographicHash::Sha256);
    constexpr int enough = 8;
    return QDir(dataFolder)
        .filePath(name + u'-' + QString::fromLatin1(hash.toHex().left(enough)) + projectSuffix());
}

bool isSamePlace(const QString& a, const QString& b) {
    const QFileInfo first(a);
    const QFileInfo second(b);
    return first.absoluteFilePath() == second.absoluteFilePath() ||
           (first.exists() && second.exists() && first == second);
}

} // namespace jianbao::ui
