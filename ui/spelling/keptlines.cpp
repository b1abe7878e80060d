// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spelling/keptlines.h"

#include "core/base/files.h"

#include <QDir>
#include <QFileInfo>

namespace {

constexpr qint64 most = 4 << 20; ///< bytes; a list of words is never near

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
    return files::write(file, lines.join(u'\n').toUtf8() + '\n');
}
