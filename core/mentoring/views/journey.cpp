// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/views/journey.h"

#include "core/mentoring/packs/forms.h"
#include "core/mentoring/views/blind.h"
#include "core/mentoring/views/lookup.h"
#include "core/mentoring/views/rhythm.h"

namespace {

using Kind = NextStep::Kind;

class Survey
{
public:
    Survey(const Mentorship &mentorship, QDate today) :
        m_(mentorship), today_(today), people_(forms::people(mentorship))
    { }

    Journey take()
    {
        Journey journey;
        journey.paused = m_.programme().pausedOn.isValid();
        journey.closed = m_.programme().closedOn.isValid();
        journey.parted = hasOpened(Verdict::PartWell);
        journey.phases = {prepare(), acquaint(), dialogue(), learning(), evaluation(), change()};
        setProgress(journey);
        journey.next = nextSteps(journey);
        return journey;
    }

private:
    template <class R, class Wanted>
    bool has(Wanted &&wanted) const
    {
        const auto &all = m_.all<R>();
        return std::any_of(all.begin(), all.end(), [&](const auto &entry) { return wanted(entry.second); });
    }

    /// A check that is asked of each person for whom `asked` holds.
    template <class Asked, class Met>
    CheckState ofEach(Check check, Asked &&asked, Met &&met) const
    {
        CheckState state{check, true, {}};
        for (const Person &person : people_) {
            if (asked(person) && !met(person))
                state.missing.push_back(person.id);
        }
        state.met = state.missing.empty() && !people_.empty();
        return state;
    }

    static bool everyone(const Person &) { return true; }
    bool setsGoals(const Person &person) const { return forms::setsGoals(m_.programme().form, person.role); }

    bool hasAnswered(const Person &person, Occasion occasion, const QString &prompt = {}) const
    {
        return has<Reflection>([&](const Reflection &r) {
            return r.author == person.id && r.occasion == occasion && (prompt.isEmpty() || r.prompt == prompt)
                && !r.text.trimmed().isEmpty();
        });
    }

    bool hasReviewed(const Person &person, Review review) const
    {
        return has<Evaluation>([&](const Evaluation &e) {
            return e.author == person.id && e.review == review && !e.text.trimmed().isEmpty();
        });
    }

    /// Whether every live goal of the person has at least `least` ratings.
    bool goalsRated(const Person &person, int least) const
    {
        bool any = false;
        for (const auto &[id, goal] : m_.all<Goal>()) {
            if (goal.author != person.id || goal.state == GoalState::LetGo)
                continue;
            any = true;
            const auto &ratings = m_.all<Rating>();
            if (std::count_if(ratings.begin(),
                              ratings.end(),
                              [goalId = id](const auto &entry) { return entry.second.goal == goalId; })
                < least)
                return false;
        }
        return any;
    }

    PhaseState prepare() const
    {
        const auto aims = [&](const Person &p) { return hasAnswered(p, Occasion::Prepare, QStringLiteral("aims")); };
        const auto hopes = [&](const Person &p) {
            return hasAnswered(p, Occasion::Prepare, QStringLiteral("expectations"));
        };
        const auto goals = [&](const Person &p) { return has<Goal>([&](const Goal &g) { return g.author == p.id; }); };
        const auto rated = [&](const Person &p) { return goalsRated(p, 1); };
        const auto asked = [&](const Person &p) { return setsGoals(p); };
        return {Phase::Prepare,
                Progress::Ahead,
                {ofEach(Check::AimsWritten, everyone, aims),
                 ofEach(Check::ExpectationsWritten, everyone, hopes),
                 ofEach(Check::GoalsSet, asked, goals),
                 ofEach(Check::GoalsRated, asked, rated)}};
    }

    /// Whether somebody decided so, as soon as everyone may know it.
    bool hasOpened(Verdict verdict) const
    {
        return has<Decision>([&](const Decision &d) {
            return d.verdict == verdict && blind::decision(m_, d.person) == blind::View::Open;
        });
    }

    PhaseState acquaint() const
    {
        const Agreement *agreement = lookup::currentAgreement(m_);
        const bool worded = agreement && has<Clause>([&](const Clause &c) {
                                return c.agreement == agreement->id && !c.wording.trimmed().isEmpty();
                            });
        const auto introduced = [&](const Person &p) { return hasAnswered(p, Occasion::GetAcquainted); };
        const auto hasSigned = [&](const Person &p) {
            return agreement
                && has<Signature>([&](const Signature &s) { return s.agreement == agreement->id && s.person == p.id; });
        };
        const auto decided = [&](const Person &p) {
            return has<Decision>([&](const Decision &d) { return d.person == p.id; });
        };
        return {Phase::GetAcquainted,
                Progress::Ahead,
                {ofEach(Check::Introduced, everyone, introduced),
                 {Check::AgreementWorded, worded, {}},
                 ofEach(Check::AgreementSigned, everyone, hasSigned),
                 ofEach(Check::Decided, everyone, decided)}};
    }

    PhaseState dialogue() const
    {
        const bool planned = has<Meeting>([](const Meeting &m) { return m.state == MeetingState::Planned; });
        const bool held = rhythm::heldCount(m_) > 0;
        return {Phase::Dialogue,
                Progress::Ahead,
                {{Check::MeetingsPlanned, planned || held, {}},
                 {Check::FirstMeetingHeld, held, {}},
                 {Check::AllMeetingsHeld, held && !planned, {}}}};
    }

    PhaseState learning() const
    {
        return {Phase::LearningActivities,
                Progress::Ahead,
                {{Check::LearningPlanned, !m_.all<LearningActivity>().empty(), {}},
                 {Check::LearningDone,
                  has<LearningActivity>([](const LearningActivity &a) { return a.state == ActivityState::Done; }),
                  {}}}};
    }

    PhaseState evaluation() const
    {
        const auto midPoint = [&](const Person &p) { return hasReviewed(p, Review::MidPoint); };
        const auto final = [&](const Person &p) { return hasReviewed(p, Review::Final); };
        const auto asked = [&](const Person &p) { return setsGoals(p); };
        const auto again = [&](const Person &p) { return goalsRated(p, 2); };
        return {Phase::FinalEvaluation,
                Progress::Ahead,
                {ofEach(Check::MidPointReviewed, everyone, midPoint),
                 ofEach(Check::FinalEvaluated, everyone, final),
                 ofEach(Check::GoalsRatedAgain, asked, again)}};
    }

    PhaseState change() const
    {
        const auto asked = [&](const Person &p) { return setsGoals(p); };
        const auto committed = [&](const Person &p) {
            return has<Commitment>([&](const Commitment &c) { return c.author == p.id; });
        };
        const auto &all = m_.all<Commitment>();
        const bool lookedBack = !all.empty() && std::all_of(all.begin(), all.end(), [&](const auto &entry) {
            return lookup::lookBackOf(m_, entry.first, 6) != nullptr;
        });
        return {Phase::ChangeInUse,
                Progress::Ahead,
                {{Check::Closed, m_.programme().closedOn.isValid(), {}},
                 ofEach(Check::CommitmentsMade, asked, committed),
                 {Check::LookedBack, lookedBack, {}}}};
    }

    void setProgress(Journey &journey) const
    {
        bool reached = true; // the phase before is done, so this one is open
        for (PhaseState &state : journey.phases) {
            const bool all = std::all_of(
                state.checks.begin(), state.checks.end(), [](const CheckState &c) { return c.met; });
            const bool any = std::any_of(
                state.checks.begin(), state.checks.end(), [](const CheckState &c) { return c.met; });
            // Closing ends every phase but the life after it.
            const bool ended = journey.closed && state.phase != Phase::ChangeInUse;
            state.progress = all || (ended && any) ? Progress::Done
                : (any || reached)                 ? Progress::Open
                                                   : Progress::Ahead;
            // Learning runs beside dialogue: it neither waits for it nor holds the evaluation up.
            if (state.phase == Phase::Dialogue)
                reached = reached || any;
            else if (state.phase != Phase::LearningActivities)
                reached = state.progress == Progress::Done;
            else
                reached = journey.of(Phase::Dialogue).progress == Progress::Done;
        }
        if (journey.closed) {
            journey.current = Phase::ChangeInUse;
            return;
        }
        journey.current = Phase::FinalEvaluation;
        for (const Phase phase : {Phase::Prepare, Phase::GetAcquainted, Phase::Dialogue}) {
            if (journey.of(phase).progress != Progress::Done && !isBehind(journey, phase)) {
                journey.current = phase;
                return;
            }
        }
    }

    /// A phase that was left unfinished when the pair went on: held meetings say that they did.
    bool isBehind(const Journey &journey, Phase phase) const
    {
        return phase != Phase::Dialogue && journey.of(Phase::Dialogue).isMet(Check::FirstMeetingHeld)
            && (phase == Phase::Prepare || journey.of(Phase::GetAcquainted).isMet(Check::Decided));
    }

    std::vector<NextStep> nextSteps(const Journey &journey) const
    {
        if (journey.paused)
            return {{Kind::Resume, {}, {}, 0}};
        if (journey.closed)
            return stepsAfterClosing(journey);
        std::vector<NextStep> steps;
        const auto ask = [&](Phase phase, Check check, Kind kind) {
            if (!journey.of(phase).isMet(check))
                steps.push_back({kind, {}, {}, 0});
        };
        if (journey.parted) {
            steps.push_back({Kind::Close, {}, {}, 0});
            return steps;
        }
        addMeetingSteps(steps);
        if (journey.current == Phase::Prepare) {
            ask(Phase::Prepare, Check::AimsWritten, Kind::WriteAims);
            ask(Phase::Prepare, Check::GoalsSet, Kind::SetGoals);
            if (journey.of(Phase::Prepare).isMet(Check::GoalsSet))
                ask(Phase::Prepare, Check::GoalsRated, Kind::RateGoals);
        }
        if (journey.current == Phase::GetAcquainted || (journey.current == Phase::Prepare && steps.empty())) {
            ask(Phase::GetAcquainted, Check::Introduced, Kind::Introduce);
            ask(Phase::GetAcquainted, Check::AgreementWorded, Kind::WordAgreement);
            if (journey.of(Phase::GetAcquainted).isMet(Check::AgreementWorded))
                ask(Phase::GetAcquainted, Check::AgreementSigned, Kind::SignAgreement);
            ask(Phase::GetAcquainted, Check::Decided, Kind::Decide);
        }
        if (hasOpened(Verdict::Adjust))
            steps.push_back({Kind::AdjustAgreement, {}, {}, 0});
        addReviewSteps(journey, steps);
        return steps;
    }

    void addMeetingSteps(std::vector<NextStep> &steps) const
    {
        const std::optional<Meeting> next = rhythm::next(m_);
        if (next && rhythm::day(*next) <= today_)
            steps.push_back({Kind::HoldMeeting, next->id.uuid(), rhythm::day(*next), 0});
        const auto held = m_.sorted<Meeting>(
            [](const Meeting &meeting) { return meeting.state == MeetingState::Held; },
            [](const Meeting &a, const Meeting &b) { return a.startsAt > b.startsAt; });
        if (!held.empty() && rhythm::day(held.front()).daysTo(today_) <= 14
            && !has<Reflection>([&](const Reflection &r) {
                   return r.meeting == held.front().id && r.occasion == Occasion::AfterMeeting;
               }))
            steps.push_back({Kind::Reflect, held.front().id.uuid(), rhythm::day(held.front()), 0});
        if (next && rhythm::day(*next) > today_)
            steps.push_back({Kind::PrepareMeeting, next->id.uuid(), rhythm::day(*next), 0});
    }

    void addReviewSteps(const Journey &journey, std::vector<NextStep> &steps) const
    {
        const bool decided = journey.of(Phase::GetAcquainted).isMet(Check::Decided);
        if (decided && !journey.of(Phase::Dialogue).isMet(Check::MeetingsPlanned))
            steps.push_back({Kind::PlanMeetings, {}, {}, 0});
        if (journey.current == Phase::Dialogue && !journey.of(Phase::LearningActivities).isMet(Check::LearningPlanned))
            steps.push_back({Kind::PlanLearning, {}, {}, 0});
        const QDate middle = midPoint(m_.programme());
        const PhaseState &evaluation = journey.of(Phase::FinalEvaluation);
        if (middle.isValid() && middle <= today_ && !evaluation.isMet(Check::MidPointReviewed)
            && journey.current == Phase::Dialogue)
            steps.push_back({Kind::ReviewMidPoint, {}, middle, 0});
        if (journey.current != Phase::FinalEvaluation)
            return;
        if (!evaluation.isMet(Check::FinalEvaluated))
            steps.push_back({Kind::EvaluateFinal, {}, m_.programme().endsOn, 0});
        if (!evaluation.isMet(Check::GoalsRatedAgain))
            steps.push_back({Kind::RateGoalsAgain, {}, {}, 0});
        if (evaluation.isMet(Check::FinalEvaluated)) {
            if (!journey.of(Phase::ChangeInUse).isMet(Check::CommitmentsMade))
                steps.push_back({Kind::MakeCommitments, {}, {}, 0});
            steps.push_back({Kind::Close, {}, m_.programme().endsOn, 0});
        }
    }

    std::vector<NextStep> stepsAfterClosing(const Journey &journey) const
    {
        std::vector<NextStep> steps;
        if (!journey.of(Phase::ChangeInUse).isMet(Check::CommitmentsMade) && !m_.programme().endedEarly)
            steps.push_back({Kind::MakeCommitments, {}, {}, 0});
        for (const int months : {1, 3, 6}) {
            for (const auto &[id, commitment] : m_.all<Commitment>()) {
                const bool next = !lookup::lookBackOf(m_, id, months);
                if (next && (months == 1 || lookBackDue(m_.programme(), months) <= today_.addDays(14)))
                    steps.push_back({Kind::LookBack, id.uuid(), lookBackDue(m_.programme(), months), months});
            }
        }
        steps.push_back({Kind::PrintSummary, {}, {}, 0});
        return steps;
    }

    const Mentorship &m_;
    QDate today_;
    std::vector<Person> people_;
};

} // namespace

bool PhaseState::isMet(Check check) const
{
    return std::any_of(
        checks.begin(), checks.end(), [&](const CheckState &state) { return state.check == check && state.met; });
}

Journey journey(const Mentorship &mentorship, QDate today)
{
    return Survey(mentorship, today).take();
}

QDate midPoint(const Programme &programme)
{
    if (!programme.startsOn.isValid() || !programme.endsOn.isValid())
        return {};
    return programme.startsOn.addDays(programme.startsOn.daysTo(programme.endsOn) / 2);
}

QDate lookBackDue(const Programme &programme, int months)
{
    return programme.closedOn.isValid() ? programme.closedOn.addMonths(months) : QDate();
}
