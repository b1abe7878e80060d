// SPDX-License-Identifier: GPL-3.0-or-later
// The way to the simulated disk for all that goes round SQLite. This executable's functions stand before the C
// library's, so that Qt's QFile and QSaveFile and our own calls come here first.
#include "tests/faults/disk/disk.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdarg>
#include <map>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

/// What the number of an open file stands for.
struct Opened
{
    Platter::FilePtr file; ///< none for a folder
    QString path;
};

std::map<int, Opened> &openedFiles()
{
    static std::map<int, Opened> files;
    return files;
}

Opened *openedAs(int number)
{
    if (Disk::current() == nullptr)
        return nullptr;
    const auto found = openedFiles().find(number);
    return found == openedFiles().end() ? nullptr : &found->second;
}

template <class F>
F *next(const char *name)
{
    return reinterpret_cast<F *>(dlsym(RTLD_NEXT, name));
}

QString named(const char *name)
{
    return QFile::decodeName(name);
}

int fail(const Disk &disk)
{
    errno = disk.faultKind() == Fault::Kind::Full ? ENOSPC : EIO;
    return -1;
}

Disk *diskOf(const char *name)
{
    return Disk::current() == nullptr || name == nullptr ? nullptr : Disk::of(named(name));
}

using OpenFunction = int(const char *, int, ...);

int openWith(OpenFunction *real, const char *name, int flags, mode_t mode)
{
    Disk *disk = diskOf(name);
    if (disk == nullptr)
        return real(name, flags, mode);
    const QString path = named(name);
    const bool nameless = (flags & O_TMPFILE) == O_TMPFILE;
    const bool makes = nameless || ((flags & O_CREAT) != 0 && !QFileInfo::exists(path));
    const bool empties = !makes && (flags & O_TRUNC) != 0 && QFileInfo(path).size() > 0;
    if (makes && !disk->allows(Operation::Create, path))
        return fail(*disk);
    if (empties && !disk->allows(Operation::Truncate, path))
        return fail(*disk);
    const int number = real(name, flags, mode);
    if (number < 0)
        return number;
    Opened opened{nullptr, path};
    if (nameless)
        opened.file = Platter::createWithoutName();
    else if (!QFileInfo(path).isDir())
        opened.file = makes ? disk->platter().create(path) : disk->platter().at(path);
    if (empties && opened.file)
        Platter::truncate(*opened.file, 0);
    openedFiles()[number] = opened;
    return number;
}

int syncWith(int (*real)(int), int number)
{
    const Opened *opened = openedAs(number);
    Disk *disk = opened != nullptr ? Disk::of(opened->path) : nullptr;
    if (disk == nullptr)
        return real(number);
    if (!opened->file) {
        if (!disk->allows(Operation::SyncFolder, opened->path))
            return fail(*disk);
        disk->platter().syncFolder(opened->path);
        return 0;
    }
    if (!disk->allows(Operation::Sync, opened->path)) {
        disk->failToSync(*opened->file);
        return fail(*disk);
    }
    Platter::sync(*opened->file);
    return 0;
}

template <class F>
int renameWith(F &&real, const char *from, const char *to)
{
    Disk *disk = diskOf(to);
    if (disk == nullptr || !QFileInfo::exists(named(from)))
        return real();
    if (!disk->allows(Operation::Rename, named(to)))
        return fail(*disk);
    const int code = real();
    if (code == 0)
        disk->platter().rename(named(from), named(to));
    return code;
}

template <class F>
int linkWith(F &&real, const Platter::FilePtr &file, const char *to)
{
    Disk *disk = diskOf(to);
    if (disk == nullptr)
        return real();
    if (!disk->allows(Operation::Link, named(to)))
        return fail(*disk);
    const int code = real();
    if (code == 0)
        disk->platter().link(file, named(to));
    return code;
}

int truncateWith(int (*real)(int, off64_t), int number, off64_t size)
{
    const Opened *opened = openedAs(number);
    Disk *disk = opened != nullptr ? Disk::of(opened->path) : nullptr;
    if (disk == nullptr)
        return real(number, size);
    if (!disk->allows(Operation::Truncate, opened->path))
        return fail(*disk);
    const int code = real(number, size);
    if (code == 0)
        Platter::truncate(*opened->file, size);
    return code;
}

mode_t modeIn(int flags, va_list &arguments)
{
    const bool has = (flags & O_CREAT) != 0 || (flags & O_TMPFILE) == O_TMPFILE;
    return has ? va_arg(arguments, mode_t) : 0;
}

} // namespace

extern "C" {

int open(const char *name, int flags, ...)
{
    static auto *const real = next<OpenFunction>("open");
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeIn(flags, arguments);
    va_end(arguments);
    return openWith(real, name, flags, mode);
}

int open64(const char *name, int flags, ...)
{
    static auto *const real = next<OpenFunction>("open64");
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeIn(flags, arguments);
    va_end(arguments);
    return openWith(real, name, flags, mode);
}

int close(int number)
{
    static auto *const real = next<int(int)>("close");
    if (Disk::current() != nullptr)
        openedFiles().erase(number);
    return real(number);
}

ssize_t write(int number, const void *bytes, size_t size)
{
    static auto *const real = next<ssize_t(int, const void *, size_t)>("write");
    const Opened *opened = openedAs(number);
    Disk *disk = opened != nullptr ? Disk::of(opened->path) : nullptr;
    if (disk == nullptr)
        return real(number, bytes, size);
    if (!disk->allows(Operation::Write, opened->path))
        return fail(*disk);
    const off64_t offset = lseek64(number, 0, SEEK_CUR);
    const QByteArray written = disk->asWritten(bytes, qint64(size));
    const ssize_t done = real(number, written.constData(), size);
    if (done > 0)
        Platter::write(*opened->file, offset, written.left(done));
    return done;
}

int ftruncate(int number, off_t size) noexcept
{
    static auto *const real = next<int(int, off64_t)>("ftruncate");
    return truncateWith(real, number, size);
}

int ftruncate64(int number, off64_t size) noexcept
{
    static auto *const real = next<int(int, off64_t)>("ftruncate64");
    return truncateWith(real, number, size);
}

int fsync(int number)
{
    static auto *const real = next<int(int)>("fsync");
    return syncWith(real, number);
}

int fdatasync(int number)
{
    static auto *const real = next<int(int)>("fdatasync");
    return syncWith(real, number);
}

int unlink(const char *name) noexcept
{
    static auto *const real = next<int(const char *)>("unlink");
    Disk *disk = diskOf(name);
    const bool isThere = disk != nullptr && QFileInfo::exists(named(name));
    if (isThere && !disk->allows(Operation::Remove, named(name)))
        return fail(*disk);
    const int code = real(name);
    if (isThere && code == 0)
        disk->platter().remove(named(name));
    return code;
}

int rename(const char *from, const char *to) noexcept
{
    static auto *const real = next<int(const char *, const char *)>("rename");
    return renameWith([&] { return real(from, to); }, from, to);
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    static auto *const real = next<int(int, const char *, int, const char *, unsigned)>("renameat2");
    return renameWith([&] { return real(fromFolder, from, toFolder, to, flags); }, from, to);
}

int link(const char *from, const char *to) noexcept
{
    static auto *const real = next<int(const char *, const char *)>("link");
    Disk *disk = diskOf(to);
    return linkWith([&] { return real(from, to); }, disk ? disk->platter().at(named(from)) : nullptr, to);
}

int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags) noexcept
{
    static auto *const real = next<int(int, const char *, int, const char *, int)>("linkat");
    // "/proc/self/fd/N": a file without a name gets one
    const QString number = named(from).section(QLatin1Char('/'), -1);
    const Opened *opened = named(from).startsWith(QLatin1String("/proc/")) ? openedAs(number.toInt()) : nullptr;
    Disk *disk = diskOf(to);
    Platter::FilePtr file = opened != nullptr ? opened->file : disk ? disk->platter().at(named(from)) : nullptr;
    return linkWith([&] { return real(fromFolder, from, toFolder, to, flags); }, file, to);
}

int mkdir(const char *name, mode_t mode) noexcept
{
    static auto *const real = next<int(const char *, mode_t)>("mkdir");
    Disk *disk = diskOf(name);
    const bool isNew = disk != nullptr && !QFileInfo::exists(named(name));
    if (isNew && !disk->allows(Operation::MakeFolder, named(name)))
        return fail(*disk);
    const int code = real(name, mode);
    if (isNew && code == 0)
        disk->platter().makeFolder(named(name));
    return code;
}
}
