// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/records/mentorship.h"
#include "core/mentoring/views/meetingtimer.h"

#include <QString>
#include <QTimeZone>

/// What is said about a meeting and its agenda, in the language of the window.
namespace meetingwords {

/// "Fifth meeting", "Meeting 13"; "Skipped meeting" for one that did not take place.
[[nodiscard]] QString heading(const Mentorship &, const Meeting &);

/// "15:00–16:15" at the place of the pair.
[[nodiscard]] QString hours(const Meeting &);

/// "every 4 weeks", "neljän viikon välein", "var fjärde vecka".
[[nodiscard]] QString every(int weeks);

/// "Monday 30 November 2026 · 15:00–16:15 · Café Aalto".
[[nodiscard]] QString dateLine(const Meeting &);

/// "Held"; "Skipped: two people on holiday".
[[nodiscard]] QString state(const Meeting &);

/// "4 topics, 3 talked through"; empty without an agenda.
[[nodiscard]] QString topics(const Mentorship &, Id<Meeting>);

/// "Think with me · 20 min · raised three times · from Matti": `reader` is not told that a topic is their own.
[[nodiscard]] QString topicLine(const Mentorship &, const AgendaItem &, Id<Person> reader);

/// "41 min left"; "Time is up"; "5 min longer".
[[nodiscard]] QString timeLeft(const timer::Share &);

/// "raised three times"; empty for once.
[[nodiscard]] QString raised(int times);

/// "Aino · by 14 December · let go".
[[nodiscard]] QString promiseLine(const Mentorship &, const ActionItem &, QDate today);

/// "Every 4 weeks, 75 min · 5 of 12 held".
[[nodiscard]] QString rhythm(const Mentorship &);

/// The zone that a meeting, or the whole mentorship, is planned in.
[[nodiscard]] QTimeZone zoneOf(const Meeting &);
[[nodiscard]] QTimeZone zoneOf(const Programme &);

} // namespace meetingwords
