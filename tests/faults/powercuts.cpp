// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/trials/trial.h"
#include "tests/support/test.h"

namespace {

/// What one power cut may leave is drawn this often for each operation.
unsigned outcomes()
{
    return unsigned(numberFrom("PEILI_FAULT_OUTCOMES", 1));
}

} // namespace

TEST_CASE("Wherever the power goes, nothing is lost and nothing is half", "[disk]")
{
    Trial trial;
    int operations = 0;
    for (const Verb &verb : everyVerb()) {
        const int count = trial.count(verb, Fault::Kind::PowerCut);
        std::printf("%5d operations: %s\n", count, verb.name);
        operations += count;
        for (int number = 1; number <= count + 1; number += verb.stride) {
            for (unsigned seed = 0; seed < outcomes(); ++seed) {
                const unsigned own = unsigned(number) * 7919 + seed;
                trial.run(verb, {Fault::Kind::PowerCut, number, true, own});
            }
        }
    }
    std::printf(
        "%d power cuts at %d operations, %d acknowledged before\n", trial.runs(), operations, trial.acknowledged());
    CHECK(trial.findings().toStdString() == std::string());
}

TEST_CASE("Power cuts drawn at random", "[disk]")
{
    Trial trial;
    const int draws = numberFrom("PEILI_FAULT_DRAWS", 1000);
    const auto seed = unsigned(numberFrom("PEILI_SEED", 1));
    std::mt19937 random(seed);
    std::map<const Verb *, int> counts;
    for (const Verb &verb : everyVerb())
        counts[&verb] = trial.count(verb, Fault::Kind::PowerCut);
    for (int draw = 0; draw < draws; ++draw) {
        const Verb &verb = everyVerb().at(random() % everyVerb().size());
        const int number = 1 + int(random() % unsigned(counts.at(&verb) + 1));
        trial.run(verb, {Fault::Kind::PowerCut, number, true, unsigned(random())});
    }
    std::printf("PEILI_SEED=%u: %d draws, %d acknowledged before\n", seed, draws, trial.acknowledged());
    CHECK(trial.findings().toStdString() == std::string());
}
