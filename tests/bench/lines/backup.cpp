// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/counting/counts.h"
#include "tests/bench/lines/bare.h"
#include "tests/bench/lines/desk.h"
#include "tests/bench/lines/groups.h"
#include "tests/bench/table/stopwatch.h"

#include <QFile>

// A backup that is read back and compared.
namespace bench {

Group backupGroup()
{
    return {"backup", {1'000, 10'000, 100'000}, {1'000, 10'000}, [](const Shelf &shelf, int size) {
                const Lazy<std::unique_ptr<Notebook>> notebook([shelf, size] {
                    return std::make_unique<std::unique_ptr<Notebook>>(
                        opened(shelf.copy(shelf.wide(size), QStringLiteral("backup.peili"))));
                });
                const Lazy<Bare> bare([shelf, size] {
                    return std::make_unique<Bare>(shelf.copy(shelf.wide(size), QStringLiteral("backup-bare.peili")));
                });
                const auto freed = [shelf](const char *name) {
                    const QString path = shelf.path(QLatin1String(name));
                    QFile::remove(path);
                    return path;
                };
                const auto backUp = [notebook, freed] {
                    if (const auto made = (*notebook)->backUp(freed("backup.copy")); !made)
                        qFatal("%s", qPrintable(made.error().words));
                };
                std::vector<Line> lines(2);
                lines[0].what = "backup with verification";
                lines[0].floor = "VACUUM INTO";
                lines[0].ours = [notebook, backUp] {
                    (void)*notebook;
                    return millisecondsOf(backUp);
                };
                lines[0].bare = [bare, freed] {
                    const QString into = freed("backup-bare.copy");
                    const Statement vacuum(*bare, QStringLiteral("VACUUM INTO ?"));
                    vacuum.bind(1, into);
                    return millisecondsOf([&] { (void)vacuum.step(); });
                };
                lines[0].ratio = 2;
                lines[0].times = size > 20'000 ? 3 : 7;
                lines[1].what = "backup, rows read";
                lines[1].ours = [notebook, backUp] {
                    (void)*notebook;
                    return double(countsOf(backUp).rows);
                };
                lines[1].unit = "rows";
                lines[1].most = 1.01 * size + 50; // each record once, and what the notebook tells of itself
                lines[1].times = 3;
                return lines;
            }};
}

} // namespace bench
