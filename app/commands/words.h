// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

/// What the commands say.
struct CommandsWords
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};
