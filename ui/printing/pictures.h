// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/report.h"

#include <QImage>

namespace report {

/// The pages of a report as they come out of a printer, `dotsPerInch` fine.
struct Pictures
{
    std::vector<QImage> pages; ///< the first ones, at most as many as were asked for
    int count = 0;             ///< of all pages
};

/// Draws the first `most` pages on A4.
[[nodiscard]] Pictures pictures(const Report &, double dotsPerInch, int most);

} // namespace report
