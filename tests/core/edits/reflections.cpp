// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/views/lookup.h"
#include "tests/support/story.h"
#include "tests/support/test.h"

using story::after;
using story::at;
using story::Chapter;
using story::Story;

namespace {

lookup::Question themesOf(Id<Person> who)
{
    return {who, Occasion::Prepare, {}, u"themes"_s};
}

} // namespace

TEST_CASE("An answer grows in one record and keeps the day on which it was begun", "[edits]")
{
    Story story(Chapter::Begun);
    const auto question = themesOf(story.mentee());
    CHECK_FALSE(lookup::answerTo(story, question));
    story.does(edits::answer(story, question, u"Meet"_s, at("2025-09-02T17:00")));
    const Reflection first = *lookup::answerTo(story, question);
    CHECK(first.visibility == Visibility::Private);
    CHECK(first.author == story.mentee());
    CHECK(first.prompt == u"themes"_s);
    story.does(edits::answer(story, question, u"Meetings"_s, at("2025-09-02T17:01")));
    const Reflection second = *lookup::answerTo(story, question);
    CHECK(second.id == first.id);
    CHECK(second.writtenAt == first.writtenAt);
    CHECK(second.text == u"Meetings"_s);
    CHECK(story.now().all<Reflection>().size() == 1);
    CHECK(edits::answer(story, question, u"Meetings"_s, at("2025-09-02T17:02"))->isEmpty());
}

TEST_CASE("Answers of different people, prompts, occasions and meetings are apart", "[edits]")
{
    Story story(Chapter::Planned);
    const size_t before = story.now().all<Reflection>().size();
    const QDateTime now = at("2025-09-17T18:00");
    const lookup::Question one{story.mentee(), Occasion::BeforeMeeting, story.meeting(0), u"want"_s};
    lookup::Question other = one;
    story.does(edits::answer(story, one, u"1"_s, now));
    other.author = story.mentor();
    story.does(edits::answer(story, other, u"2"_s, now));
    other = one;
    other.prompt = u"hardest"_s;
    story.does(edits::answer(story, other, u"3"_s, now));
    other = one;
    other.meeting = story.meeting(1);
    story.does(edits::answer(story, other, u"4"_s, now));
    other = one;
    other.occasion = Occasion::AfterMeeting;
    story.does(edits::answer(story, other, u"5"_s, now));
    CHECK(story.now().all<Reflection>().size() == before + 5);
    CHECK(lookup::answerTo(story, one)->text == u"1"_s);
}

TEST_CASE("An emptied private answer goes; a shared or starred one stays", "[edits]")
{
    Story story(Chapter::Begun);
    const auto question = themesOf(story.mentee());
    CHECK(edits::answer(story, question, {}, {})->isEmpty());
    story.does(edits::answer(story, question, u"x"_s, at("2025-09-02T17:00")));
    CHECK(after(story, edits::answer(story, question, {}, {})).all<Reflection>().empty());

    const Id<Reflection> id = lookup::answerTo(story, question)->id;
    const Mentorship starred = after(story, edits::star(story, id, true));
    CHECK(after(starred, edits::answer(starred, question, {}, {})).find(id)->text.isEmpty());
    const Mentorship shared = after(story, edits::shareAnswer(story, question, Visibility::Shared));
    CHECK(after(shared, edits::answer(shared, question, {}, {})).find(id)->visibility == Visibility::Shared);
}

TEST_CASE("Only what was written can be shared", "[edits]")
{
    Story story(Chapter::Begun);
    const auto question = themesOf(story.mentor());
    checkRefused(edits::shareAnswer(story, question, Visibility::Shared), Error::Kind::Missing);
    story.does(edits::answer(story, question, u"x"_s, at("2025-09-02T17:00")));
    story.does(edits::shareAnswer(story, question, Visibility::Shared));
    CHECK(lookup::answerTo(story, question)->visibility == Visibility::Shared);
}

TEST_CASE("An entry of the journal is free and private", "[edits]")
{
    Story story(Chapter::Begun);
    const auto id = Id<Reflection>::fresh();
    story.does(edits::reflect(story, id, story.mentee(), u"Snow.\r\nStill dark."_s, at("2025-12-01T19:00")));
    const Reflection &entry = *story.now().find(id);
    CHECK(entry.text == u"Snow.\nStill dark."_s);
    CHECK(entry.occasion == Occasion::Journal);
    CHECK(entry.prompt.isEmpty());
    CHECK(entry.visibility == Visibility::Private);
    CHECK_FALSE(entry.starred);
    story.does(edits::star(story, id, true));
    CHECK(story.now().find(id)->starred);
    checkRefused(edits::star(story, Id<Reflection>::fresh(), true), Error::Kind::NotFound);
}

TEST_CASE("Who isn’t in the mentorship can’t write in it", "[edits]")
{
    const Story story(Chapter::Begun);
    const edits::Edit edit = edits::reflect(
        story, Id<Reflection>::fresh(), Id<Person>::fresh(), u"x"_s, at("2025-12-01T19:00"));
    REQUIRE(edit);
    checkRefused(story.now().checkReferences(*edit), Error::Kind::Missing);
}
