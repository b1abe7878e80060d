// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/records/mentorship.h"

/// Who may read what.
namespace reading {

/// Whether the record answers a prompt that never leaves its author.
[[nodiscard]] bool isAlwaysPrivate(const Mentorship &mentorship, const Reflection &reflection);

} // namespace reading
