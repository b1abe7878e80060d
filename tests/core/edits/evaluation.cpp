// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/views/lookup.h"
#include "tests/support/story.h"
#include "tests/support/test.h"

using story::allOf;
using story::Chapter;
using story::on;
using story::Story;

TEST_CASE("The mid-point review and the final evaluation are answered apart, each by each", "[edits]")
{
    Story story(Chapter::Begins);
    const auto write = [&](Id<Person> who, Review review, const QString &text) {
        story.does(edits::evaluate(story, who, review, u"rhythm"_s, text, on("2026-01-31")));
    };
    write(story.mentee(), Review::MidPoint, u"1"_s);
    write(story.mentor(), Review::MidPoint, u"2"_s);
    write(story.mentee(), Review::Final, u"3"_s);
    story.does(edits::evaluate(story, story.mentee(), Review::Final, u"rhythm"_s, u"4"_s, on("2026-06-10")));
    CHECK(story.now().all<Evaluation>().size() == 3);
    const Evaluation final = *lookup::evaluationOf(story, story.mentee(), Review::Final, u"rhythm"_s);
    CHECK(final.text == u"4"_s);
    CHECK(final.answeredOn == on("2026-01-31"));
    CHECK(final.visibility == Visibility::Private);
    CHECK(lookup::evaluationOf(story, story.mentee(), Review::MidPoint, u"rhythm"_s)->text == u"1"_s);
    story.does(edits::evaluate(story, story.mentee(), Review::Final, u"rhythm"_s, {}, on("2026-06-11")));
    CHECK_FALSE(lookup::evaluationOf(story, story.mentee(), Review::Final, u"rhythm"_s));
    CHECK(edits::evaluate(story, story.mentee(), Review::Final, u"rhythm"_s, {}, on("2026-06-11"))->isEmpty());
}

TEST_CASE("An answer of the evaluation is shared when there is one", "[edits]")
{
    Story story(Chapter::Begins);
    checkRefused(edits::shareEvaluation(story, story.mentee(), Review::Final, u"goals"_s, Visibility::Shared),
                 Error::Kind::Missing);
    story.does(edits::evaluate(story, story.mentee(), Review::Final, u"goals"_s, u"Two of three."_s, on("2026-06-10")));
    story.does(edits::shareEvaluation(story, story.mentee(), Review::Final, u"goals"_s, Visibility::Shared));
    CHECK(allOf<Evaluation>(story).front().visibility == Visibility::Shared);
}

TEST_CASE("A commitment is looked back at once for each of the three times", "[edits]")
{
    Story story(Chapter::Begins);
    const auto id = Id<Commitment>::fresh();
    story.does(edits::addCommitment(story, id, story.mentee(), u"Ask first"_s, on("2026-06-10")));
    CHECK(story.now().find(id)->visibility == Visibility::Private);
    CHECK_FALSE(lookup::lookBackOf(story, id, 1));
    story.does(edits::lookBack(story, id, 1, StillDoing::Partly, on("2026-07-30")));
    story.does(edits::write(story.now(), lookup::lookBackOf(story, id, 1)->id, &LookBack::obstacle, u"Holidays"_s));
    story.does(edits::lookBack(story, id, 1, StillDoing::Yes, on("2026-08-02")));
    story.does(edits::lookBack(story, id, 6, StillDoing::No, on("2026-12-30")));
    CHECK(story.now().all<LookBack>().size() == 2);
    const LookBack first = *lookup::lookBackOf(story, id, 1);
    CHECK(first.still == StillDoing::Yes);
    CHECK(first.writtenOn == on("2026-07-30"));
    CHECK(first.obstacle == u"Holidays"_s);
    checkRefused(edits::lookBack(story, Id<Commitment>::fresh(), 1, StillDoing::Yes, {}), Error::Kind::NotFound);
    const edits::Edit odd = edits::lookBack(story, id, 2, StillDoing::Yes, on("2026-08-30"));
    REQUIRE(odd);
    checkRefused(rules::check(*odd), Error::Kind::BadInput);
}
