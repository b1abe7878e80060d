// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/views/mentorpage.h"
#include "ui/printing/printlanguage.h"
#include "ui/printing/report.h"

namespace report {

/// The mentor's page before a meeting, on half a sheet. What does not fit on one page is shortened, and says how
/// much more there is.
[[nodiscard]] Report makeMentorCard(const mentorpage::Page &, const PrintLanguage &);

} // namespace report
