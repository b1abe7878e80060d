// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/records/agreement.h"
#include "core/mentoring/records/person.h"
#include "core/mentoring/records/programme.h"

#include <QDate>

/// One person has agreed to one version of the agreement.
struct Signature
{
    Id<Signature> id;
    Id<Programme> mentorship;
    Id<Agreement> agreement;
    Id<Person> person;
    QDate signedOn;

    bool operator==(const Signature &) const = default;
};

template <>
struct Describe<Signature>
{
    static constexpr auto table = "signature";
    static constexpr auto fields = std::tuple{
        field("id", &Signature::id),
        owner("mentorship", &Signature::mentorship),
        owner("agreement", &Signature::agreement),
        owner("person", &Signature::person),
        field("signed_on", &Signature::signedOn),
    };
};
