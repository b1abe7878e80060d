// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/sitting.h"

#include <algorithm>

namespace sitting {

namespace {

/// When the clock stands: now, or when it was stopped.
QDateTime moment(const Sitting &sitting, const QDateTime &now)
{
    return sitting.isPaused() ? sitting.pausedAt : now;
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

Sitting begun(Sitting sitting, const QDateTime &now)
{
    if (!sitting.hasBegun()) {
        sitting.begunAt = now;
        sitting.topicSince = now;
    }
    return sitting;
}

Sitting paused(Sitting sitting, const QDateTime &now)
{
    if (sitting.hasBegun() && !sitting.isPaused())
        sitting.pausedAt = now;
    return sitting;
}

Sitting resumed(Sitting sitting, const QDateTime &now)
{
    const qint64 pause = secondsSince(sitting.pausedAt, now);
    sitting.begunAt = sitting.begunAt.addSecs(pause);
    sitting.topicSince = sitting.topicSince.addSecs(pause);
    sitting.pausedAt = {};
    return sitting;
}

Id<AgendaItem> current(const Sitting &sitting, const std::vector<AgendaItem> &agenda)
{
    const auto isOpen = [](const AgendaItem &item) { return !item.done; };
    const auto chosen = std::find_if(
        agenda.begin(), agenda.end(), [&](const AgendaItem &item) { return item.id == sitting.chosen; });
    if (chosen != agenda.end() && isOpen(*chosen))
        return chosen->id;
    const auto first = std::find_if(agenda.begin(), agenda.end(), isOpen);
    return first == agenda.end() ? Id<AgendaItem>() : first->id;
}

Sitting turnedTo(Sitting sitting, Id<AgendaItem> topic, const QDateTime &now)
{
    if (sitting.topic == topic)
        return sitting;
    const QDateTime at = moment(sitting, now);
    if (sitting.hasBegun() && !sitting.topic.isNull())
        sitting.spent[sitting.topic] += secondsSince(sitting.topicSince, at);
    sitting.topic = topic;
    if (sitting.hasBegun() && sitting.topicSince < at)
        sitting.topicSince = at;
    return sitting;
}

Share ofMeeting(const Sitting &sitting, const Meeting &meeting, const QDateTime &now)
{
    return {secondsSince(sitting.begunAt, moment(sitting, now)), qint64(meeting.minutes) * 60};
}

Share ofTopic(const Sitting &sitting, const AgendaItem &item, const QDateTime &now)
{
    const auto before = sitting.spent.find(item.id);
    const bool goesOn = sitting.hasBegun() && sitting.topic == item.id;
    return {(before == sitting.spent.end() ? 0 : before->second)
                + (goesOn ? secondsSince(sitting.topicSince, moment(sitting, now)) : 0),
            qint64(item.minutes) * 60};
}

} // namespace sitting
