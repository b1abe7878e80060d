// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/records/mentorship.h"

/// The meetings of a mentorship in time.
namespace rhythm {

/// All meetings, the earliest first.
[[nodiscard]] std::vector<Meeting> meetings(const Mentorship &);

/// Which one this is among those planned or held, from 1; 0 for a skipped or cancelled one.
[[nodiscard]] int number(const Mentorship &, Id<Meeting>);

/// The earliest meeting that is still planned.
[[nodiscard]] std::optional<Meeting> next(const Mentorship &);

/// The latest held meeting that began before `before` (UTC).
[[nodiscard]] std::optional<Meeting> lastHeld(const Mentorship &, const QDateTime &before);

[[nodiscard]] int heldCount(const Mentorship &);

/// `count` times from `first` on, `weeks` apart, at the same time of the clock in `zone` even across
/// a change to or from summer time. UTC.
[[nodiscard]] std::vector<QDateTime> times(const QDateTime &first, int count, int weeks, const QString &zone);

/// When the meeting begins, in the zone that it was planned in.
[[nodiscard]] QDateTime localStart(const Meeting &);

/// The day of the meeting in its own zone.
[[nodiscard]] QDate day(const Meeting &);

} // namespace rhythm
