// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/records/changeset.h"
#include "tests/bench/notebooks/words.h"

#include <QDate>

namespace bench {

/// One mentorship as it is lived.
struct Life
{
    enum class Stage { Active, Ended, Archived };

    Language language = Language::Finnish;
    quint32 seed = 1;
    int records = 500;   ///< how many it has in the end, at least 60
    bool tall = false;   ///< nearly all of them entries of the journal
    bool shares = false; ///< all that may be shared is
    QDate beginsOn{2024, 1, 8};
    QDate createdOn{}; ///< when it was put into the notebook, if not on that day
    Stage stage = Stage::Active;
};

/// All of its records as new ones. The same life gives the same records, ids included.
[[nodiscard]] Changeset lived(const Life &life);

} // namespace bench
