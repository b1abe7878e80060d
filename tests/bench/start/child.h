// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace bench {

/// What the meter in a program said. Milliseconds since the program was asked for.
struct Started
{
    double firstPaint = 0;
    double settled = 0; ///< painted, filled and idle
    double memory = 0;  ///< kB, proportional
};

/// Starts a program that has the meter in it and waits for its end. Nothing when it did not say anything.
[[nodiscard]] std::optional<Started> start(const std::vector<std::string> &command);

/// The instructions of the same, counted by callgrind; 0 when there is no valgrind.
[[nodiscard]] double instructionsOf(const std::vector<std::string> &command, const std::string &folder);

} // namespace bench
