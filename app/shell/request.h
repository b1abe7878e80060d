// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QStringList>

/// What one start of the program asks for, whoever starts it.
struct Request
{
    QStringList files; ///< notebooks to open; none: the window that is there, or the usual notebook
    QString page;      ///< the page to open in it, as places::named has it; empty: any

    bool operator==(const Request &) const = default;
};
Q_DECLARE_METATYPE(Request)
