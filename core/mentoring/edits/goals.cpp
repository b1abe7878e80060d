// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/edits/edits.h"
#include "core/mentoring/edits/inorder.h"
#include "core/mentoring/edits/words.h"

namespace edits {

namespace {

std::vector<Goal> goalsOf(const Mentorship &mentorship, Id<Person> author)
{
    return mentorship.sorted<Goal>([&](const Goal &goal) { return goal.author == author; },
                                   [](const Goal &a, const Goal &b) { return a.position < b.position; });
}

} // namespace

Edit addGoal(const Mentorship &mentorship, Id<Goal> fresh, Id<Person> author, const QString &title)
{
    const std::vector<Goal> others = goalsOf(mentorship, author);
    Goal goal;
    goal.id = fresh;
    goal.author = author;
    goal.title = rules::cleaned(title);
    goal.position = others.empty() ? 0 : others.back().position + 1;
    return Draft(mentorship).put(goal).finish();
}

Edit rateGoal(const Mentorship &mentorship, Id<Goal> id, int value, QDate today)
{
    if (!mentorship.find(id))
        return gone();
    if (value < 1 || value > 5)
        return failure(Error::Kind::BadInput, EditsWords::tr("A rating is a number from 1 to 5."));
    Rating rating;
    rating.id = Id<Rating>::fresh();
    rating.goal = id;
    rating.ratedOn = today;
    for (const auto &[ratingId, other] : mentorship.all<Rating>()) {
        if (other.goal == id && other.ratedOn == today)
            rating = other;
    }
    rating.value = value;
    return Draft(mentorship).put(rating).finish();
}

Edit explainRating(const Mentorship &mentorship, Id<Rating> id, const QString &evidence)
{
    return write(mentorship, id, &Rating::evidence, evidence);
}

Edit setGoalState(const Mentorship &mentorship, Id<Goal> id, GoalState state, QDate today)
{
    const Goal *known = mentorship.find(id);
    if (!known)
        return gone();
    Goal goal = *known;
    if (goal.state != state)
        goal.stateOn = today;
    goal.state = state;
    return Draft(mentorship).put(goal).finish();
}

Edit moveGoal(const Mentorship &mentorship, Id<Goal> id, int steps)
{
    const Goal *goal = mentorship.find(id);
    if (!goal)
        return gone();
    return moved(mentorship, goalsOf(mentorship, goal->author), id, steps);
}

} // namespace edits
