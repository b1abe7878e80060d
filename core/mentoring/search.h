// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/mentorship.h"

namespace search {

/// A place where all words of a query stand.
struct Hit
{
    QUuid record;
    QString table;     ///< the record's table name, e.g. "reflection"
    Id<Person> author; ///< null for joint records
    QDateTime when;
    QString text;     ///< the field with the first match
    qsizetype at = 0; ///< where the first match begins in it
    qsizetype length = 0;
};

/// Every record in which each word of `query` occurs somewhere, within compounds too, the newest first.
/// Letters compare without case; ä is not a. An empty query finds nothing.
[[nodiscard]] std::vector<Hit> find(const Mentorship &, const QString &query);

} // namespace search
