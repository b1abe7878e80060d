// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/finding/recordverbs.h"

#include "core/mentoring/views/agenda.h"
#include "core/mentoring/views/lookup.h"
#include "core/mentoring/views/reading.h"
#include "core/mentoring/views/rhythm.h"
#include "ui/markdown/reflectionwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace recordverbs {

namespace {

struct VerbWords
{
    Q_DECLARE_TR_FUNCTIONS(RecordVerbs)
};

constexpr size_t newestEntries = 50;
constexpr int closedLately = 60; // days

/// Gathers the verbs of one record after another.
class Gathering
{
public:
    explicit Gathering(const Editing &editing) : editing_(editing) { }

    [[nodiscard]] const Mentorship &mentorship() const { return editing_.mentorship(); }
    [[nodiscard]] std::vector<RecordVerb> take() { return std::move(verbs_); }

    /// The records of a type that the writing person made.
    template <class R>
    [[nodiscard]] std::vector<const R *> own() const
    {
        std::vector<const R *> own;
        for (const auto &[id, record] : mentorship().all<R>()) {
            if (record.author == editing_.actor())
                own.push_back(&record);
        }
        return own;
    }

    /// `edit` gets the mentorship as it is when the verb is chosen.
    template <class R, class EditOf>
    void add(const R &record, const QString &text, const QString &what, const char *edits, EditOf edit)
    {
        verbs_.push_back(
            {text, what, edits, record.id.uuid(), [edit, id = record.id](const Editing &editing) -> edits::Edit {
                 return edit(editing.mentorship(), id, editing);
             }});
    }

    /// What makes the record's state another one.
    template <class R, class S>
    void addState(const R &record, S state, const QString &text, const QString &what, const char *edits,
                  edits::Edit (*set)(const Mentorship &, Id<R>, S, QDate))
    {
        if (record.state == state)
            return;
        add(record, text, what, edits, [set, state](const Mentorship &now, Id<R> id, const Editing &editing) {
            return set(now, id, state, editing.today());
        });
    }

    /// Up and down, where there is something to pass.
    template <class R>
    void addMoves(const R &record, const QString &up, const QString &down, const QString &what, const char *edits,
                  edits::Edit (*move)(const Mentorship &, Id<R>, int))
    {
        for (const int step : {-1, 1}) {
            const edits::Edit would = move(mentorship(), record.id, step);
            if (would && !would->isEmpty())
                add(record,
                    step < 0 ? up : down,
                    what,
                    edits,
                    [move, step](const Mentorship &now, Id<R> id, const Editing &) { return move(now, id, step); });
        }
    }

    template <class R>
    void addSharing(const R &record, const QString &name, const char *edits = "setVisibility")
    {
        const bool shared = isShared(record);
        add(record,
            (shared ? VerbWords::tr("Keep private: %1") : VerbWords::tr("Share: %1")).arg(name),
            shared ? VerbWords::tr("Keep private") : VerbWords::tr("Share"),
            edits,
            [wanted = shared ? Visibility::Private : Visibility::Shared](
                const Mentorship &now, Id<R> id, const Editing &) { return edits::setVisibility(now, id, wanted); });
    }

    template <class R>
    void addRemoval(const R &record, const QString &text, const QString &what)
    {
        add(record, text, what, "trash", [](const Mentorship &now, Id<R> id, const Editing &editing) {
            return edits::trash(now, id, editing.actor(), editing.now());
        });
    }

private:
    const Editing &editing_;
    std::vector<RecordVerb> verbs_;
};

/// The words of a record on one line.
QString nameOf(const QString &text)
{
    return reflectionwords::beginning(text.left(200));
}

void addTopics(Gathering &all)
{
    const std::optional<Meeting> next = rhythm::next(all.mentorship());
    if (!next)
        return;
    for (const AgendaItem &topic : agenda::of(all.mentorship(), next->id)) {
        if (topic.topic.isEmpty())
            continue;
        all.add(topic,
                (topic.done ? VerbWords::tr("Talk about it again: %1") : VerbWords::tr("Talked through: %1"))
                    .arg(topic.topic),
                topic.done ? VerbWords::tr("Open a topic again") : VerbWords::tr("Tick a topic off"),
                "tickTopic",
                [done = !topic.done](const Mentorship &now, Id<AgendaItem> id, const Editing &) {
                    return edits::tickTopic(now, id, done);
                });
        all.addMoves(topic,
                     VerbWords::tr("Move the topic up: %1").arg(topic.topic),
                     VerbWords::tr("Move the topic down: %1").arg(topic.topic),
                     VerbWords::tr("Move a topic"),
                     "moveTopic",
                     edits::moveTopic);
        all.addRemoval(topic, VerbWords::tr("Remove the topic: %1").arg(topic.topic), VerbWords::tr("Remove a topic"));
    }
}

void addPromises(Gathering &all, QDate today)
{
    const auto become = [&](const ActionItem &promise, auto state, const QString &text) {
        all.addState(promise,
                     state,
                     text.arg(promise.what),
                     VerbWords::tr("Change a promise’s state"),
                     "setPromiseState",
                     edits::setPromiseState);
    };
    for (const auto &[id, promise] : all.mentorship().all<ActionItem>()) {
        if (promise.what.isEmpty() || (promise.closedOn.isValid() && promise.closedOn < today.addDays(-closedLately)))
            continue;
        become(promise, PromiseState::Kept, VerbWords::tr("Promise kept: %1"));
        become(promise, PromiseState::LetGo, VerbWords::tr("Let go of the promise: %1"));
        become(promise, PromiseState::Open, VerbWords::tr("Open the promise again: %1"));
        all.addRemoval(
            promise, VerbWords::tr("Remove the promise: %1").arg(promise.what), VerbWords::tr("Remove a promise"));
    }
}

void addGoals(Gathering &all)
{
    const auto become = [&](const Goal &goal, auto state, const QString &text) {
        all.addState(goal,
                     state,
                     text.arg(goal.title),
                     VerbWords::tr("Change a goal’s state"),
                     "setGoalState",
                     edits::setGoalState);
    };
    for (const Goal *goal : all.own<Goal>()) {
        if (goal->title.isEmpty())
            continue;
        become(*goal, GoalState::Reached, VerbWords::tr("Goal reached: %1"));
        become(*goal, GoalState::Reshaped, VerbWords::tr("Goal reshaped: %1"));
        become(*goal, GoalState::LetGo, VerbWords::tr("Let go of the goal: %1"));
        become(*goal, GoalState::Active, VerbWords::tr("Take up the goal again: %1"));
        all.addMoves(*goal,
                     VerbWords::tr("Move the goal up: %1").arg(goal->title),
                     VerbWords::tr("Move the goal down: %1").arg(goal->title),
                     VerbWords::tr("Move a goal"),
                     "moveGoal",
                     edits::moveGoal);
        all.addSharing(*goal, goal->title);
        all.addRemoval(*goal, VerbWords::tr("Remove the goal: %1").arg(goal->title), VerbWords::tr("Remove a goal"));
    }
}

void addLearning(Gathering &all)
{
    const auto become = [&](const LearningActivity &activity, auto state, const QString &text) {
        all.addState(activity,
                     state,
                     text.arg(activity.title),
                     VerbWords::tr("Move a learning activity"),
                     "setActivityState",
                     edits::setActivityState);
    };
    for (const LearningActivity *activity : all.own<LearningActivity>()) {
        if (activity->title.isEmpty())
            continue;
        become(*activity, ActivityState::Planned, VerbWords::tr("Plan the learning activity again: %1"));
        become(*activity, ActivityState::Doing, VerbWords::tr("Begin the learning activity: %1"));
        become(*activity, ActivityState::Done, VerbWords::tr("Learning activity done: %1"));
        all.addSharing(*activity, activity->title);
        all.addRemoval(*activity,
                       VerbWords::tr("Remove the learning activity: %1").arg(activity->title),
                       VerbWords::tr("Remove a learning activity"));
    }
}

/// What was reflected on, the newest first.
void addReflections(Gathering &all)
{
    std::vector<const Reflection *> newest = all.own<Reflection>();
    std::erase_if(newest, [](const Reflection *each) { return each->text.isEmpty(); });
    const auto end = newest.begin() + std::ptrdiff_t(std::min(newestEntries, newest.size()));
    std::partial_sort(newest.begin(), end, newest.end(), [](const Reflection *one, const Reflection *other) {
        return one->writtenAt > other->writtenAt;
    });
    newest.erase(end, newest.end());
    for (const Reflection *each : newest) {
        const QString name = nameOf(each->text);
        all.add(*each,
                (each->starred ? VerbWords::tr("Take the star away: %1") : VerbWords::tr("Star: %1")).arg(name),
                each->starred ? VerbWords::tr("Take a star away") : VerbWords::tr("Star a reflection"),
                "star",
                [starred = !each->starred](const Mentorship &now, Id<Reflection> id, const Editing &) {
                    return edits::star(now, id, starred);
                });
        if (!reading::isAlwaysPrivate(all.mentorship(), *each))
            all.addSharing(*each, name, each->prompt.isEmpty() ? "setVisibility" : "shareAnswer");
        if (each->occasion == Occasion::Journal)
            all.addRemoval(*each, VerbWords::tr("Remove the entry: %1").arg(name), VerbWords::tr("Remove an entry"));
    }
}

void addOtherTexts(Gathering &all)
{
    for (const Evaluation *each : all.own<Evaluation>()) {
        if (!each->text.isEmpty())
            all.addSharing(*each, nameOf(each->text), "shareEvaluation");
    }
    for (const ClauseAnswer *each : all.own<ClauseAnswer>()) {
        if (!each->text.isEmpty())
            all.addSharing(*each, nameOf(each->text));
    }
    for (const Commitment *each : all.own<Commitment>()) {
        if (each->what.isEmpty())
            continue;
        all.addSharing(*each, nameOf(each->what));
        all.addRemoval(*each,
                       VerbWords::tr("Remove the commitment: %1").arg(nameOf(each->what)),
                       VerbWords::tr("Remove a commitment"));
    }
}

/// One's own signature below an agreement that others have still to sign.
void addSignature(Gathering &all, Id<Person> person)
{
    const Agreement *agreement = lookup::currentAgreement(all.mentorship());
    if (!agreement || lookup::isSigned(all.mentorship(), agreement->id))
        return;
    for (const auto &[id, signature] : all.mentorship().all<Signature>()) {
        if (signature.agreement == agreement->id && signature.person == person)
            all.add(signature,
                    VerbWords::tr("Take my signature back"),
                    VerbWords::tr("Take a signature back"),
                    "unsign",
                    [agreement = agreement->id, person](const Mentorship &now, Id<Signature>, const Editing &) {
                        return edits::unsign(now, agreement, person);
                    });
    }
}

} // namespace

std::vector<RecordVerb> all(const Editing &editing)
{
    Gathering all(editing);
    addTopics(all);
    addPromises(all, editing.today());
    addGoals(all);
    addLearning(all);
    addSignature(all, editing.actor());
    addReflections(all);
    addOtherTexts(all);
    return all.take();
}

} // namespace recordverbs
