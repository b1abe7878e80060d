// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/mentorship.h"
#include "core/mentoring/pack.h"

/// Which prompt of a pack an answer belongs to.
namespace asked {

/// The name of the pack's list behind a review.
[[nodiscard]] QString listOf(Review);

/// A prompt and the list that it stands in.
struct Asked
{
    QString list;
    const Prompt *prompt = nullptr; ///< nullptr when the pack has none such
};

/// What a reflection answers; no prompt for a free entry.
[[nodiscard]] Asked by(const Pack &, const Reflection &);
[[nodiscard]] Asked by(const Pack &, const Evaluation &);

/// Where a prompt stands in the order in which the process asks; behind all others when the pack lacks it.
[[nodiscard]] int place(const Pack &, const QString &list, const QString &prompt);

} // namespace asked
