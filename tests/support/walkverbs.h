// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/walk.h"

/// Every verb of edits.h, done to whatever the walk chooses.
struct WalkVerb
{
    const char *name;
    edits::Edit (*act)(Walk &);
};

[[nodiscard]] const std::vector<WalkVerb> &walkVerbs();
