// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/notebooks/shelf.h"

#include <functional>
#include <string>
#include <vector>

namespace bench {

/// Does something once and says how much it took, in the line's unit: a time that a Stopwatch took, or a count.
using Work = std::function<double()>;

/// One line of the table: the program beside a floor that is measured with it, in turns.
struct Line
{
    std::string what;
    std::string floor; ///< what the floor is; empty without one
    Work bare;
    Work ours;
    std::string unit = "ms";
    double ratio = 0;  ///< the most that ours may be, as a ratio to the floor; 0 has no limit
    double most = 0;   ///< the most that ours may be, in the unit; 0 has no limit, and less than 0 wants nothing at all
    double held = 0;   ///< where `most` is not reached: the most, in the unit, that is no step back
    double growth = 0; ///< the most that the last size may be, as a ratio to the first; 0 has no limit
    double tenfold = 0; ///< the most that the last size may be, as a ratio to the one before, which is a tenth of it
    bool tail = false;  ///< ours is what 95 % are faster than, not the median
    int times = 15;     ///< at least 3
};

/// Lines that share what they measure with, for one size.
struct Group
{
    std::string name;

    /// The records of the notebook, or whatever else grows; empty when nothing does.
    std::vector<int> sizes;

    /// As `sizes`, for a short run.
    std::vector<int> fewSizes;

    std::function<std::vector<Line>(const Shelf &shelf, int size)> lines;
};

/// Every group, in the order of the table.
[[nodiscard]] std::vector<Group> everyGroup();

} // namespace bench
