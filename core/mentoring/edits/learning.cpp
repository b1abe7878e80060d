// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/edits/edits.h"

namespace edits {

Edit addActivity(const Mentorship &mentorship, Id<LearningActivity> fresh, Id<Person> author, ActivityKind kind,
                 const QString &title, QDate today)
{
    LearningActivity activity;
    activity.id = fresh;
    activity.author = author;
    activity.kind = kind;
    activity.title = rules::cleaned(title);
    activity.plannedOn = today;
    return Draft(mentorship).put(activity).finish();
}

Edit setActivityState(const Mentorship &mentorship, Id<LearningActivity> id, ActivityState state, QDate today)
{
    const LearningActivity *known = mentorship.find(id);
    if (!known)
        return gone();
    if (known->state == state)
        return Changeset{}; // the day it was done stays
    LearningActivity activity = *known;
    activity.state = state;
    if (state == ActivityState::Planned)
        activity.startedOn = {};
    else if (!activity.startedOn.isValid())
        activity.startedOn = today;
    activity.doneOn = state == ActivityState::Done ? today : QDate();
    return Draft(mentorship).put(activity).finish();
}

} // namespace edits
