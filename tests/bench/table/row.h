// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace bench {

/// A line of the table as it is printed.
struct Row
{
    std::string what;
    int size = 0;
    std::string floorName;
    double floor = 0; ///< without a floor 0
    double ours = 0;
    std::string unit;
    double ratio = 0; ///< wanted at most; 0 has no limit
    double most = 0;  ///< as in Line
    double held = 0;  ///< as in Line

    /// Whether ours is what is wanted.
    [[nodiscard]] bool isMet() const;

    /// Whether ours is what is wanted, or no more than what is known to be missing.
    [[nodiscard]] bool isHeld() const;
};

/// Prints a row as fields with tabs between them, for scripts/bench to lay out:
/// what, size, ours, unit, floor, ratio, goal, "met" or "not met" (empty without a goal), the floor's name.
void print(const Row &row);

} // namespace bench
