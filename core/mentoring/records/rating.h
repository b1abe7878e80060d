// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/records/goal.h"
#include "core/mentoring/records/programme.h"

#include <QDate>
#include <QString>

/// Where the author of a goal stands with it on one day, 1 (just beginning) to 5 (it is part of me).
struct Rating
{
    Id<Rating> id;
    Id<Programme> mentorship;
    Id<Goal> goal;
    int value = 1; ///< 1 to 5
    QString evidence;
    QDate ratedOn;

    bool operator==(const Rating &) const = default;
};

template <>
struct Describe<Rating>
{
    static constexpr auto table = "rating";
    static constexpr auto fields = std::tuple{
        field("id", &Rating::id),
        owner("mentorship", &Rating::mentorship),
        owner("goal", &Rating::goal),
        field("value", &Rating::value),
        field("evidence", &Rating::evidence),
        field("rated_on", &Rating::ratedOn),
    };
};
