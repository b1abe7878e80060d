// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/story.h"

#include "core/mentoring/views/lookup.h"
#include "core/mentoring/views/rhythm.h"

namespace demo {

namespace {

constexpr int minute = 60;
constexpr int hours = 60 * minute;

} // namespace

/// Plans them all in the rhythm first, as a pair does, and then moves each to the day on which it was.
void Story::planMeetings()
{
    const std::vector<Entry> entries = story_.list("meetings");
    if (entries.empty()) {
        story_.wrong("meetings");
        return;
    }
    const QDateTime first = entries.front().time("at", zone_);
    life_.now([&](const Mentorship &m) { return edits::planMeetings(m, first, int(entries.size())); });
    const std::vector<Meeting> planned = rhythm::meetings(life_.mentorship());
    for (size_t i = 0; i < planned.size() && i < entries.size(); ++i)
        planMeeting(entries[i], planned[i].id);
}

void Story::planMeeting(const Entry &entry, Id<Meeting> id)
{
    const QDateTime at = entry.time("at", zone_);
    const int minutes = entry.number("minutes");
    const QDateTime end = at.addSecs(minute * minutes);
    life_.now([=](const Mentorship &m) { return edits::moveMeeting(m, id, at); });
    write(at.addDays(-2), id, &Meeting::minutes, minutes);
    write(at.addDays(-2), id, &Meeting::place, entry.text("place"));

    int nth = 0;
    for (const Entry &answer : entry.list("before")) {
        const lookup::Question question{personNamed(answer, "by"), Occasion::BeforeMeeting, id, answer.text("prompt")};
        planAnswer(answer, question, at.addDays(-1).addSecs(minute * nth++));
    }
    planAgenda(entry, id);

    const QString reason = entry.text("reason");
    switch (entry.one<MeetingState>("state")) {
    case MeetingState::Planned:
        break;
    case MeetingState::Held:
        life_.at(end, [=](const Mentorship &m) { return edits::holdMeeting(m, id, end); });
        break;
    case MeetingState::Skipped:
        life_.at(at, [=](const Mentorship &m) { return edits::skipMeeting(m, id, reason); });
        break;
    case MeetingState::Cancelled:
        life_.at(at, [=](const Mentorship &m) { return edits::cancelMeeting(m, id, reason); });
        break;
    }

    for (const Entry &note : entry.list("notes")) {
        const Id<Person> author = personNamed(note, "by");
        const Visibility visibility = note.flag("shared") ? Visibility::Shared : Visibility::Private;
        const QString text = note.text("text");
        life_.at(end, [=](const Mentorship &m) { return edits::writeNote(m, id, author, visibility, text, end); });
    }
    for (const Entry &promise : entry.list("promises"))
        planPromise(promise, id, end);
    nth = 0;
    for (const Entry &answer : entry.list("after")) {
        const lookup::Question question{personNamed(answer, "by"), Occasion::AfterMeeting, id, answer.text("prompt")};
        planAnswer(answer, question, end.addSecs(3 * hours + minute * nth++));
    }
}

void Story::planAgenda(const Entry &entry, Id<Meeting> id)
{
    const QDateTime at = entry.time("at", zone_);
    const QDateTime drafted = at.addDays(-1).addSecs(1 * hours);
    for (const Entry &topic : entry.list("agenda")) {
        const Id<AgendaItem> fresh = Id<AgendaItem>::fresh();
        const Id<Person> author = personNamed(topic, "by");
        const QString text = topic.text("topic");
        life_.at(drafted, [=](const Mentorship &m) { return edits::addTopic(m, fresh, id, author, text); });
        write(drafted, fresh, &AgendaItem::minutes, topic.number("minutes"));
        write(drafted, fresh, &AgendaItem::wish, topic.one<Wish>("wish"));
        const QString from = topic.textIfAny("from");
        const auto earlier = topics_.find(from);
        if (earlier != topics_.end())
            write(drafted, fresh, &AgendaItem::carriedFrom, earlier->second);
        else if (!from.isEmpty())
            topic.wrong("from");
        if (topic.flag("done"))
            life_.at(at, [=](const Mentorship &m) { return edits::tickTopic(m, fresh, true); });
        topics_[topic.text("key")] = fresh;
    }
}

void Story::planPromise(const Entry &entry, Id<Meeting> id, const QDateTime &promisedAt)
{
    const Id<ActionItem> fresh = Id<ActionItem>::fresh();
    const Id<Person> owner = personNamed(entry, "by");
    const QString what = entry.text("what");
    const QDate until = entry.date("until");
    life_.at(promisedAt, [=](const Mentorship &m) { return edits::promise(m, fresh, owner, id, what); });
    write(promisedAt, fresh, &ActionItem::until, until);
    linkGoal(entry, promisedAt, fresh);
    const QDate done = entry.dateIfAny("done");
    const bool letGo = entry.flagIfAny("letGo");
    if (!done.isValid() && !letGo)
        return;
    const QDate closed = done.isValid() ? done : until;
    const PromiseState state = letGo ? PromiseState::LetGo : PromiseState::Kept;
    life_.at(qMax(hour(closed, 17), promisedAt),
             [=](const Mentorship &m) { return edits::setPromiseState(m, fresh, state, closed); });
}

} // namespace demo
