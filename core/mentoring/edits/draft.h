// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/records/mentorship.h"

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
        if (const R *was = mentorship_.find(id); was && find(id))
            dropRecord(*was);
        return *this;
    }

    /// What was collected, without what turned out not to change.
    [[nodiscard]] Changeset finish() const;

private:
    void set(Change change);
    void dropRecord(const Record &was);

    template <class R>
    void release(R record, const QUuid &gone);

    const Mentorship &mentorship_;
    Changeset changeset_;
};
