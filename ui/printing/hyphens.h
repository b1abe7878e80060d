// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/report.h"

namespace report {

/// The text with soft hyphens in its long words, where a line may end. Finnish by its rule that a syllable begins
/// with the last consonant before a vowel, except where the end of a compound's part would be torn off ("s", "n").
/// In other languages only words that hardly fit on any line get them: the rule is a guess there.
[[nodiscard]] QString softened(const QString &text, const QString &language);

/// The same with every text of a report that is set in lines.
[[nodiscard]] Report softened(Report);

} // namespace report
