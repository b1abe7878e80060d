// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/records/mentorship.h"

#include "tests/support/story.h"
#include "tests/support/test.h"

using story::Chapter;
using story::Story;

TEST_CASE("A mentorship that was never started answers with an empty frame", "[mentorship]")
{
    const Mentorship none;
    CHECK(none.id().isNull());
    CHECK(none.programme() == Programme());
    CHECK_FALSE(none.contains(QUuid::createUuid()));
    CHECK_FALSE(none.find(Id<Goal>::fresh()));
    CHECK_FALSE(none.find(Id<Goal>()));
}

TEST_CASE("A mentorship contains every record of every type", "[mentorship]")
{
    const Story story;
    forEachRecordType([&]<class R>(std::type_identity<R>) {
        CHECK_FALSE(story.now().all<R>().empty());
        for (const R &record : story::allOf<R>(story))
            CHECK(story.now().contains(record.id.uuid()));
    });
}

TEST_CASE("A record may refer only to what is there", "[mentorship]")
{
    const Story story(Chapter::Begins);
    Note note;
    note.id = Id<Note>::fresh();
    note.mentorship = story.now().id();
    note.author = story.mentee();
    note.meeting = story.meeting(0);
    CHECK(story.now().checkReferences({{{std::nullopt, note}}}));

    SECTION("an owner must be named")
    {
        note.author = {};
        checkRefused(story.now().checkReferences({{{std::nullopt, note}}}), Error::Kind::Missing);
    }
    SECTION("an owner must be there")
    {
        note.meeting = Id<Meeting>::fresh();
        checkRefused(story.now().checkReferences({{{std::nullopt, note}}}), Error::Kind::Missing);
    }
    SECTION("a link may be empty, but not name what isn’t there")
    {
        ActionItem promise;
        promise.id = Id<ActionItem>::fresh();
        promise.mentorship = story.now().id();
        promise.owner = story.mentee();
        CHECK(story.now().checkReferences({{{std::nullopt, promise}}}));
        promise.goal = Id<Goal>::fresh();
        checkRefused(story.now().checkReferences({{{std::nullopt, promise}}}), Error::Kind::Missing);
    }
    SECTION("an owner that some records can do without may be empty, but not name what isn’t there")
    {
        Reflection reflection;
        reflection.id = Id<Reflection>::fresh();
        reflection.mentorship = story.now().id();
        reflection.author = story.mentee();
        CHECK(story.now().checkReferences({{{std::nullopt, reflection}}}));
        reflection.meeting = Id<Meeting>::fresh();
        checkRefused(story.now().checkReferences({{{std::nullopt, reflection}}}), Error::Kind::Missing);
    }
    SECTION("what comes in the same changeset is there, in any order")
    {
        Meeting meeting = *story.now().find(story.meeting(0));
        meeting.id = Id<Meeting>::fresh();
        note.meeting = meeting.id;
        CHECK(story.now().checkReferences({{{std::nullopt, note}, {std::nullopt, meeting}}}));
    }
    SECTION("what comes in the same changeset and is something else isn’t what is meant")
    {
        Goal goal;
        goal.id = Id<Goal>::fresh();
        goal.mentorship = story.now().id();
        goal.author = story.mentee();
        note.meeting = Id<Meeting>(goal.id.uuid());
        checkRefused(story.now().checkReferences({{{std::nullopt, goal}, {std::nullopt, note}}}), Error::Kind::Missing);
    }
    SECTION("what goes in the same changeset isn’t")
    {
        const Meeting meeting = *story.now().find(story.meeting(9));
        note.meeting = meeting.id;
        checkRefused(story.now().checkReferences({{{std::nullopt, note}, {meeting, std::nullopt}}}),
                     Error::Kind::Missing);
    }
    SECTION("what others refer to can’t go without them")
    {
        const Meeting first = *story.now().find(story.meeting(0));
        checkRefused(story.now().checkReferences({{{first, std::nullopt}}}), Error::Kind::Missing);
        const Meeting last = *story.now().find(story.meeting(9));
        CHECK(story.now().checkReferences({{{last, std::nullopt}}}));
    }
}
