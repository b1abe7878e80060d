// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// A key that a widget hears by itself, beside the actions of the window, for the sheet of keys.
struct KeyLine
{
    QString keys; ///< as on the keyboard: "Alt+↑"
    QString what; ///< "Move the topic up"
};
