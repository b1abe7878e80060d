// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/table/line.h"
#include "tests/bench/table/row.h"

namespace bench {

/// Measures the lines of one size with google-benchmark, prints their rows and returns them.
std::vector<Row> run(const std::vector<Line> &lines, int size);

/// Prints how much the lines grew up to the last size, from the first or from a tenth of it, and returns these rows.
std::vector<Row> printGrowth(const std::vector<Line> &lines, const std::vector<Row> &rows);

} // namespace bench
