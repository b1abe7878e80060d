// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/entry.h"
#include "app/demo/life.h"
#include "core/mentoring/views/lookup.h"

#include <map>

namespace demo {

/// Lives the story in `json`, called `name`, from its first day to its last, or to `until`: one new
/// mentorship. BadInput says which part of the story makes no sense, or which verb refused it.
[[nodiscard]] Result<Changeset> liveStory(const QString &name, const QByteArray &json, const QDateTime &until = {});

/// Plans the parts of one story into a life.
class Story
{
public:
    Story(const Entry &story, Life &life);

    /// Starts the mentorship and plans all the rest.
    void plan();

private:
    void start();
    void planAnswers(const char *part, Occasion occasion);
    void planAgreement();
    void planGoals();
    void planGoal(const Entry &goal);
    void planMeetings();
    void planMeeting(const Entry &entry, Id<Meeting> id);
    void planAgenda(const Entry &entry, Id<Meeting> id);
    void planPromise(const Entry &entry, Id<Meeting> id, const QDateTime &promisedAt);
    void planLearning();
    void planJournal();
    void planEvaluations();
    void planCommitments();
    void planQuotes();
    void planClosing();

    /// Answers, and shares and stars the answer where the story says so.
    void planAnswer(const Entry &entry, const lookup::Question &question, const QDateTime &when);

    [[nodiscard]] Id<Person> personNamed(const Entry &entry, const char *key);
    [[nodiscard]] QDateTime hour(QDate day, int hour) const;

    template <class R, class V>
    void write(const QDateTime &when, Id<R> id, V R::*field, const V &value)
    {
        life_.at(when, [=](const Mentorship &m) { return edits::write(m, id, field, value); });
    }

    template <Personal R>
    void shareIf(bool shared, const QDateTime &when, Id<R> id)
    {
        if (shared)
            life_.at(when, [=](const Mentorship &m) { return edits::setVisibility(m, id, Visibility::Shared); });
    }

    /// Links a record to the goal that the entry names, once that goal is set.
    template <class R>
    void linkGoal(const Entry &entry, const QDateTime &when, Id<R> id)
    {
        const auto goal = goals_.find(entry.textIfAny("goal"));
        if (goal != goals_.end())
            write(qMax(when, goal->second.setAt), id, &R::goal, goal->second.id);
        else if (!entry.textIfAny("goal").isEmpty())
            entry.wrong("goal");
    }

    struct SetGoal
    {
        Id<Goal> id;
        QDateTime setAt;
    };

    const Entry &story_;
    Life &life_;
    QTimeZone zone_;
    std::map<QString, Id<Person>> people_;
    std::map<QString, SetGoal> goals_;
    std::map<QString, Id<AgendaItem>> topics_;
};

} // namespace demo
