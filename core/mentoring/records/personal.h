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
