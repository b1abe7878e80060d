// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/views/reminders.h"

#include "core/mentoring/packs/forms.h"
#include "tests/support/story.h"
#include "tests/support/test.h"

using reminders::Reminder;
using story::after;
using story::at;
using story::Chapter;
using story::on;
using story::Story;

namespace {

const QTimeZone &helsinki()
{
    static const QTimeZone zone("Europe/Helsinki");
    return zone;
}

std::vector<Reminder> due(const Mentorship &mentorship, const char *from, const char *until)
{
    return reminders::dueBetween(mentorship, at(from), at(until), helsinki());
}

QString kinds(const std::vector<Reminder> &all)
{
    QStringList words;
    for (const Reminder &reminder : all) {
        switch (reminder.kind) {
        case Reminder::Kind::MeetingTomorrow:
            words << u"tomorrow"_s;
            break;
        case Reminder::Kind::MeetingSoon:
            words << u"soon"_s;
            break;
        case Reminder::Kind::PromiseDue:
            words << u"promise"_s;
            break;
        }
    }
    return words.join(u' ');
}

} // namespace

TEST_CASE("A meeting is told of a day and half an hour before, each once", "[reminders]")
{
    const Story story(Chapter::Planned); // the first meeting is on 17 September at 12:00 UTC
    CHECK(kinds(due(story, "2025-09-16T11:58", "2025-09-16T11:59")).isEmpty());
    const auto early = due(story, "2025-09-16T11:59", "2025-09-16T12:00");
    CHECK(kinds(early) == u"tomorrow"_s);
    CHECK(early.front().subject == story.meeting(0).uuid());
    CHECK(early.front().startsAt == at("2025-09-17T12:00"));
    CHECK(kinds(due(story, "2025-09-16T12:00", "2025-09-16T12:01")).isEmpty());
    CHECK(kinds(due(story, "2025-09-17T11:29", "2025-09-17T11:30")) == u"soon"_s);
    CHECK(kinds(due(story, "2025-09-17T11:30", "2025-09-17T11:31")).isEmpty());
}

TEST_CASE("After a night’s sleep only what still helps is told", "[reminders]")
{
    const Story story(Chapter::Planned);
    CHECK(kinds(due(story, "2025-09-15T20:00", "2025-09-17T06:00")) == u"tomorrow"_s);
    CHECK(kinds(due(story, "2025-09-15T20:00", "2025-09-17T11:45")) == u"soon"_s);
    CHECK(kinds(due(story, "2025-09-15T20:00", "2025-09-17T12:00")).isEmpty());
    CHECK(kinds(due(story, "2025-09-17T11:45", "2025-09-15T20:00")).isEmpty()); // the clock went back
}

TEST_CASE("Nothing is told of a meeting that will not be, nor while the mentorship rests", "[reminders]")
{
    const Story story(Chapter::Planned);
    const char *from = "2025-09-16T11:59";
    const char *until = "2025-09-16T12:00";
    CHECK(kinds(due(after(story, edits::skipMeeting(story, story.meeting(0), u"Flu"_s)), from, until)).isEmpty());
    CHECK(kinds(due(after(story, edits::pause(story, on("2025-09-10"))), from, until)).isEmpty());
    CHECK(kinds(due(after(story, edits::archive(story, on("2025-09-10"))), from, until)).isEmpty());
    CHECK(kinds(due(after(story, edits::close(story, on("2025-09-10"))), from, until)).isEmpty());
    CHECK(due(Mentorship(), from, until).empty());
}

TEST_CASE("A promise of one’s own is told of on the morning of its day", "[reminders]")
{
    const Story story(Chapter::Planned);
    const Id<Person> me = forms::me(story).id;
    const Id<Person> other = me == story.mentee() ? story.mentor() : story.mentee();
    const Id<ActionItem> mine = Id<ActionItem>::fresh();
    Mentorship now = after(story, edits::promise(story, mine, me, {}, u"Soitan Liisalle"_s));
    now = after(now, edits::write(now, mine, &ActionItem::until, on("2025-09-12")));
    const char *before = "2025-09-12T04:59"; // eight o’clock in Helsinki is five in UTC
    const char *morning = "2025-09-12T05:00";
    const auto told = due(now, before, morning);
    CHECK(kinds(told) == u"promise"_s);
    CHECK(told.front().subject == mine.uuid());
    CHECK(kinds(due(now, "2025-09-11T04:59", "2025-09-11T05:00")).isEmpty());
    CHECK(kinds(due(now, "2025-09-11T18:00", "2025-09-12T09:00")) == u"promise"_s);
    CHECK(kinds(due(after(now, edits::write(now, mine, &ActionItem::owner, other)), before, morning)).isEmpty());
    CHECK(
        kinds(due(after(now, edits::setPromiseState(now, mine, PromiseState::Kept, on("2025-09-11"))), before, morning))
            .isEmpty());
}
