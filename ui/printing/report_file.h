// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "ui/printing/report.h"

namespace report {

/// Writes a report in the format that the file's name asks for: .pdf, .odt, .html or .md. The file is there
/// whole or as it was. BadInput for another ending, else what the format's renderer fails with.
[[nodiscard]] Result<void> writeReport(const Report &, const QString &path);

} // namespace report
