// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paths.h"

#include "core/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace paths {

namespace {

struct PathsWords
{
    Q_DECLARE_TR_FUNCTIONS(Paths)
};

tl::unexpected<Error> unwritable(const QString &file, const QString &why)
{
    return failure(Error::Kind::Disk,
                   PathsWords::tr("“%1” could not be written (%2). Choose a folder that you may write to.")
                       .arg(files::shown(file), why));
}

} // namespace

QString defaultNotebook()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(QStringLiteral("notebook.peili"));
}

Result<void> makeFolderOf(const QString &file)
{
    const QString folder = QFileInfo(file).absolutePath();
    if (!QDir().mkpath(folder))
        return failure(Error::Kind::Disk,
                       PathsWords::tr("The folder “%1” could not be made. Choose a folder that you may write to.")
                           .arg(files::shown(folder)));
    return {};
}

Result<void> write(const QString &file, const QByteArray &bytes)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
        return unwritable(file, out.errorString());
    return {};
}

} // namespace paths
