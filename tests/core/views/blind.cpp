// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/views/blind.h"

#include "core/mentoring/edits/edits.h"
#include "tests/support/story.h"
#include "tests/support/test.h"

using blind::View;
using story::Chapter;
using story::on;
using story::Story;

TEST_CASE("A decision can be read once everyone has decided", "[blind]")
{
    Story told(Chapter::Prepared);
    CHECK(blind::decision(told, told.mentee()) == View::Missing);
    told.does(edits::decide(told, told.mentee(), Verdict::Continue, on("2025-09-12")));
    CHECK(blind::decision(told, told.mentee()) == View::Waiting);
    told.does(edits::decide(told, told.mentor(), Verdict::Adjust, on("2025-09-13")));
    CHECK(blind::decision(told, told.mentee()) == View::Open);
    CHECK(lookup::decisionOf(told, told.mentor())->verdict == Verdict::Adjust);
    told.does(edits::decide(told, told.mentor(), std::nullopt, on("2025-09-13")));
    CHECK(blind::decision(told, told.mentee()) == View::Waiting);
}

TEST_CASE("An answer of a review waits for the other’s, unless its author shares it", "[blind]")
{
    Story told(Chapter::Begins);
    const QDate day = on("2026-02-01");
    const auto view = [&] { return blind::evaluation(told, told.mentee(), Review::MidPoint, u"hardest"_s); };
    CHECK(view() == View::Missing);
    told.does(edits::evaluate(told, told.mentee(), Review::MidPoint, u"hardest"_s, u"Helmikuu"_s, day));
    CHECK(view() == View::Waiting);

    SECTION("shared by its author")
    {
        told.does(edits::shareEvaluation(told, told.mentee(), Review::MidPoint, u"hardest"_s, Visibility::Shared));
        CHECK(view() == View::Open);
        CHECK(blind::evaluation(told, told.mentor(), Review::MidPoint, u"hardest"_s) == View::Missing);
    }
    SECTION("answered by both")
    {
        told.does(edits::evaluate(told, told.mentor(), Review::MidPoint, u"hardest"_s, u" "_s, day));
        CHECK(view() == View::Waiting);
        told.does(edits::evaluate(told, told.mentor(), Review::MidPoint, u"hardest"_s, u"Tystnaden"_s, day));
        CHECK(view() == View::Open);
        CHECK(blind::evaluation(told, told.mentor(), Review::MidPoint, u"hardest"_s) == View::Open);
    }
    SECTION("another prompt answered by the other")
    {
        told.does(edits::evaluate(told, told.mentor(), Review::MidPoint, u"best"_s, u"The walk"_s, day));
        CHECK(view() == View::Waiting);
    }
}

TEST_CASE("What only one role is asked waits for nobody", "[blind]")
{
    Story told(Chapter::Through);
    told.does(edits::evaluate(
        told, told.mentor(), Review::Final, u"i-learned"_s, u"A question can wait"_s, on("2026-06-10")));
    CHECK(blind::evaluation(told, told.mentor(), Review::Final, u"i-learned"_s) == View::Open);
}

TEST_CASE("A review is answered by all from the day of the last one’s first answer", "[blind]")
{
    Story told(Chapter::Begins);
    CHECK(blind::answeredByAllOn(told, Review::MidPoint).isNull());
    const auto say = [&](Id<Person> who, const QString &prompt, const char *day) {
        told.does(edits::evaluate(told, who, Review::MidPoint, prompt, u"Words"_s, on(day)));
    };
    say(told.mentee(), u"best"_s, "2026-01-31");
    CHECK(blind::answeredByAllOn(told, Review::MidPoint).isNull());
    say(told.mentor(), u"best"_s, "2026-02-03");
    say(told.mentor(), u"hardest"_s, "2026-02-05");
    CHECK(blind::answeredByAllOn(told, Review::MidPoint) == on("2026-02-03"));
    CHECK(blind::answeredByAllOn(told, Review::Final).isNull());
}
