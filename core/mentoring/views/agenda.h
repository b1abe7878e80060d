// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/records/mentorship.h"

namespace agenda {

/// The agenda of a meeting, in its order.
[[nodiscard]] std::vector<AgendaItem> of(const Mentorship &, Id<Meeting>);

/// How often the topic was raised, with the meetings it was carried over from: 1 for a new one.
[[nodiscard]] int timesRaised(const Mentorship &, const AgendaItem &);

/// What the next agenda could begin with and does not have yet: topics that stayed open in the meeting
/// before (carried over), promises that are still open, the author's latest starred reflection since then
/// (in its own words only when it is shared: the agenda is joint), and learning that wants to be raised, the
/// author's own or shared. In that order, ready to be put.
[[nodiscard]] std::vector<AgendaItem> proposal(const Mentorship &, Id<Meeting>, Id<Person> author);

} // namespace agenda
