// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/printlanguage.h"

#include <QStringList>

namespace report {

/// Counts such as "12 meetings" and "14 hours" with their figures as words, the first with a capital: "Twelve
/// meetings", "fourteen hours", "fourteen and a half hours". All of them stay as they are where one is not a number
/// from 2 to 20.
[[nodiscard]] QStringList inWords(const QStringList &counts, const PrintLanguage &);

} // namespace report
