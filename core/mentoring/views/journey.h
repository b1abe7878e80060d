// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/records/mentorship.h"

#include <array>

/// The phases of the process, in order. Dialogue and learning run beside each other.
enum class Phase { Prepare, GetAcquainted, Dialogue, LearningActivities, FinalEvaluation, ChangeInUse };
inline constexpr std::array everyPhase{Phase::Prepare,
                                       Phase::GetAcquainted,
                                       Phase::Dialogue,
                                       Phase::LearningActivities,
                                       Phase::FinalEvaluation,
                                       Phase::ChangeInUse};

/// What a phase asks for.
enum class Check {
    AimsWritten,
    ExpectationsWritten,
    GoalsSet,
    GoalsRated,
    Introduced,
    AgreementWorded,
    AgreementSigned,
    Decided,
    MeetingsPlanned,
    FirstMeetingHeld,
    AllMeetingsHeld,
    LearningPlanned,
    LearningDone,
    MidPointReviewed,
    FinalEvaluated,
    GoalsRatedAgain,
    Closed,
    CommitmentsMade,
    LookedBack
};

struct CheckState
{
    Check check;
    bool met = false;
    std::vector<Id<Person>> missing; ///< by whom, where it is asked of each
};

enum class Progress { Ahead, Open, Done };

struct PhaseState
{
    Phase phase = Phase::Prepare;
    Progress progress = Progress::Ahead;
    std::vector<CheckState> checks;

    [[nodiscard]] bool isMet(Check check) const;
};

/// The few things that the process asks for next, the most urgent first.
struct NextStep
{
    enum class Kind {
        WriteAims,
        SetGoals,
        RateGoals,
        Introduce,
        WordAgreement,
        SignAgreement,
        Decide,
        AdjustAgreement,
        PlanMeetings,
        PrepareMeeting,
        HoldMeeting,
        Reflect,
        PlanLearning,
        ReviewMidPoint,
        EvaluateFinal,
        RateGoalsAgain,
        Close,
        MakeCommitments,
        LookBack,
        Resume,
        PrintSummary
    };
    Kind kind;
    QUuid subject;  ///< the meeting or commitment it is about
    QDate due;      ///< null when it has no day
    int months = 0; ///< of a look back

    bool operator==(const NextStep &) const = default;
};

/// Where a mentorship stands. A map, not a wizard: it says what is met and what is missing, and forbids
/// nothing but to go on before the pair has decided to.
struct Journey
{
    std::array<PhaseState, everyPhase.size()> phases;
    Phase current = Phase::Prepare;
    std::vector<NextStep> next;
    bool paused = false;
    bool parted = false; ///< someone chose to part well after getting acquainted
    bool closed = false;

    [[nodiscard]] const PhaseState &of(Phase phase) const { return phases.at(static_cast<size_t>(phase)); }
};

/// Computes it. `today` is the day at the place of the pair.
[[nodiscard]] Journey journey(const Mentorship &, QDate today);

/// The day halfway between start and planned end; null without either.
[[nodiscard]] QDate midPoint(const Programme &);

/// When a look back is due: the closing plus `months`; null while the mentorship is open.
[[nodiscard]] QDate lookBackDue(const Programme &, int months);
