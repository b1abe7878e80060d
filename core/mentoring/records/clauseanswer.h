// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/records/person.h"
#include "core/mentoring/records/personal.h"
#include "core/mentoring/records/programme.h"

#include <QString>

/// What one person answers to a clause, alone, before a common wording is agreed.
struct ClauseAnswer
{
    Id<ClauseAnswer> id;
    Id<Programme> mentorship;
    Id<Person> author;
    Visibility visibility = Visibility::Private;
    QString key; ///< the pack's key of the clause
    QString text;

    bool operator==(const ClauseAnswer &) const = default;
};

template <>
struct Describe<ClauseAnswer>
{
    static constexpr auto table = "clause_answer";
    static constexpr auto fields = std::tuple{
        field("id", &ClauseAnswer::id),
        owner("mentorship", &ClauseAnswer::mentorship),
        owner("author", &ClauseAnswer::author),
        field("visibility", &ClauseAnswer::visibility),
        field("key", &ClauseAnswer::key),
        field("text", &ClauseAnswer::text),
    };
};
