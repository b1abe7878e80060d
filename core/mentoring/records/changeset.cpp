// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/records/changeset.h"

#include <QHash>

#include <algorithm>

Id<Programme> Changeset::mentorship() const
{
    return changes.empty() ? Id<Programme>{} : mentorshipOf(changes.front().any());
}

Changeset inverted(const Changeset &changeset)
{
    Changeset result;
    result.changes.reserve(changeset.changes.size());
    for (auto change = changeset.changes.rbegin(); change != changeset.changes.rend(); ++change)
        result.changes.push_back({change->is, change->was});
    return result;
}

Changeset merged(const Changeset &first, const Changeset &second)
{
    Changeset result = first;
    QHash<QUuid, size_t> at;
    for (size_t i = 0; i < result.changes.size(); ++i)
        at.insert(uuidOf(result.changes[i].any()), i);
    for (const Change &change : second.changes) {
        const auto known = at.constFind(uuidOf(change.any()));
        if (known == at.constEnd()) {
            at.insert(uuidOf(change.any()), result.changes.size());
            result.changes.push_back(change);
        } else {
            result.changes[*known].is = change.is;
        }
    }
    std::erase_if(result.changes, [](const Change &change) { return change.was == change.is; });
    return result;
}
