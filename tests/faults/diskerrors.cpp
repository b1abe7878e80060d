// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/trials/trial.h"
#include "tests/support/test.h"

namespace {

/// A fault of the kind at each operation that it can hit, once and for good.
void sweep(Fault::Kind kind)
{
    Trial trial;
    int operations = 0;
    for (const Verb &verb : everyVerb()) {
        const int count = trial.count(verb, kind);
        operations += count;
        for (int number = 1; number <= count; number += verb.stride) {
            for (const bool forGood : {false, true}) {
                trial.run(verb, {kind, number, forGood, unsigned(number)});
            }
        }
    }
    std::printf("%s: %d faults at %d operations, %d refused, %d done in spite of it\n",
                nameOf(kind),
                trial.runs(),
                operations,
                trial.refused(),
                trial.acknowledged());
    CHECK(trial.findings().toStdString() == std::string());
}

} // namespace

TEST_CASE("A disk that fails once or for good loses nothing and is spoken of", "[disk]")
{
    sweep(Fault::Kind::Broken);
}

TEST_CASE("A disk that is full at whatever moment loses nothing and is spoken of", "[disk]")
{
    sweep(Fault::Kind::Full);
}

TEST_CASE("A sync that fails is no sync", "[disk]")
{
    sweep(Fault::Kind::FailingSync);
}
