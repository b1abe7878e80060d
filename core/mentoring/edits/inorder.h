// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/edits/draft.h"

#include <algorithm>

/// Moves one record by `steps` within `ordered` (records with a `position`) and numbers them anew.
/// Moving past an end stops there.
template <class R>
[[nodiscard]] Changeset moved(const Mentorship &mentorship, std::vector<R> ordered, Id<R> id, int steps)
{
    const auto found = std::find_if(ordered.begin(), ordered.end(), [&](const R &record) { return record.id == id; });
    if (found == ordered.end())
        return {};
    const R record = *found;
    const auto at = std::distance(ordered.begin(), found);
    ordered.erase(found);
    const auto to = std::clamp<std::ptrdiff_t>(at + steps, 0, std::ptrdiff_t(ordered.size()));
    ordered.insert(ordered.begin() + to, record);
    Draft draft(mentorship);
    for (size_t i = 0; i < ordered.size(); ++i) {
        ordered[i].position = int(i);
        draft.put(ordered[i]);
    }
    return draft.finish();
}
