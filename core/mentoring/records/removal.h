// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/records/person.h"
#include "core/mentoring/records/programme.h"

#include <QDateTime>
#include <QString>

/// What was removed, kept for a while so that it can be put back: one entry of the trash. It never leaves the
/// notebook, and what was private in it stays so.
struct Removal
{
    Id<Removal> id;
    Id<Programme> mentorship;
    Id<Person> whose;     ///< the author of what was private, who alone sees the entry; null: everyone may
    Id<Person> removedBy; ///< who removed it
    QString kind;         ///< the table of the record that was removed
    QString title;        ///< the beginning of its own words; empty when it has none
    QString content;      ///< what went with it, in the form of removals.h
    QDateTime removedAt;  ///< UTC

    bool operator==(const Removal &) const = default;
};

template <>
struct Describe<Removal>
{
    static constexpr auto table = "removal";
    static constexpr auto fields = std::tuple{
        field("id", &Removal::id),
        owner("mentorship", &Removal::mentorship),
        ownerIfAny("whose", &Removal::whose),
        link("removed_by", &Removal::removedBy),
        field("kind", &Removal::kind),
        field("title", &Removal::title),
        field("content", &Removal::content),
        field("removed_at", &Removal::removedAt),
    };
};
