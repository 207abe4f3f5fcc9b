#include "core/source/DumpFolder.h"

#include "core/text/EncodingDetector.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <unicode/localpointer.h>
#include <unicode/ucol.h>

#include <algorithm>

namespace jianbao::source {

using namespace Qt::StringLiterals;

namespace {

bool isDump(const QFileInfo& file) {
    const QString suffix = file.suffix().toLower();
    if (!suffix.isEmpty())
        return suffix == u"txt"_s || suffix == u"text"_s;
    constexpr qint64 HeadSize = 4096;
    QFile content(file.filePath());
    if (!content.open(QIODevice::ReadOnly))
        return false;
    const QByteArray head = content.read(HeadSize);
    return !head.isEmpty() && detectEncoding(head).has_value();
}

/// Orders numbers inside names by their value.
void sortNaturally(QStringList& paths) {
    UErrorCode error = U_ZERO_ERROR;
    const icu::LocalUCollatorPointer collator(ucol_open("", &error));
    ucol_setAttribute(collator.getAlias(), UCOL_NUMERIC_COLLATION, UCOL_ON, &error);
    if (U_FAILURE(error))
        qFatal("ICU has no root collation: %s", u_errorName(error));
    std::sort(paths.begin(), paths.end(), [&](const QString& left, const QString& right) {
        const UCollationResult order = ucol_strcoll(
            collator.getAlias(), reinterpret_cast<const UChar*>(left.utf16()),
            static_cast<int32_t>(left.size()), reinterpret_cast<const UChar*>(right.utf16()),
            static_cast<int32_t>(right.size()));
        return order == UCOL_EQUAL ? left < right : order == UCOL_LESS;
    });
}

} // namespace

Result<QStringList> listDumps(const QString& folder, bool recursive) {
    const QFileInfo info(folder);
    if (!info.isDir())
        return failure(ErrorKind::NotFound, folder);
    if (!info.isReadable() || !info.isExecutable())
        return failure(ErrorKind::Unreadable, folder);
    QStringList paths;
    QDirIterator files(folder, QDir::Files,
                       recursive ? QDirIterator::Subdirectories : QDirIterator::NoIteratorFlags);
    while (files.hasNext()) {
        files.next();
        if (isDump(files.fileInfo()))
            paths.append(files.filePath());
    }
    if (paths.isEmpty())
        return failure(ErrorKind::NoDumps, folder);
    sortNaturally(paths);
    return paths;
}

} // namespace jianbao::source
