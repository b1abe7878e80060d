// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/records/mentorship.h"
#include "ui/verbs/place.h"

/// The places of the window: what they are called, and where a record has its place.
namespace places {

/// "Dialogue"
[[nodiscard]] QString name(PageId page);

/// "Third meeting" where the place is a meeting that is open by itself; else the page's name.
[[nodiscard]] QString name(const Mentorship &, const Place &);

/// Where a record is shown: its page, and on it the record, or the one that it belongs to.
[[nodiscard]] Place of(const Mentorship &, const QUuid &record);

} // namespace places
