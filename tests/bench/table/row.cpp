// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/table/row.h"

#include <algorithm>
#include <cstdio>

namespace bench {

namespace {

std::string number(double value, int decimals)
{
    char text[64];
    std::snprintf(text, sizeof text, "%.*f", decimals, value);
    return text;
}

std::string amount(double value, const std::string &unit)
{
    return number(value, unit == "ms" ? (value < 10 ? 3 : 1) : 0);
}

} // namespace

bool Row::isMet() const
{
    return (ratio <= 0 || ours <= ratio * floor) && (most == 0 || ours <= std::max(most, 0.0));
}

bool Row::isHeld() const
{
    return isMet() || ours <= held;
}

void print(const Row &row)
{
    const bool hasFloor = !row.floorName.empty();
    const double ratio = hasFloor && row.floor > 0 ? row.ours / row.floor : 0;
    std::string goal;
    if (row.ratio > 0)
        goal = "≤ " + number(row.ratio, 2) + " ×";
    if (row.most != 0)
        goal += (goal.empty() ? "≤ " : ", ≤ ") + number(std::max(row.most, 0.0), 0) + ' ' + row.unit;
    std::printf("%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\n",
                row.what.c_str(),
                row.size > 0 ? std::to_string(row.size).c_str() : "",
                amount(row.ours, row.unit).c_str(),
                row.unit.c_str(),
                hasFloor ? amount(row.floor, row.unit).c_str() : "",
                ratio > 0 ? number(ratio, 2).c_str() : "",
                goal.c_str(),
                goal.empty() ? "" : (row.isMet() ? "met" : "not met"),
                row.floorName.c_str());
    std::fflush(stdout);
}

} // namespace bench
