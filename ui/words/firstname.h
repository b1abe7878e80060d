// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What people call each other: "Aino" of "Aino Mäkelä".
[[nodiscard]] inline QString firstName(const QString &name)
{
    return name.section(QLatin1Char(' '), 0, 0, QString::SectionSkipEmpty);
}
