// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/packs/pack.h"
#include "core/mentoring/records/mentorship.h"

/// Which prompt of a pack an answer belongs to.
namespace prompts {

/// The name of the pack's list behind a review.
[[nodiscard]] QString listOf(Review);

/// A prompt and the list that it stands in.
struct Listed
{
    QString list;
    const Prompt *prompt = nullptr; ///< nullptr when the pack has none such
};

/// What a reflection answers; no prompt for a free entry.
[[nodiscard]] Listed of(const Pack &, const Reflection &);
[[nodiscard]] Listed of(const Pack &, const Evaluation &);

/// Where a prompt stands in the order in which the process asks; behind all others when the pack lacks it.
[[nodiscard]] int place(const Pack &, const QString &list, const QString &prompt);

} // namespace prompts
