// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/views/lookup.h"
#include "core/mentoring/views/summary.h"
#include "tests/support/story.h"
#include "tests/support/test.h"

using story::allOf;
using story::Chapter;
using story::Story;

TEST_CASE("A choice by name overrides the rule both ways, and the rule needs no choice", "[edits]")
{
    Story story(Chapter::Prepared);
    const QUuid shared = story.goal(0).uuid();
    const QUuid secret = story.goal(2).uuid();
    CHECK(edits::includeInSummary(story, shared, true)->isEmpty());
    CHECK(edits::includeInSummary(story, secret, false)->isEmpty());

    story.does(edits::includeInSummary(story, shared, false));
    story.does(edits::includeInSummary(story, secret, true));
    CHECK_FALSE(summary::isIncluded(story, shared));
    CHECK(summary::isIncluded(story, secret));
    CHECK(summary::isIncludedByRule(story, shared));
    CHECK_FALSE(summary::isIncludedByRule(story, secret));
    CHECK(edits::includeInSummary(story, secret, true).value().changes.size() <= 2);

    story.does(edits::includeInSummary(story, shared, true));
    story.does(edits::includeInSummary(story, secret, false));
    CHECK(story.now().all<Pick>().empty());
    checkRefused(edits::includeInSummary(story, QUuid::createUuid(), true), Error::Kind::NotFound);
}

TEST_CASE("A quoted passage leaves the choice about its record alone", "[edits]")
{
    Story story(Chapter::Begins);
    const Reflection *mentors = lookup::answerTo(
        story, {story.mentor(), Occasion::AfterMeeting, story.meeting(0), u"stayed"_s});
    const QUuid record = mentors->id.uuid();
    checkRefused(edits::quote(story, Id<Pick>::fresh(), record, u" \n"_s), Error::Kind::Missing);
    checkRefused(edits::quote(story, Id<Pick>::fresh(), QUuid::createUuid(), u"x"_s), Error::Kind::NotFound);
    const auto id = Id<Pick>::fresh();
    story.does(edits::quote(story, id, record, u"  held the lamp "_s));
    CHECK(story.now().find(id)->quote == u"held the lamp"_s);
    story.does(edits::includeInSummary(story, record, false));
    CHECK(story.now().find(id));
    CHECK(story.now().all<Pick>().size() == 2);
    story.does(edits::includeInSummary(story, record, true));
    CHECK(allOf<Pick>(story).size() == 1);
}
