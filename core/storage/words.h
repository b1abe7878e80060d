// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

/// What storage says of a notebook file.
struct DatabaseWords
{
    Q_DECLARE_TR_FUNCTIONS(Database)
};
