// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/views/summary.h"
#include "ui/printing/printlanguage.h"
#include "ui/printing/report.h"

#include <QSizeF>

class QPainter;

namespace report {

/// One page that says who, when, how many meetings and hours, and nothing of what was talked about.
[[nodiscard]] Report makeCertificate(const summary::Summary &, const PrintLanguage &);

/// Draws it on a page of `size`, in twentieths of a point.
void paintCertificate(const Report &, QPainter &, QSizeF size);

} // namespace report
