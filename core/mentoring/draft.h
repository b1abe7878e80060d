// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/mentorship.h"

/// Collects what one verb changes, against the mentorship as it is. A pure helper of edits::.
class Draft
{
public:
    explicit Draft(const Mentorship &mentorship) : mentorship_(mentorship) { }

    /// The record as the draft has it so far, or nullptr.
    template <class R>
    [[nodiscard]] const R *find(Id<R> id) const
    {
        for (const Change &change : changeset_.changes) {
            if (uuidOf(change.any()) == id.uuid())
                return change.is ? std::get_if<R>(&*change.is) : nullptr;
        }
        return mentorship_.find(id);
    }

    /// Adds the record, or puts it in place of the one with its id.
    template <class R>
    Draft &put(R record)
    {
        if constexpr (!std::is_same_v<R, Programme>)
            record.mentorship = mentorship_.id();
        const R *was = mentorship_.find(record.id);
        set({was ? std::optional<Record>(*was) : std::nullopt, Record(std::move(record))});
        return *this;
    }

    /// Removes the record and all that belongs to it, passages quoted from it included; links to them are
    /// emptied.
    template <class R>
    Draft &drop(Id<R> id)
    {
        const R *was = mentorship_.find(id);
        if (!was || !find(id))
            return *this;
        set({Record(*was), std::nullopt});
        forEachRecordType([&]<class Other>(std::type_identity<Other>) { release<Other>(id); });
        for (const auto &[pickId, pick] : mentorship_.all<Pick>()) {
            if (pick.record == id.uuid())
                drop(pickId);
        }
        return *this;
    }

    /// What was collected, without what turned out not to change.
    [[nodiscard]] Changeset finish() const { return merged({}, changeset_); }

private:
    void set(Change change)
    {
        for (Change &known : changeset_.changes) {
            if (uuidOf(known.any()) == uuidOf(change.any())) {
                known.is = std::move(change.is);
                return;
            }
        }
        changeset_.changes.push_back(std::move(change));
    }

    template <class Other, class R>
    void release(Id<R> gone)
    {
        for (const auto &[id, record] : mentorship_.all<Other>()) {
            if (const Other *now = find(id))
                releaseFrom(*now, gone);
        }
    }

    template <class Other, class R>
    void releaseFrom(Other record, Id<R> gone)
    {
        bool owned = false;
        bool linked = false;
        forEachField<Other>([&]<class V>(const Field<Other, V> &field) {
            if constexpr (std::is_same_v<V, Id<R>>) {
                if (field.bond == Bond::Value || record.*(field.member) != gone)
                    return;
                owned = owned || field.bond != Bond::Link;
                linked = true;
                record.*(field.member) = {};
            }
        });
        if (owned)
            drop(record.id);
        else if (linked)
            put(record);
    }

    const Mentorship &mentorship_;
    Changeset changeset_;
};
