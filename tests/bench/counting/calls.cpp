// SPDX-License-Identifier: GPL-3.0-or-later
// This executable's functions stand before the C library's, so that what SQLite, Qt and we ask of the disk is counted.
#include "tests/bench/counting/counts.h"

#include <dlfcn.h>
#include <sys/types.h>

namespace {

template <class F>
F *next(const char *name)
{
    return reinterpret_cast<F *>(dlsym(RTLD_NEXT, name));
}

ssize_t counted(std::int64_t bench::Counts::*sum, ssize_t bytes)
{
    if (bytes > 0)
        bench::countsSoFar().*sum += bytes;
    return bytes;
}

} // namespace

extern "C" {

int fsync(int file)
{
    static const auto real = next<int(int)>("fsync");
    ++bench::countsSoFar().syncs;
    return real(file);
}

int fdatasync(int file)
{
    static const auto real = next<int(int)>("fdatasync");
    ++bench::countsSoFar().syncs;
    return real(file);
}

ssize_t write(int file, const void *bytes, size_t count)
{
    static const auto real = next<ssize_t(int, const void *, size_t)>("write");
    return counted(&bench::Counts::written, real(file, bytes, count));
}

ssize_t pwrite(int file, const void *bytes, size_t count, off_t at)
{
    static const auto real = next<ssize_t(int, const void *, size_t, off_t)>("pwrite");
    return counted(&bench::Counts::written, real(file, bytes, count, at));
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off_t at)
{
    static const auto real = next<ssize_t(int, const void *, size_t, off_t)>("pwrite64");
    return counted(&bench::Counts::written, real(file, bytes, count, at));
}

ssize_t pread(int file, void *bytes, size_t count, off_t at)
{
    static const auto real = next<ssize_t(int, void *, size_t, off_t)>("pread");
    return counted(&bench::Counts::read, real(file, bytes, count, at));
}

ssize_t pread64(int file, void *bytes, size_t count, off_t at)
{
    static const auto real = next<ssize_t(int, void *, size_t, off_t)>("pread64");
    return counted(&bench::Counts::read, real(file, bytes, count, at));
}
}
