// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backups.h"

#include <QDateTime>
#include <QString>

/// Backups in words.
namespace backupwords {

/// "today 14:05", "yesterday 9:12", "Monday 16 November 14:05": `when` (UTC) as it is told at `now`, in the zone of
/// the laptop.
[[nodiscard]] QString moment(const QDateTime &when, const QDateTime &now);

/// "3 meetings held, 14 reflections, last entry on 12 November".
[[nodiscard]] QString held(const backups::Held &held, const QDateTime &now);

} // namespace backupwords
