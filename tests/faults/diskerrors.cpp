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

TEST_CASE("A disk that can't be read at whatever moment loses nothing and is spoken of", "[disk]")
{
    sweep(Fault::Kind::Unreadable);
}

TEST_CASE("A sync that fails is no sync", "[disk]")
{
    sweep(Fault::Kind::FailingSync);
}

TEST_CASE("A copy with a wrong bit is not taken for a backup, and is not put back", "[disk]")
{
    Trial trial;
    for (const Verb &verb : everyVerb()) {
        if (verb.copies) {
            const int count = trial.count(verb, Fault::Kind::WrongBit);
            for (int number = 1; number <= count; ++number) {
                for (unsigned seed = 0; seed < 4; ++seed)
                    trial.run(verb, {Fault::Kind::WrongBit, number, false, unsigned(number) * 7919 + seed});
            }
        }
    }
    std::printf("wrong bit: %d copies, %d refused\n", trial.runs(), trial.refused());
    CHECK(trial.refused() > 10); // most of a small notebook's pages are empty
    CHECK(trial.findings().toStdString() == std::string());
}
