// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

/// What is said of packs of content.
struct PackWords
{
    Q_DECLARE_TR_FUNCTIONS(Pack)
};
