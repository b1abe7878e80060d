// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/counting/counts.h"
#include "tests/bench/lines/desk.h"
#include "tests/bench/lines/groups.h"

// What the first window asks of the disk. The time of it is measured by tests/bench/start, in a process of its own.
namespace bench {

namespace {

Line atMost(double most, const char *unit, const char *what, Work work)
{
    Line line;
    line.what = what;
    line.unit = unit;
    line.ours = std::move(work);
    line.most = most;
    line.times = 3;
    return line;
}

} // namespace

Group openingGroup()
{
    return {"opening", {1'000, 10'000, 100'000}, {1'000, 10'000}, [](const Shelf &shelf, int size) {
                const auto path = [shelf, size] {
                    return shelf.copy(shelf.wide(size), QStringLiteral("opening.peili"));
                };
                const auto counted = [path](std::int64_t Counts::*what) {
                    return [path, what] {
                        const QString notebook = path();
                        return double(countsOf([&] { const Desk desk(notebook); }).*what);
                    };
                };
                // One frame is read for each mentorship, and the records of the first: their rows lie the further
                // apart, the larger the notebook is. All else is the same in each.
                const bool isLarge = size > 10'000;
                return std::vector{
                    atMost(isLarge ? 800 : 600, "rows", "opening, rows read", counted(&Counts::rows)),
                    atMost(isLarge ? 8e6 : 4.5e6, "bytes", "opening, bytes read", counted(&Counts::read)),
                    atMost(40, "statements", "opening, statements", counted(&Counts::statements)),
                    atMost(-1, "syncs", "opening, syncs", counted(&Counts::syncs)),
                    atMost(130,
                           "widgets",
                           "opening, widgets made",
                           [path] {
                               const Desk desk(path());
                               return double(desk.window().findChildren<QWidget *>().size());
                           }),
                };
            }};
}

} // namespace bench
