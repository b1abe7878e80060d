// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/thinning.h"

#include "tests/support/gens.h"
#include "tests/support/story.h"

#include <set>

using story::at;

namespace {

/// One backup each half hour of `hours` until `last`, thinned out each time, as the program does it.
std::set<QDateTime> keptAfter(const QDateTime &last, int hours)
{
    std::set<QDateTime> kept;
    for (int half = 2 * hours; half >= 0; --half) {
        const QDateTime now = last.addSecs(-qint64(half) * 30 * 60);
        kept.insert(now);
        for (const QDateTime &gone : thinning::superfluous({kept.begin(), kept.end()}, now))
            kept.erase(gone);
    }
    return kept;
}

std::vector<QDateTime> times(std::initializer_list<const char *> texts)
{
    std::vector<QDateTime> all;
    for (const char *text : texts)
        all.push_back(at(text));
    return all;
}

} // namespace

TEST_CASE("Somebody who writes for a year keeps 48 hours, 14 days, 10 weeks and 12 months", "[thinning]")
{
    const QDateTime now = at("2026-11-24T14:05");
    const std::set<QDateTime> kept = keptAfter(now, 24 * 400);
    const auto olderThan = [&](int hours) {
        return std::count_if(
            kept.begin(), kept.end(), [&](const QDateTime &t) { return t < now.addSecs(-3600 * hours); });
    };
    CHECK(kept.size() - size_t(olderThan(48)) == 97);
    std::set<QDate> days;
    std::set<std::pair<int, int>> months;
    for (const QDateTime &time : kept) {
        days.insert(time.date());
        months.insert({time.date().year(), time.date().month()});
    }
    for (int day = 0; day < 14; ++day)
        CHECK(days.count(now.date().addDays(-day)) == 1);
    for (int week = 2; week < 10; ++week) {
        const QDate monday = now.date().addDays(1 - now.date().dayOfWeek() - 7 * week);
        CHECK(std::any_of(days.begin(), days.end(), [&](QDate d) { return d >= monday && d < monday.addDays(7); }));
    }
    CHECK(months.size() == 12);
    CHECK(olderThan(48) <= 14 + 10 + 12);
    CHECK(kept.count(now) == 1);
}

TEST_CASE("Thinning out twice removes nothing more", "[thinning]")
{
    rc::prop("of any times", [] {
        auto all = *rc::gen::container<std::vector<QDateTime>>(gens::time());
        std::erase_if(all, [](const QDateTime &time) { return !time.isValid(); });
        const QDateTime now = at("2026-11-24T14:05");
        const std::vector<QDateTime> gone = thinning::superfluous(all, now);
        std::erase_if(all,
                      [&](const QDateTime &time) { return std::find(gone.begin(), gone.end(), time) != gone.end(); });
        RC_ASSERT(thinning::superfluous(all, now).empty());
    });
}

TEST_CASE("A few backups all stay, however old they are", "[thinning]")
{
    CHECK(thinning::superfluous(times({"2019-03-01T10:00", "2021-05-02T10:00", "2024-01-01T10:00"}),
                                at("2026-11-24T14:05"))
              .empty());
    CHECK(thinning::superfluous({}, at("2026-11-24T14:05")).empty());
}

TEST_CASE("Of several on an old day the newest stays", "[thinning]")
{
    CHECK(thinning::superfluous(times({"2026-11-10T09:00", "2026-11-10T17:30", "2026-11-10T12:00", "2026-11-24T14:00"}),
                                at("2026-11-24T14:05"))
          == times({"2026-11-10T12:00", "2026-11-10T09:00"}));
}

TEST_CASE("A clock that is wrong for a while costs nothing", "[thinning]")
{
    const std::set<QDateTime> kept = keptAfter(at("2026-11-24T14:05"), 24 * 90);
    std::vector<QDateTime> all(kept.begin(), kept.end());

    SECTION("set back: what lies ahead stays")
    {
        all.push_back(at("2025-01-01T00:10"));
        CHECK(thinning::superfluous(all, at("2025-01-01T00:10")).empty());
    }
    SECTION("set ahead: the days, weeks and months that had one still have one")
    {
        all.push_back(at("2038-01-01T00:10"));
        const std::vector<QDateTime> gone = thinning::superfluous(all, at("2038-01-01T00:10"));
        std::set<QDate> before;
        std::set<QDate> after;
        for (const QDateTime &time : kept) {
            before.insert(time.date());
            if (std::find(gone.begin(), gone.end(), time) == gone.end())
                after.insert(time.date());
        }
        CHECK(after.size() + 3 >= before.size()); // at most the oldest of the days, of the weeks and of the months
        CHECK(after.count(QDate(2026, 11, 24)) == 1);
    }
}
