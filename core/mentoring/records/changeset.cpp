// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/records/changeset.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace {

template <class Visit>
void forEachReferenceOf(const Record &record, Visit &&visit)
{
    std::visit([&](const auto &r) { forEachReference(r, [&](const auto &, const auto &id) { visit(id.uuid()); }); },
               record);
}

} // namespace

Id<Programme> Changeset::mentorship() const
{
    return changes.empty() ? Id<Programme>{} : mentorshipOf(changes.front().any());
}

std::vector<const Change *> referredFirst(const Changeset &changeset)
{
    const std::vector<Change> &changes = changeset.changes;
    QHash<QUuid, size_t> added;
    for (size_t i = 0; i < changes.size(); ++i) {
        if (!changes[i].was)
            added.insert(uuidOf(*changes[i].is), i);
    }

    enum class State { Untouched, Begun, Placed };
    std::vector<State> states(changes.size(), State::Untouched);
    std::vector<const Change *> ordered;
    ordered.reserve(changes.size());
    std::vector<size_t> way; // no recursion: topics may have been carried on from each other for years
    for (size_t i = 0; i < changes.size(); ++i) {
        way.push_back(i);
        while (!way.empty()) {
            const size_t at = way.back();
            if (states[at] == State::Untouched) {
                states[at] = State::Begun;
                if (changes[at].is)
                    forEachReferenceOf(*changes[at].is, [&](const QUuid &id) {
                        const auto found = added.constFind(id);
                        if (found != added.constEnd() && states[*found] == State::Untouched)
                            way.push_back(*found);
                    });
                continue;
            }
            if (std::exchange(states[at], State::Placed) == State::Begun)
                ordered.push_back(&changes[at]);
            way.pop_back();
        }
    }
    return ordered;
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
