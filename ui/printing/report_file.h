// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/printing/paper.h"

namespace report {

/// Writes a report in the format that the file's name asks for: .pdf, .odt, .html or .md; a PDF for the paper. The
/// file is there whole or as it was. BadInput for another ending, else what the format's renderer fails with.
[[nodiscard]] Result<void> writeReport(const Report &, const QString &path, Paper = Paper::A4);

} // namespace report
