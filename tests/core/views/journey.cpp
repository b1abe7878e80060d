// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/views/journey.h"

#include "core/mentoring/views/lookup.h"
#include "tests/support/story.h"
#include "tests/support/test.h"

using story::Chapter;
using story::on;
using story::Story;
using Kind = NextStep::Kind;

namespace {

/// The kinds of the next steps, in order.
std::vector<Kind> kinds(const Mentorship &mentorship, const char *today)
{
    std::vector<Kind> all;
    for (const NextStep &step : journey(mentorship, on(today)).next)
        all.push_back(step.kind);
    return all;
}

std::vector<Progress> progress(const Mentorship &mentorship, const char *today)
{
    std::vector<Progress> all;
    for (const PhaseState &state : journey(mentorship, on(today)).phases)
        all.push_back(state.progress);
    return all;
}

CheckState stateOf(const Mentorship &mentorship, Check check)
{
    for (const PhaseState &phase : journey(mentorship, on("2025-09-10")).phases) {
        for (const CheckState &state : phase.checks) {
            if (state.check == check)
                return state;
        }
    }
    FAIL("no such check");
    return {};
}

} // namespace

TEST_CASE("A mentorship that has just begun asks for aims and goals", "[journey]")
{
    const Story story(Chapter::Begun);
    const Journey now = journey(story, on("2025-09-01"));
    CHECK(now.current == Phase::Prepare);
    CHECK(now.of(Phase::Prepare).progress == Progress::Open);
    for (const Phase phase : everyPhase) {
        CHECK(now.of(phase).phase == phase);
        if (phase != Phase::Prepare)
            CHECK(now.of(phase).progress == Progress::Ahead);
        for (const CheckState &state : now.of(phase).checks)
            CHECK_FALSE(state.met);
    }
    CHECK(kinds(story, "2025-09-01") == std::vector{Kind::WriteAims, Kind::SetGoals});
    CHECK_FALSE(now.paused);
    CHECK_FALSE(now.parted);
    CHECK_FALSE(now.closed);
}

TEST_CASE("What is asked of each says by whom it is missing", "[journey]")
{
    Story story(Chapter::Begun);
    using People = std::vector<Id<Person>>;
    CHECK(stateOf(story, Check::AimsWritten).missing == People{story.mentee(), story.mentor()});
    CHECK(stateOf(story, Check::GoalsSet).missing == People{story.mentee()});
    const lookup::Question aims{story.mentor(), Occasion::Prepare, {}, u"aims"_s};
    story.does(edits::answer(story, aims, u"To listen."_s, story::at("2025-09-02T17:00")));
    CHECK(stateOf(story, Check::AimsWritten).missing == People{story.mentee()});
    CHECK_FALSE(stateOf(story, Check::AimsWritten).met);
    story.does(edits::answer(
        story, {story.mentee(), Occasion::Prepare, {}, u"aims"_s}, u" \n"_s, story::at("2025-09-02T17:00")));
    CHECK_FALSE(stateOf(story, Check::AimsWritten).met); // blank is no answer
}

TEST_CASE("Goals are asked for, then their rating", "[journey]")
{
    Story story(Chapter::Begun);
    const auto id = Id<Goal>::fresh();
    story.does(edits::addGoal(story, id, story.mentee(), u"Sleep"_s));
    CHECK(kinds(story, "2025-09-01") == std::vector{Kind::WriteAims, Kind::RateGoals});
    story.does(edits::rateGoal(story, id, 2, on("2025-09-01")));
    CHECK(kinds(story, "2025-09-01") == std::vector{Kind::WriteAims});
    CHECK(stateOf(story, Check::GoalsRated).met);
    story.does(edits::addGoal(story, Id<Goal>::fresh(), story.mentee(), u"Eat"_s));
    CHECK_FALSE(stateOf(story, Check::GoalsRated).met);
}

TEST_CASE("Getting acquainted asks for introductions, words, signatures and a decision", "[journey]")
{
    Story story(Chapter::Prepared);
    CHECK(journey(story, on("2025-09-09")).current == Phase::GetAcquainted);
    CHECK(progress(story, "2025-09-09").front() == Progress::Done);
    CHECK(kinds(story, "2025-09-09") == std::vector{Kind::Introduce, Kind::WordAgreement, Kind::Decide});
    story.does(edits::draftAgreement(story, builtInPack(u"mentoring"_s), on("2025-09-10")));
    CHECK_FALSE(stateOf(story, Check::AgreementWorded).met);
    story.does(edits::wordClause(story, story.clause(u"purpose"_s), u"To grow."_s));
    CHECK(kinds(story, "2025-09-10") == std::vector{Kind::Introduce, Kind::SignAgreement, Kind::Decide});
    story.does(edits::sign(story, lookup::currentAgreement(story)->id, story.mentee(), on("2025-09-10")));
    CHECK(stateOf(story, Check::AgreementSigned).missing == std::vector{story.mentor()});
}

TEST_CASE("After the decision meetings are planned", "[journey]")
{
    const Story story(Chapter::Acquainted);
    const Journey now = journey(story, on("2025-09-12"));
    CHECK(now.current == Phase::Dialogue);
    CHECK(now.of(Phase::GetAcquainted).progress == Progress::Done);
    CHECK(now.of(Phase::Dialogue).progress == Progress::Open);
    CHECK(kinds(story, "2025-09-12") == std::vector{Kind::PlanMeetings, Kind::PlanLearning});
}

TEST_CASE("A planned meeting is prepared before its day, and held from then on", "[journey]")
{
    const Story story(Chapter::Planned);
    const NextStep before = journey(story, on("2025-09-16")).next.front();
    CHECK((before == NextStep{Kind::PrepareMeeting, story.meeting(0).uuid(), on("2025-09-17"), 0}));
    const NextStep onTheDay = journey(story, on("2025-09-17")).next.front();
    CHECK((onTheDay == NextStep{Kind::HoldMeeting, story.meeting(0).uuid(), on("2025-09-17"), 0}));
    CHECK(journey(story, on("2025-09-30")).next.front().kind == Kind::HoldMeeting);
}

TEST_CASE("After a meeting two weeks are for looking back at it, until somebody has", "[journey]")
{
    Story story(Chapter::Planned);
    story.does(edits::holdMeeting(story, story.meeting(0), story::at("2025-09-17T14:00")));
    CHECK(kinds(story, "2025-09-18") == std::vector{Kind::Reflect, Kind::PrepareMeeting, Kind::PlanLearning});
    CHECK(journey(story, on("2025-10-01")).next.front().kind == Kind::Reflect);
    CHECK(journey(story, on("2025-10-02")).next.front().kind == Kind::PrepareMeeting);
    CHECK(kinds(Story(Chapter::Begins), "2025-09-18") == std::vector{Kind::PrepareMeeting, Kind::PlanLearning});
}

TEST_CASE("From half way on the mid-point review is asked for, until both have answered", "[journey]")
{
    Story story(Chapter::HalfWay);
    CHECK(midPoint(story.now().programme()) == on("2026-01-30"));
    CHECK(kinds(story, "2026-01-31") == std::vector{Kind::PrepareMeeting});
    const auto mentors = lookup::evaluationOf(story, story.mentor(), Review::MidPoint, u"best"_s)->id;
    story.does(edits::remove(story.now(), mentors));
    CHECK(kinds(story, "2026-01-29") == std::vector{Kind::PrepareMeeting});
    CHECK(kinds(story, "2026-01-30") == std::vector{Kind::PrepareMeeting, Kind::ReviewMidPoint});
    CHECK(stateOf(story, Check::MidPointReviewed).missing == std::vector{story.mentor()});
}

TEST_CASE("When all meetings are held the final evaluation is next", "[journey]")
{
    const Story story(Chapter::Through);
    const Journey now = journey(story, on("2026-06-15"));
    CHECK(now.current == Phase::FinalEvaluation);
    CHECK(now.of(Phase::Dialogue).progress == Progress::Done);
    CHECK(now.of(Phase::LearningActivities).progress == Progress::Done);
    CHECK(kinds(story, "2026-06-15") == std::vector{Kind::EvaluateFinal, Kind::RateGoalsAgain});
    CHECK(stateOf(story, Check::AllMeetingsHeld).met);
}

TEST_CASE("After the evaluation the pair closes; what was let go needs no second rating", "[journey]")
{
    Story story(Chapter::Evaluated);
    CHECK(stateOf(story, Check::GoalsRatedAgain).met);
    CHECK(kinds(story, "2026-06-15") == std::vector{Kind::Close});
    for (const Commitment &commitment : story::allOf<Commitment>(story))
        story.does(edits::remove(story.now(), commitment.id));
    CHECK(kinds(story, "2026-06-15") == std::vector{Kind::MakeCommitments, Kind::Close});
}

TEST_CASE("After closing each commitment is looked back at after 1, 3 and 6 months", "[journey]")
{
    Story story(Chapter::Closed);
    for (const Commitment &commitment : story::allOf<Commitment>(story)) {
        if (commitment.visibility == Visibility::Private)
            story.does(edits::remove(story.now(), commitment.id));
    }
    const Id<Commitment> commitment = story::allOf<Commitment>(story).front().id;
    const auto steps = [&](const char *today) { return journey(story, on(today)).next; };
    CHECK(journey(story, on("2026-07-01")).current == Phase::ChangeInUse);
    CHECK(journey(story, on("2026-07-01")).closed);
    REQUIRE(steps("2026-07-01").size() == 2);
    CHECK((steps("2026-07-01").front() == NextStep{Kind::LookBack, commitment.uuid(), on("2026-07-30"), 1}));
    CHECK(steps("2026-07-01").back().kind == Kind::PrintSummary);
    story.does(edits::lookBack(story, commitment, 1, StillDoing::Yes, on("2026-07-30")));
    CHECK(steps("2026-08-01").front().kind == Kind::PrintSummary);
    CHECK((steps("2026-09-20").front() == NextStep{Kind::LookBack, commitment.uuid(), on("2026-09-30"), 3}));
    story.does(edits::lookBack(story, commitment, 3, StillDoing::Partly, on("2026-09-30")));
    story.does(edits::lookBack(story, commitment, 6, StillDoing::Yes, on("2026-12-30")));
    CHECK(steps("2027-02-01").front().kind == Kind::PrintSummary);
    CHECK(stateOf(story, Check::LookedBack).met);
    CHECK(progress(story, "2027-02-01") == std::vector(6, Progress::Done));
    CHECK(lookBackDue(story.now().programme(), 6) == on("2026-12-30"));
    CHECK_FALSE(lookBackDue(Story(Chapter::Evaluated).now().programme(), 6).isValid());
}

TEST_CASE("A pause asks for nothing but going on", "[journey]")
{
    Story story(Chapter::HalfWay);
    story.does(edits::pause(story, on("2026-02-01")));
    CHECK(journey(story, on("2026-02-02")).paused);
    CHECK(kinds(story, "2026-02-02") == std::vector{Kind::Resume});
}

TEST_CASE("Parting well asks for nothing but closing, and the end is an end", "[journey]")
{
    Story story(Chapter::Acquainted);
    story.does(edits::decide(story, story.mentor(), Verdict::PartWell, on("2025-09-13")));
    CHECK(journey(story, on("2025-09-13")).parted);
    CHECK(kinds(story, "2025-09-13") == std::vector{Kind::Close});
    story.does(edits::close(story, on("2025-09-14")));
    CHECK(kinds(story, "2025-09-14") == std::vector{Kind::PrintSummary});
}

TEST_CASE("Adjusting asks for the agreement to be adjusted", "[journey]")
{
    Story story(Chapter::Acquainted);
    story.does(edits::decide(story, story.mentor(), Verdict::Adjust, on("2025-09-13")));
    CHECK(kinds(story, "2025-09-13").front() == Kind::AdjustAgreement);
}

TEST_CASE("It is a map: who meets without preparing is in dialogue all the same", "[journey]")
{
    Story story(Chapter::Begun);
    for (const Id<Person> who : {story.mentee(), story.mentor()})
        story.does(edits::decide(story, who, Verdict::Continue, on("2025-09-12")));
    story.does(edits::planMeetings(story, story::at("2025-09-17T12:00"), 3));
    story.does(edits::holdMeeting(story, story.meeting(0), story::at("2025-09-17T14:00")));
    CHECK(journey(story, on("2025-09-20")).current == Phase::Dialogue);
    CHECK(journey(story, on("2025-09-20")).of(Phase::Prepare).progress != Progress::Done);
}

TEST_CASE("The journey of an empty mentorship is an open road", "[journey]")
{
    const Journey now = journey({}, on("2025-09-01"));
    CHECK(now.current == Phase::Prepare);
    CHECK_FALSE(midPoint({}).isValid());
}
