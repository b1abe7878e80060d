// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/story.h"

#include "app/demo/words.h"
#include "core/mentoring/views/lookup.h"

namespace demo {

void Story::planGoals()
{
    for (const Entry &entry : story_.list("goals"))
        planGoal(entry);
}

void Story::planGoal(const Entry &entry)
{
    const Id<Goal> fresh = Id<Goal>::fresh();
    const Id<Person> author = personNamed(entry, "by");
    const QString title = entry.text("title");
    const QDateTime set = hour(entry.date("on"), 17);
    goals_[entry.text("key")] = {fresh, set};
    life_.at(set, [=](const Mentorship &m) { return edits::addGoal(m, fresh, author, title); });
    write(set, fresh, &Goal::whyNow, entry.text("why"));
    write(set, fresh, &Goal::evidence, entry.text("evidence"));
    write(set, fresh, &Goal::howNoticed, entry.text("notice"));
    write(set, fresh, &Goal::firstStep, entry.text("firstStep"));
    write(set, fresh, &Goal::support, entry.text("support"));
    write(set, fresh, &Goal::targetOn, entry.date("target"));
    shareIf(entry.flag("shared"), set, fresh);

    for (const Entry &rating : entry.list("ratings")) {
        const QDate on = rating.date("on");
        const int value = rating.number("value");
        const QString evidence = rating.text("evidence");
        const QDateTime rated = qMax(hour(on, 18), set);
        life_.at(rated, [=](const Mentorship &m) { return edits::rateGoal(m, fresh, value, on); });
        life_.at(rated, [=](const Mentorship &m) -> edits::Edit {
            for (const auto &[id, known] : m.all<Rating>()) {
                if (known.goal == fresh && known.ratedOn == on)
                    return edits::explainRating(m, id, evidence);
            }
            return Changeset{};
        });
    }

    const GoalState state = entry.one<GoalState>("state");
    const QDate stateOn = entry.dateIfAny("stateOn");
    if (state == GoalState::Active || !stateOn.isValid())
        return;
    life_.at(hour(stateOn, 19), [=](const Mentorship &m) { return edits::setGoalState(m, fresh, state, stateOn); });
    write(hour(stateOn, 19), fresh, &Goal::stateReason, entry.text("stateReason"));
}

void Story::planLearning()
{
    for (const Entry &entry : story_.list("learning")) {
        const Id<LearningActivity> fresh = Id<LearningActivity>::fresh();
        const Id<Person> author = personNamed(entry, "by");
        const ActivityKind kind = entry.one<ActivityKind>("kind");
        const QString title = entry.text("title");
        const QDate planned = entry.date("planned");
        const QDate started = entry.dateIfAny("started");
        const QDate done = entry.dateIfAny("done");
        const QDateTime first = hour(planned, 17);
        life_.at(first,
                 [=](const Mentorship &m) { return edits::addActivity(m, fresh, author, kind, title, planned); });
        write(first, fresh, &LearningActivity::source, entry.text("source"));
        linkGoal(entry, first, fresh);
        shareIf(entry.flag("shared"), first, fresh);
        if (started.isValid())
            life_.at(hour(started, 18), [=](const Mentorship &m) {
                return edits::setActivityState(m, fresh, ActivityState::Doing, started);
            });
        if (done.isValid())
            life_.at(hour(done, 19),
                     [=](const Mentorship &m) { return edits::setActivityState(m, fresh, ActivityState::Done, done); });
        const QDateTime last = done.isValid() ? hour(done, 19) : started.isValid() ? hour(started, 18) : first;
        write(last, fresh, &LearningActivity::minutes, entry.number("minutes"));
        write(last, fresh, &LearningActivity::takeaway, entry.text("takeaway"));
        write(last, fresh, &LearningActivity::raise, entry.flag("raise"));
    }
}

void Story::planJournal()
{
    for (const Entry &entry : story_.list("journal")) {
        const Id<Reflection> fresh = Id<Reflection>::fresh();
        const Id<Person> author = personNamed(entry, "by");
        const QString text = entry.text("text");
        const QDateTime when = hour(entry.date("on"), 21);
        life_.at(when, [=](const Mentorship &m) { return edits::reflect(m, fresh, author, text, when); });
        shareIf(entry.flag("shared"), when, fresh);
        if (entry.flag("starred"))
            life_.at(when, [=](const Mentorship &m) { return edits::star(m, fresh, true); });
    }
}

void Story::planEvaluations()
{
    for (const Entry &entry : story_.list("evaluations")) {
        const Id<Person> author = personNamed(entry, "by");
        const Review review = entry.one<Review>("kind");
        const QString prompt = entry.text("prompt");
        const QString text = entry.text("text");
        const QDate on = entry.date("on");
        life_.at(hour(on, 18),
                 [=](const Mentorship &m) { return edits::evaluate(m, author, review, prompt, text, on); });
        if (entry.flag("shared"))
            life_.at(hour(on, 18), [=](const Mentorship &m) {
                return edits::shareEvaluation(m, author, review, prompt, Visibility::Shared);
            });
    }
}

void Story::planCommitments()
{
    for (const Entry &entry : story_.list("commitments")) {
        const Id<Commitment> fresh = Id<Commitment>::fresh();
        const Id<Person> author = personNamed(entry, "by");
        const QString what = entry.text("what");
        const QDate on = entry.date("on");
        const QDateTime made = hour(on, 19);
        life_.at(made, [=](const Mentorship &m) { return edits::addCommitment(m, fresh, author, what, on); });
        linkGoal(entry, made, fresh);
        shareIf(entry.flag("shared"), made, fresh);
        for (const Entry &back : entry.list("lookBacks")) {
            const int months = back.number("months");
            const QDate day = back.date("on");
            const StillDoing still = back.one<StillDoing>("still");
            LookBack said;
            said.evidence = back.text("evidence");
            said.obstacle = back.text("obstacle");
            said.next = back.text("next");
            said.support = back.text("support");
            life_.at(hour(day, 19), [=](const Mentorship &m) { return edits::lookBack(m, fresh, months, still, day); });
            for (const auto field : {&LookBack::evidence, &LookBack::obstacle, &LookBack::next, &LookBack::support}) {
                life_.at(hour(day, 19), [=](const Mentorship &m) {
                    return edits::write(m, lookup::lookBackOf(m, fresh, months)->id, field, said.*field);
                });
            }
        }
    }
}

/// Quotes the passages from the shared reflections in which they stand.
void Story::planQuotes()
{
    const QDateTime when = hour(story_.date("closedOn"), 19);
    for (const Entry &entry : story_.list("quotes")) {
        const Id<Person> author = personNamed(entry, "by");
        const QString passage = entry.text("text");
        life_.at(when, [=](const Mentorship &m) -> edits::Edit {
            for (const auto &[id, reflection] : m.all<Reflection>()) {
                if (reflection.author == author && isShared(reflection) && reflection.text.contains(passage))
                    return edits::quote(m, Id<Pick>::fresh(), id.uuid(), passage);
            }
            return failure(Error::Kind::BadInput,
                           DemoWords::tr("No shared reflection of the person holds “%1”.").arg(passage));
        });
    }
}

} // namespace demo
