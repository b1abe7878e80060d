// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/printing/paper.h"

namespace report {

/// An OpenDocument text (OASIS ODF 1.2): headings with outline levels, lists, tables, pictures with titles and
/// descriptions, page numbers. Disk when it cannot be packed.
[[nodiscard]] Result<QByteArray> toOdt(const Report &, Paper = Paper::A4);

} // namespace report
