// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/table/run.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <map>

namespace bench {

namespace {

double percentile(std::vector<double> values, int percent)
{
    std::sort(values.begin(), values.end());
    return values.at((values.size() - 1) * size_t(percent) / 100);
}

/// One repetition: the floor and the program, in turns first.
void measure(benchmark::State &state, const Line &line, int turn)
{
    double floor = 0;
    double ours = 0;
    for ([[maybe_unused]] auto _ : state) {
        if (line.bare && turn % 2 == 0)
            floor = line.bare();
        ours = line.ours();
        if (line.bare && turn % 2 == 1)
            floor = line.bare();
        state.SetIterationTime(std::max(ours / 1000, 1e-9));
    }
    state.counters["floor"] = floor;
    state.counters["ours"] = ours;
}

/// Takes the aggregates that google-benchmark makes of a line's repetitions.
class Aggregates final : public benchmark::BenchmarkReporter
{
public:
    bool ReportContext(const Context &) override { return true; }
    void ReportRuns(const std::vector<Run> &runs) override
    {
        for (const Run &run : runs) {
            if (run.run_type == Run::RT_Aggregate)
                values_[run.run_name.function_name + '/' + run.aggregate_name] = {run.counters.at("floor").value,
                                                                                  run.counters.at("ours").value};
        }
    }
    [[nodiscard]] std::pair<double, double> at(const std::string &line, const std::string &aggregate) const
    {
        return values_.at(line + '/' + aggregate);
    }

private:
    std::map<std::string, std::pair<double, double>> values_;
};

} // namespace

std::vector<Row> run(const std::vector<Line> &lines, int size)
{
    std::vector<Row> rows;
    for (const Line &line : lines) {
        int turn = 0;
        benchmark::ClearRegisteredBenchmarks();
        auto *registered = benchmark::RegisterBenchmark("line", [&](benchmark::State &state) {
            if (turn == 0 && line.unit == "ms") { // the first of anything also pays for what is read and made once
                if (line.bare)
                    (void)line.bare();
                (void)line.ours();
            }
            measure(state, line, turn++);
        });
        registered->UseManualTime()->Iterations(1)->Repetitions(std::max(3, line.times))->ReportAggregatesOnly(true);
        registered->ComputeStatistics("tail", [](const std::vector<double> &values) { return percentile(values, 95); });
        Aggregates aggregates;
        benchmark::RunSpecifiedBenchmarks(&aggregates);
        rows.push_back({line.what,
                        size,
                        line.floor,
                        aggregates.at("line", "median").first,
                        aggregates.at("line", line.tail ? "tail" : "median").second,
                        line.unit,
                        line.ratio,
                        line.most,
                        line.held});
        print(rows.back());
    }
    return rows;
}

std::vector<Row> printGrowth(const std::vector<Line> &lines, const std::vector<Row> &rows)
{
    std::vector<Row> growths;
    const auto add = [&growths](const Row &from, const Row &to, double most) {
        growths.push_back({to.what + ", growth",
                           to.size,
                           "the same at " + std::to_string(from.size),
                           from.ours,
                           to.ours,
                           to.unit,
                           most});
        print(growths.back());
    };
    for (const Line &line : lines) {
        std::vector<Row> own;
        std::copy_if(
            rows.begin(), rows.end(), std::back_inserter(own), [&](const Row &row) { return row.what == line.what; });
        if (own.size() < 2)
            continue;
        if (line.growth > 0)
            add(own.front(), own.back(), line.growth);
        if (line.tenfold > 0)
            add(own[own.size() - 2], own.back(), line.tenfold);
    }
    return growths;
}

} // namespace bench
