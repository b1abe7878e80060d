// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/views/rhythm.h"

#include "tests/support/gens.h"
#include "tests/support/story.h"

#include <QTimeZone>

using story::at;
using story::Chapter;
using story::Story;

TEST_CASE("Times keep the clock of the zone across summer time", "[rhythm]")
{
    rc::prop("in any zone, rhythm and year", [] {
        const QString zone = *rc::gen::element(u"Europe/Helsinki"_s,
                                               u"Europe/Stockholm"_s,
                                               u"America/New_York"_s,
                                               u"Pacific/Auckland"_s,
                                               u"Asia/Kolkata"_s);
        const QDate day = QDate(*rc::gen::inRange(2000, 2037), 1, 1).addDays(*rc::gen::inRange(0, 365));
        // From five on, so that no clock stands still or runs twice.
        const QTime clock(*rc::gen::inRange(5, 23), *rc::gen::element(0, 15, 30));
        const int weeks = *rc::gen::inRange(1, 26);
        const QDateTime first = QDateTime(day, clock, QTimeZone(zone.toUtf8())).toUTC();
        const auto times = rhythm::times(first, 12, weeks, zone);
        RC_ASSERT(times.size() == 12u);
        RC_ASSERT(times.front() == first);
        for (size_t i = 0; i < times.size(); ++i) {
            const QDateTime local = times[i].toTimeZone(QTimeZone(zone.toUtf8()));
            RC_ASSERT(times[i].timeSpec() == Qt::UTC);
            RC_ASSERT(local.time() == clock);
            RC_ASSERT(local.date() == day.addDays(qint64(7) * weeks * qint64(i)));
        }
    });
}

TEST_CASE("A time that the clock jumps over is still a time", "[rhythm]")
{
    // 03:30 on 29 March 2026 does not exist in Helsinki.
    const auto times = rhythm::times(at("2026-03-22T01:30"), 2, 1, u"Europe/Helsinki"_s);
    CHECK(times[1].isValid());
    CHECK(times[1].toTimeZone(QTimeZone("Europe/Helsinki")).date() == QDate(2026, 3, 29));
}

TEST_CASE("Without a known zone the clock is UTC’s", "[rhythm]")
{
    const auto zone = GENERATE(u""_s, u"Europe/Atlantis"_s);
    CHECK(rhythm::times(at("2025-10-15T12:00"), 2, 4, zone)[1] == at("2025-11-12T12:00"));
}

TEST_CASE("Meetings are numbered by time among those that take place", "[rhythm]")
{
    const Story story(Chapter::HalfWay);
    CHECK(rhythm::number(story, story.meeting(0)) == 1);
    CHECK(rhythm::number(story, story.meeting(3)) == 4);
    CHECK(rhythm::number(story, story.meeting(4)) == 0); // skipped
    CHECK(rhythm::number(story, story.meeting(5)) == 5);
    CHECK(rhythm::number(story, Id<Meeting>::fresh()) == 0);
    CHECK(rhythm::heldCount(story) == 4);
}

TEST_CASE("The next meeting is the earliest planned one, the last held is before a time", "[rhythm]")
{
    const Story story(Chapter::HalfWay);
    CHECK(rhythm::next(story)->id == story.meeting(5));
    CHECK(rhythm::lastHeld(story, story.now().find(story.meeting(5))->startsAt)->id == story.meeting(3));
    CHECK(rhythm::lastHeld(story, story.now().find(story.meeting(3))->startsAt)->id == story.meeting(2));
    CHECK_FALSE(rhythm::lastHeld(story, story.now().find(story.meeting(0))->startsAt));
    CHECK_FALSE(rhythm::next(Story(Chapter::Through)));
    CHECK_FALSE(rhythm::next(Story(Chapter::Begun)));
    CHECK(rhythm::heldCount(Story(Chapter::Begun)) == 0);
}

TEST_CASE("The day of a meeting is the day in its own zone", "[rhythm]")
{
    Meeting meeting;
    meeting.startsAt = at("2025-09-20T21:30");
    meeting.zone = u"Europe/Helsinki"_s;
    CHECK(rhythm::day(meeting) == QDate(2025, 9, 21));
    CHECK(rhythm::localStart(meeting).time() == QTime(0, 30));
    meeting.zone = u"America/New_York"_s;
    CHECK(rhythm::day(meeting) == QDate(2025, 9, 20));
}
