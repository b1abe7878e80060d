// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/views/summary.h"

#include "core/mentoring/views/lookup.h"
#include "tests/support/story.h"
#include "tests/support/test.h"

using story::allOf;
using story::Chapter;
using story::Language;
using story::on;
using story::Story;

namespace {

/// Every text that the summary holds, in one.
QString everythingIn(const summary::Summary &summary)
{
    QStringList words;
    const auto add = [&]<class R>(const R &record) {
        forEachField<R>([&]<class V>(const Field<R, V> &field) {
            if constexpr (std::is_same_v<V, QString>)
                words << record.*(field.member);
        });
    };
    const auto addAll = [&](const auto &records) { std::for_each(records.begin(), records.end(), add); };
    add(summary.programme);
    addAll(summary.people);
    addAll(summary.meetings);
    addAll(summary.clauses);
    addAll(summary.decisions);
    addAll(summary.preparation);
    addAll(summary.learning);
    for (const summary::GoalLine &line : summary.goals) {
        add(line.goal);
        addAll(line.ratings);
    }
    for (const summary::QuoteLine &line : summary.quotes) {
        words << line.text;
        if (line.source)
            add(*line.source);
        if (line.review)
            add(*line.review);
    }
    for (const auto &sides : {summary.midPoint, summary.finalEvaluation}) {
        for (const summary::SideBySide &side : sides)
            words << QStringList(side.answers.begin(), side.answers.end());
    }
    for (const summary::CommitmentLine &line : summary.commitments) {
        add(line.commitment);
        addAll(line.lookBacks);
    }
    return words.join(u'\n');
}

} // namespace

TEST_CASE("No private text reaches the summary, in any language", "[summary]")
{
    const auto language = GENERATE(Language::English, Language::Finnish, Language::Swedish);
    const Story story(Chapter::LookedBack, language);
    CHECK_FALSE(everythingIn(summary::make(story)).contains(story.says("secret"), Qt::CaseInsensitive));
}

TEST_CASE("Every shared text reaches the summary", "[summary]")
{
    const auto language = GENERATE(Language::English, Language::Finnish, Language::Swedish);
    const Story story(Chapter::LookedBack, language);
    const QString everything = everythingIn(summary::make(story));
    for (const char *key : {"aims",
                            "aims-mentor",
                            "expectations",
                            "about",
                            "about-mentor",
                            "goal-1",
                            "goal-2",
                            "goal-1-why",
                            "clause-purpose",
                            "clause-rhythm",
                            "clause-confidentiality",
                            "decision",
                            "stayed",
                            "stayed-mentor",
                            "journal",
                            "book",
                            "book-takeaway",
                            "visit",
                            "mid-best",
                            "mid-best-mentor",
                            "final-goals",
                            "final-goals-mentor",
                            "final-worth",
                            "commitment",
                            "look-back",
                            "closing",
                            "quote"}) {
        INFO(key);
        CHECK(everything.contains(story.says(key)));
    }
}

TEST_CASE("The summary counts what was held", "[summary]")
{
    const Story story;
    const summary::Summary made = summary::make(story);
    CHECK(made.heldMeetings == 9);
    CHECK(made.heldMinutes == 9 * 75);
    CHECK(made.meetings.size() == 10);
    CHECK(made.nameOf(story.mentor()) == story.says("mentor"));
    CHECK(made.nameOf(Id<Person>::fresh()).isEmpty());
    CHECK_FALSE(made.isEmpty());
    CHECK(summary::make({}).isEmpty());
}

TEST_CASE("Goals stand in their order with their ratings in time", "[summary]")
{
    const Story story;
    const summary::Summary made = summary::make(story);
    REQUIRE(made.goals.size() == 2);
    CHECK(made.goals[0].goal.id == story.goal(0));
    REQUIRE(made.goals[0].ratings.size() == 3);
    CHECK(made.goals[0].ratings.front().value == 2);
    CHECK(made.goals[0].ratings.back().value == 5);
}

TEST_CASE("Evaluations stand side by side, private answers leave a gap", "[summary]")
{
    const Story story;
    const summary::Summary made = summary::make(story);
    REQUIRE(made.midPoint.size() == 1);
    CHECK(made.midPoint[0].prompt == u"best"_s);
    CHECK(made.midPoint[0].answers == std::vector{story.says("mid-best"), story.says("mid-best-mentor")});
    REQUIRE(made.finalEvaluation.size() == 2);
    CHECK(made.finalEvaluation[1].prompt == u"worth-it"_s);
    CHECK(made.finalEvaluation[1].answers == std::vector{QString(), story.says("final-worth")});
}

TEST_CASE("The words are those of the newest agreement", "[summary]")
{
    Story story(Chapter::Acquainted);
    story.does(edits::reviseAgreement(story, on("2026-01-10")));
    story.does(edits::wordClause(story, story.clause(u"confidentiality"_s), story.says("clause-confidentiality-2")));
    const summary::Summary made = summary::make(story);
    const QString everything = everythingIn(made);
    CHECK(everything.contains(story.says("clause-confidentiality-2")));
    CHECK_FALSE(everything.contains(story.says("clause-confidentiality")));
    CHECK(made.signatures.empty());
    CHECK(made.clauses.size() == 3);
}

TEST_CASE("A choice by name puts a private record in and leaves a shared one out", "[summary]")
{
    Story story;
    const auto include = [&](const auto &record, bool included) {
        story.does(edits::includeInSummary(story, record.id.uuid(), included));
    };
    for (const Goal &goal : allOf<Goal>(story))
        include(goal, goal.visibility == Visibility::Private);
    for (const Commitment &commitment : allOf<Commitment>(story))
        include(commitment, commitment.visibility == Visibility::Private);
    for (const LearningActivity &activity : allOf<LearningActivity>(story))
        include(activity, activity.visibility == Visibility::Private);
    for (const Evaluation &evaluation : allOf<Evaluation>(story))
        include(evaluation, evaluation.visibility == Visibility::Private);
    for (const Reflection &reflection : allOf<Reflection>(story))
        include(reflection, reflection.visibility == Visibility::Private && reflection.prompt != u"unsaid"_s);
    const QString everything = everythingIn(summary::make(story));
    for (const char *key : {"goal-private",
                            "commitment-private",
                            "exercise-private",
                            "mid-hardest-private",
                            "final-private",
                            "left-out-private",
                            "why-private",
                            "journal-private"}) {
        INFO(key);
        CHECK(everything.contains(story.says(key)));
    }
    for (const char *key :
         {"goal-1", "commitment", "book", "mid-best", "final-goals", "aims", "about", "journal", "unsaid"}) {
        INFO(key);
        CHECK_FALSE(everything.contains(story.says(key)));
    }
}

TEST_CASE("A shared answer that was emptied leaves no trace", "[summary]")
{
    Story story(Chapter::Begins);
    const lookup::Question question{story.mentee(), Occasion::AfterMeeting, story.meeting(0), u"stayed"_s};
    story.does(edits::answer(story, question, {}, story::at("2025-09-18T10:00")));
    REQUIRE(lookup::answerTo(story, question));
    for (const summary::QuoteLine &line : summary::make(story).quotes)
        CHECK_FALSE(line.text.trimmed().isEmpty());
}
