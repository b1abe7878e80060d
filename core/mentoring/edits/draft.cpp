// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/edits/draft.h"

Changeset Draft::finish() const
{
    return merged({}, changeset_);
}

void Draft::set(Change change)
{
    for (Change &known : changeset_.changes) {
        if (uuidOf(known.any()) == uuidOf(change.any())) {
            known.is = std::move(change.is);
            return;
        }
    }
    changeset_.changes.push_back(std::move(change));
}

void Draft::dropRecord(const Record &was)
{
    const QUuid gone = uuidOf(was);
    set({was, std::nullopt});
    forEachRecordType([&]<class R>(std::type_identity<R>) {
        for (const auto &[id, record] : mentorship_.all<R>()) {
            if (const R *now = find(id))
                release(*now, gone);
        }
    });
    for (const auto &[pickId, pick] : mentorship_.all<Pick>()) {
        if (pick.record == gone)
            drop(pickId);
    }
}

/// Ids are unique whatever they name, so the id alone tells what refers to the record that goes.
template <class R>
void Draft::release(R record, const QUuid &gone)
{
    bool owned = false;
    bool linked = false;
    forEachField<R>([&]<class V>(const Field<R, V> &field) {
        if constexpr (IsId<V>::value) {
            if (field.bond == Bond::Value || (record.*(field.member)).uuid() != gone)
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
