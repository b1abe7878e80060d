// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Amounts and extracts as short texts for lists.
namespace amounts {

/// Time spent: "45 min", "4 h", "1 h 30 min"; empty for nothing.
[[nodiscard]] QString spent(int minutes);

/// The beginning of a text on one line: whole words, at most `characters` of them, with "…" where it goes on.
[[nodiscard]] QString beginning(const QString &text, int characters = 150);

} // namespace amounts
