// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <vector>

/// Which backups are needed no more.
namespace thinning {

inline constexpr int allHours = 48;
inline constexpr int days = 14;
inline constexpr int weeks = 10;
inline constexpr int months = 12;

/// Those of the backups made at `times` (UTC, in any order) that can go at `now`. There stay: all of the last 48
/// hours, the newest of each of 14 days, of 10 weeks and of 12 months. Only days, weeks and months that have a
/// backup are counted, so neither a long pause nor a clock that is wrong for a while empties the folder. What
/// lies ahead of `now` stays.
[[nodiscard]] std::vector<QDateTime> superfluous(std::vector<QDateTime> times, const QDateTime &now);

} // namespace thinning
