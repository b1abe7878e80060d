// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/report.h"

namespace report {

/// Markdown (CommonMark with tables), with people's own texts to the letter as far as that holds together.
[[nodiscard]] QString toMarkdown(const Report &);

} // namespace report
