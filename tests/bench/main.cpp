// SPDX-License-Identifier: GPL-3.0-or-later

// Measures the program beside floors, as scripts/bench asks:
//
//   peili_bench [--quick] [--folder DIR] [PART OF A LINE'S NAME]     rows of the table, on standard output
//   peili_bench [--quick] [--folder DIR] --make                      only makes the notebooks of the start
//   peili_bench --quick --counts                                     only what is counted and not timed; fails when
//                                                                    a line is worse than what was reached
//
// Without a folder it works in one that goes afterwards.

#include "tests/bench/counting/counts.h"
#include "tests/bench/table/run.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QDir>
#include <QIcon>
#include <QTemporaryDir>

#include "ui/words/language.h"

#include <algorithm>
#include <cstdio>
#include <functional>

namespace {

struct Asked
{
    bool quick = false;
    bool onlyMake = false;
    bool onlyCounts = false;
    QString folder;
    std::string part;
};

Asked askedOf(const QStringList &arguments)
{
    Asked asked;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == QLatin1String("--quick"))
            asked.quick = true;
        else if (arguments[i] == QLatin1String("--make"))
            asked.onlyMake = true;
        else if (arguments[i] == QLatin1String("--counts"))
            asked.onlyCounts = true;
        else if (arguments[i] == QLatin1String("--folder") && i + 1 < arguments.size())
            asked.folder = arguments[++i];
        else
            asked.part = arguments[i].toStdString();
    }
    return asked;
}

bool isWanted(const std::string &what, const std::string &part)
{
    return what.find(part) != std::string::npos;
}

/// Prints the lines of a group that are asked for, and tells whether each holds what was reached.
bool measure(const bench::Group &group, const bench::Shelf &shelf, const Asked &asked)
{
    std::vector<int> sizes = asked.quick ? group.fewSizes : group.sizes;
    if (sizes.empty())
        sizes = {0};
    std::vector<bench::Line> lines;
    std::vector<bench::Row> rows;
    for (const int size : sizes) {
        lines = group.lines(shelf, size);
        if (!isWanted(group.name, asked.part))
            std::erase_if(lines, [&](const bench::Line &line) { return !isWanted(line.what, asked.part); });
        if (asked.onlyCounts)
            std::erase_if(lines, [](const bench::Line &line) { return line.unit == "ms"; });
        if (asked.quick) {
            for (bench::Line &line : lines)
                line.times = std::min(line.times, 5);
        }
        const std::vector<bench::Row> more = bench::run(lines, size);
        rows.insert(rows.end(), more.begin(), more.end());
    }
    const std::vector<bench::Row> growths = bench::printGrowth(lines, rows);
    rows.insert(rows.end(), growths.begin(), growths.end());
    return std::all_of(rows.begin(), rows.end(), std::mem_fn(&bench::Row::isHeld));
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_HASH_SEED", "0");
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("peili"));
    language::use(QStringLiteral("en"));
    bench::watchDatabases();
    benchmark::Initialize(&argc, argv);
    const Asked asked = askedOf(QApplication::arguments());
    const QTemporaryDir temporary;
    const QString folder = asked.folder.isEmpty() ? temporary.path() : asked.folder;
    QDir().mkpath(folder);
    const bench::Shelf shelf(folder);
    if (asked.onlyMake) {
        for (const int records : asked.quick ? std::vector{1'000, 10'000} : std::vector{1'000, 10'000, 100'000})
            std::puts(qPrintable(shelf.wide(records)));
        return 0;
    }
    bool isHeld = true;
    for (const bench::Group &group : bench::everyGroup())
        isHeld = measure(group, shelf, asked) && isHeld;
    return asked.onlyCounts && !isHeld ? 1 : 0;
}
