// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/story.h"
#include "tests/support/test.h"

using story::Chapter;
using story::on;
using story::Story;

TEST_CASE("Learning is planned, begun and done, each with its day", "[edits]")
{
    Story story(Chapter::Planned);
    const auto id = Id<LearningActivity>::fresh();
    story.does(
        edits::addActivity(story, id, story.mentee(), ActivityKind::Shadowing, u"A day\awith her"_s, on("2025-10-01")));
    const auto now = [&] { return *story.now().find(id); };
    CHECK(now().title == u"A daywith her"_s);
    CHECK(now().kind == ActivityKind::Shadowing);
    CHECK(now().visibility == Visibility::Private);
    CHECK(now().plannedOn == on("2025-10-01"));
    CHECK(now().state == ActivityState::Planned);

    story.does(edits::setActivityState(story, id, ActivityState::Doing, on("2025-10-02")));
    CHECK(now().startedOn == on("2025-10-02"));
    story.does(edits::setActivityState(story, id, ActivityState::Done, on("2025-10-09")));
    CHECK(now().startedOn == on("2025-10-02"));
    CHECK(now().doneOn == on("2025-10-09"));
    story.does(edits::setActivityState(story, id, ActivityState::Doing, on("2025-10-10")));
    CHECK(now().startedOn == on("2025-10-02"));
    CHECK_FALSE(now().doneOn.isValid());
    story.does(edits::setActivityState(story, id, ActivityState::Planned, on("2025-10-11")));
    CHECK_FALSE(now().startedOn.isValid());
    CHECK(now().plannedOn == on("2025-10-01"));
    story.does(edits::setActivityState(story, id, ActivityState::Done, on("2025-10-12")));
    CHECK(now().startedOn == on("2025-10-12"));
    CHECK(now().doneOn == on("2025-10-12"));
    checkRefused(edits::setActivityState(story, Id<LearningActivity>::fresh(), ActivityState::Done, {}),
                 Error::Kind::NotFound);
}
