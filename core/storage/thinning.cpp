// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/thinning.h"

#include <QSet>

#include <algorithm>

namespace thinning {

namespace {

/// The newest of each period, as long as there is room for another period.
class Newest
{
public:
    explicit Newest(int room) : room_(room) { }

    /// Whether this one is kept. Ask from the newest on.
    [[nodiscard]] bool keeps(qint64 period)
    {
        if (seen_.contains(period) || seen_.size() >= room_)
            return false;
        seen_.insert(period);
        return true;
    }

private:
    int room_;
    QSet<qint64> seen_;
};

} // namespace

std::vector<QDateTime> superfluous(std::vector<QDateTime> times, const QDateTime &now)
{
    std::sort(times.begin(), times.end(), std::greater<>());
    const QDateTime allSince = now.addSecs(-qint64(allHours) * 60 * 60);
    Newest ofDay(days);
    Newest ofWeek(weeks);
    Newest ofMonth(months);
    std::vector<QDateTime> gone;
    for (const QDateTime &time : times) {
        constexpr int daysAWeek = 7; // Julian day 0 was a Monday
        constexpr int monthsAYear = 12;
        const QDate day = time.toUTC().date();
        bool kept = time >= allSince;
        kept = ofDay.keeps(day.toJulianDay()) || kept;
        kept = ofWeek.keeps(day.toJulianDay() / daysAWeek) || kept;
        kept = ofMonth.keeps(qint64(day.year()) * monthsAYear + day.month()) || kept;
        if (!kept)
            gone.push_back(time);
    }
    return gone;
}

} // namespace thinning
