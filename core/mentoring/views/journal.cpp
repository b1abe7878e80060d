// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/views/journal.h"

#include "core/mentoring/views/rhythm.h"

#include <QTimeZone>

namespace journal {

namespace {

void earliest(QDate &known, QDate day)
{
    if (day.isValid() && (!known.isValid() || day < known))
        known = day;
}

} // namespace

QDate day(const Mentorship &mentorship, const Reflection &reflection)
{
    const QTimeZone zone(mentorship.programme().zone.toUtf8());
    return zone.isValid() ? reflection.writtenAt.toTimeZone(zone).date() : reflection.writtenAt.toLocalTime().date();
}

Phases::Phases(const Mentorship &mentorship) : changeFrom_(mentorship.programme().closedOn)
{
    for (const auto &[id, reflection] : mentorship.all<Reflection>()) {
        if (reflection.occasion == Occasion::GetAcquainted)
            earliest(acquaintFrom_, day(mentorship, reflection));
    }
    for (const auto &[id, agreement] : mentorship.all<Agreement>())
        earliest(acquaintFrom_, agreement.draftedOn);
    for (const auto &[id, meeting] : mentorship.all<Meeting>()) {
        if (meeting.state == MeetingState::Held)
            earliest(dialogueFrom_, rhythm::day(meeting));
    }
    for (const auto &[id, evaluation] : mentorship.all<Evaluation>()) {
        if (evaluation.review == Review::Final)
            earliest(evaluationFrom_, evaluation.answeredOn);
    }
}

Phase Phases::of(const Mentorship &mentorship, const Reflection &reflection) const
{
    switch (reflection.occasion) {
    case Occasion::Prepare:
        return Phase::Prepare;
    case Occasion::GetAcquainted:
        return Phase::GetAcquainted;
    case Occasion::BeforeMeeting:
    case Occasion::AfterMeeting:
        return Phase::Dialogue;
    case Occasion::Journal:
        break;
    }
    const QDate written = day(mentorship, reflection);
    const auto since = [&](QDate from) { return from.isValid() && written >= from; };
    return since(changeFrom_)    ? Phase::ChangeInUse
        : since(evaluationFrom_) ? Phase::FinalEvaluation
        : since(dialogueFrom_)   ? Phase::Dialogue
        : since(acquaintFrom_)   ? Phase::GetAcquainted
                                 : Phase::Prepare;
}

int monthsAgo(QDate day, QDate today)
{
    constexpr int around = 3; ///< days
    if (!day.isValid())
        return 0;
    const int between = (today.year() - day.year()) * 12 + today.month() - day.month();
    for (const int months : {between - 1, between, between + 1}) {
        if (months > 0 && std::abs(day.daysTo(today.addMonths(-months))) <= around)
            return months;
    }
    return 0;
}

} // namespace journal
