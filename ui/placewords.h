// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/mentorship.h"
#include "ui/place.h"

/// What the places of the window are called.
namespace placewords {

/// "Dialogue"
[[nodiscard]] QString name(PageId page);

/// "Third meeting" where the place is a meeting that is open by itself; else the page's name.
[[nodiscard]] QString name(const Mentorship &, const Place &);

} // namespace placewords
