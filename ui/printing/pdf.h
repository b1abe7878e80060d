// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/printing/report.h"

#include <QPageSize>

class QIODevice;
class QPagedPaintDevice;

namespace report {

/// Draws all pages on a printer, a preview or a PDF writer, in its page size and within its margins.
/// Returns how many pages there are; 0 when the device could not begin.
int paint(const Report &, QPagedPaintDevice *);

/// A PDF with embedded fonts. Missing when no font is installed: the pages would be blank.
[[nodiscard]] Result<void> writePdf(const Report &, QIODevice &, const QPageSize & = QPageSize(QPageSize::A4));

/// The same in a file, which is replaced only when the PDF is whole. Disk when it cannot be written.
[[nodiscard]] Result<void> writePdf(const Report &, const QString &path, const QPageSize & = QPageSize(QPageSize::A4));

} // namespace report
