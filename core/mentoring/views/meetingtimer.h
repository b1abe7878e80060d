// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/records/agendaitem.h"

#include <map>
#include <vector>

/// A meeting as it goes on at the table: since when, and which topic the time goes to. It lasts as long as the
/// window; nothing of it is kept in the notebook. Times are UTC.
struct MeetingTimer
{
    Id<Meeting> meeting;
    QDateTime begunAt;                      ///< null before the beginning
    QDateTime pausedAt;                     ///< null while the clock runs
    Id<AgendaItem> chosen;                  ///< by the person; null: the first open topic
    Id<AgendaItem> topic;                   ///< which the time goes to
    QDateTime topicSince;                   ///< when the time last turned to it
    bool isQuiet = false;                   ///< the person does not want to see the time
    std::map<Id<AgendaItem>, qint64> spent; ///< seconds that went to each topic before that

    [[nodiscard]] bool hasBegun() const { return begunAt.isValid(); }
    [[nodiscard]] bool isPaused() const { return pausedAt.isValid(); }

    bool operator==(const MeetingTimer &) const = default;
};

namespace timer {

/// How much of a time is used, in seconds. More can be used than there was.
struct Share
{
    qint64 used = 0;
    qint64 whole = 0;

    [[nodiscard]] qint64 left() const { return whole - used; }

    /// Minutes left, a begun one counted: 41 until 40 are left. Negative when it took longer: −5 after five more.
    [[nodiscard]] int minutesLeft() const;

    /// From 0 to 1.
    [[nodiscard]] double part() const;

    bool operator==(const Share &) const = default;
};

/// Whether it is the time that a planned meeting was planned for.
[[nodiscard]] bool hasCome(const Meeting &, const QDateTime &now);

/// The timer with its clock running since `now`; one that has begun stays as it is.
[[nodiscard]] MeetingTimer begun(MeetingTimer, const QDateTime &now);

[[nodiscard]] MeetingTimer paused(MeetingTimer, const QDateTime &now);

/// The pause counts for nothing.
[[nodiscard]] MeetingTimer resumed(MeetingTimer, const QDateTime &now);

/// The topic that is talked about: the chosen one while it is open, else the first open one. Null without one.
[[nodiscard]] Id<AgendaItem> current(const MeetingTimer &, const std::vector<AgendaItem> &agenda);

/// From `now` on the time goes to `topic`.
[[nodiscard]] MeetingTimer turnedTo(MeetingTimer, Id<AgendaItem> topic, const QDateTime &now);

[[nodiscard]] Share ofMeeting(const MeetingTimer &, const Meeting &, const QDateTime &now);
[[nodiscard]] Share ofTopic(const MeetingTimer &, const AgendaItem &, const QDateTime &now);

} // namespace timer
