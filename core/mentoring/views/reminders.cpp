// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/views/reminders.h"

#include "core/mentoring/packs/forms.h"
#include "core/mentoring/views/rhythm.h"

namespace reminders {

namespace {

constexpr int secondsAMinute = 60;

bool isResting(const Programme &programme)
{
    return programme.pausedOn.isValid() || programme.closedOn.isValid() || programme.archivedOn.isValid();
}

} // namespace

std::vector<Reminder> dueBetween(const Mentorship &mentorship, const QDateTime &after, const QDateTime &now,
                                 const QTimeZone &zone)
{
    std::vector<Reminder> due;
    const Programme &programme = mentorship.programme();
    if (isResting(programme) || !(after < now))
        return due;
    const auto falls = [&](const QDateTime &moment) { return after < moment && moment <= now; };

    for (const Meeting &meeting : rhythm::meetings(mentorship)) {
        if (meeting.state != MeetingState::Planned || meeting.startsAt <= now)
            continue;
        const auto before = [&](int minutes) { return meeting.startsAt.addSecs(-qint64(minutes) * secondsAMinute); };
        if (falls(before(soonMinutes)))
            due.push_back({Reminder::Kind::MeetingSoon, programme.id, meeting.id.uuid(), meeting.startsAt});
        else if (falls(before(earlyMinutes)))
            due.push_back({Reminder::Kind::MeetingTomorrow, programme.id, meeting.id.uuid(), meeting.startsAt});
    }

    const Id<Person> me = forms::me(mentorship).id;
    const QDate today = now.toTimeZone(zone).date();
    const bool isMorning = falls(QDateTime(today, QTime(promiseHour, 0), zone).toUTC());
    for (const auto &[id, promise] : mentorship.all<ActionItem>()) {
        if (isMorning && promise.state == PromiseState::Open && promise.owner == me && promise.until == today)
            due.push_back({Reminder::Kind::PromiseDue, programme.id, id.uuid(), {}});
    }
    return due;
}

} // namespace reminders
