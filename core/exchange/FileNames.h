#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace jianbao::exchange {

/// A name for a file, without its suffix, that every file system takes: no path separators,
/// reserved characters, control characters or device names, no blank or dot at its ends, composed
/// (NFC), at most 120 bytes of UTF-8. Never empty.
QString safeFileName(const QString& wish);

/// Gives each file of a folder a name of its own, also where case does not tell names apart.
class FileNames {
public:
    /// The safe form of @p wish, with "-2", "-3" … where it was given out before, and @p suffix.
    QString next(const QString& wish, const QString& suffix);

private:
    QSet<QString> m_given;
};

} // namespace jianbao::exchange
