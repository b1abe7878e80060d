// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/views/summary.h"
#include "ui/printing/printlanguage.h"
#include "ui/printing/report.h"

namespace report {

/// Which sections go in. As it is made, what a pair keeps: the essence in a few pages.
struct Choice
{
    bool goals = true;
    bool quotes = true; ///< chosen by name or starred
    bool change = true;
    bool evaluation = true;
    bool learning = true;
    bool meetings = true;
    bool lookBacks = false;
    bool goalDetails = false;
    bool reflections = false; ///< the shared ones that are no quotes
    bool notes = false;
    bool midPoint = false;
    bool agreement = false;
    bool preparation = false;
    bool signatures = true;

    /// All that is shared.
    [[nodiscard]] static Choice everything();

    bool operator==(const Choice &) const = default;
};

/// The end-of-programme summary. Sections without content are left out; an ending before the planned end is
/// told as what it is, a decision of the pair.
[[nodiscard]] Report makeReport(const summary::Summary &, const PrintLanguage &, const Choice & = {});

} // namespace report
