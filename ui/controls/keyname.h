// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

/// A key as its cap says it: arrows as arrows, Enter as such, the rest in the person's language. Qt has these names in
/// few languages.
[[nodiscard]] QString keyName(const QKeySequence &key);

/// A key that a widget hears by itself, beside the actions of the window, for the sheet of keys.
struct KeyLine
{
    QString keys; ///< as on the keyboard: "Alt+↑"
    QString what; ///< "Move the topic up"
};
