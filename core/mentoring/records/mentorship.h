// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/mentoring/records/changeset.h"

#include <map>
#include <tuple>

/// Everything that belongs to one mentoring relationship: a plain value, one ordered table per record type.
class Mentorship
{
public:
    template <class R>
    using Table = std::map<Id<R>, R>;

    /// The frame. A mentorship that was never started answers with an empty one.
    [[nodiscard]] const Programme &programme() const;
    [[nodiscard]] Id<Programme> id() const { return programme().id; }

    /// All records of one type, ordered by id.
    template <class R>
    [[nodiscard]] const Table<R> &all() const
    {
        return std::get<Table<R>>(tables_);
    }

    /// The record with this id, or nullptr. The pointer lives until the mentorship next changes.
    template <class R>
    [[nodiscard]] const R *find(Id<R> id) const
    {
        const auto &table = all<R>();
        const auto found = table.find(id);
        return found == table.end() ? nullptr : &found->second;
    }

    /// The records of one type for which `wanted` holds, sorted with `before`.
    template <class R, class Wanted, class Before>
    [[nodiscard]] std::vector<R> sorted(Wanted &&wanted, Before &&before) const
    {
        std::vector<R> found;
        for (const auto &[id, record] : all<R>()) {
            if (wanted(record))
                found.push_back(record);
        }
        std::stable_sort(found.begin(), found.end(), before);
        return found;
    }

    /// Whether any record with this id exists, whatever its type.
    [[nodiscard]] bool contains(const QUuid &id) const;

    /// Puts a record in, in place of the one with its id.
    void put(const Record &record);

    /// Stale when a `was` is not what the mentorship holds.
    [[nodiscard]] Result<void> checkStillTrue(const Changeset &changeset) const;

    /// Applies changes that are still true.
    void apply(const Changeset &changeset);

    /// Missing when a record refers to one that would not be there after `changeset`.
    [[nodiscard]] Result<void> checkReferences(const Changeset &changeset) const;

    bool operator==(const Mentorship &) const = default;

private:
    template <class... Rs>
    using Tables = std::tuple<std::map<Id<Rs>, Rs>...>;
    EveryRecord<Tables> tables_;
};
