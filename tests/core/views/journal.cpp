// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/views/journal.h"

#include "core/mentoring/edits/edits.h"
#include "tests/support/story.h"
#include "tests/support/test.h"

using story::at;
using story::Chapter;
using story::on;
using story::Story;

TEST_CASE("An entry belongs to the day at the pair’s place", "[journal]")
{
    Story told(Chapter::Begun);
    told.does(edits::reflect(told, Id<Reflection>::fresh(), told.mentee(), u"Late"_s, at("2025-09-30T21:30")));
    CHECK(journal::day(told, story::allOf<Reflection>(told).front()) == on("2025-10-01")); // Helsinki
}

TEST_CASE("An answer belongs to the phase that asked, a free entry to the phase of its day", "[journal]")
{
    Story told(Chapter::Closed);
    const journal::Phases phases(told);
    const auto free = [&](const char *when) {
        Reflection entry;
        entry.writtenAt = at(when);
        return phases.of(told, entry);
    };
    CHECK(free("2025-09-01T10:00") == Phase::Prepare);
    CHECK(free("2025-09-09T10:00") == Phase::GetAcquainted);
    CHECK(free("2025-09-17T10:00") == Phase::Dialogue);
    CHECK(free("2026-06-09T10:00") == Phase::Dialogue);
    CHECK(free("2026-06-10T10:00") == Phase::FinalEvaluation);
    CHECK(free("2026-06-30T10:00") == Phase::ChangeInUse);

    Reflection answer;
    answer.writtenAt = at("2026-06-30T10:00");
    answer.occasion = Occasion::AfterMeeting;
    CHECK(phases.of(told, answer) == Phase::Dialogue);
    answer.occasion = Occasion::Prepare;
    CHECK(phases.of(told, answer) == Phase::Prepare);
}

TEST_CASE("On this day: whole months and years ago, three days around", "[journal]")
{
    const QDate today = on("2026-11-10");
    CHECK(journal::monthsAgo(on("2026-10-10"), today) == 1);
    CHECK(journal::monthsAgo(on("2026-10-13"), today) == 1);
    CHECK(journal::monthsAgo(on("2026-10-07"), today) == 1);
    CHECK(journal::monthsAgo(on("2026-10-14"), today) == 0);
    CHECK(journal::monthsAgo(on("2025-11-10"), today) == 12);
    CHECK(journal::monthsAgo(on("2024-11-09"), today) == 24);
    CHECK(journal::monthsAgo(on("2026-11-09"), today) == 0);
    CHECK(journal::monthsAgo(today, today) == 0);
    CHECK(journal::monthsAgo(on("2027-11-10"), today) == 0);
    CHECK(journal::monthsAgo({}, today) == 0);
    // Across the ends of months, and on a day that an earlier month lacks.
    CHECK(journal::monthsAgo(on("2025-12-30"), on("2026-02-01")) == 1);
    CHECK(journal::monthsAgo(on("2026-02-28"), on("2026-03-31")) == 1);
    CHECK(journal::monthsAgo(on("2024-02-29"), on("2025-02-28")) == 12);
}
