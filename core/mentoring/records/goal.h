// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/records/person.h"
#include "core/mentoring/records/personal.h"
#include "core/mentoring/records/programme.h"

#include <QDate>
#include <QString>

enum class GoalState { Active, Reshaped, Reached, LetGo };

template <>
struct Names<GoalState>
{
    static constexpr std::array<std::string_view, 4> names{"active", "reshaped", "reached", "let-go"};
};

/// What a person wants to reach in the mentorship.
struct Goal
{
    Id<Goal> id;
    Id<Programme> mentorship;
    Id<Person> author;
    Visibility visibility = Visibility::Private;
    QString title;
    QString whyNow;
    QString evidence; ///< where I am today
    QString howNoticed;
    QString firstStep;
    QString support;
    QDate targetOn;
    GoalState state = GoalState::Active;
    QString stateReason;
    QDate stateOn; ///< when the state last changed
    int position = 0;

    bool operator==(const Goal &) const = default;
};

template <>
struct Describe<Goal>
{
    static constexpr auto table = "goal";
    static constexpr auto fields = std::tuple{
        field("id", &Goal::id),
        owner("mentorship", &Goal::mentorship),
        owner("author", &Goal::author),
        field("visibility", &Goal::visibility),
        field("title", &Goal::title),
        field("why_now", &Goal::whyNow),
        field("evidence", &Goal::evidence),
        field("how_noticed", &Goal::howNoticed),
        field("first_step", &Goal::firstStep),
        field("support", &Goal::support),
        field("target_on", &Goal::targetOn),
        field("state", &Goal::state),
        field("state_reason", &Goal::stateReason),
        field("state_on", &Goal::stateOn),
        field("position", &Goal::position),
    };
};
