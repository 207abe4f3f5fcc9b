#pragma once

#include <sqlite3.h>

namespace jianbao::test {

/// A disk that fails when it is told to. While it lives, all that SQLite opens in this process lies
/// on it. Calls that change something (write, truncate, sync, create, delete, enlarge the shared
/// index) are counted; for a full disk those that need space.
class FaultyStorage {
public:
    FaultyStorage();
    FaultyStorage(const FaultyStorage&) = delete;
    FaultyStorage& operator=(const FaultyStorage&) = delete;
    ~FaultyStorage();

    enum class Lasting { Once, FromThenOn };
    /// The @p call-th changing call from now on (1 is the next) fails with @p code, SQLITE_FULL or
    /// one of SQLITE_IOERR.
    void failAt(int call, int code, Lasting lasting);
    /// Nothing fails any more.
    void heal();
    /// Whether a call has failed since failAt().
    bool hasFailed() const { return m_failed; }
    /// A medium on which files can be opened for reading only.
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    /// Syncs come back at once: for tests of many thousand commits that pull no plug.
    void setSyncing(bool syncing) { m_syncing = syncing; }

    // For the file system functions.
    enum class Call { NeedsSpace, NeedsNone };
    /// SQLITE_OK, or what the call at hand fails with.
    int nextCall(Call call);
    bool isReadOnly() const { return m_readOnly; }
    bool isSyncing() const { return m_syncing; }
    sqlite3_vfs* real() const { return m_real; }

private:
    sqlite3_vfs* m_real;
    sqlite3_vfs m_vfs;
    int m_left = 0;
    int m_code = SQLITE_OK;
    Lasting m_lasting = Lasting::Once;
    bool m_failed = false;
    bool m_readOnly = false;
    bool m_syncing = true;
};

} // namespace jianbao::test
