// SPDX-License-Identifier: GPL-3.0-or-later

// Measures the program beside floors, as scripts/bench asks:
//
//   peili_bench [--quick] [--folder DIR] [PART OF A LINE'S NAME]     rows of the table, on standard output
//   peili_bench [--quick] [--folder DIR] --make                      only makes the notebooks of the start

#include "tests/bench/counting/counts.h"
#include "tests/bench/table/run.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QDir>
#include <QIcon>

#include "ui/language.h"

#include <cstdio>

namespace {

struct Asked
{
    bool quick = false;
    bool onlyMake = false;
    QString folder = QDir::temp().filePath(QStringLiteral("peili-bench"));
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

void measure(const bench::Group &group, const bench::Shelf &shelf, const Asked &asked)
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
        if (asked.quick) {
            for (bench::Line &line : lines)
                line.times = std::min(line.times, 5);
        }
        const std::vector<bench::Row> more = bench::run(lines, size);
        rows.insert(rows.end(), more.begin(), more.end());
    }
    bench::printGrowth(lines, rows);
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
    QDir().mkpath(asked.folder);
    const bench::Shelf shelf(asked.folder);
    if (asked.onlyMake) {
        for (const int records : asked.quick ? std::vector{1'000, 10'000} : std::vector{1'000, 10'000, 100'000})
            std::puts(qPrintable(shelf.wide(records)));
        return 0;
    }
    for (const bench::Group &group : bench::everyGroup())
        measure(group, shelf, asked);
    return 0;
}
