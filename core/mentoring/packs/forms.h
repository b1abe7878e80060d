// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/records/mentorship.h"

/// What differs between mentoring, reverse mentoring, peers and groups, in one place.
namespace forms {

/// The roles of a form, in the order in which people are asked for. Pairs have two, groups repeat Member.
[[nodiscard]] std::vector<Role> roles(Form form);

/// The pack that a form starts with.
[[nodiscard]] QString pack(Form form);

/// Who brings the topics: in mentoring the mentee does, among equals everyone.
[[nodiscard]] bool bringsTopics(Form form, Role role);

/// Whose goals the process asks for.
[[nodiscard]] bool setsGoals(Form form, Role role);

/// The people of a mentorship in their order.
[[nodiscard]] std::vector<Person> people(const Mentorship &mentorship);

/// The notebook's owner in this mentorship; the first person when nobody is marked.
[[nodiscard]] Person me(const Mentorship &mentorship);

} // namespace forms
