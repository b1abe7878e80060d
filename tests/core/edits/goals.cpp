// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/story.h"
#include "tests/support/test.h"

using story::after;
using story::Chapter;
using story::on;
using story::Story;

TEST_CASE("A new goal stands last among its author’s, private and active", "[edits]")
{
    Story story(Chapter::Prepared);
    const auto id = Id<Goal>::fresh();
    story.does(edits::addGoal(story, id, story.mentee(), u"Sleep"_s));
    const Goal &goal = *story.now().find(id);
    CHECK(goal.position == 3);
    CHECK(goal.visibility == Visibility::Private);
    CHECK(goal.state == GoalState::Active);
    const auto mentors = Id<Goal>::fresh();
    story.does(edits::addGoal(story, mentors, story.mentor(), u"Listen"_s));
    CHECK(story.now().find(mentors)->position == 0);
}

TEST_CASE("A rating is a number from 1 to 5, one a day", "[edits]")
{
    Story story(Chapter::Prepared);
    const Id<Goal> goal = story.goal(0);
    const size_t before = story.now().all<Rating>().size();
    checkRefused(edits::rateGoal(story, goal, 0, on("2025-10-01")), Error::Kind::BadInput);
    checkRefused(edits::rateGoal(story, goal, 6, on("2025-10-01")), Error::Kind::BadInput);
    checkRefused(edits::rateGoal(story, Id<Goal>::fresh(), 3, on("2025-10-01")), Error::Kind::NotFound);
    story.does(edits::rateGoal(story, goal, 3, on("2025-10-01")));
    CHECK(story.now().all<Rating>().size() == before + 1);
    const Rating rating = story.now()
                              .sorted<Rating>([](const Rating &r) { return r.ratedOn == on("2025-10-01"); },
                                              [](const Rating &, const Rating &) { return false; })
                              .front();
    story.does(edits::explainRating(story, rating.id, u"Forty minutes."_s));
    story.does(edits::rateGoal(story, goal, 4, on("2025-10-01")));
    CHECK(story.now().all<Rating>().size() == before + 1);
    CHECK(story.now().find(rating.id)->value == 4);
    CHECK(story.now().find(rating.id)->evidence == u"Forty minutes."_s);
    story.does(edits::rateGoal(story, story.goal(1), 4, on("2025-10-01")));
    CHECK(story.now().all<Rating>().size() == before + 2);
    checkRefused(edits::explainRating(story, Id<Rating>::fresh(), {}), Error::Kind::NotFound);
}

TEST_CASE("A goal’s state remembers the day on which it changed", "[edits]")
{
    Story story(Chapter::Prepared);
    const Id<Goal> goal = story.goal(1);
    story.does(edits::setGoalState(story, goal, GoalState::Reshaped, on("2025-11-01")));
    CHECK(story.now().find(goal)->stateOn == on("2025-11-01"));
    CHECK(edits::setGoalState(story, goal, GoalState::Reshaped, on("2025-12-01"))->isEmpty());
    story.does(edits::setGoalState(story, goal, GoalState::LetGo, on("2025-12-01")));
    CHECK(story.now().find(goal)->stateOn == on("2025-12-01"));
    checkRefused(edits::setGoalState(story, Id<Goal>::fresh(), GoalState::LetGo, {}), Error::Kind::NotFound);
}

TEST_CASE("A goal moves among its author’s goals and stops at the ends", "[edits]")
{
    Story story(Chapter::Prepared);
    const auto others = Id<Goal>::fresh();
    story.does(edits::addGoal(story, others, story.mentor(), u"Listen"_s));
    const auto order = [&] {
        return story.now().sorted<Goal>([&](const Goal &g) { return g.author == story.mentee(); },
                                        [](const Goal &a, const Goal &b) { return a.position < b.position; });
    };
    const std::vector<Goal> before = order();
    story.does(edits::moveGoal(story, before[0].id, 1));
    CHECK(order()[0].id == before[1].id);
    CHECK(order()[1].id == before[0].id);
    CHECK(order()[2].id == before[2].id);
    story.does(edits::moveGoal(story, before[0].id, 10));
    CHECK(order()[2].id == before[0].id);
    CHECK(edits::moveGoal(story, before[0].id, 1)->isEmpty());
    story.does(edits::moveGoal(story, before[0].id, -10));
    CHECK(order()[0].id == before[0].id);
    CHECK(story.now().find(others)->position == 0);
    checkRefused(edits::moveGoal(story, Id<Goal>::fresh(), 1), Error::Kind::NotFound);
}
