// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/records/mentorship.h"

#include <QByteArray>

/// The meetings in the form that calendar programs read (iCalendar, RFC 5545). Only what is joint goes in:
/// when, how long and where; no topic, no note and no name beyond the words that are given.
namespace calendar {

/// A mentorship and what its meetings are called in a calendar.
struct Entry
{
    const Mentorship *mentorship;
    QString summary;
};

/// One calendar with the meetings of all entries, each entry’s in time order. Planned meetings remind a day and an
/// hour before; skipped and cancelled ones are sent as cancelled, so that they vanish where they were
/// imported before. `now` (UTC) is when the file was made.
[[nodiscard]] QByteArray toIcs(const std::vector<Entry> &entries, const QDateTime &now);

/// The calendar of one mentorship.
[[nodiscard]] QByteArray toIcs(const Mentorship &, const QString &summary, const QDateTime &now);

} // namespace calendar
