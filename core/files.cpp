// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace files {

namespace {

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
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return unreadable(file, in.errorString());
    QByteArray bytes = in.read(most + 1);
    if (in.error() != QFileDevice::NoError)
        return unreadable(file, in.errorString());
    if (bytes.size() > most)
        return failure(Error::Kind::BadInput,
                       FilesWords::tr("“%1” is far larger than any notebook. Choose another file.").arg(shown(file)));
    return bytes;
}

Result<void> copy(const QString &from, const QString &to)
{
    QFile in(from);
    if (!in.open(QIODevice::ReadOnly))
        return unreadable(from, in.errorString());
    QSaveFile out(to);
    if (QFileInfo::exists(to) || !out.open(QIODevice::WriteOnly))
        return unwritable(to, out.errorString());
    out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    constexpr qint64 piece = 1 << 20;
    while (!in.atEnd()) {
        const QByteArray bytes = in.read(piece);
        if (bytes.isEmpty())
            return unreadable(from, in.errorString());
        if (out.write(bytes) != bytes.size())
            return unwritable(to, out.errorString());
    }
    if (!out.commit())
        return unwritable(to, out.errorString());
    return {};
}

Result<void> makeOwnFolder(const QString &folder)
{
    constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner
        | QFileDevice::ExeOwner;
    const bool isThere = QFileInfo(folder).isDir();
    if (!isThere && !(QDir().mkpath(folder) && QFile::setPermissions(folder, ownerOnly)))
        return failure(Error::Kind::Disk,
                       FilesWords::tr("The folder “%1” could not be made. Choose a folder that you may write to.")
                           .arg(shown(folder)));
    return {};
}

QString journalOf(const QString &notebook)
{
    return notebook + QLatin1String("-journal");
}

void removeNotebook(const QString &notebook)
{
    QFile::remove(notebook);
    QFile::remove(journalOf(notebook));
}

void keepRenaming(const QString &file)
{
#ifdef Q_OS_UNIX
    const int folder = ::open(QFile::encodeName(QFileInfo(file).absolutePath()).constData(),
                              O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
#else
    Q_UNUSED(file)
#endif
}

} // namespace files
