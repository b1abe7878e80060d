// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/records/mentorship.h"

#include <QTimeZone>

/// What a person wants to be reminded of, and when.
namespace reminders {

/// One thing to be reminded of. It names a meeting or a promise, never its words: others may see the screen.
struct Reminder
{
    enum class Kind {
        MeetingTomorrow, ///< a day before it begins
        MeetingSoon,     ///< half an hour before it begins
        PromiseDue       ///< on the morning of the day
    };
    Kind kind;
    Id<Programme> mentorship;
    QUuid subject;      ///< the meeting or the promise
    QDateTime startsAt; ///< UTC, of a meeting

    bool operator==(const Reminder &) const = default;
};

/// How long before a meeting, and from which hour on the day of a promise.
inline constexpr int earlyMinutes = 24 * 60;
inline constexpr int soonMinutes = 30;
inline constexpr int promiseHour = 8;

/// What became due after `after` and not later than `now` (UTC), the earliest first: for a meeting that lies ahead
/// only the nearer of its two reminders, for the promises of the notebook's owner the day that `zone` has now.
/// Nothing of a mentorship that is paused, closed or archived, and nothing when the clock went back.
[[nodiscard]] std::vector<Reminder> dueBetween(const Mentorship &, const QDateTime &after, const QDateTime &now,
                                               const QTimeZone &zone);

} // namespace reminders
