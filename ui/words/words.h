// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/records/records.h"
#include "core/mentoring/views/journey.h"

#include <QCoreApplication>

/// The words for what is an enumeration in core: `word` gives one in the language of the window. Printing in another
/// language asks its own translator with the same key, which is the English word in the context "Words" with the
/// enumeration's name beside it.
namespace words {

/// What QT_TRANSLATE_NOOP3 expands to.
struct Word
{
    const char *source;
    const char *comment;
};

/// The words of an enumeration, in its order.
template <class E>
struct Words;

// clang-format off
template <> struct Words<Form> { static constexpr Word all[]{
    QT_TRANSLATE_NOOP3("Words", "Mentoring", "Form"),
    QT_TRANSLATE_NOOP3("Words", "Reverse mentoring", "Form"),
    QT_TRANSLATE_NOOP3("Words", "Peer mentoring", "Form"),
    QT_TRANSLATE_NOOP3("Words", "Peer group", "Form"),
}; };
template <> struct Words<Role> { static constexpr Word all[]{
    QT_TRANSLATE_NOOP3("Words", "Mentor", "Role"),
    QT_TRANSLATE_NOOP3("Words", "Mentee", "Role"),
    QT_TRANSLATE_NOOP3("Words", "Peer", "Role"),
    QT_TRANSLATE_NOOP3("Words", "Member", "Role"),
    QT_TRANSLATE_NOOP3("Words", "Facilitator", "Role"),
}; };
template <> struct Words<Visibility> { static constexpr Word all[]{
    QT_TRANSLATE_NOOP3("Words", "Private", "Visibility"),
    QT_TRANSLATE_NOOP3("Words", "Shared", "Visibility"),
}; };
template <> struct Words<Phase> { static constexpr Word all[]{
    QT_TRANSLATE_NOOP3("Words", "Prepare", "Phase"),
    QT_TRANSLATE_NOOP3("Words", "Get acquainted", "Phase"),
    QT_TRANSLATE_NOOP3("Words", "Dialogue", "Phase"),
    QT_TRANSLATE_NOOP3("Words", "Learning", "Phase"),
    QT_TRANSLATE_NOOP3("Words", "Evaluation", "Phase"),
    QT_TRANSLATE_NOOP3("Words", "Change in use", "Phase"),
}; };
template <> struct Words<Verdict> { static constexpr Word all[]{
    QT_TRANSLATE_NOOP3("Words", "Continue", "Verdict"),
    QT_TRANSLATE_NOOP3("Words", "Adjust", "Verdict"),
    QT_TRANSLATE_NOOP3("Words", "Part well", "Verdict"),
}; };
template <> struct Words<GoalState> { static constexpr Word all[]{
    QT_TRANSLATE_NOOP3("Words", "Active", "GoalState"),
    QT_TRANSLATE_NOOP3("Words", "Reshaped", "GoalState"),
    QT_TRANSLATE_NOOP3("Words", "Reached", "GoalState"),
    QT_TRANSLATE_NOOP3("Words", "Let go", "GoalState"),
}; };
template <> struct Words<MeetingState> { static constexpr Word all[]{
    QT_TRANSLATE_NOOP3("Words", "Planned", "MeetingState"),
    QT_TRANSLATE_NOOP3("Words", "Held", "MeetingState"),
    QT_TRANSLATE_NOOP3("Words", "Skipped", "MeetingState"),
    QT_TRANSLATE_NOOP3("Words", "Cancelled", "MeetingState"),
}; };
template <> struct Words<Wish> { static constexpr Word all[]{
    QT_TRANSLATE_NOOP3("Words", "Listen", "Wish"),
    QT_TRANSLATE_NOOP3("Words", "Think with me", "Wish"),
    QT_TRANSLATE_NOOP3("Words", "Challenge me", "Wish"),
    QT_TRANSLATE_NOOP3("Words", "Your experience", "Wish"),
    QT_TRANSLATE_NOOP3("Words", "Advice", "Wish"),
}; };
template <> struct Words<PromiseState> { static constexpr Word all[]{
    QT_TRANSLATE_NOOP3("Words", "Open", "PromiseState"),
    QT_TRANSLATE_NOOP3("Words", "Kept", "PromiseState"),
    QT_TRANSLATE_NOOP3("Words", "Let go", "PromiseState"),
}; };
template <> struct Words<Occasion> { static constexpr Word all[]{
    QT_TRANSLATE_NOOP3("Words", "Prepare", "Occasion"),
    QT_TRANSLATE_NOOP3("Words", "Get acquainted", "Occasion"),
    QT_TRANSLATE_NOOP3("Words", "Before a meeting", "Occasion"),
    QT_TRANSLATE_NOOP3("Words", "After a meeting", "Occasion"),
    QT_TRANSLATE_NOOP3("Words", "Journal", "Occasion"),
}; };
template <> struct Words<ActivityKind> { static constexpr Word all[]{
    QT_TRANSLATE_NOOP3("Words", "Article", "ActivityKind"),
    QT_TRANSLATE_NOOP3("Words", "Book", "ActivityKind"),
    QT_TRANSLATE_NOOP3("Words", "Exercise", "ActivityKind"),
    QT_TRANSLATE_NOOP3("Words", "Analysis", "ActivityKind"),
    QT_TRANSLATE_NOOP3("Words", "Meeting a person", "ActivityKind"),
    QT_TRANSLATE_NOOP3("Words", "Visit", "ActivityKind"),
    QT_TRANSLATE_NOOP3("Words", "Shadowing", "ActivityKind"),
    QT_TRANSLATE_NOOP3("Words", "Event", "ActivityKind"),
    QT_TRANSLATE_NOOP3("Words", "Stretch task", "ActivityKind"),
    QT_TRANSLATE_NOOP3("Words", "Listening or watching", "ActivityKind"),
}; };
template <> struct Words<ActivityState> { static constexpr Word all[]{
    QT_TRANSLATE_NOOP3("Words", "Planned", "ActivityState"),
    QT_TRANSLATE_NOOP3("Words", "Doing", "ActivityState"),
    QT_TRANSLATE_NOOP3("Words", "Done", "ActivityState"),
}; };
template <> struct Words<Review> { static constexpr Word all[]{
    QT_TRANSLATE_NOOP3("Words", "Mid-point review", "Review"),
    QT_TRANSLATE_NOOP3("Words", "Final evaluation", "Review"),
}; };
template <> struct Words<StillDoing> { static constexpr Word all[]{
    QT_TRANSLATE_NOOP3("Words", "Yes", "StillDoing"),
    QT_TRANSLATE_NOOP3("Words", "Partly", "StillDoing"),
    QT_TRANSLATE_NOOP3("Words", "No", "StillDoing"),
}; };
// clang-format on

/// The word for a value, and with it what its translations are found by.
template <class E>
[[nodiscard]] const Word &english(E value)
{
    if constexpr (Named<E>)
        static_assert(std::size(Words<E>::all) == Names<E>::names.size());
    return Words<E>::all[static_cast<size_t>(value)];
}

/// In the language of the window.
template <class E>
[[nodiscard]] QString word(E value)
{
    return QCoreApplication::translate("Words", english(value).source, english(value).comment);
}

} // namespace words
