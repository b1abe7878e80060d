// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/views/ratings.h"

std::vector<Rating> ratingsOf(const Mentorship &mentorship, Id<Goal> goal)
{
    return mentorship.sorted<Rating>([&](const Rating &rating) { return rating.goal == goal; },
                                     [](const Rating &a, const Rating &b) { return a.ratedOn < b.ratedOn; });
}
