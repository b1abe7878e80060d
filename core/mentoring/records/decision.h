// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/records/person.h"
#include "core/mentoring/records/programme.h"

#include <QDate>
#include <QString>

enum class Verdict { Continue, Adjust, PartWell };

template <>
struct Names<Verdict>
{
    static constexpr std::array<std::string_view, 3> names{"continue", "adjust", "part-well"};
};

/// What one person decides after getting acquainted: whether to go on. "No" is a good end.
struct Decision
{
    Id<Decision> id;
    Id<Programme> mentorship;
    Id<Person> person;
    Verdict verdict = Verdict::Continue;
    QString reason;
    QDate decidedOn;

    bool operator==(const Decision &) const = default;
};

template <>
struct Describe<Decision>
{
    static constexpr auto table = "decision";
    static constexpr auto fields = std::tuple{
        field("id", &Decision::id),
        owner("mentorship", &Decision::mentorship),
        owner("person", &Decision::person),
        field("verdict", &Decision::verdict),
        field("reason", &Decision::reason),
        field("decided_on", &Decision::decidedOn),
    };
};
