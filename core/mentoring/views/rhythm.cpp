// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/views/rhythm.h"

#include <QTimeZone>

namespace rhythm {

namespace {

QTimeZone zoneNamed(const QString &name)
{
    // QTimeZone takes an empty name for the zone of the machine.
    const QTimeZone zone(name.isEmpty() ? QByteArray("UTC") : name.toUtf8());
    return zone.isValid() ? zone : QTimeZone::utc();
}

bool isEarlier(const Meeting &a, const Meeting &b)
{
    return a.startsAt < b.startsAt;
}

bool takesPlace(const Meeting &meeting)
{
    return meeting.state == MeetingState::Planned || meeting.state == MeetingState::Held;
}

} // namespace

std::vector<Meeting> meetings(const Mentorship &mentorship)
{
    return mentorship.sorted<Meeting>([](const Meeting &) { return true; }, isEarlier);
}

int number(const Mentorship &mentorship, Id<Meeting> id)
{
    const Meeting *meeting = mentorship.find(id);
    if (!meeting || !takesPlace(*meeting))
        return 0;
    int number = 0;
    for (const Meeting &other : mentorship.sorted<Meeting>(takesPlace, isEarlier)) {
        ++number;
        if (other.id == id)
            break;
    }
    return number;
}

std::optional<Meeting> next(const Mentorship &mentorship)
{
    const auto planned = mentorship.sorted<Meeting>(
        [](const Meeting &meeting) { return meeting.state == MeetingState::Planned; }, isEarlier);
    return planned.empty() ? std::nullopt : std::optional(planned.front());
}

std::optional<Meeting> lastHeld(const Mentorship &mentorship, const QDateTime &before)
{
    const auto held = mentorship.sorted<Meeting>(
        [&](const Meeting &meeting) { return meeting.state == MeetingState::Held && meeting.startsAt < before; },
        isEarlier);
    return held.empty() ? std::nullopt : std::optional(held.back());
}

int heldCount(const Mentorship &mentorship)
{
    const auto &all = mentorship.all<Meeting>();
    return int(std::count_if(
        all.begin(), all.end(), [](const auto &entry) { return entry.second.state == MeetingState::Held; }));
}

std::vector<QDateTime> times(const QDateTime &first, int count, int weeks, const QString &zoneName)
{
    const QTimeZone zone = zoneNamed(zoneName);
    const QDateTime local = first.toTimeZone(zone);
    std::vector<QDateTime> result;
    for (int i = 0; i < count; ++i)
        result.push_back(QDateTime(local.date().addDays(qint64(7) * weeks * i), local.time(), zone).toUTC());
    return result;
}

QDateTime localStart(const Meeting &meeting)
{
    return meeting.startsAt.toTimeZone(zoneNamed(meeting.zone));
}

QDate day(const Meeting &meeting)
{
    return localStart(meeting).date();
}

} // namespace rhythm
