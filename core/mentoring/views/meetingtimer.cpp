// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/views/meetingtimer.h"

#include <algorithm>

namespace timer {

namespace {

/// When the clock stands: now, or when it was stopped.
QDateTime moment(const MeetingTimer &timer, const QDateTime &now)
{
    return timer.isPaused() ? timer.pausedAt : now;
}

qint64 secondsSince(const QDateTime &then, const QDateTime &now)
{
    return then.isValid() ? std::max<qint64>(0, then.secsTo(now)) : 0;
}

} // namespace

int Share::minutesLeft() const
{
    return int(left() >= 0 ? (left() + 59) / 60 : left() / 60);
}

double Share::part() const
{
    return whole > 0 ? std::clamp(double(used) / double(whole), 0.0, 1.0) : 0.0;
}

bool hasCome(const Meeting &meeting, const QDateTime &now)
{
    const qint64 since = meeting.startsAt.secsTo(now);
    return meeting.state == MeetingState::Planned && since >= 0 && since < qint64(meeting.minutes) * 60;
}

MeetingTimer begun(MeetingTimer timer, const QDateTime &now)
{
    if (!timer.hasBegun()) {
        timer.begunAt = now;
        timer.topicSince = now;
    }
    return timer;
}

MeetingTimer paused(MeetingTimer timer, const QDateTime &now)
{
    if (timer.hasBegun() && !timer.isPaused())
        timer.pausedAt = now;
    return timer;
}

MeetingTimer resumed(MeetingTimer timer, const QDateTime &now)
{
    const qint64 pause = secondsSince(timer.pausedAt, now);
    timer.begunAt = timer.begunAt.addSecs(pause);
    timer.topicSince = timer.topicSince.addSecs(pause);
    timer.pausedAt = {};
    return timer;
}

Id<AgendaItem> current(const MeetingTimer &timer, const std::vector<AgendaItem> &agenda)
{
    const auto isOpen = [](const AgendaItem &item) { return !item.done; };
    const auto chosen = std::find_if(
        agenda.begin(), agenda.end(), [&](const AgendaItem &item) { return item.id == timer.chosen; });
    if (chosen != agenda.end() && isOpen(*chosen))
        return chosen->id;
    const auto first = std::find_if(agenda.begin(), agenda.end(), isOpen);
    return first == agenda.end() ? Id<AgendaItem>() : first->id;
}

MeetingTimer turnedTo(MeetingTimer timer, Id<AgendaItem> topic, const QDateTime &now)
{
    if (timer.topic == topic)
        return timer;
    const QDateTime at = moment(timer, now);
    if (timer.hasBegun() && !timer.topic.isNull())
        timer.spent[timer.topic] += secondsSince(timer.topicSince, at);
    timer.topic = topic;
    if (timer.hasBegun() && timer.topicSince < at)
        timer.topicSince = at;
    return timer;
}

Share ofMeeting(const MeetingTimer &timer, const Meeting &meeting, const QDateTime &now)
{
    return {secondsSince(timer.begunAt, moment(timer, now)), qint64(meeting.minutes) * 60};
}

Share ofTopic(const MeetingTimer &timer, const AgendaItem &item, const QDateTime &now)
{
    const auto before = timer.spent.find(item.id);
    const bool goesOn = timer.hasBegun() && timer.topic == item.id;
    return {(before == timer.spent.end() ? 0 : before->second)
                + (goesOn ? secondsSince(timer.topicSince, moment(timer, now)) : 0),
            qint64(item.minutes) * 60};
}

} // namespace timer
