// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/records/goal.h"
#include "core/mentoring/records/person.h"
#include "core/mentoring/records/personal.h"
#include "core/mentoring/records/programme.h"

#include <QDate>
#include <QString>

/// What a person takes along into use after the mentorship.
struct Commitment
{
    Id<Commitment> id;
    Id<Programme> mentorship;
    Id<Person> author;
    Visibility visibility = Visibility::Private;
    QString what;
    Id<Goal> goal;
    QDate madeOn;

    bool operator==(const Commitment &) const = default;
};

template <>
struct Describe<Commitment>
{
    static constexpr auto table = "commitment";
    static constexpr auto fields = std::tuple{
        field("id", &Commitment::id),
        owner("mentorship", &Commitment::mentorship),
        owner("author", &Commitment::author),
        field("visibility", &Commitment::visibility),
        field("what", &Commitment::what),
        link("goal", &Commitment::goal),
        field("made_on", &Commitment::madeOn),
    };
};
