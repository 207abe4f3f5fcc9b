#include "app/cli/ErrorText.h"

#include <QCoreApplication>
#include <QStringList>

namespace jianbao::app {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

QString subjectText(const QString& subject) {
    return subject == u"-"_s ? Words::tr("standard input") : subject;
}

QString withDetail(const QString& sentence, const QString& detail) {
    return detail.isEmpty() ? sentence : sentence + u" ("_s + detail + u')';
}

/// A sentence with %1 for what it is about.
QString sentenceFor(ErrorKind kind) {
    switch (kind) {
    case ErrorKind::NotFound:
        return Words::tr("%1: there is no such file or folder.");
    case ErrorKind::Unreadable:
        return Words::tr("%1: cannot be opened.");
    case ErrorKind::Empty:
        return Words::tr("%1: holds no text.");
    case ErrorKind::NoDumps:
        return Words::tr("%1: there are no text dumps in this folder.");
    case ErrorKind::Binary:
        return Words::tr("%1: is not a text file. Take the text out of it first, for example with "
                         "pdftotext.");
    case ErrorKind::TooLarge:
        return Words::tr("%1: one of its pages is too large for the memory.");
    case ErrorKind::NotAProject:
        return Words::tr("%1: is not a Jianbao project.");
    case ErrorKind::NewerProject:
        return Words::tr("%1: was written by a newer version of Jianbao.");
    case ErrorKind::Locked:
        return Words::tr("%1: is in use by another program.");
    case ErrorKind::ReadOnly:
        return Words::tr("%1: may not be written.");
    case ErrorKind::DiskFull:
        return Words::tr("%1: there is no space left on the disk.");
    case ErrorKind::Io:
        return Words::tr("%1: reading or writing failed.");
    case ErrorKind::Moved:
        return Words::tr("%1: was moved, deleted or replaced while it was open.");
    case ErrorKind::Damaged:
        return Words::tr("%1: is damaged.");
    case ErrorKind::AlreadyExists:
        return Words::tr("%1: is there already.");
    case ErrorKind::InvalidEdit:
    case ErrorKind::NothingToUndo:
    case ErrorKind::Cancelled:
        break;
    }
    return Words::tr("%1: could not be done.");
}

} // namespace

QString errorText(const Error& error) {
    return withDetail(sentenceFor(error.kind).arg(subjectText(error.subject)), error.detail);
}

QString invalidBytesText(const QString& path, const InvalidBytes& invalid) {
    QStringList offsets;
    for (const qint64 offset : invalid.firstOffsets)
        offsets.append(QString::number(offset));
    const bool more = invalid.count > static_cast<qint64>(invalid.firstOffsets.size());
    return Words::tr("%1: %n byte sequence(s) are no text in this encoding and stand as \uFFFD, at "
                     "byte %2.",
                     nullptr, static_cast<int>(std::min<qint64>(invalid.count, INT_MAX)))
        .arg(subjectText(path), offsets.join(u", "_s) + (more ? u" …"_s : QString()));
}

} // namespace jianbao::app
