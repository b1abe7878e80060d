// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/records/mentorship.h"

/// Blind answers: each person gives theirs alone, and all are read together once everyone who is asked has
/// answered, so that nobody writes after the other's words. One rule for the decision and for the reviews.
namespace blind {

/// What the others see of one person's answer.
enum class View {
    Missing, ///< not given yet
    Waiting, ///< given, and not to be read before everyone has answered
    Open     ///< to be read
};

/// A decision opens when everyone has decided.
[[nodiscard]] View decision(const Mentorship &, Id<Person> author);

/// An answer of a review opens when everyone who is asked this prompt has answered it, or when its author
/// shares it.
[[nodiscard]] View evaluation(const Mentorship &, Id<Person> author, Review, const QString &prompt);

/// The day on which the last person began to answer a review; null while somebody has not.
[[nodiscard]] QDate answeredByAllOn(const Mentorship &, Review);

} // namespace blind
