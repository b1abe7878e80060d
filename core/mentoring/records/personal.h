// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/records/describe.h"

struct Programme;
struct Person;

/// Who may read a personal record. Private is the default everywhere: sharing is always a fresh act.
enum class Visibility { Private, Shared };

template <>
struct Names<Visibility>
{
    static constexpr std::array<std::string_view, 2> names{"private", "shared"};
};

[[nodiscard]] constexpr bool isShared(Visibility visibility)
{
    return visibility == Visibility::Shared;
}

/// A record that one person wrote: it has an author, who alone edits it, and a visibility.
template <class R>
concept Personal = requires(R r)
{
    {
        r.author
        } -> std::convertible_to<Id<Person>>;
    {
        r.visibility
        } -> std::convertible_to<Visibility>;
};

/// Whether its author shares it. Who may read a record is said in views/reading.h; nobody else compares visibilities.
template <Personal R>
[[nodiscard]] constexpr bool isShared(const R &record)
{
    return isShared(record.visibility);
}
