// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

/// What the maker of sample notebooks says.
struct DemoWords
{
    Q_DECLARE_TR_FUNCTIONS(Demo)
};
