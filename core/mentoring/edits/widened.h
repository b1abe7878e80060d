// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/mentoring/records/mentorship.h"

namespace edits {

/// The changeset for `whole` of one that was decided on what is seen: what is removed takes along the hidden
/// things that belong to it, and links that looked empty stay. Refused when it would write what nobody would see.
[[nodiscard]] Result<Changeset> widened(const Mentorship &whole, const Changeset &decided);

} // namespace edits
