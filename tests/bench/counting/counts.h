// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>

namespace bench {

/// What something asked of the disk and of SQLite: the same in every run, however busy the machine is.
struct Counts
{
    std::int64_t syncs = 0;      ///< fsync and fdatasync, of files and folders
    std::int64_t written = 0;    ///< bytes
    std::int64_t read = 0;       ///< bytes, of SQLite
    std::int64_t statements = 0; ///< begun, those within them too
    std::int64_t prepared = 0;   ///< statements that were parsed
    std::int64_t rows = 0;       ///< that a SELECT gave
    std::int64_t steps = 0;      ///< thousands of instructions of SQLite's machine
};

/// All since the program began. The functions in calls.cpp add to it.
[[nodiscard]] Counts &countsSoFar();

/// What `act` asks for.
[[nodiscard]] Counts countsOf(const std::function<void()> &act);

/// Watches every database that is opened from now on.
void watchDatabases();

} // namespace bench
