// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/paths.h"

#include "core/base/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace paths {

namespace {

struct PathsWords
{
    Q_DECLARE_TR_FUNCTIONS(Paths)
};

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

} // namespace paths
