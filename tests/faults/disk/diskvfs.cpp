// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite's way to the simulated disk: the system's VFS, with the disk asked first.
#include "tests/faults/disk/disk.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace {

/// One open file; SQLite gives it raw memory, and the real file stands behind it.
struct OpenFile
{
    sqlite3_file base;
    Platter::FilePtr *file;
    QString *path;
    bool syncsFolder; ///< a journal just made: the unix VFS syncs its folder with the first sync
};

sqlite3_vfs *system()
{
    static sqlite3_vfs *const vfs = sqlite3_vfs_find("unix");
    return vfs;
}

OpenFile *ours(sqlite3_file *file)
{
    return reinterpret_cast<OpenFile *>(file);
}

sqlite3_file *realOf(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(ours(file) + 1);
}

/// The disk that the open file lies on, when it saw the opening.
Disk *diskOf(sqlite3_file *file)
{
    return *ours(file)->file ? Disk::of(*ours(file)->path) : nullptr;
}

int close(sqlite3_file *file)
{
    const Disk::Unseen unseen;
    const int code = realOf(file)->pMethods != nullptr ? realOf(file)->pMethods->xClose(realOf(file)) : SQLITE_OK;
    delete ours(file)->file;
    delete ours(file)->path;
    return code;
}

int read(sqlite3_file *file, void *bytes, int size, sqlite3_int64 offset)
{
    Disk *disk = diskOf(file);
    if (disk != nullptr && !disk->allows(Operation::Read, *ours(file)->path))
        return SQLITE_IOERR_READ;
    return realOf(file)->pMethods->xRead(realOf(file), bytes, size, offset);
}

int write(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset)
{
    Disk *disk = diskOf(file);
    const bool allowed = disk == nullptr || disk->allows(Operation::Write, *ours(file)->path);
    const int done = allowed ? size : int(disk->partOf(size));
    const Disk::Unseen unseen;
    if (disk == nullptr)
        return realOf(file)->pMethods->xWrite(realOf(file), bytes, size, offset);
    const QByteArray written = disk->asWritten(bytes, done);
    const int code = done > 0 ? realOf(file)->pMethods->xWrite(realOf(file), written.constData(), done, offset)
                              : SQLITE_OK;
    if (done > 0 && code == SQLITE_OK)
        Platter::write(**ours(file)->file, offset, written);
    if (!allowed)
        return disk->faultKind() == Fault::Kind::Full ? SQLITE_FULL : SQLITE_IOERR_WRITE;
    return code;
}

int truncate(sqlite3_file *file, sqlite3_int64 size)
{
    Disk *disk = diskOf(file);
    if (disk != nullptr && !disk->allows(Operation::Truncate, *ours(file)->path))
        return SQLITE_IOERR_TRUNCATE;
    const Disk::Unseen unseen;
    const int code = realOf(file)->pMethods->xTruncate(realOf(file), size);
    if (disk != nullptr && code == SQLITE_OK)
        Platter::truncate(**ours(file)->file, size);
    return code;
}

int sync(sqlite3_file *file, int flags)
{
    Disk *disk = diskOf(file);
    if (disk != nullptr && !disk->allows(Operation::Sync, *ours(file)->path)) {
        disk->failToSync(**ours(file)->file);
        return SQLITE_IOERR_FSYNC;
    }
    if (disk != nullptr) {
        Platter::sync(**ours(file)->file);
        // The unix VFS pays no heed to whether this one works.
        const QString folder = folderOf(*ours(file)->path);
        if (ours(file)->syncsFolder && disk->allows(Operation::SyncFolder, folder))
            disk->platter().syncFolder(folder);
        ours(file)->syncsFolder = false;
    }
    const Disk::Unseen unseen;
    return realOf(file)->pMethods->xSync(realOf(file), flags);
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return realOf(file)->pMethods->xFileSize(realOf(file), size);
}

int lock(sqlite3_file *file, int level)
{
    return realOf(file)->pMethods->xLock(realOf(file), level);
}

int unlock(sqlite3_file *file, int level)
{
    const Disk::Unseen unseen;
    return realOf(file)->pMethods->xUnlock(realOf(file), level);
}

int checkReservedLock(sqlite3_file *file, int *result)
{
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), result);
}

int fileControl(sqlite3_file *file, int operation, void *argument)
{
    const Disk::Unseen unseen;
    return realOf(file)->pMethods->xFileControl(realOf(file), operation, argument);
}

int sectorSize(sqlite3_file *file)
{
    return realOf(file)->pMethods->xSectorSize(realOf(file));
}

int deviceCharacteristics(sqlite3_file *file)
{
    return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file));
}

int open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    // Version 1: no shared memory and no mapping, so that nothing goes round the disk.
    static const sqlite3_io_methods methods{1,
                                            close,
                                            read,
                                            write,
                                            truncate,
                                            sync,
                                            fileSize,
                                            lock,
                                            unlock,
                                            checkReservedLock,
                                            fileControl,
                                            sectorSize,
                                            deviceCharacteristics,
                                            nullptr,
                                            nullptr,
                                            nullptr,
                                            nullptr,
                                            nullptr,
                                            nullptr};
    file->pMethods = nullptr;
    realOf(file)->pMethods = nullptr;
    const QString path = name != nullptr ? QFile::decodeName(name) : QString();
    if (name == nullptr && Disk::current() != nullptr)
        Disk::current()->noteTemporary();
    Disk *disk = Disk::of(path);
    const bool makes = disk != nullptr && (flags & SQLITE_OPEN_CREATE) != 0 && !QFileInfo::exists(path);
    if (makes && !disk->allows(Operation::Create, path))
        return SQLITE_CANTOPEN;
    const Disk::Unseen unseen;
    const int code = system()->xOpen(system(), name, realOf(file), flags, outFlags);
    if (code != SQLITE_OK)
        return code;
    Platter::FilePtr found;
    if (disk != nullptr)
        found = makes ? disk->platter().create(path) : disk->platter().at(path);
    ours(file)->file = new Platter::FilePtr(found);
    ours(file)->path = new QString(path);
    ours(file)->syncsFolder = makes && (flags & SQLITE_OPEN_MAIN_JOURNAL) != 0;
    file->pMethods = &methods;
    return SQLITE_OK;
}

int remove(sqlite3_vfs *, const char *name, int syncsFolder)
{
    const QString path = QFile::decodeName(name);
    Disk *disk = Disk::of(path);
    const bool isThere = disk != nullptr && QFileInfo::exists(path);
    if (isThere && !disk->allows(Operation::Remove, path))
        return SQLITE_IOERR_DELETE;
    {
        const Disk::Unseen unseen;
        if (const int code = system()->xDelete(system(), name, syncsFolder); code != SQLITE_OK)
            return code;
    }
    if (isThere)
        disk->platter().remove(path);
    if (isThere && syncsFolder != 0) {
        if (!disk->allows(Operation::SyncFolder, folderOf(path)))
            return SQLITE_IOERR_DIR_FSYNC;
        disk->platter().syncFolder(folderOf(path));
    }
    return SQLITE_OK;
}

} // namespace

void registerDiskVfs()
{
    static sqlite3_vfs vfs = [] {
        sqlite3_vfs made = *system();
        made.iVersion = 1;
        made.szOsFile = int(sizeof(OpenFile)) + system()->szOsFile;
        made.pNext = nullptr;
        made.zName = "peili-disk";
        made.xOpen = open;
        made.xDelete = remove;
        return made;
    }();
    sqlite3_vfs_register(&vfs, 1); // again, too: SQLite may have been shut down in between
}
