// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/records/programme.h"

#include <QString>
#include <QUuid>

/// A choice for the printed summary that differs from the rule "what is shared goes in": a record put in or
/// left out by name, or a passage quoted from it.
struct Pick
{
    Id<Pick> id;
    Id<Programme> mentorship;
    QUuid record; ///< the record it speaks of
    bool included = true;
    QString quote; ///< a passage to print among the chosen quotes; empty for the whole record

    bool operator==(const Pick &) const = default;
};

template <>
struct Describe<Pick>
{
    static constexpr auto table = "pick";
    static constexpr auto fields = std::tuple{
        field("id", &Pick::id),
        owner("mentorship", &Pick::mentorship),
        field("record", &Pick::record),
        field("included", &Pick::included),
        field("quote", &Pick::quote),
    };
};
