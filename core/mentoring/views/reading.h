// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/mentoring/records/mentorship.h"

/// Who may read what, and what may leave its author: the rules of the notebook, whoever shows, prints or takes in.
namespace reading {

/// Whether the record answers a prompt that never leaves its author.
[[nodiscard]] bool isAlwaysPrivate(const Mentorship &mentorship, const Reflection &reflection);

/// Whether a personal record is `reader`'s own or shared, wherever it stands: on the page or in the trash.
template <Personal R>
[[nodiscard]] bool isFor(Id<Person> reader, const R &record)
{
    return record.author == reader || isShared(record);
}

/// Whether the record may come before other eyes than its author's: everything joint, of the personal what its author
/// shares, of blind answers those that are open, and of that nothing that is always private. What belongs to a record
/// that may not – a goal's rating, a look back, a passage quoted from it – may not either; a picture may where a text
/// that may shows it. Never an entry of the trash.
[[nodiscard]] bool mayLeave(const Mentorship &mentorship, const Record &record);

/// Whether `reader` may read the record: what may leave, and what is theirs.
[[nodiscard]] bool mayRead(const Mentorship &mentorship, Id<Person> reader, const Record &record);

/// Refused when the changeset would keep as shared what is always private: by the pack that the
/// mentorship will have. Names the record.
[[nodiscard]] Result<void> check(const Mentorship &mentorship, const Changeset &changeset);

/// The records that break this rule, in a notebook from elsewhere.
[[nodiscard]] std::vector<Reflection> brokenIn(const Mentorship &mentorship);

} // namespace reading
