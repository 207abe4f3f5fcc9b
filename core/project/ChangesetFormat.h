#pragma once

#include <QByteArrayView>

namespace jianbao::project {

/// Whether the bytes have the form of an SQLite changeset from beginning to end. To be asked before
/// SQLite gets a changeset out of a file: given one that is cut off, it may never come back.
/// Source of the form: the comment "CHANGESET FORMAT" at the head of sqlite3session.c.
bool isChangeset(QByteArrayView bytes);

} // namespace jianbao::project
