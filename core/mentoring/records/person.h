// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/records/programme.h"

#include <QString>

/// What a person is in one mentorship. The same person may be a mentor here and a mentee there; seniority
/// is not a role.
enum class Role { Mentor, Mentee, Peer, Member, Facilitator };

template <>
struct Names<Role>
{
    static constexpr std::array<std::string_view, 5> names{"mentor", "mentee", "peer", "member", "facilitator"};
};

/// Somebody who takes part in a mentorship.
struct Person
{
    Id<Person> id;
    Id<Programme> mentorship;
    QString name;
    Role role = Role::Mentee;
    QString background; ///< one line: work, place, what they bring
    bool mine = false;  ///< whether this is the owner of the notebook
    int position = 0;   ///< order of appearance, from 0

    bool operator==(const Person &) const = default;
};

template <>
struct Describe<Person>
{
    static constexpr auto table = "person";
    static constexpr auto fields = std::tuple{
        field("id", &Person::id),
        owner("mentorship", &Person::mentorship),
        field("name", &Person::name),
        field("role", &Person::role),
        field("background", &Person::background),
        field("mine", &Person::mine),
        field("position", &Person::position),
    };
};

/// What people call each other: "Aino" of "Aino Mäkelä".
[[nodiscard]] inline QString firstName(const QString &name)
{
    return name.section(QLatin1Char(' '), 0, 0, QString::SectionSkipEmpty);
}
