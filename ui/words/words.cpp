// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/words.h"

namespace words {

namespace {

/// What QT_TRANSLATE_NOOP3 expands to.
struct Word
{
    const char *source;
    const char *comment;
};

// clang-format off
constexpr Word formWords[]{
    QT_TRANSLATE_NOOP3("Words", "Mentoring", "Form"),
    QT_TRANSLATE_NOOP3("Words", "Reverse mentoring", "Form"),
    QT_TRANSLATE_NOOP3("Words", "Peer mentoring", "Form"),
    QT_TRANSLATE_NOOP3("Words", "Peer group", "Form"),
};
constexpr Word roleWords[]{
    QT_TRANSLATE_NOOP3("Words", "Mentor", "Role"),
    QT_TRANSLATE_NOOP3("Words", "Mentee", "Role"),
    QT_TRANSLATE_NOOP3("Words", "Peer", "Role"),
    QT_TRANSLATE_NOOP3("Words", "Member", "Role"),
    QT_TRANSLATE_NOOP3("Words", "Facilitator", "Role"),
};
constexpr Word visibilityWords[]{
    QT_TRANSLATE_NOOP3("Words", "Private", "Visibility"),
    QT_TRANSLATE_NOOP3("Words", "Shared", "Visibility"),
};
constexpr Word phaseWords[]{
    QT_TRANSLATE_NOOP3("Words", "Prepare", "Phase"),
    QT_TRANSLATE_NOOP3("Words", "Get acquainted", "Phase"),
    QT_TRANSLATE_NOOP3("Words", "Dialogue", "Phase"),
    QT_TRANSLATE_NOOP3("Words", "Learning", "Phase"),
    QT_TRANSLATE_NOOP3("Words", "Evaluation", "Phase"),
    QT_TRANSLATE_NOOP3("Words", "Change in use", "Phase"),
};
constexpr Word verdictWords[]{
    QT_TRANSLATE_NOOP3("Words", "Continue", "Verdict"),
    QT_TRANSLATE_NOOP3("Words", "Adjust", "Verdict"),
    QT_TRANSLATE_NOOP3("Words", "Part well", "Verdict"),
};
constexpr Word goalStateWords[]{
    QT_TRANSLATE_NOOP3("Words", "Active", "GoalState"),
    QT_TRANSLATE_NOOP3("Words", "Reshaped", "GoalState"),
    QT_TRANSLATE_NOOP3("Words", "Reached", "GoalState"),
    QT_TRANSLATE_NOOP3("Words", "Let go", "GoalState"),
};
constexpr Word meetingStateWords[]{
    QT_TRANSLATE_NOOP3("Words", "Planned", "MeetingState"),
    QT_TRANSLATE_NOOP3("Words", "Held", "MeetingState"),
    QT_TRANSLATE_NOOP3("Words", "Skipped", "MeetingState"),
    QT_TRANSLATE_NOOP3("Words", "Cancelled", "MeetingState"),
};
constexpr Word wishWords[]{
    QT_TRANSLATE_NOOP3("Words", "Listen", "Wish"),
    QT_TRANSLATE_NOOP3("Words", "Think with me", "Wish"),
    QT_TRANSLATE_NOOP3("Words", "Challenge me", "Wish"),
    QT_TRANSLATE_NOOP3("Words", "Your experience", "Wish"),
    QT_TRANSLATE_NOOP3("Words", "Advice", "Wish"),
};
constexpr Word promiseStateWords[]{
    QT_TRANSLATE_NOOP3("Words", "Open", "PromiseState"),
    QT_TRANSLATE_NOOP3("Words", "Kept", "PromiseState"),
    QT_TRANSLATE_NOOP3("Words", "Let go", "PromiseState"),
};
constexpr Word occasionWords[]{
    QT_TRANSLATE_NOOP3("Words", "Prepare", "Occasion"),
    QT_TRANSLATE_NOOP3("Words", "Get acquainted", "Occasion"),
    QT_TRANSLATE_NOOP3("Words", "Before a meeting", "Occasion"),
    QT_TRANSLATE_NOOP3("Words", "After a meeting", "Occasion"),
    QT_TRANSLATE_NOOP3("Words", "Journal", "Occasion"),
};
constexpr Word activityKindWords[]{
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
};
constexpr Word activityStateWords[]{
    QT_TRANSLATE_NOOP3("Words", "Planned", "ActivityState"),
    QT_TRANSLATE_NOOP3("Words", "Doing", "ActivityState"),
    QT_TRANSLATE_NOOP3("Words", "Done", "ActivityState"),
};
constexpr Word reviewWords[]{
    QT_TRANSLATE_NOOP3("Words", "Mid-point review", "Review"),
    QT_TRANSLATE_NOOP3("Words", "Final evaluation", "Review"),
};
constexpr Word stillDoingWords[]{
    QT_TRANSLATE_NOOP3("Words", "Yes", "StillDoing"),
    QT_TRANSLATE_NOOP3("Words", "Partly", "StillDoing"),
    QT_TRANSLATE_NOOP3("Words", "No", "StillDoing"),
};
// clang-format on

} // namespace

const char *source(Form value)
{
    return formWords[static_cast<size_t>(value)].source;
}

const char *source(Role value)
{
    return roleWords[static_cast<size_t>(value)].source;
}

const char *source(Visibility value)
{
    return visibilityWords[static_cast<size_t>(value)].source;
}

const char *source(Phase value)
{
    return phaseWords[static_cast<size_t>(value)].source;
}

const char *source(Verdict value)
{
    return verdictWords[static_cast<size_t>(value)].source;
}

const char *source(GoalState value)
{
    return goalStateWords[static_cast<size_t>(value)].source;
}

const char *source(MeetingState value)
{
    return meetingStateWords[static_cast<size_t>(value)].source;
}

const char *source(Wish value)
{
    return wishWords[static_cast<size_t>(value)].source;
}

const char *source(PromiseState value)
{
    return promiseStateWords[static_cast<size_t>(value)].source;
}

const char *source(Occasion value)
{
    return occasionWords[static_cast<size_t>(value)].source;
}

const char *source(ActivityKind value)
{
    return activityKindWords[static_cast<size_t>(value)].source;
}

const char *source(ActivityState value)
{
    return activityStateWords[static_cast<size_t>(value)].source;
}

const char *source(Review value)
{
    return reviewWords[static_cast<size_t>(value)].source;
}

const char *source(StillDoing value)
{
    return stillDoingWords[static_cast<size_t>(value)].source;
}

} // namespace words
