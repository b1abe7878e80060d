// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/records/mentorship.h"

/// The ratings of a goal, the earliest first.
[[nodiscard]] std::vector<Rating> ratingsOf(const Mentorship &, Id<Goal>);
