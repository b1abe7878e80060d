// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/summary.h"
#include "ui/printing/report.h"
#include "ui/printing/tongue.h"

namespace report {

/// Which sections go in.
struct Choice
{
    bool preparation = true;
    bool agreement = true;
    bool meetings = true;
    bool goals = true;
    bool learning = true;
    bool quotes = true;
    bool midPoint = true;
    bool evaluation = true;
    bool change = true;
    bool signatures = true;

    bool operator==(const Choice &) const = default;
};

/// The end-of-programme summary. Sections without content are left out; an ending before the planned end is
/// told as what it is, a decision of the pair.
[[nodiscard]] Report makeReport(const summary::Summary &, const Tongue &, const Choice & = {});

} // namespace report
