// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/report.h"

#include <QLocale>
#include <QPageSize>

namespace report {

/// What lies in the printer.
enum class Paper { A4, Letter };

/// Letter where people print on it, in the United States and in Canada; else A4.
[[nodiscard]] Paper usualPaper(const QLocale &);

/// The page of a report on such paper: the whole sheet, or half of it for a card.
[[nodiscard]] QPageSize pageSize(Paper, Report::Layout);

} // namespace report
