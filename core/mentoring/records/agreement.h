// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/records/programme.h"

#include <QDate>

/// One version of the mentoring agreement. Once everyone has signed it, it stays as it is; a later version
/// needs new signatures.
struct Agreement
{
    Id<Agreement> id;
    Id<Programme> mentorship;
    int version = 1;
    QDate draftedOn;

    bool operator==(const Agreement &) const = default;
};

template <>
struct Describe<Agreement>
{
    static constexpr auto table = "agreement";
    static constexpr auto fields = std::tuple{
        field("id", &Agreement::id),
        owner("mentorship", &Agreement::mentorship),
        field("version", &Agreement::version),
        field("drafted_on", &Agreement::draftedOn),
    };
};
