// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/views/meetingtimer.h"

#include "tests/support/story.h"
#include "tests/support/test.h"

using story::at;
using timer::Share;

namespace {

Meeting meetingAt(const char *begins, int minutes)
{
    Meeting meeting;
    meeting.id = Id<Meeting>::fresh();
    meeting.startsAt = at(begins);
    meeting.minutes = minutes;
    return meeting;
}

AgendaItem topic(int minutes, bool done = false)
{
    AgendaItem item;
    item.id = Id<AgendaItem>::fresh();
    item.minutes = minutes;
    item.done = done;
    return item;
}

} // namespace

TEST_CASE("The time of a planned meeting has come from its start to its end", "[timer]")
{
    Meeting meeting = meetingAt("2026-11-30T13:00", 60);
    CHECK_FALSE(timer::hasCome(meeting, at("2026-11-30T12:59")));
    CHECK(timer::hasCome(meeting, at("2026-11-30T13:00")));
    CHECK(timer::hasCome(meeting, at("2026-11-30T13:59")));
    CHECK_FALSE(timer::hasCome(meeting, at("2026-11-30T14:00")));
    meeting.state = MeetingState::Held;
    CHECK_FALSE(timer::hasCome(meeting, at("2026-11-30T13:30")));
}

TEST_CASE("Minutes left count the begun one, and what took longer is negative", "[timer]")
{
    CHECK(Share{0, 3600}.minutesLeft() == 60);
    CHECK(Share{1, 3600}.minutesLeft() == 60);
    CHECK(Share{60, 3600}.minutesLeft() == 59);
    CHECK(Share{3599, 3600}.minutesLeft() == 1);
    CHECK(Share{3600, 3600}.minutesLeft() == 0);
    CHECK(Share{3659, 3600}.minutesLeft() == 0);
    CHECK(Share{3900, 3600}.minutesLeft() == -5);
    CHECK(Share{900, 3600}.part() == 0.25);
    CHECK(Share{9000, 3600}.part() == 1.0);
    CHECK(Share{5, 0}.part() == 0.0);
}

TEST_CASE("A meeting’s time runs from its beginning, and a pause counts for nothing", "[timer]")
{
    const Meeting meeting = meetingAt("2026-11-30T13:00", 60);
    MeetingTimer table;
    CHECK(timer::ofMeeting(table, meeting, at("2026-11-30T13:30")) == Share{0, 3600});
    table = timer::begun(table, at("2026-11-30T13:05"));
    CHECK(timer::begun(table, at("2026-11-30T13:20")) == table);
    CHECK(timer::ofMeeting(table, meeting, at("2026-11-30T13:24")).minutesLeft() == 41);
    CHECK(timer::ofMeeting(table, meeting, at("2026-11-30T13:00")) == Share{0, 3600}); // the clock was set back

    table = timer::paused(table, at("2026-11-30T13:24"));
    CHECK(table.isPaused());
    CHECK(timer::ofMeeting(table, meeting, at("2026-11-30T13:50")).minutesLeft() == 41);
    CHECK(timer::paused(table, at("2026-11-30T13:50")) == table);
    table = timer::resumed(table, at("2026-11-30T13:54"));
    CHECK_FALSE(table.isPaused());
    CHECK(timer::ofMeeting(table, meeting, at("2026-11-30T14:04")).minutesLeft() == 31);
}

TEST_CASE("The first open topic is talked about, or the one that was chosen", "[timer]")
{
    const std::vector<AgendaItem> agenda{topic(10, true), topic(20), topic(15), topic(5, true)};
    MeetingTimer table;
    CHECK(timer::current(table, agenda) == agenda[1].id);
    table.chosen = agenda[2].id;
    CHECK(timer::current(table, agenda) == agenda[2].id);
    table.chosen = agenda[3].id; // talked through meanwhile
    CHECK(timer::current(table, agenda) == agenda[1].id);
    CHECK(timer::current(table, {agenda[0]}).isNull());
    CHECK(timer::current(table, {}).isNull());
}

TEST_CASE("Each topic keeps the time that went to it, also when the pair comes back to it", "[timer]")
{
    const AgendaItem one = topic(10);
    const AgendaItem two = topic(20);
    MeetingTimer table = timer::turnedTo({}, one.id, at("2026-11-30T12:50")); // looked at before it begins
    CHECK(timer::ofTopic(table, one, at("2026-11-30T12:59")) == Share{0, 600});
    table = timer::begun(table, at("2026-11-30T13:00"));
    CHECK(timer::ofTopic(table, one, at("2026-11-30T13:04")) == Share{240, 600});
    table = timer::turnedTo(table, two.id, at("2026-11-30T13:05"));
    CHECK(timer::ofTopic(table, one, at("2026-11-30T13:09")) == Share{300, 600});
    CHECK(timer::ofTopic(table, two, at("2026-11-30T13:09")) == Share{240, 1200});

    table = timer::paused(table, at("2026-11-30T13:10"));
    table = timer::turnedTo(table, one.id, at("2026-11-30T13:20"));
    table = timer::resumed(table, at("2026-11-30T13:30"));
    CHECK(timer::ofTopic(table, two, at("2026-11-30T13:31")) == Share{300, 1200});
    CHECK(timer::ofTopic(table, one, at("2026-11-30T13:31")) == Share{360, 600});
    table = timer::turnedTo(table, {}, at("2026-11-30T13:31"));
    CHECK(timer::ofTopic(table, one, at("2026-11-30T13:50")) == Share{360, 600});
}
