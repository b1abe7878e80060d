// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/mentoring/records/mentorship.h"

/// Everything in a form that other programs can read: JSON, one object per record, in the order of ids.
/// The same notebook always gives the same bytes.
namespace exporting {

/// Version 2 has the trash, version 3 pictures; an earlier export is read as one without them.
inline constexpr int formatVersion = 3;

/// The largest file that is read: far above any real notebook, far below what would fill the memory.
inline constexpr qint64 largestImport = 1024ll * 1024 * 1024;

[[nodiscard]] QByteArray toJson(const std::vector<Mentorship> &mentorships);

/// The changesets that add everything in `json`. BadInput says the first thing that is wrong: no JSON,
/// an unknown field, a broken reference, an impossible value. Refused when a mentorship is there already.
[[nodiscard]] Result<std::vector<Changeset>> fromJson(const QByteArray &json, const std::vector<Programme> &known);

} // namespace exporting
