#include "tests/support/FaultyStorage.h"

namespace jianbao::test {

namespace {

/// SQLite allocates these, with room for the real file behind them.
struct File {
    sqlite3_file base;
    FaultyStorage* storage;

    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
    const sqlite3_io_methods* methods() { return real()->pMethods; }
};

File& asFile(sqlite3_file* file) {
    return *reinterpret_cast<File*>(file);
}

using Call = FaultyStorage::Call;

int changing(sqlite3_file* file, Call call) {
    return asFile(file).storage->nextCall(call);
}

int closeFile(sqlite3_file* f) {
    return asFile(f).methods()->xClose(asFile(f).real());
}
int readFile(sqlite3_file* f, void* to, int amount, sqlite3_int64 at) {
    return asFile(f).methods()->xRead(asFile(f).real(), to, amount, at);
}
int writeFile(sqlite3_file* f, const void* from, int amount, sqlite3_int64 at) {
    const int failed = changing(f, Call::NeedsSpace);
    if (failed == SQLITE_OK)
        return asFile(f).methods()->xWrite(asFile(f).real(), from, amount, at);
    // A write that fails may have come half of the way.
    asFile(f).methods()->xWrite(asFile(f).real(), from, amount / 2, at);
    return failed;
}
int truncateFile(sqlite3_file* f, sqlite3_int64 size) {
    const int failed = changing(f, Call::NeedsNone);
    return failed ? failed : asFile(f).methods()->xTruncate(asFile(f).real(), size);
}
int syncFile(sqlite3_file* f, int flags) {
    const int failed = changing(f, Call::NeedsNone);
    if (failed || !asFile(f).storage->isSyncing())
        return failed;
    return asFile(f).methods()->xSync(asFile(f).real(), flags);
}
int sizeOfFile(sqlite3_file* f, sqlite3_int64* size) {
    return asFile(f).methods()->xFileSize(asFile(f).real(), size);
}
int lockFile(sqlite3_file* f, int level) {
    return asFile(f).methods()->xLock(asFile(f).real(), level);
}
int unlockFile(sqlite3_file* f, int level) {
    return asFile(f).methods()->xUnlock(asFile(f).real(), level);
}
int checkReservedLock(sqlite3_file* f, int* held) {
    return asFile(f).methods()->xCheckReservedLock(asFile(f).real(), held);
}
int controlFile(sqlite3_file* f, int operation, void* argument) {
    return asFile(f).methods()->xFileControl(asFile(f).real(), operation, argument);
}
int sectorSize(sqlite3_file* f) {
    return asFile(f).methods()->xSectorSize(asFile(f).real());
}
int deviceCharacteristics(sqlite3_file* f) {
    return asFile(f).methods()->xDeviceCharacteristics(asFile(f).real());
}
int mapShared(sqlite3_file* f, int region, int size, int extend, void volatile** memory) {
    const int failed = extend ? changing(f, Call::NeedsSpace) : SQLITE_OK;
    return failed ? failed
                  : asFile(f).methods()->xShmMap(asFile(f).real(), region, size, extend, memory);
}
int lockShared(sqlite3_file* f, int offset, int count, int flags) {
    return asFile(f).methods()->xShmLock(asFile(f).real(), offset, count, flags);
}
void barrierShared(sqlite3_file* f) {
    asFile(f).methods()->xShmBarrier(asFile(f).real());
}
int unmapShared(sqlite3_file* f, int remove) {
    return asFile(f).methods()->xShmUnmap(asFile(f).real(), remove);
}

// Version 2: with shared memory, without memory mapping, which would write past us.
constexpr sqlite3_io_methods Methods{2,
                                     closeFile,
                                     readFile,
                                     writeFile,
                                     truncateFile,
                                     syncFile,
                                     sizeOfFile,
                                     lockFile,
                                     unlockFile,
                                     checkReservedLock,
                                     controlFile,
                                     sectorSize,
                                     deviceCharacteristics,
                                     mapShared,
                                     lockShared,
                                     barrierShared,
                                     unmapShared,
                                     nullptr,
                                     nullptr};

FaultyStorage& storageOf(sqlite3_vfs* vfs) {
    return *static_cast<FaultyStorage*>(vfs->pAppData);
}

int openFile(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* outFlags) {
    FaultyStorage& storage = storageOf(vfs);
    file->pMethods = nullptr;
    if (storage.isReadOnly())
        flags = (flags & ~(SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)) | SQLITE_OPEN_READONLY;
    if (flags & SQLITE_OPEN_CREATE)
        if (const int failed = storage.nextCall(Call::NeedsSpace))
            return failed == SQLITE_FULL ? SQLITE_FULL : SQLITE_CANTOPEN;
    File& ours = asFile(file);
    ours.storage = &storage;
    const int code = storage.real()->xOpen(storage.real(), name, ours.real(), flags, outFlags);
    if (ours.real()->pMethods)
        file->pMethods = &Methods;
    return code;
}

int deleteFile(sqlite3_vfs* vfs, const char* name, int syncFolder) {
    FaultyStorage& storage = storageOf(vfs);
    if (storage.nextCall(Call::NeedsNone))
        return SQLITE_IOERR_DELETE;
    return storage.real()->xDelete(storage.real(), name, syncFolder);
}

} // namespace

FaultyStorage::FaultyStorage()
    : m_real(sqlite3_vfs_find(nullptr))
    , m_vfs(*m_real) {
    m_vfs.zName = "faulty";
    m_vfs.szOsFile = static_cast<int>(sizeof(File)) + m_real->szOsFile;
    m_vfs.pAppData = this;
    m_vfs.pNext = nullptr;
    m_vfs.xOpen = openFile;
    m_vfs.xDelete = deleteFile;
    sqlite3_vfs_register(&m_vfs, 1);
}

FaultyStorage::~FaultyStorage() {
    sqlite3_vfs_unregister(&m_vfs);
    sqlite3_vfs_register(m_real, 1);
}

void FaultyStorage::failAt(int call, int code, Lasting lasting) {
    m_left = call;
    m_code = code;
    m_lasting = lasting;
    m_failed = false;
}

void FaultyStorage::heal() {
    m_left = 0;
    m_code = SQLITE_OK;
}

int FaultyStorage::nextCall(Call call) {
    const bool concerned = m_code != SQLITE_FULL || call == Call::NeedsSpace;
    if (m_code == SQLITE_OK || !concerned || --m_left > 0)
        return SQLITE_OK;
    if (m_left < 0 && m_lasting == Lasting::Once)
        return SQLITE_OK;
    m_failed = true;
    return m_code;
}

} // namespace jianbao::test
