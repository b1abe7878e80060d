// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/report.h"

namespace report {

/// Markdown (CommonMark with tables), with people's own texts to the letter as far as that holds together. Pictures
/// stand in it with all their bytes, at the end.
[[nodiscard]] QString toMarkdown(const Report &);

} // namespace report
