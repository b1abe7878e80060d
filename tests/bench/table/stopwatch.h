// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace bench {

/// Milliseconds that `act` takes.
template <class Act>
[[nodiscard]] double millisecondsOf(Act &&act)
{
    const auto before = std::chrono::steady_clock::now();
    act();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - before).count();
}

} // namespace bench
