// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/views/mentorpage.h"

#include "tests/support/story.h"
#include "tests/support/test.h"

using story::Chapter;
using story::Language;
using story::Story;

namespace {

mentorpage::Page pageFor(const Story &told, int meeting, Id<Person> asker)
{
    return mentorpage::make(told, told.meeting(meeting), told.mentor(), asker);
}

/// A text of the person's own before the second meeting, private as all are at first.
void prepares(Story &told, Id<Person> who, const QString &text)
{
    told.does(edits::answer(
        told, {who, Occasion::BeforeMeeting, told.meeting(1), u"important"_s}, text, story::at("2025-10-14T18:00")));
}

} // namespace

TEST_CASE("The mentor's page knows the agenda, both sides' promises and where the goals stand")
{
    Story told(Chapter::Begins);
    const auto topic = Id<AgendaItem>::fresh();
    told.does(edits::addTopic(told, topic, told.meeting(1), told.mentee(), u"Saying no"_s));
    told.does(edits::promise(told, Id<ActionItem>::fresh(), told.mentor(), told.meeting(0), u"Ask a colleague"_s));
    const mentorpage::Page page = pageFor(told, 1, told.mentor());
    CHECK(page.reader.id == told.mentor());
    CHECK(page.number == 2);
    REQUIRE(page.last);
    CHECK(page.last->id == told.meeting(0));
    REQUIRE(page.topics.size() == 1);
    CHECK(page.topics.front().item.topic == u"Saying no"_s);
    CHECK(std::all_of(
        page.mine.begin(), page.mine.end(), [&](const ActionItem &item) { return item.owner == told.mentor(); }));
    CHECK(std::any_of(
        page.mine.begin(), page.mine.end(), [](const ActionItem &item) { return item.what == u"Ask a colleague"_s; }));
    CHECK(std::none_of(
        page.theirs.begin(), page.theirs.end(), [&](const ActionItem &item) { return item.owner == told.mentor(); }));
    CHECK_FALSE(page.theirs.empty());
    CHECK_FALSE(page.goals.empty());
}

TEST_CASE("Of what others keep private it knows nothing, and of the reader's own only for the reader")
{
    const auto language = GENERATE(Language::English, Language::Finnish, Language::Swedish);
    Story told(Chapter::Begins, language);
    prepares(told, told.mentee(), u"Only the mentee reads this"_s);
    prepares(told, told.mentor(), u"I will wait for her answer"_s);
    const mentorpage::Page own = pageFor(told, 1, told.mentor());
    REQUIRE(own.own.size() == 1);
    CHECK(own.own.front().text == u"I will wait for her answer"_s);
    CHECK(pageFor(told, 1, told.mentee()).own.empty());
    for (const auto &asker : {told.mentor(), told.mentee()}) {
        const mentorpage::Page page = pageFor(told, 1, asker);
        for (const Reflection &reflection : page.reflections) {
            CHECK(reflection.visibility == Visibility::Shared);
            CHECK(reflection.author != told.mentor());
        }
        for (const mentorpage::GoalLine &line : page.goals)
            CHECK((line.goal.visibility == Visibility::Shared || line.goal.author == told.mentor()));
    }
}

TEST_CASE("What was settled before the last meeting is not news")
{
    const Story told(Chapter::HalfWay);
    const mentorpage::Page page = pageFor(told, 5, told.mentor());
    REQUIRE(page.last);
    for (const std::vector<ActionItem> &items : {page.mine, page.theirs}) {
        for (const ActionItem &item : items)
            CHECK((item.state == PromiseState::Open || item.closedOn >= page.last->startsAt.date()));
    }
    for (const Reflection &reflection : page.reflections)
        CHECK((reflection.writtenAt > page.last->startsAt || reflection.meeting == page.meeting.id));
}

TEST_CASE("Of a meeting that is past it tells how things stood then")
{
    const Story told(Chapter::LookedBack);
    const mentorpage::Page page = pageFor(told, 2, told.mentor());
    for (const mentorpage::GoalLine &line : page.goals) {
        for (const Rating &rating : line.ratings)
            CHECK(rating.ratedOn <= page.meeting.startsAt.date());
    }
    for (const Reflection &reflection : page.reflections)
        CHECK((reflection.writtenAt < page.meeting.startsAt || reflection.meeting == page.meeting.id));
    for (const std::vector<ActionItem> &items : {page.mine, page.theirs}) {
        for (const ActionItem &item : items) {
            const Meeting *where = told.now().find(item.meeting);
            CHECK((!where || where->startsAt < page.meeting.startsAt));
            CHECK((item.state == PromiseState::Open || item.closedOn <= page.meeting.startsAt.date()));
        }
    }
}

TEST_CASE("A meeting that is not there has an empty page; without a mentor the owner reads")
{
    const Story told(Chapter::Begins);
    CHECK(mentorpage::make(told, Id<Meeting>::fresh(), told.mentor(), told.mentor()).meeting.id.isNull());
    CHECK(mentorpage::readerOf(told).id == told.mentor());
    const Story peers(Chapter::Begins, Language::English, Form::Peer);
    CHECK(mentorpage::readerOf(peers).role == Role::Peer);
    CHECK_FALSE(mentorpage::make(Mentorship(), {}, {}, {}).last);
}
