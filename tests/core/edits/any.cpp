// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/views/lookup.h"
#include "tests/support/gens.h"
#include "tests/support/story.h"

using story::after;
using story::Chapter;
using story::Story;

TEST_CASE("Writing changes one field of one record", "[edits]")
{
    const Story story(Chapter::Begins);
    const Id<Goal> goal = story.goal(0);
    const edits::Edit edit = edits::write(story.now(), goal, &Goal::support, u"My sister"_s);
    REQUIRE(edit);
    REQUIRE(edit->changes.size() == 1);
    Goal expected = *story.now().find(goal);
    expected.support = u"My sister"_s;
    CHECK(edit->changes.front() == Change{*story.now().find(goal), expected});
    CHECK(edits::write(story.now(), goal, &Goal::support, story.now().find(goal)->support)->isEmpty());
    checkRefused(edits::write(story.now(), Id<Goal>::fresh(), &Goal::support, u"x"_s), Error::Kind::NotFound);
}

TEST_CASE("Whatever is pasted, what is written can be kept", "[edits]")
{
    const Story story(Chapter::Prepared);
    rc::prop("through write and through answer", [&] {
        const QString pasted = *gens::pasted();
        const edits::Edit written = edits::write(story.now(), story.goal(0), &Goal::support, pasted);
        RC_ASSERT(written && rules::check(*written));
        const lookup::Question question{story.mentee(), Occasion::Prepare, {}, u"themes"_s};
        const edits::Edit answered = edits::answer(story, question, pasted, story::at("2025-09-02T17:10"));
        RC_ASSERT(answered && rules::check(*answered));
    });
    rc::prop("a text without control characters stays as it is", [&] {
        const QString text = *gens::text();
        const Mentorship written = after(story, edits::write(story.now(), story.goal(0), &Goal::support, text));
        RC_ASSERT(written.find(story.goal(0))->support == text);
    });
}

TEST_CASE("Removing what isn’t there is refused", "[edits]")
{
    const Story story(Chapter::Begins);
    checkRefused(edits::remove(story.now(), Id<Goal>::fresh()), Error::Kind::NotFound);
    checkRefused(edits::remove(story.now(), Id<Goal>()), Error::Kind::NotFound);
}

TEST_CASE("Sharing and taking back change the visibility alone", "[edits]")
{
    const Story story(Chapter::Prepared);
    const Id<Goal> secret = story.goal(2);
    REQUIRE(story.now().find(secret)->visibility == Visibility::Private);
    const Mentorship shared = after(story, edits::setVisibility(story.now(), secret, Visibility::Shared));
    CHECK(shared.find(secret)->visibility == Visibility::Shared);
    CHECK(after(shared, edits::setVisibility(shared, secret, Visibility::Private)) == story.now());
    checkRefused(edits::setVisibility(story.now(), Id<Goal>::fresh(), Visibility::Shared), Error::Kind::NotFound);
}

TEST_CASE("What was left unsaid is never shared", "[edits]")
{
    const auto form = GENERATE(Form::Mentoring, Form::Reverse, Form::Peer, Form::Group);
    const Story story(Chapter::Begins, story::Language::Finnish, form);
    const lookup::Question question{story.mentee(), Occasion::AfterMeeting, story.meeting(0), u"unsaid"_s};
    const Reflection *unsaid = lookup::answerTo(story, question);
    REQUIRE(unsaid);
    checkRefused(edits::setVisibility(story.now(), unsaid->id, Visibility::Shared), Error::Kind::Refused);
    checkRefused(edits::shareAnswer(story, question, Visibility::Shared), Error::Kind::Refused);
    CHECK(edits::setVisibility(story.now(), unsaid->id, Visibility::Private)->isEmpty());
    checkRefused(edits::write(story.now(), unsaid->id, &Reflection::visibility, Visibility::Shared),
                 Error::Kind::Refused);
    checkRefused(edits::includeInSummary(story, unsaid->id.uuid(), true), Error::Kind::Refused);
    checkRefused(edits::quote(story, Id<Pick>::fresh(), unsaid->id.uuid(), u"a word"_s), Error::Kind::Refused);
}

TEST_CASE("A verb leaves the mentorship that it was asked about as it is", "[edits]")
{
    const Story story;
    const Mentorship before = story.now();
    (void)edits::erase(story);
    (void)edits::remove(story.now(), story.mentee());
    (void)edits::rateGoal(story, story.goal(0), 1, story::on("2026-01-01"));
    (void)edits::planMeetings(story, story::at("2026-01-01T12:00"), 5);
    CHECK(story.now() == before);
}
