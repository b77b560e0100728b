// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/crashingfiles.h"

#include <QDir>

#include <sqlite3.h>

#include <mutex>
#include <new>
#include <optional>

namespace Rescind {

namespace {

/// What an operation asks of the disk; decides which faults concern it.
enum class Deed { Open, Make, Delete, Read, Write, Truncate, Sync, Lock, Look };

bool concerns(CrashingFiles::Fault fault, Deed deed)
{
    switch (fault) {
    case CrashingFiles::Fault::Full:
        return deed == Deed::Write;
    case CrashingFiles::Fault::ReadOnly:
        return deed == Deed::Write || deed == Deed::Make || deed == Deed::Delete || deed == Deed::Truncate;
    case CrashingFiles::Fault::Io:
        return true;
    }
    Q_UNREACHABLE();
}

int resultOf(CrashingFiles::Fault fault, Deed deed)
{
    switch (fault) {
    case CrashingFiles::Fault::Full:
        return SQLITE_FULL;
    case CrashingFiles::Fault::ReadOnly:
        return deed == Deed::Delete ? SQLITE_IOERR_DELETE : SQLITE_READONLY;
    case CrashingFiles::Fault::Io:
        break;
    }
    switch (deed) {
    case Deed::Open:
    case Deed::Make:
        return SQLITE_CANTOPEN;
    case Deed::Delete:
        return SQLITE_IOERR_DELETE;
    case Deed::Read:
        return SQLITE_IOERR_READ;
    case Deed::Write:
        return SQLITE_IOERR_WRITE;
    case Deed::Truncate:
        return SQLITE_IOERR_TRUNCATE;
    case Deed::Sync:
        return SQLITE_IOERR_FSYNC;
    case Deed::Lock:
        return SQLITE_IOERR_LOCK;
    case Deed::Look:
        return SQLITE_IOERR_FSTAT;
    }
    Q_UNREACHABLE();
}

} // namespace

class CrashingFiles::Private
{
public:
    /// SQLite's file, with the system's behind it in the same memory.
    struct File
    {
        sqlite3_file base; // first: SQLite knows nothing else
        Private *owner;
        int number;          ///< in the history; -1 when it is none of the directory recorded
        bool syncsDirectory; ///< as the system's files do with a new rollback journal
        [[nodiscard]] sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
    };
    static File *of(sqlite3_file *file) { return reinterpret_cast<File *>(file); }
    static Private *of(sqlite3_vfs *vfs) { return static_cast<Private *>(vfs->pAppData); }

    Private();
    ~Private() { sqlite3_vfs_unregister(&vfs); }
    Q_DISABLE_COPY_MOVE(Private)

    /// SQLITE_OK, or the result with which the operation has to fail.
    [[nodiscard]] int meet(Deed deed);
    void write(DiskHistory::Operation operation);
    [[nodiscard]] std::optional<QString> nameOf(const char *path) const;
    void made(File &file, const char *path, int flags);

    static int open(sqlite3_vfs *self, const char *path, sqlite3_file *file, int flags, int *outFlags);
    static int remove(sqlite3_vfs *self, const char *path, int syncDirectory);
    static const sqlite3_io_methods *methods();

    sqlite3_vfs *const system;
    sqlite3_vfs vfs;

    mutable std::mutex mutex; ///< for what follows
    QString directory;
    DiskHistory history;
    QMap<QString, int> numbers; ///< by name, as the directory is now
    int nextNumber = 0;

    struct Plan
    {
        qsizetype at;
        Fault fault;
        bool lasting;
    };
    std::optional<Plan> plan;
    qsizetype met = 0;
    bool hasFailed = false;
};

CrashingFiles::Private::Private()
    : system(sqlite3_vfs_find(nullptr))
    , vfs(*system)
{
    // All that has nothing to do with contents goes to the system's as it is: those functions use pAppData of theirs
    // only to choose how to lock, which is done in open() below.
    vfs.szOsFile = static_cast<int>(sizeof(File)) + system->szOsFile;
    vfs.zName = "crashing";
    vfs.pNext = nullptr;
    vfs.pAppData = this;
    vfs.xOpen = open;
    vfs.xDelete = remove;
    vfs.xAccess = [](sqlite3_vfs *self, const char *path, int flags, int *result) {
        return of(self)->system->xAccess(of(self)->system, path, flags, result);
    };
    vfs.xFullPathname = [](sqlite3_vfs *self, const char *path, int size, char *result) {
        return of(self)->system->xFullPathname(of(self)->system, path, size, result);
    };
    sqlite3_vfs_register(&vfs, 1);
}

int CrashingFiles::Private::meet(Deed deed)
{
    const std::lock_guard lock(mutex);
    if (!plan || !concerns(plan->fault, deed))
        return SQLITE_OK;
    const qsizetype number = met++;
    if (number != plan->at && !(plan->lasting && number > plan->at))
        return SQLITE_OK;
    hasFailed = true;
    return resultOf(plan->fault, deed);
}

void CrashingFiles::Private::write(DiskHistory::Operation operation)
{
    const std::lock_guard lock(mutex);
    history.operations.append(std::move(operation));
}

std::optional<QString> CrashingFiles::Private::nameOf(const char *path) const
{
    const QString full = QFile::decodeName(path);
    if (directory.isEmpty() || !full.startsWith(directory))
        return std::nullopt;
    return full.mid(directory.size());
}

void CrashingFiles::Private::made(File &file, const char *path, int flags)
{
    constexpr int journals = SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL | SQLITE_OPEN_WAL;
    const std::lock_guard lock(mutex);
    const auto name = nameOf(path);
    if (!name)
        return;
    if (!numbers.contains(*name)) {
        numbers[*name] = nextNumber;
        history.operations.append({.type = DiskHistory::Operation::Type::Create, .file = nextNumber++, .name = *name});
        file.syncsDirectory = (flags & journals) != 0;
    }
    file.number = numbers.value(*name);
}

int CrashingFiles::Private::open(sqlite3_vfs *self, const char *path, sqlite3_file *file, int flags, int *outFlags)
{
    Private *const owner = of(self);
    auto *const mine = new (file) File{{nullptr}, owner, -1, false};
    // A file without a name is a temporary one.
    if (path) {
        const bool isThere = QFile::exists(QFile::decodeName(path));
        if (const int failed = owner->meet(isThere ? Deed::Open : Deed::Make); failed != SQLITE_OK)
            return failed;
    }
    const int result = owner->system->xOpen(owner->system, path, mine->real(), flags, outFlags);
    if (result != SQLITE_OK)
        return result;
    mine->base.pMethods = methods();
    if (path)
        owner->made(*mine, path, flags);
    return SQLITE_OK;
}

int CrashingFiles::Private::remove(sqlite3_vfs *self, const char *path, int syncDirectory)
{
    Private *const owner = of(self);
    if (const int failed = owner->meet(Deed::Delete); failed != SQLITE_OK)
        return failed;
    const int result = owner->system->xDelete(owner->system, path, 0);
    const std::lock_guard lock(owner->mutex);
    const auto name = owner->nameOf(path);
    if (result == SQLITE_OK && name && owner->numbers.contains(*name)) {
        owner->history.operations.append({.type = DiskHistory::Operation::Type::Delete,
                                          .file = owner->numbers.take(*name),
                                          .name = *name,
                                          .directoryToo = syncDirectory != 0});
    }
    return result;
}

const sqlite3_io_methods *CrashingFiles::Private::methods()
{
    using Type = DiskHistory::Operation::Type;
    static const sqlite3_io_methods all = {
        .iVersion = 1, // no shared memory, no mapping
        .xClose = [](sqlite3_file *file) { return of(file)->real()->pMethods->xClose(of(file)->real()); },
        .xRead =
            [](sqlite3_file *file, void *bytes, int size, sqlite3_int64 at) {
                if (const int failed = of(file)->owner->meet(Deed::Read); failed != SQLITE_OK)
                    return failed;
                return of(file)->real()->pMethods->xRead(of(file)->real(), bytes, size, at);
            },
        .xWrite =
            [](sqlite3_file *file, const void *bytes, int size, sqlite3_int64 at) {
                File *const mine = of(file);
                const int failed = mine->owner->meet(Deed::Write);
                const int written = failed == SQLITE_OK ? size : failed == SQLITE_READONLY ? 0 : size / 2;
                if (written == 0)
                    return failed;
                const int result = mine->real()->pMethods->xWrite(mine->real(), bytes, written, at);
                if (result == SQLITE_OK && mine->number >= 0)
                    mine->owner->write({.type = Type::Write,
                                        .file = mine->number,
                                        .at = at,
                                        .bytes = QByteArray(static_cast<const char *>(bytes), written)});
                return failed == SQLITE_OK ? result : failed;
            },
        .xTruncate =
            [](sqlite3_file *file, sqlite3_int64 size) {
                File *const mine = of(file);
                if (const int failed = mine->owner->meet(Deed::Truncate); failed != SQLITE_OK)
                    return failed;
                const int result = mine->real()->pMethods->xTruncate(mine->real(), size);
                if (result == SQLITE_OK && mine->number >= 0)
                    mine->owner->write({.type = Type::Truncate, .file = mine->number, .at = size});
                return result;
            },
        .xSync =
            [](sqlite3_file *file, int) {
                File *const mine = of(file);
                if (const int failed = mine->owner->meet(Deed::Sync); failed != SQLITE_OK)
                    return failed;
                if (mine->number >= 0)
                    mine->owner->write(
                        {.type = Type::Sync, .file = mine->number, .directoryToo = mine->syncsDirectory});
                mine->syncsDirectory = false;
                return SQLITE_OK;
            },
        .xFileSize =
            [](sqlite3_file *file, sqlite3_int64 *size) {
                if (const int failed = of(file)->owner->meet(Deed::Look); failed != SQLITE_OK)
                    return failed;
                return of(file)->real()->pMethods->xFileSize(of(file)->real(), size);
            },
        .xLock =
            [](sqlite3_file *file, int level) {
                if (const int failed = of(file)->owner->meet(Deed::Lock); failed != SQLITE_OK)
                    return failed;
                return of(file)->real()->pMethods->xLock(of(file)->real(), level);
            },
        .xUnlock
        = [](sqlite3_file *file, int level) { return of(file)->real()->pMethods->xUnlock(of(file)->real(), level); },
        .xCheckReservedLock
        = [](sqlite3_file *file,
             int *result) { return of(file)->real()->pMethods->xCheckReservedLock(of(file)->real(), result); },
        .xFileControl =
            [](sqlite3_file *file, int operation, void *argument) {
                return of(file)->real()->pMethods->xFileControl(of(file)->real(), operation, argument);
            },
        .xSectorSize = [](sqlite3_file *file) { return of(file)->real()->pMethods->xSectorSize(of(file)->real()); },
        .xDeviceCharacteristics
        = [](sqlite3_file *file) { return of(file)->real()->pMethods->xDeviceCharacteristics(of(file)->real()); },
    };
    return &all;
}

CrashingFiles::CrashingFiles()
    : d(std::make_unique<Private>())
{
}

CrashingFiles::~CrashingFiles() = default;

void CrashingFiles::record(const QString &directory)
{
    const std::lock_guard lock(d->mutex);
    d->directory = QDir(directory).absolutePath() + QLatin1Char('/');
    d->history = {.before = filesIn(directory)};
    d->numbers.clear();
    d->nextNumber = 0;
    for (auto file = d->history.before.cbegin(); file != d->history.before.cend(); ++file)
        d->numbers[file.key()] = d->nextNumber++;
}

DiskHistory CrashingFiles::takeHistory()
{
    const std::lock_guard lock(d->mutex);
    d->directory.clear();
    d->numbers.clear();
    return std::exchange(d->history, {});
}

qsizetype CrashingFiles::recorded() const
{
    const std::lock_guard lock(d->mutex);
    return d->history.operations.size();
}

void CrashingFiles::failAt(qsizetype operation, Fault fault, bool lasting)
{
    const std::lock_guard lock(d->mutex);
    d->plan = {operation, fault, lasting};
    d->met = 0;
    d->hasFailed = false;
}

bool CrashingFiles::heal()
{
    const std::lock_guard lock(d->mutex);
    d->plan.reset();
    return std::exchange(d->hasFailed, false);
}

} // namespace Rescind
