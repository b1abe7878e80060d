// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"

#include "core/base/notebooklock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace files {

namespace {

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

struct FilesWords
{
    Q_DECLARE_TR_FUNCTIONS(Files)
};

tl::unexpected<Error> unwritable(const QString &file, const QString &why)
{
    return failure(
        Error::Kind::Disk,
        FilesWords::tr("“%1” could not be written (%2). Choose a folder that you may write to.").arg(shown(file), why));
}

tl::unexpected<Error> unreadable(const QString &file, const QString &why)
{
    return failure(Error::Kind::NotFound,
                   FilesWords::tr("“%1” could not be read (%2). Check the name.").arg(shown(file), why));
}

tl::unexpected<Error> isOpenHere(const QString &file)
{
    return failure(Error::Kind::BadInput,
                   FilesWords::tr("“%1” is the notebook that is open here. Choose another file.").arg(shown(file)));
}

QString systemsWords(int error = errno)
{
    return qt_error_string(error);
}

/// Whether a file begins as SQLite's do.
bool isNotebook(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) && in.read(16) == QByteArrayView("SQLite format 3\0", 16);
}

/// Writes everything that is in an open file into another, which is there.
Result<void> pour(QFile &from, const QString &to)
{
    QFile out(to);
    if (!out.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return unwritable(to, out.errorString());
    constexpr qint64 piece = 1 << 20;
    while (!from.atEnd()) {
        const QByteArray bytes = from.read(piece);
        if (bytes.isEmpty())
            return unreadable(from.fileName(), from.errorString());
        if (out.write(bytes) != bytes.size())
            return unwritable(to, out.errorString());
    }
    return {};
}

/// Has the bytes of a file, or the names in a folder, on the disk, where the system can say so.
bool sync(const QString &path)
{
#ifdef Q_OS_UNIX
    const int opened = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (opened < 0)
        return false;
    const bool synced = ::fsync(opened) == 0;
    const int why = errno;
    ::close(opened);
    errno = why;
    return synced;
#else
    Q_UNUSED(path)
    return true;
#endif
}

bool syncFolderOf(const QString &file)
{
    return sync(QFileInfo(file).absolutePath());
}

/// Renames in one step, over what is there.
bool rename(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(from.toStdU16String(), to.toStdU16String(), error);
    return !error;
}

/// A second name for the same file. False where there is no such thing.
bool link(const QString &file, const QString &name)
{
    std::error_code error;
    std::filesystem::create_hard_link(file.toStdU16String(), name.toStdU16String(), error);
    return !error;
}

} // namespace

QString shown(const QString &file)
{
    return QDir::toNativeSeparators(file);
}

QString beside(const QString &notebook, const QString &what)
{
    const QFileInfo info(notebook);
    return info.dir().filePath(QStringLiteral("%1.%2.peili").arg(info.completeBaseName(), what));
}

Result<QByteArray> read(const QString &file, qint64 most)
{
    if (NotebookLock::has(file))
        return isOpenHere(file);
    if (QFileInfo::exists(file) && !QFileInfo(file).isFile())
        return failure(Error::Kind::NotFound,
                       FilesWords::tr("“%1” is not a file. Choose another one.").arg(shown(file)));
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return unreadable(file, in.errorString());
    // In pieces, since QIODevice takes as much memory as it is allowed to read, however little there is.
    QByteArray bytes;
    while (bytes.size() <= most) {
        const QByteArray piece = in.read(std::min(qint64(1) << 20, most + 1 - bytes.size()));
        if (piece.isEmpty())
            break;
        bytes += piece;
    }
    if (in.error() != QFileDevice::NoError)
        return unreadable(file, in.errorString());
    if (bytes.size() > most)
        return failure(Error::Kind::BadInput,
                       FilesWords::tr("“%1” is far larger than any notebook. Choose another file.").arg(shown(file)));
    return bytes;
}

Result<void> write(const QString &file, const std::function<Result<void>(QIODevice &)> &fill)
{
    // Not QSaveFile: it pays no heed to a sync that fails, and leaves the name to chance.
    const QFileInfo there(file);
    if (there.exists() && !(there.isFile() && there.isWritable()))
        return unwritable(file, systemsWords(there.isDir() ? EISDIR : EACCES));
    if (there.exists() && (NotebookLock::has(file) || isNotebook(file)))
        return failure(
            Error::Kind::Refused,
            FilesWords::tr("“%1” is a notebook, which this would replace. Choose another name.").arg(shown(file)));
    const QString target = there.exists() ? there.canonicalFilePath() : file;
    const QString part = partOf(target);
    QFile::remove(part);
    QFile out(part);
    if (!out.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
        return unwritable(file, out.errorString());
    Result<void> done = fill(out);
    if (done && (out.error() != QFileDevice::NoError || !out.flush()))
        done = unwritable(file, out.errorString());
    if (done && there.exists() && !out.setPermissions(there.permissions()))
        done = unwritable(file, out.errorString());
    out.close();
    if (done && !(sync(part) && rename(part, target) && syncFolderOf(target)))
        done = unwritable(file, systemsWords());
    if (!done)
        QFile::remove(part);
    return done;
}

Result<void> write(const QString &file, const QByteArray &bytes)
{
    return write(file, [&bytes](QIODevice &device) -> Result<void> {
        device.write(bytes); // what fails is noted in the device
        return {};
    });
}

Result<void> make(const QString &file)
{
    QFile made(file);
    if (!made.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
        return unwritable(file, made.errorString());
    return {};
}

Result<void> copy(const QString &from, const QString &to)
{
    if (NotebookLock::has(from))
        return isOpenHere(from);
    QFile in(from);
    if (!in.open(QIODevice::ReadOnly))
        return unreadable(from, in.errorString());
    const QString part = partOf(to);
    QFile::remove(part);
    if (QFileInfo::exists(to))
        return unwritable(to, systemsWords(EEXIST));
    if (auto made = make(part); !made)
        return made;
    Result<void> done = pour(in, part);
    if (done)
        done = keep(part);
    if (done)
        done = replace(part, to);
    if (!done) {
        QFile::remove(part);
        QFile::remove(to);
    }
    return done;
}

Result<void> keep(const QString &file)
{
    if (!sync(file) || !syncFolderOf(file))
        return unwritable(file, systemsWords());
    return {};
}

Result<void> replace(const QString &file, const QString &to)
{
    if (!rename(file, to) || !syncFolderOf(to))
        return unwritable(to, systemsWords());
    return {};
}

Result<void> keepAs(const QString &file, const QString &name)
{
    if (QFileInfo::exists(name) || !link(file, name))
        return copy(file, name);
    if (syncFolderOf(name))
        return {};
    const QString why = systemsWords();
    QFile::remove(name);
    return unwritable(name, why);
}

Result<void> makeOwnFolder(const QString &folder)
{
    const bool isThere = QFileInfo(folder).isDir();
    if (!isThere
        && !(QDir().mkpath(folder) && QFile::setPermissions(folder, ownerOnly | QFileDevice::ExeOwner)
             && syncFolderOf(folder)))
        return failure(Error::Kind::Disk,
                       FilesWords::tr("The folder “%1” could not be made. Choose a folder that you may write to.")
                           .arg(shown(folder)));
    return {};
}

QString journalOf(const QString &notebook)
{
    return notebook + QLatin1String("-journal");
}

QString partOf(const QString &file)
{
    return file + QLatin1String(".part");
}

void removeNotebook(const QString &notebook)
{
    QFile::remove(notebook);
    QFile::remove(journalOf(notebook));
}

} // namespace files
