// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/edits/edits.h"
#include "core/mentoring/edits/inorder.h"
#include "core/mentoring/edits/words.h"
#include "core/mentoring/views/agenda.h"
#include "core/mentoring/views/rhythm.h"

#include <QTimeZone>

namespace edits {

namespace {

Meeting newMeeting(const Programme &programme, Id<Meeting> id, const QDateTime &startsAt)
{
    Meeting meeting;
    meeting.id = id;
    meeting.startsAt = startsAt;
    meeting.zone = programme.zone;
    meeting.minutes = programme.meetingMinutes;
    meeting.place = programme.place;
    return meeting;
}

/// Sets a state that needs the meeting to be planned still.
Edit putOff(const Mentorship &mentorship, Id<Meeting> id, MeetingState state, const QString &reason)
{
    const Meeting *known = mentorship.find(id);
    if (!known)
        return gone();
    if (known->state == MeetingState::Held)
        return failure(Error::Kind::Refused, EditsWords::tr("This meeting was held. Open it again first."));
    Meeting meeting = *known;
    meeting.state = state;
    meeting.stateReason = rules::cleaned(reason);
    return Draft(mentorship).put(meeting).finish();
}

} // namespace

Edit planMeetings(const Mentorship &mentorship, QDateTime first, int count)
{
    if (count < 1 || count > 60)
        return failure(Error::Kind::BadInput, EditsWords::tr("Plan between 1 and 60 meetings at a time."));
    const Programme &programme = mentorship.programme();
    Draft draft(mentorship);
    for (const QDateTime &startsAt : rhythm::times(first, count, programme.rhythmWeeks, programme.zone))
        draft.put(newMeeting(programme, Id<Meeting>::fresh(), startsAt));
    return draft.finish();
}

Edit addMeeting(const Mentorship &mentorship, Id<Meeting> fresh, QDateTime startsAt)
{
    return Draft(mentorship).put(newMeeting(mentorship.programme(), fresh, startsAt)).finish();
}

Edit moveMeeting(const Mentorship &mentorship, Id<Meeting> id, QDateTime startsAt)
{
    const Meeting *known = mentorship.find(id);
    if (!known)
        return gone();
    if (known->state == MeetingState::Held)
        return failure(Error::Kind::Refused,
                       EditsWords::tr("This meeting was held. Open it again before you move it."));
    Meeting meeting = *known;
    meeting.startsAt = startsAt.toUTC();
    meeting.state = MeetingState::Planned;
    meeting.stateReason.clear();
    return Draft(mentorship).put(meeting).finish();
}

Edit skipMeeting(const Mentorship &mentorship, Id<Meeting> id, const QString &reason)
{
    return putOff(mentorship, id, MeetingState::Skipped, reason);
}

Edit cancelMeeting(const Mentorship &mentorship, Id<Meeting> id, const QString &reason)
{
    return putOff(mentorship, id, MeetingState::Cancelled, reason);
}

Edit holdMeeting(const Mentorship &mentorship, Id<Meeting> id, QDateTime now)
{
    const Meeting *known = mentorship.find(id);
    if (!known)
        return gone();
    if (rhythm::day(*known) > now.toTimeZone(rhythm::localStart(*known).timeZone()).date())
        return failure(Error::Kind::Refused,
                       EditsWords::tr("This meeting is still to come. If you have met already, move it to that day."));
    Meeting meeting = *known;
    meeting.state = MeetingState::Held;
    meeting.stateReason.clear();
    return Draft(mentorship).put(meeting).finish();
}

Edit reopenMeeting(const Mentorship &mentorship, Id<Meeting> id)
{
    const Meeting *known = mentorship.find(id);
    if (!known)
        return gone();
    Meeting meeting = *known;
    meeting.state = MeetingState::Planned;
    meeting.stateReason.clear();
    return Draft(mentorship).put(meeting).finish();
}

Edit draftAgenda(const Mentorship &mentorship, Id<Meeting> meeting, Id<Person> author)
{
    const std::vector<AgendaItem> proposed = agenda::proposal(mentorship, meeting, author);
    if (proposed.empty())
        return failure(Error::Kind::Missing,
                       EditsWords::tr("Nothing is open from before. Add the topics that matter to you now."));
    Draft draft(mentorship);
    for (const AgendaItem &item : proposed)
        draft.put(item);
    return draft.finish();
}

Edit addTopic(const Mentorship &mentorship, Id<AgendaItem> fresh, Id<Meeting> meeting, Id<Person> author,
              const QString &topic)
{
    const std::vector<AgendaItem> others = agenda::of(mentorship, meeting);
    AgendaItem item;
    item.id = fresh;
    item.meeting = meeting;
    item.author = author;
    item.topic = rules::cleaned(topic);
    item.position = others.empty() ? 0 : others.back().position + 1;
    return Draft(mentorship).put(item).finish();
}

Edit tickTopic(const Mentorship &mentorship, Id<AgendaItem> id, bool done)
{
    return write(mentorship, id, &AgendaItem::done, done);
}

Edit moveTopic(const Mentorship &mentorship, Id<AgendaItem> id, int steps)
{
    const AgendaItem *item = mentorship.find(id);
    if (!item)
        return gone();
    return moved(mentorship, agenda::of(mentorship, item->meeting), id, steps);
}

Edit placeTopic(const Mentorship &mentorship, Id<AgendaItem> id, int position)
{
    const AgendaItem *item = mentorship.find(id);
    if (!item)
        return gone();
    const std::vector<AgendaItem> all = agenda::of(mentorship, item->meeting);
    const auto at = std::find_if(all.begin(), all.end(), [&](const AgendaItem &other) { return other.id == id; });
    return moved(mentorship, all, id, position - int(std::distance(all.begin(), at)));
}

Edit writeNote(const Mentorship &mentorship, Id<Meeting> meeting, Id<Person> author, Visibility visibility,
               const QString &text, QDateTime now)
{
    const Note *known = lookup::noteOf(mentorship, meeting, author, visibility);
    if (text.isEmpty())
        return known ? Draft(mentorship).drop(known->id).finish() : Changeset{};
    Note note = known ? *known : Note{};
    if (!known) {
        note.id = Id<Note>::fresh();
        note.meeting = meeting;
        note.author = author;
        note.visibility = visibility;
        note.writtenAt = now;
    }
    note.text = rules::cleaned(text);
    return Draft(mentorship).put(note).finish();
}

Edit promise(const Mentorship &mentorship, Id<ActionItem> fresh, Id<Person> owner, Id<Meeting> meeting,
             const QString &what)
{
    ActionItem item;
    item.id = fresh;
    item.owner = owner;
    item.meeting = meeting;
    item.what = rules::cleaned(what);
    return Draft(mentorship).put(item).finish();
}

Edit setPromiseState(const Mentorship &mentorship, Id<ActionItem> id, PromiseState state, QDate today)
{
    const ActionItem *known = mentorship.find(id);
    if (!known)
        return gone();
    ActionItem item = *known;
    item.state = state;
    item.closedOn = state == PromiseState::Open ? QDate() : today;
    return Draft(mentorship).put(item).finish();
}

} // namespace edits
