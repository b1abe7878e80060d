// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/places.h"

namespace places {

QString source(const QString &path)
{
    return QStringLiteral(PEILI_SOURCE_DIR) + QLatin1Char('/') + path;
}

QString built()
{
    return QStringLiteral(PEILI_BINARY_DIR);
}

} // namespace places
