// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/counting/counts.h"
#include "tests/bench/lines/desk.h"
#include "tests/bench/lines/groups.h"

// What the first window asks of the disk. The time of it is measured by tests/bench/start, in a process of its own.
namespace bench {

namespace {

/// A line that grows by a tenth at most, whatever the notebook holds.
Line flat(const char *what, const char *unit, Work work)
{
    Line line;
    line.what = what;
    line.unit = unit;
    line.ours = std::move(work);
    line.growth = 1.1;
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
                return std::vector{
                    flat("opening, rows read", "rows", counted(&Counts::rows)),
                    flat("opening, bytes read", "bytes", counted(&Counts::read)),
                    flat("opening, statements", "statements", counted(&Counts::statements)),
                    flat("opening, syncs", "syncs", counted(&Counts::syncs)),
                    flat("opening, widgets made",
                         "widgets",
                         [path] {
                             const Desk desk(path());
                             return double(desk.window().findChildren<QWidget *>().size());
                         }),
                };
            }};
}

} // namespace bench
