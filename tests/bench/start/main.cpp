// SPDX-License-Identifier: GPL-3.0-or-later

// Measures the start of the program beside two floors, as scripts/bench asks, on the display that is there:
//
//   peili_bench_start [--quick] FOLDER [PART OF A LINE'S NAME]
//
// FOLDER holds wide-1000.peili and so on (peili_bench --make).
//
// The floors and the program start in turns. It is no Qt program itself, so that no library is shared with it.

#include "tests/bench/start/child.h"
#include "tests/bench/table/row.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <map>

namespace {

using bench::print;
using bench::Started;

struct Series
{
    std::vector<double> firstPaint;
    std::vector<double> settled;
    std::vector<double> memory;

    void add(const std::optional<Started> &started)
    {
        if (!started) {
            std::fputs("A program did not start, or did not paint anything.\n", stderr);
            std::exit(1);
        }
        firstPaint.push_back(started->firstPaint);
        settled.push_back(started->settled);
        memory.push_back(started->memory);
    }
};

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

/// A copy, because the program opens it for writing.
std::string copyOf(const std::string &folder, int records)
{
    const std::string name = folder + "/wide-" + std::to_string(records) + ".peili";
    const std::string copy = folder + "/start-" + std::to_string(records) + ".peili";
    std::filesystem::copy_file(name, copy, std::filesystem::copy_options::overwrite_existing);
    return copy;
}

struct Program
{
    std::string empty;
    std::string plain;
    std::string peili;
};

std::vector<std::string> peiliOver(const Program &program, const std::string &notebook)
{
    return {program.peili, "--notebook", notebook, "--language", "en"};
}

void printStart(const Program &program, const std::string &folder, const std::vector<int> &sizes, int times)
{
    std::map<int, double> memory;
    for (const int records : sizes) {
        const std::string notebook = copyOf(folder, records);
        const std::string other = folder + "/wide-" + std::to_string(records) + ".peili";
        Series empty;
        Series plain;
        Series peili;
        for (int i = -1; i < times; ++i) {
            if (i == 0)
                empty = plain = peili = {}; // the first round reads the files in
            empty.add(bench::start({program.empty}));
            plain.add(bench::start({program.plain, other}));
            peili.add(bench::start(peiliOver(program, notebook)));
        }
        print({"start, first paint",
               records,
               "a plain Qt window",
               median(plain.firstPaint),
               median(peili.firstPaint),
               "ms",
               0,
               0});
        print({"start, painted, filled and idle",
               records,
               "a plain Qt window",
               median(plain.settled),
               median(peili.settled),
               "ms",
               records > 10'000 ? 1.6 : 1.5,
               0});
        memory[records] = median(peili.memory);
        print({"memory then",
               records,
               "an empty QMainWindow",
               median(empty.memory),
               memory[records],
               "kB",
               records >= 100'000 ? 2.0 : 0,
               0});
    }
    const double growth = memory[sizes.back()] - memory[sizes.front()];
    print({"memory, growth", sizes.back(), "", 0, std::max(growth, 0.0), "kB", 0, 4096});
}

void printInstructions(const Program &program, const std::string &folder, const std::vector<int> &sizes)
{
    double first = 0;
    for (const int records : sizes) {
        const double count = bench::instructionsOf(peiliOver(program, copyOf(folder, records)), folder) / 1e6;
        if (count <= 0)
            return;
        if (first == 0)
            first = count;
        print({"start, instructions",
               records,
               "the same at " + std::to_string(sizes.front()),
               first,
               count,
               "million",
               records > sizes.front() ? 1.1 : 0,
               0});
    }
    const double floor = bench::instructionsOf({program.plain, folder + "/wide-1000.peili"}, folder) / 1e6;
    print({"start, instructions", sizes.front(), "a plain Qt window", floor, first, "million", 0, 0});
}

} // namespace

int main(int argc, char **argv)
{
    std::vector<std::string> arguments(argv + 1, argv + argc);
    const bool quick = !arguments.empty() && arguments.front() == "--quick";
    if (quick)
        arguments.erase(arguments.begin());
    if (arguments.empty()) {
        std::fputs("peili_bench_start [--quick] FOLDER [PART OF A LINE'S NAME]\n", stderr);
        return 2;
    }
    const std::string folder = arguments.front();
    const std::string part = arguments.size() > 1 ? arguments[1] : std::string();
    const std::string own = std::filesystem::read_symlink("/proc/self/exe").parent_path();
    const Program program{own + "/peili_bench_empty", own + "/peili_bench_plain", own + "/peili_bench_peili"};
    setenv("QT_HASH_SEED", "0", 1);
    const std::vector<int> sizes = quick ? std::vector{1'000, 10'000} : std::vector{1'000, 10'000, 100'000};
    const bool onlyInstructions = part.find("instructions") != std::string::npos;
    if (!onlyInstructions)
        printStart(program, folder, sizes, quick ? 5 : 15);
    if (onlyInstructions || std::string("start").find(part) != std::string::npos)
        printInstructions(program, folder, sizes);
    return 0;
}
