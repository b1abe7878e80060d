// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/records/mentorship.h"

/// What may stand on a screen that others look at, too. The window asks here, and nowhere else, while private
/// things are hidden.
namespace redacted {

/// Whether the record may be seen: everything joint, and of the personal what its author shares. What belongs
/// to a hidden record (a goal's rating, a look back, a passage quoted from it) is hidden with it. A picture is seen
/// where a text that is seen shows it.
[[nodiscard]] bool isSeen(const Mentorship &whole, const Record &record);

/// The mentorship as it is seen: `whole` without what is hidden; links to that are emptied.
[[nodiscard]] Mentorship only(const Mentorship &whole);

/// What of a changeset that `whole` went through is seen: a record that is hidden now counts as gone.
[[nodiscard]] Changeset only(const Mentorship &whole, const Changeset &changeset);

} // namespace redacted
