// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/records/goal.h"
#include "core/mentoring/records/person.h"
#include "core/mentoring/records/personal.h"
#include "core/mentoring/records/programme.h"

#include <QDate>
#include <QString>

enum class ActivityKind { Article, Book, Exercise, Analysis, Person, Visit, Shadowing, Event, Stretch, Media };

template <>
struct Names<ActivityKind>
{
    static constexpr std::array<std::string_view, 10> names{
        "article", "book", "exercise", "analysis", "person", "visit", "shadowing", "event", "stretch", "media"};
};

enum class ActivityState { Planned, Doing, Done };

template <>
struct Names<ActivityState>
{
    static constexpr std::array<std::string_view, 3> names{"planned", "doing", "done"};
};

/// A way of learning beside the meetings: a book, an exercise, a visit …
struct LearningActivity
{
    Id<LearningActivity> id;
    Id<Programme> mentorship;
    Id<Person> author;
    Visibility visibility = Visibility::Private;
    ActivityKind kind = ActivityKind::Article;
    QString title;
    QString source;
    Id<Goal> goal;
    ActivityState state = ActivityState::Planned;
    QDate plannedOn;
    QDate startedOn;
    QDate doneOn;
    int minutes = 0;    ///< time spent
    QString takeaway;   ///< Markdown
    bool raise = false; ///< wants it on the next agenda

    bool operator==(const LearningActivity &) const = default;
};

template <>
struct Describe<LearningActivity>
{
    static constexpr auto table = "learning_activity";
    static constexpr auto fields = std::tuple{
        field("id", &LearningActivity::id),
        owner("mentorship", &LearningActivity::mentorship),
        owner("author", &LearningActivity::author),
        field("visibility", &LearningActivity::visibility),
        field("kind", &LearningActivity::kind),
        field("title", &LearningActivity::title),
        field("source", &LearningActivity::source),
        link("goal", &LearningActivity::goal),
        field("state", &LearningActivity::state),
        field("planned_on", &LearningActivity::plannedOn),
        field("started_on", &LearningActivity::startedOn),
        field("done_on", &LearningActivity::doneOn),
        field("minutes", &LearningActivity::minutes),
        field("takeaway", &LearningActivity::takeaway),
        field("raise", &LearningActivity::raise),
    };
};
