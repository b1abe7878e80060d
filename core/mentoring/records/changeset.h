// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/records/records.h"

#include <optional>
#include <vector>

/// One record before and after. Without `was` it is new, without `is` it is removed.
struct Change
{
    std::optional<Record> was;
    std::optional<Record> is;

    /// Whichever side there is: for the record's type and id.
    [[nodiscard]] const Record &any() const { return is ? *is : *was; }

    bool operator==(const Change &) const = default;
};

/// What one action of the person does, as a value: storage saves it, undo inverts it, models apply it.
struct Changeset
{
    std::vector<Change> changes;

    [[nodiscard]] bool isEmpty() const { return changes.empty(); }
    [[nodiscard]] Id<Programme> mentorship() const;

    /// Whether any record of type `R` is among the changes.
    template <class R>
    [[nodiscard]] bool touches() const
    {
        return std::any_of(changes.begin(), changes.end(), [](const Change &change) {
            return std::holds_alternative<R>(change.any());
        });
    }

    bool operator==(const Changeset &) const = default;
};

/// The changes, each after those among them that it refers to; otherwise in their order. Of some that refer to each
/// other round in a circle, one has to stand before.
[[nodiscard]] std::vector<const Change *> referredFirst(const Changeset &changeset);

/// The changeset that takes `changeset` back: each change turned round, in reverse order.
[[nodiscard]] Changeset inverted(const Changeset &changeset);

/// `first` and then `second` as one step; what cancels out is left out.
[[nodiscard]] Changeset merged(const Changeset &first, const Changeset &second);
