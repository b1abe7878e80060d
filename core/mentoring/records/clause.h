// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/records/agreement.h"
#include "core/mentoring/records/programme.h"

#include <QString>

/// The common wording of one clause in one version of the agreement.
struct Clause
{
    Id<Clause> id;
    Id<Programme> mentorship;
    Id<Agreement> agreement;
    QString key; ///< the pack's key of the clause
    QString wording;
    int position = 0;

    bool operator==(const Clause &) const = default;
};

template <>
struct Describe<Clause>
{
    static constexpr auto table = "clause";
    static constexpr auto fields = std::tuple{
        field("id", &Clause::id),
        owner("mentorship", &Clause::mentorship),
        owner("agreement", &Clause::agreement),
        field("key", &Clause::key),
        field("wording", &Clause::wording),
        field("position", &Clause::position),
    };
};
