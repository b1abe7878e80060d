// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/report.h"

namespace report {

/// One HTML file that needs no other and asks no network: headings, tables with headers, pictures as SVG with
/// a description, light and dark.
[[nodiscard]] QString toHtml(const Report &);

} // namespace report
