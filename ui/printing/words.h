// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

/// What printing and writing files say.
struct PrintingWords
{
    Q_DECLARE_TR_FUNCTIONS(Printing)
};
