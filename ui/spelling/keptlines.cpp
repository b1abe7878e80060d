// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spelling/keptlines.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace {

constexpr qint64 most = 4 << 20; ///< bytes; a list of words is never near

struct KeptLinesWords
{
    Q_DECLARE_TR_FUNCTIONS(KeptLines)
};

} // namespace

QStringList keptlines::read(const QString &file)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(in.read(most)).split(u'\n', Qt::SkipEmptyParts);
}

Result<void> keptlines::write(const QString &file, const QStringList &lines)
{
    QDir().mkpath(QFileInfo(file).absolutePath());
    QSaveFile out(file);
    const QByteArray bytes = lines.join(u'\n').toUtf8() + '\n';
    const bool done = out.open(QIODevice::WriteOnly)
        && out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) && out.write(bytes) == bytes.size()
        && out.commit();
    if (done)
        return {};
    return failure(
        Error::Kind::Disk,
        KeptLinesWords::tr("“%1” could not be written (%2). Make room on the disk, or let yourself write there.")
            .arg(QDir::toNativeSeparators(file), out.errorString()));
}
