// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/views/lookup.h"
#include "tests/support/story.h"
#include "tests/support/test.h"

using story::after;
using story::allOf;
using story::Chapter;
using story::on;
using story::Story;

namespace {

/// With an unsigned agreement in which one clause is worded.
Story drafted()
{
    Story story(Chapter::Prepared);
    story.does(edits::draftAgreement(story, builtInPack(u"mentoring"_s), on("2025-09-10")));
    story.does(edits::wordClause(story, story.clause(u"purpose"_s), u"To grow."_s));
    return story;
}

Id<Agreement> current(const Mentorship &mentorship)
{
    return lookup::currentAgreement(mentorship)->id;
}

} // namespace

TEST_CASE("A draft has the clauses of the pack, in their order, without words", "[edits]")
{
    const auto pack = GENERATE(u"mentoring"_s, u"reverse"_s, u"peer"_s, u"group"_s);
    Story story(Chapter::Prepared);
    story.does(edits::draftAgreement(story, builtInPack(pack), on("2025-09-10")));
    const auto clauses = story.now().sorted<Clause>(
        [](const Clause &) { return true; }, [](const Clause &a, const Clause &b) { return a.position < b.position; });
    REQUIRE(clauses.size() == builtInPack(pack).clauses.size());
    for (size_t i = 0; i < clauses.size(); ++i) {
        CHECK(clauses[i].key == builtInPack(pack).clauses[i].key);
        CHECK(clauses[i].wording.isEmpty());
    }
    CHECK(lookup::currentAgreement(story)->version == 1);
    checkRefused(edits::draftAgreement(story, builtInPack(pack), on("2025-09-11")), Error::Kind::Refused);
}

TEST_CASE("Each answers a clause alone", "[edits]")
{
    Story story(Chapter::Prepared);
    story.does(edits::answerClause(story, story.mentee(), u"rhythm"_s, u"Often"_s));
    story.does(edits::answerClause(story, story.mentor(), u"rhythm"_s, u"Seldom"_s));
    story.does(edits::answerClause(story, story.mentee(), u"rhythm"_s, u"Every week"_s));
    CHECK(story.now().all<ClauseAnswer>().size() == 2);
    CHECK(lookup::clauseAnswer(story, story.mentee(), u"rhythm"_s)->text == u"Every week"_s);
    CHECK(lookup::clauseAnswer(story, story.mentor(), u"rhythm"_s)->text == u"Seldom"_s);
    CHECK(lookup::clauseAnswer(story, story.mentor(), u"rhythm"_s)->visibility == Visibility::Private);
    CHECK_FALSE(lookup::clauseAnswer(story, story.mentor(), u"purpose"_s));
    story.does(edits::answerClause(story, story.mentor(), u"rhythm"_s, {}));
    CHECK_FALSE(lookup::clauseAnswer(story, story.mentor(), u"rhythm"_s));
    CHECK(edits::answerClause(story, story.mentor(), u"rhythm"_s, {})->isEmpty());
}

TEST_CASE("An agreement without words can’t be signed", "[edits]")
{
    Story story(Chapter::Prepared);
    story.does(edits::draftAgreement(story, builtInPack(u"mentoring"_s), on("2025-09-10")));
    checkRefused(edits::sign(story, current(story), story.mentee(), on("2025-09-12")), Error::Kind::Missing);
    checkRefused(edits::sign(story, Id<Agreement>::fresh(), story.mentee(), on("2025-09-12")), Error::Kind::Missing);
    story.does(edits::wordClause(story, story.clause(u"purpose"_s), u" \n"_s));
    checkRefused(edits::sign(story, current(story), story.mentee(), on("2025-09-12")), Error::Kind::Missing);
}

TEST_CASE("It is signed when everyone has signed, each once", "[edits]")
{
    Story story = drafted();
    story.does(edits::sign(story, current(story), story.mentee(), on("2025-09-12")));
    CHECK_FALSE(lookup::isSigned(story, current(story)));
    CHECK(edits::sign(story, current(story), story.mentee(), on("2025-09-13"))->isEmpty());
    story.does(edits::unsign(story, current(story), story.mentee()));
    CHECK(story.now().all<Signature>().empty());
    CHECK(edits::unsign(story, current(story), story.mentee())->isEmpty());
    story.does(edits::sign(story, current(story), story.mentee(), on("2025-09-12")));
    story.does(edits::sign(story, current(story), story.mentor(), on("2025-09-14")));
    CHECK(lookup::isSigned(story, current(story)));
    CHECK_FALSE(lookup::isSigned(story, Id<Agreement>::fresh()));
    CHECK_FALSE(lookup::isSigned({}, {}));
}

TEST_CASE("A signed agreement stays as it is", "[edits]")
{
    const Story story(Chapter::Acquainted);
    checkRefused(edits::wordClause(story, story.clause(u"purpose"_s), u"Else."_s), Error::Kind::Refused);
    checkRefused(edits::unsign(story, current(story), story.mentee()), Error::Kind::Refused);
    checkRefused(edits::wordClause(story, Id<Clause>::fresh(), u"Else."_s), Error::Kind::NotFound);
}

TEST_CASE("New words take the signatures back, the same words don’t", "[edits]")
{
    Story story = drafted();
    const Id<Clause> purpose = story.clause(u"purpose"_s);
    story.does(edits::sign(story, current(story), story.mentee(), on("2025-09-12")));
    CHECK(edits::wordClause(story, purpose, u"To grow."_s)->isEmpty());
    story.does(edits::wordClause(story, purpose, u"To grow, slowly."_s));
    CHECK(story.now().all<Signature>().empty());
    CHECK(story.now().find(purpose)->wording == u"To grow, slowly."_s);
}

TEST_CASE("A revision begins with the signed words and needs new signatures", "[edits]")
{
    Story story = drafted();
    checkRefused(edits::reviseAgreement(story, on("2026-01-10")), Error::Kind::Refused);
    for (const Id<Person> who : {story.mentee(), story.mentor()})
        story.does(edits::sign(story, current(story), who, on("2025-09-12")));
    const Id<Agreement> first = current(story);
    const std::vector<Clause> signedClauses = allOf<Clause>(story);

    story.does(edits::reviseAgreement(story, on("2026-01-10")));
    CHECK(current(story) != first);
    CHECK(lookup::currentAgreement(story)->version == 2);
    CHECK(lookup::currentAgreement(story)->draftedOn == on("2026-01-10"));
    CHECK_FALSE(lookup::isSigned(story, current(story)));
    CHECK(lookup::isSigned(story, first));
    CHECK(story.now().find(story.clause(u"purpose"_s))->wording == u"To grow."_s);
    story.does(edits::wordClause(story, story.clause(u"purpose"_s), u"To part well."_s));
    for (const Clause &clause : signedClauses)
        CHECK(*story.now().find(clause.id) == clause);
    CHECK(lookup::isSigned(story, first));
    checkRefused(edits::reviseAgreement(story, on("2026-01-11")), Error::Kind::Refused);
    checkRefused(edits::reviseAgreement(Story(Chapter::Begun), on("2026-01-11")), Error::Kind::Refused);
}

TEST_CASE("Each decides once, and may decide again", "[edits]")
{
    Story story(Chapter::Prepared);
    checkRefused(edits::explainDecision(story, story.mentee(), u"Because."_s), Error::Kind::Missing);
    story.does(edits::decide(story, story.mentee(), Verdict::PartWell, on("2025-09-12")));
    story.does(edits::explainDecision(story, story.mentee(), u"Too near to my own boss."_s));
    story.does(edits::decide(story, story.mentee(), Verdict::Adjust, on("2025-09-13")));
    REQUIRE(story.now().all<Decision>().size() == 1);
    const Decision decision = allOf<Decision>(story).front();
    CHECK(decision.verdict == Verdict::Adjust);
    CHECK(decision.decidedOn == on("2025-09-13"));
    CHECK(decision.reason == u"Too near to my own boss."_s);
    story.does(edits::decide(story, story.mentor(), Verdict::Continue, on("2025-09-13")));
    story.does(edits::decide(story, story.mentee(), std::nullopt, on("2025-09-14")));
    CHECK(story.now().all<Decision>().size() == 1);
    CHECK(edits::decide(story, story.mentee(), std::nullopt, on("2025-09-14"))->isEmpty());
}
