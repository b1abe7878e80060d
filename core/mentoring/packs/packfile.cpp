// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/packs/packfile.h"

#include <QFile>

QByteArray packFile(const QString &id)
{
    QFile file(QStringLiteral(":/programmes/%1.json").arg(id));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
