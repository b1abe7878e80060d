// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/meetingwords.h"

#include "core/mentoring/views/agenda.h"
#include "core/mentoring/views/rhythm.h"
#include "tests/support/story.h"
#include "tests/support/test.h"

using story::Chapter;
using story::Story;

TEST_CASE("Meetings are counted in words up to twelve; those that did not take place have no number")
{
    Story told(Chapter::Planned);
    told.does(edits::planMeetings(told, story::at("2026-07-01T12:00"), 4));
    const auto headings = [&] {
        QStringList all;
        for (const Meeting &meeting : rhythm::meetings(told))
            all << meetingwords::heading(told, meeting);
        return all;
    };
    CHECK(headings().at(0) == u"First meeting"_s);
    CHECK(headings().at(11) == u"Twelfth meeting"_s);
    CHECK(headings().at(12) == u"Meeting 13"_s);
    told.does(edits::skipMeeting(told, told.meeting(1), {}));
    told.does(edits::cancelMeeting(told, told.meeting(2), u"Flu"_s));
    CHECK(headings().mid(0, 4)
          == QStringList({u"First meeting"_s, u"Skipped meeting"_s, u"Cancelled meeting"_s, u"Second meeting"_s}));
    CHECK(meetingwords::state(*told.now().find(told.meeting(1))) == u"Skipped"_s);
    CHECK(meetingwords::state(*told.now().find(told.meeting(2))) == u"Cancelled: Flu"_s);
}

TEST_CASE("A meeting says its day and hours as the clock at its place showed them")
{
    const Story told(Chapter::Planned);
    const Meeting winter = *told.now().find(told.meeting(3));
    CHECK(winter.startsAt == story::at("2025-12-10T13:00"));
    CHECK(meetingwords::dateLine(winter)
          == u"Wednesday 10 December 2025 · 15:00–16:15 · The small meeting room, third floor"_s);
    Meeting late = winter;
    late.startsAt = story::at("2025-12-10T21:30");
    late.place.clear();
    CHECK(meetingwords::dateLine(late) == u"Wednesday 10 December 2025 · 23:30–00:45"_s);
}

TEST_CASE("A topic says how often it was raised and by whom, to others than its author")
{
    Story told(Chapter::Planned);
    const auto first = Id<AgendaItem>::fresh();
    told.does(edits::addTopic(told, first, told.meeting(0), told.mentee(), u"Nights"_s));
    const auto line = [&](int meeting, Id<Person> reader) {
        return meetingwords::topicLine(told, agenda::of(told, told.meeting(meeting)).at(0), reader);
    };
    CHECK(line(0, told.mentee()) == u"Think with me · 15 min"_s);
    CHECK(line(0, told.mentor()) == u"Think with me · 15 min · from Helen"_s);
    for (int i = 0; i < 3; ++i) {
        told.does(edits::holdMeeting(told, told.meeting(i), told.now().find(told.meeting(i))->startsAt.addSecs(60)));
        told.does(edits::draftAgenda(told, told.meeting(i + 1), told.mentee()));
    }
    CHECK(line(1, told.mentee()).endsWith(u"raised twice"_s));
    CHECK(line(2, told.mentee()).endsWith(u"raised three times"_s));
    CHECK(line(3, told.mentee()).endsWith(u"raised 4 times"_s));
    told.does(edits::write(told, first, &AgendaItem::minutes, 0));
    CHECK(line(0, told.mentee()) == u"Think with me"_s);
}

TEST_CASE("An agenda is told by what was talked through")
{
    const Story told(Chapter::Begins);
    CHECK(meetingwords::topics(told, told.meeting(0)) == u"3 topics, 2 talked through"_s);
    CHECK(meetingwords::topics(told, told.meeting(1)).isEmpty());
    Story more = told;
    more.does(edits::addTopic(more, Id<AgendaItem>::fresh(), more.meeting(1), more.mentee(), u"One"_s));
    CHECK(meetingwords::topics(more, more.meeting(1)) == u"1 topic"_s);
}

TEST_CASE("A promise names its goal only when the goal is shared")
{
    Story told(Chapter::Begins);
    const auto id = Id<ActionItem>::fresh();
    told.does(edits::promise(told, id, told.mentor(), told.meeting(0), u"Ask around"_s));
    const auto line = [&] { return meetingwords::promiseLine(told, *told.now().find(id), story::on("2025-09-20")); };
    CHECK(line() == u"Peter"_s);
    told.does(edits::write(told, id, &ActionItem::until, story::on("2025-10-01")));
    told.does(edits::write(told, id, &ActionItem::goal, told.goal(2)));
    CHECK(line() == u"Peter · by 1 October"_s);
    told.does(edits::write(told, id, &ActionItem::goal, told.goal(0)));
    told.does(edits::setPromiseState(told, id, PromiseState::LetGo, story::on("2025-09-20")));
    CHECK(line() == u"Peter · by 1 October · Let go · %1"_s.arg(told.says("goal-1")));
}

TEST_CASE("The rhythm is said with how far the meetings have come")
{
    Story told(Chapter::HalfWay);
    CHECK(meetingwords::rhythm(told) == u"Every 4 weeks, 75 min · 4 of 9 held"_s);
    told.does(edits::write(told, told.now().id(), &Programme::rhythmWeeks, 1));
    CHECK(meetingwords::rhythm(told).startsWith(u"Every week, 75 min"_s));
    CHECK(meetingwords::rhythm(Story(Chapter::Acquainted)) == u"Every 4 weeks, 75 min"_s);
}

TEST_CASE("A rhythm of any number of weeks has words")
{
    CHECK(meetingwords::every(1) == u"every week"_s);
    CHECK(meetingwords::every(2) == u"every 2 weeks"_s);
    CHECK(meetingwords::every(8) == u"every 8 weeks"_s);
    CHECK(meetingwords::every(26) == u"every 26 weeks"_s);
}
