// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

/// What the edits say.
struct EditsWords
{
    Q_DECLARE_TR_FUNCTIONS(Edits)
};
