// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/records/mentorship.h"

namespace search {

/// A piece of a text, in characters of QString.
struct Span
{
    qsizetype at = 0;
    qsizetype length = 0;

    bool operator==(const Span &) const = default;
};

/// A record with words of its own, as far as it takes to say who may find it and in which order.
struct Entry
{
    QUuid record;
    QLatin1String table;                        ///< the record's table name, e.g. "reflection"
    Id<Person> author;                          ///< null for joint records
    Visibility visibility = Visibility::Shared; ///< joint records are everyone's
    QDateTime when;
};

/// A record in which all words of a query stand.
struct Hit : Entry
{
    QString text;     ///< the field with the first match
    qsizetype at = 0; ///< where the first match begins in it
    qsizetype length = 0;
    std::vector<Span> spans; ///< every occurrence of every word in `text`, in order, overlapping ones as one
};

/// Every record in which each word of `query` occurs somewhere, within compounds too, the newest first.
/// Letters compare without case; ä is not a. An empty query finds nothing.
[[nodiscard]] std::vector<Hit> find(const Mentorship &, const QString &query);

/// What `find` tells of one record; nothing where it does not find it.
[[nodiscard]] std::optional<Hit> hitIn(const Mentorship &, const QUuid &record, const QString &query);

/// Every occurrence of each word of `query` in `text`, as in a hit.
[[nodiscard]] std::vector<Span> spans(const QString &text, const QString &query);

/// Some words of a text around a match, with … where it goes on.
struct Snippet
{
    QString text;
    std::vector<Span> spans; ///< the matches that it shows, in its own text
};

/// About `before` and `after` characters around the first match, cut at spaces where there are any.
[[nodiscard]] Snippet snippet(const Hit &, qsizetype before, qsizetype after);

} // namespace search
