// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/views/agenda.h"
#include "core/mentoring/views/lookup.h"
#include "core/mentoring/views/rhythm.h"
#include "tests/support/story.h"
#include "tests/support/test.h"

using story::after;
using story::allOf;
using story::at;
using story::Chapter;
using story::on;
using story::Story;

TEST_CASE("Meetings are planned in the rhythm, at the same time of the clock across summer time", "[edits]")
{
    const Story story(Chapter::Planned);
    const std::vector<Meeting> meetings = rhythm::meetings(story);
    REQUIRE(meetings.size() == 10);
    for (size_t i = 0; i < meetings.size(); ++i) {
        CHECK(rhythm::localStart(meetings[i]).time() == QTime(15, 0));
        CHECK(rhythm::day(meetings[i]) == on("2025-09-17").addDays(28 * int(i)));
        CHECK(meetings[i].zone == u"Europe/Helsinki"_s);
        CHECK(meetings[i].minutes == 75);
        CHECK(meetings[i].place == story.says("place"));
        CHECK(meetings[i].state == MeetingState::Planned);
    }
    CHECK(meetings[1].startsAt == at("2025-10-15T12:00")); // the clocks go back on 26 October
    CHECK(meetings[2].startsAt == at("2025-11-12T13:00"));
    CHECK(meetings[6].startsAt == at("2026-03-04T13:00")); // and forward on 29 March
    CHECK(meetings[7].startsAt == at("2026-04-01T12:00"));
}

TEST_CASE("Between 1 and 60 meetings are planned at a time", "[edits]")
{
    const Story story(Chapter::Acquainted);
    checkRefused(edits::planMeetings(story, at("2025-09-17T12:00"), 0), Error::Kind::BadInput);
    checkRefused(edits::planMeetings(story, at("2025-09-17T12:00"), 61), Error::Kind::BadInput);
    CHECK(after(story, edits::planMeetings(story, at("2025-09-17T12:00"), 60)).all<Meeting>().size() == 60);
}

TEST_CASE("A meeting that was added takes over what the frame says", "[edits]")
{
    Story story(Chapter::Acquainted);
    const auto id = Id<Meeting>::fresh();
    story.does(edits::addMeeting(story, id, at("2025-09-20T09:00")));
    CHECK(story.now().find(id)->minutes == 75);
    CHECK(story.now().find(id)->zone == u"Europe/Helsinki"_s);
}

TEST_CASE("A meeting is held on its own day or later, by the clock of its zone", "[edits]")
{
    Story story(Chapter::Acquainted);
    const auto id = Id<Meeting>::fresh();
    story.does(edits::addMeeting(story, id, at("2025-09-20T21:30"))); // 00:30 on the 21st in Helsinki
    checkRefused(edits::holdMeeting(story, id, at("2025-09-20T20:59")), Error::Kind::Refused);
    CHECK(after(story, edits::holdMeeting(story, id, at("2025-09-20T21:00"))).find(id)->state == MeetingState::Held);
    CHECK(after(story, edits::holdMeeting(story, id, at("2025-12-01T12:00"))).find(id)->state == MeetingState::Held);
    checkRefused(edits::holdMeeting(story, Id<Meeting>::fresh(), at("2025-09-20T21:00")), Error::Kind::NotFound);
}

TEST_CASE("A meeting that was put off can be planned again; a held one must be opened first", "[edits]")
{
    Story story(Chapter::Begins);
    const Id<Meeting> held = story.meeting(0);
    const Id<Meeting> planned = story.meeting(1);
    story.does(edits::skipMeeting(story, planned, u"Flu"_s));
    CHECK(story.now().find(planned)->state == MeetingState::Skipped);
    CHECK(story.now().find(planned)->stateReason == u"Flu"_s);
    story.does(edits::cancelMeeting(story, planned, u"New job"_s));
    CHECK(story.now().find(planned)->state == MeetingState::Cancelled);
    story.does(edits::moveMeeting(story, planned, at("2025-10-16T12:00")));
    CHECK(story.now().find(planned)->state == MeetingState::Planned);
    CHECK(story.now().find(planned)->stateReason.isEmpty());
    CHECK(story.now().find(planned)->startsAt == at("2025-10-16T12:00"));

    checkRefused(edits::skipMeeting(story, held, {}), Error::Kind::Refused);
    checkRefused(edits::cancelMeeting(story, held, {}), Error::Kind::Refused);
    checkRefused(edits::moveMeeting(story, held, at("2025-10-16T12:00")), Error::Kind::Refused);
    story.does(edits::reopenMeeting(story, held));
    CHECK(story.now().find(held)->state == MeetingState::Planned);
    story.does(edits::skipMeeting(story, held, {}));
    const auto none = Id<Meeting>::fresh();
    checkRefused(edits::skipMeeting(story, none, {}), Error::Kind::NotFound);
    checkRefused(edits::moveMeeting(story, none, {}), Error::Kind::NotFound);
    checkRefused(edits::reopenMeeting(story, none), Error::Kind::NotFound);
}

TEST_CASE("Topics are added at the end, ticked and moved within their meeting", "[edits]")
{
    Story story(Chapter::Planned);
    std::vector<Id<AgendaItem>> ids;
    for (const QString &topic : {u"A"_s, u"B"_s, u"C"_s}) {
        ids.push_back(Id<AgendaItem>::fresh());
        story.does(edits::addTopic(story, ids.back(), story.meeting(0), story.mentee(), topic));
    }
    const auto elsewhere = Id<AgendaItem>::fresh();
    story.does(edits::addTopic(story, elsewhere, story.meeting(1), story.mentee(), u"D"_s));
    story.does(edits::moveTopic(story, ids[2], -1));
    const auto topics = [&] {
        QString all;
        for (const AgendaItem &item : agenda::of(story, story.meeting(0)))
            all += item.topic;
        return all;
    };
    CHECK(topics() == u"ACB"_s);
    CHECK(story.now().find(elsewhere)->position == 0);
    story.does(edits::placeTopic(story, ids[1], 0));
    CHECK(topics() == u"BAC"_s);
    story.does(edits::placeTopic(story, ids[1], 1));
    CHECK(topics() == u"ABC"_s);
    story.does(edits::placeTopic(story, ids[0], 7));
    CHECK(topics() == u"BCA"_s);
    CHECK(edits::placeTopic(story, ids[0], 2)->isEmpty());
    story.does(edits::placeTopic(story, ids[0], -1));
    CHECK(topics() == u"ABC"_s);
    checkRefused(edits::placeTopic(story, Id<AgendaItem>::fresh(), 0), Error::Kind::NotFound);
    story.does(edits::tickTopic(story, ids[0], true));
    CHECK(story.now().find(ids[0])->done);
    checkRefused(edits::tickTopic(story, Id<AgendaItem>::fresh(), true), Error::Kind::NotFound);
    checkRefused(edits::moveTopic(story, Id<AgendaItem>::fresh(), 1), Error::Kind::NotFound);
}

TEST_CASE("A drafted agenda comes after what is there, and once", "[edits]")
{
    Story story(Chapter::Begins);
    const auto own = Id<AgendaItem>::fresh();
    story.does(edits::addTopic(story, own, story.meeting(1), story.mentee(), u"First of all"_s));
    story.does(edits::draftAgenda(story, story.meeting(1), story.mentee()));
    const std::vector<AgendaItem> items = agenda::of(story, story.meeting(1));
    REQUIRE(items.size() > 1);
    CHECK(items.front().id == own);
    for (size_t i = 0; i < items.size(); ++i)
        CHECK(items[i].position == int(i));
    checkRefused(edits::draftAgenda(story, story.meeting(1), story.mentee()), Error::Kind::Missing);
    checkRefused(edits::draftAgenda(story, Id<Meeting>::fresh(), story.mentee()), Error::Kind::Missing);
}

TEST_CASE("A person’s note of a meeting is one for each visibility", "[edits]")
{
    Story story(Chapter::Planned);
    const Id<Meeting> meeting = story.meeting(0);
    const QDateTime now = at("2025-09-17T12:30");
    story.does(edits::writeNote(story, meeting, story.mentee(), Visibility::Shared, u"Ours"_s, now));
    story.does(edits::writeNote(story, meeting, story.mentee(), Visibility::Private, u"Mine"_s, now));
    story.does(edits::writeNote(story, meeting, story.mentee(), Visibility::Private, u"Mine only"_s, now.addSecs(60)));
    CHECK(story.now().all<Note>().size() == 2);
    CHECK(lookup::noteOf(story, meeting, story.mentee(), Visibility::Shared)->text == u"Ours"_s);
    CHECK(lookup::noteOf(story, meeting, story.mentee(), Visibility::Private)->text == u"Mine only"_s);
    CHECK(lookup::noteOf(story, meeting, story.mentee(), Visibility::Private)->writtenAt == now);
    CHECK_FALSE(lookup::noteOf(story, meeting, story.mentor(), Visibility::Private));
    story.does(edits::writeNote(story, meeting, story.mentee(), Visibility::Private, {}, now));
    CHECK(story.now().all<Note>().size() == 1);
    CHECK(edits::writeNote(story, meeting, story.mentee(), Visibility::Private, {}, now)->isEmpty());
}

TEST_CASE("A promise is open until it is kept or let go", "[edits]")
{
    Story story(Chapter::Planned);
    const auto id = Id<ActionItem>::fresh();
    story.does(edits::promise(story, id, story.mentor(), story.meeting(0), u"Send the list"_s));
    CHECK(story.now().find(id)->state == PromiseState::Open);
    CHECK(story.now().find(id)->owner == story.mentor());
    story.does(edits::setPromiseState(story, id, PromiseState::Kept, on("2025-09-20")));
    CHECK(story.now().find(id)->closedOn == on("2025-09-20"));
    story.does(edits::setPromiseState(story, id, PromiseState::LetGo, on("2025-09-21")));
    CHECK(story.now().find(id)->state == PromiseState::LetGo);
    story.does(edits::setPromiseState(story, id, PromiseState::Open, on("2025-09-22")));
    CHECK_FALSE(story.now().find(id)->closedOn.isValid());
    checkRefused(edits::setPromiseState(story, Id<ActionItem>::fresh(), PromiseState::Kept, {}), Error::Kind::NotFound);
    const auto free = Id<ActionItem>::fresh();
    story.does(edits::promise(story, free, story.mentor(), {}, u"Between meetings"_s));
    CHECK(story.now().find(free)->meeting.isNull());
}
