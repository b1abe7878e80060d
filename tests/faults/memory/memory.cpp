// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/trials/trial.h"
#include "tests/support/test.h"

#include <sqlite3.h>

namespace {

/// SQLite's memory, which ends when it is told to.
class Memory
{
public:
    Memory()
    {
        sqlite3_shutdown();
        sqlite3_config(SQLITE_CONFIG_GETMALLOC, &real());
        sqlite3_mem_methods methods = real();
        methods.xMalloc = allocate;
        methods.xRealloc = reallocate;
        sqlite3_config(SQLITE_CONFIG_MALLOC, &methods);
        sqlite3_config(SQLITE_CONFIG_LOOKASIDE, 0, 0); // every allocation can fail
        sqlite3_initialize();
    }
    ~Memory()
    {
        sqlite3_shutdown();
        sqlite3_config(SQLITE_CONFIG_MALLOC, &real());
        sqlite3_initialize();
    }
    Memory(const Memory &) = delete;
    Memory &operator=(const Memory &) = delete;

    /// From the allocation with this number on, for `times` of them; 0 for none.
    static void failAt(int number, int times)
    {
        count() = 0;
        first() = number;
        last() = number + times;
    }
    static int &count()
    {
        static int number = 0;
        return number;
    }

private:
    static sqlite3_mem_methods &real()
    {
        static sqlite3_mem_methods methods{};
        return methods;
    }
    static int &first()
    {
        static int number = 0;
        return number;
    }
    static int &last()
    {
        static int number = 0;
        return number;
    }
    static bool fails()
    {
        ++count();
        return first() > 0 && count() >= first() && count() < last();
    }
    static void *allocate(int size) { return fails() ? nullptr : real().xMalloc(size); }
    static void *reallocate(void *bytes, int size) { return fails() ? nullptr : real().xRealloc(bytes, size); }
};

} // namespace

TEST_CASE("When the memory ends, nothing changes and it is said", "[memory]")
{
    const auto &verbs = everyVerb(); // made while there is memory
    const Memory memory;
    Trial trial;
    int allocations = 0;
    const int trials = numberFrom("PEILI_FAULT_ALLOCATIONS", 25);
    for (const Verb &verb : verbs) {
        if (verb.stride > 1)
            continue;
        Memory::failAt(0, 0);
        (void)trial.count(verb, Fault::Kind::Broken);
        const int count = Memory::count();
        allocations += count;
        const int step = std::max(1, count / trials);
        for (int number = 1; number <= count; number += step) {
            for (const int times : {1, count * 100}) {
                trial.runWithin(verb,
                                u"allocation %1 of %2, %3"_s.arg(number).arg(count).arg(times),
                                [&](const std::function<void()> &act) {
                                    Memory::failAt(number, times);
                                    act();
                                    Memory::failAt(0, 0);
                                });
            }
        }
    }
    std::printf("%d allocations, %d trials, %d refused\n", allocations, trial.runs(), trial.refused());
    CHECK(trial.findings().toStdString() == std::string());
}
