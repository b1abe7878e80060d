// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/records/records.h"
#include "core/mentoring/views/journey.h"

#include <QCoreApplication>

/// The words for what is an enumeration in core. `source` gives the English word, which is the key of its
/// translations in the context "Words" (disambiguated by the enumeration's name); `word` gives it in the
/// language of the window. Printing in another language asks its own translator with the same key.
namespace words {

[[nodiscard]] const char *source(Form);
[[nodiscard]] const char *source(Role);
[[nodiscard]] const char *source(Visibility);
[[nodiscard]] const char *source(Phase);
[[nodiscard]] const char *source(Verdict);
[[nodiscard]] const char *source(GoalState);
[[nodiscard]] const char *source(MeetingState);
[[nodiscard]] const char *source(Wish);
[[nodiscard]] const char *source(PromiseState);
[[nodiscard]] const char *source(Occasion);
[[nodiscard]] const char *source(ActivityKind);
[[nodiscard]] const char *source(ActivityState);
[[nodiscard]] const char *source(Review);
[[nodiscard]] const char *source(StillDoing);

/// The disambiguation that goes with `source`.
[[nodiscard]] constexpr const char *context(Form)
{
    return "Form";
}
[[nodiscard]] constexpr const char *context(Role)
{
    return "Role";
}
[[nodiscard]] constexpr const char *context(Visibility)
{
    return "Visibility";
}
[[nodiscard]] constexpr const char *context(Phase)
{
    return "Phase";
}
[[nodiscard]] constexpr const char *context(Verdict)
{
    return "Verdict";
}
[[nodiscard]] constexpr const char *context(GoalState)
{
    return "GoalState";
}
[[nodiscard]] constexpr const char *context(MeetingState)
{
    return "MeetingState";
}
[[nodiscard]] constexpr const char *context(Wish)
{
    return "Wish";
}
[[nodiscard]] constexpr const char *context(PromiseState)
{
    return "PromiseState";
}
[[nodiscard]] constexpr const char *context(Occasion)
{
    return "Occasion";
}
[[nodiscard]] constexpr const char *context(ActivityKind)
{
    return "ActivityKind";
}
[[nodiscard]] constexpr const char *context(ActivityState)
{
    return "ActivityState";
}
[[nodiscard]] constexpr const char *context(Review)
{
    return "Review";
}
[[nodiscard]] constexpr const char *context(StillDoing)
{
    return "StillDoing";
}

/// In the language of the window.
template <class E>
[[nodiscard]] QString word(E value)
{
    return QCoreApplication::translate("Words", source(value), context(value));
}

} // namespace words
