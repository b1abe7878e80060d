// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desk.h"

QString program()
{
    return QStringLiteral(PEILI_BINARY);
}
