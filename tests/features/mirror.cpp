// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/desk.h"

using story::at;
using story::Chapter;
using story::on;
using story::Story;

namespace {

/// The mentee answered a prompt before three meetings, and what was hoped for in the end.
Story answeredAgain()
{
    Story told(Chapter::Through);
    const char *days[] = {"2025-10-14T18:00", "2025-11-11T18:00", "2025-12-09T18:00"};
    const QString texts[] = {u"Saying no"_s, u"Waiting for an answer"_s, u"My **own** hurry"_s};
    for (int i = 0; i < 3; ++i)
        told.does(edits::answer(
            told, {told.mentee(), Occasion::BeforeMeeting, told.meeting(i + 1), u"hardest"_s}, texts[i], at(days[i])));
    told.does(edits::answer(
        told, {told.mentee(), Occasion::GetAcquainted, {}, u"hopes"_s}, u"A calm Monday"_s, at("2025-09-09T16:00")));
    told.does(edits::evaluate(
        told, told.mentee(), Review::Final, u"differently"_s, u"I begin with a question"_s, on("2026-06-08")));
    return told;
}

} // namespace

TEST_CASE("The mirror shows the first words beside the newest, to the same prompt")
{
    Desk desk(answeredAgain(), "2026-06-20T09:00");
    desk.goTo(PageId::Journal);
    desk.click(u"Mirror"_s);
    CHECK(desk.reads(u"What I hope for"_s));
    CHECK(desk.reads(u"9 September 2025 · Get acquainted · Private"_s)); // others may look at the screen
    CHECK(desk.reads(u"A calm Monday"_s));
    CHECK(desk.reads(u"8 June 2026 · What I do differently now"_s));
    CHECK(desk.reads(u"I begin with a question"_s));

    CHECK(desk.reads(u"What has been hardest"_s));
    CHECK(desk.reads(u"14 October 2025 · Before meeting 2"_s));
    CHECK(desk.reads(u"31 January 2026 · The hardest moment so far"_s));
    CHECK_FALSE(desk.reads(u"Waiting for an answer"_s));
    CHECK_FALSE(desk.field(u"Search the journal"_s));
}

TEST_CASE("Other words of the time between can be put in their place")
{
    Desk desk(answeredAgain(), "2026-06-20T09:00");
    desk.goTo(PageId::Journal);
    desk.click(u"Mirror"_s);
    CHECK_FALSE(desk.button(u"Later"_s)->isEnabled());
    desk.click(u"Earlier"_s);
    CHECK(desk.reads(u"9 December 2025 · Before meeting 4"_s));
    CHECK(desk.reads(u"My own hurry"_s)); // as it reads, without its markup
    desk.click(u"Earlier"_s);
    CHECK(desk.reads(u"Waiting for an answer"_s));
    CHECK_FALSE(desk.reads(u"My own hurry"_s));
    CHECK_FALSE(desk.button(u"Earlier"_s)->isEnabled());
    CHECK(desk.reads(u"Saying no"_s));
    desk.click(u"Later"_s);
    CHECK(desk.reads(u"My own hurry"_s));
}

TEST_CASE("The mirror is one’s own: the other sees their own words, or how it fills")
{
    const Story told = answeredAgain();
    Desk desk(told, "2026-06-20T09:00");
    desk.goTo(PageId::Journal);
    desk.click(u"Mirror"_s);
    desk.writeAs(told.mentor());
    CHECK_FALSE(desk.reads(u"Saying no"_s));
    CHECK(desk.reads(u"Nothing to look at yet."_s));
    desk.writeAs(told.mentee());
    CHECK(desk.reads(u"Saying no"_s));
}

TEST_CASE("Strengths that the mentor shares stand beside what the mentee said")
{
    Story told = answeredAgain();
    told.does(edits::answer(told,
                            {told.mentee(), Occasion::GetAcquainted, {}, u"strengths"_s},
                            u"Kysyn ennen kuin päätän"_s,
                            at("2025-09-09T16:00")));
    told.does(edits::evaluate(
        told, told.mentor(), Review::Final, u"strengths-in-you"_s, u"Du lyssnar till slutet"_s, on("2026-06-10")));
    Desk desk(told, "2026-06-20T09:00");
    desk.goTo(PageId::Journal);
    desk.click(u"Mirror"_s);
    CHECK_FALSE(desk.reads(u"Du lyssnar till slutet"_s)); // kept private
    CHECK(desk.editing().perform(
        u"Share"_s,
        edits::shareEvaluation(
            desk.mentorship(), told.mentor(), Review::Final, u"strengths-in-you"_s, Visibility::Shared)));
    CHECK(desk.reads(u"Strengths that others see in me"_s));
    CHECK(desk.reads(u"10 June 2026 · Peter O’Neill"_s));
    CHECK(desk.reads(u"Du lyssnar till slutet"_s));
    CHECK(desk.reads(u"9 September 2025 · In my own words"_s));
    CHECK(desk.reads(u"Kysyn ennen kuin päätän"_s));
}
