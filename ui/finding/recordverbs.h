// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/editing.h"

#include <vector>

/// What can be done to the records one by one, for the command palette: what their rows and cards offer on the pages.
namespace recordverbs {

/// One act on one record, found by its words.
struct RecordVerb
{
    QString text;      ///< "Goal reached: Give feedback within two days", in the language of the window
    QString what;      ///< the undo step
    const char *edits; ///< the verb of edits.h that it is, or does the same as
    QUuid record;
    std::function<edits::Edit(const Editing &)> edit;
};

/// What the person who is writing can do now, by the kinds of records. Of a long journal only the newest entries.
[[nodiscard]] std::vector<RecordVerb> all(const Editing &editing);

} // namespace recordverbs
