#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace jianbao {

/// What went wrong, as a kind that the window and the command line put into words.
enum class ErrorKind {
    NotFound,      ///< no such file or folder
    Unreadable,    ///< it exists, but may not be read
    Empty,         ///< a dump without a byte, or with white space only
    NoDumps,       ///< a folder in which no dump was found
    Binary,        ///< not text
    TooLarge,      ///< one page would not fit into memory
    NotAProject,   ///< a file that is no Jianbao project
    NewerProject,  ///< written by a newer program
    Locked,        ///< another process holds the project
    ReadOnly,      ///< may be read but not written
    DiskFull,      ///< no space left
    Io,            ///< reading or writing failed part of the way
    Moved,         ///< a project that was deleted, moved or replaced while it was open
    Damaged,       ///< a project whose content contradicts itself
    AlreadyExists, ///< a file or dump that would be written twice
    InvalidEdit,   ///< an edit that would break the tiling or names something that is not there
    NothingToUndo, ///< the history has no step in that direction
    Cancelled      ///< a person stopped it
};

/// An error as core reports it. @c subject is what it is about (a path, a name), @c detail a
/// technical remark for the log; neither is a sentence and neither is translated.
struct Error {
    ErrorKind kind = ErrorKind::Io;
    QString subject;
    QString detail;

    bool operator==(const Error&) const = default;
};

template<typename T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(ErrorKind kind, QString subject = {}, QString detail = {}) {
    return tl::unexpected<Error>(Error{kind, std::move(subject), std::move(detail)});
}

} // namespace jianbao
