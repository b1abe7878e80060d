// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/views/lookup.h"
#include "tests/features/desk.h"
#include "ui/goals/goalhead.h"
#include "ui/goals/goalthennow.h"

using story::Chapter;
using story::Story;

namespace {

/// Opens the goal with this title to rate it again.
void open(Desk &desk, const QString &title)
{
    for (QAbstractButton *each : desk.page().findChildren<QAbstractButton *>(u"toggle"_s)) {
        if (each->accessibleName().endsWith(title) && each->isVisibleTo(&desk.window())) {
            QTest::mouseClick(each, Qt::LeftButton);
            return;
        }
    }
    FAIL("There is no goal to open called " << title.toStdString());
}

/// What the picture of the goal with this title says.
QString picture(Desk &desk, const QString &title)
{
    for (const GoalHead *head : desk.page().findChildren<GoalHead *>()) {
        if (head->accessibleName() == title)
            return head->accessibleDescription();
    }
    return {};
}

std::vector<Rating> ratings(Desk &desk, Id<Goal> goal)
{
    return desk.mentorship().sorted<Rating>([&](const Rating &rating) { return rating.goal == goal; },
                                            [](const Rating &a, const Rating &b) { return a.ratedOn < b.ratedOn; });
}

} // namespace

TEST_CASE("Half way, each answers alone and then they read the answers side by side")
{
    Story told(Chapter::Begins);
    Desk desk(told, "2026-02-01T09:00");
    desk.goTo(PageId::Evaluation);
    REQUIRE(desk.button(u"midPoint"_s));
    CHECK(desk.button(u"midPoint"_s)->isChecked());
    CHECK(desk.reads(u"Peter has not answered yet"_s));
    desk.type(u"The best moment so far"_s, u"The walk by the river"_s);

    const Evaluation *answer = lookup::evaluationOf(desk.mentorship(), told.mentee(), Review::MidPoint, u"best"_s);
    REQUIRE(answer);
    CHECK(answer->text == u"The walk by the river"_s);
    CHECK(answer->visibility == Visibility::Private);

    desk.writeAs(told.mentor());
    CHECK(desk.reads(u"Shown when both of you have answered."_s));
    CHECK_FALSE(desk.reads(u"The walk by the river"_s));
    CHECK(desk.written(u"The best moment so far"_s).isEmpty());
    CHECK(desk.reads(u"Each of you answers alone."_s));
    desk.type(u"The best moment so far"_s, u"When you asked me back"_s);
    CHECK_FALSE(desk.reads(u"The walk by the river"_s)); // not under the hands of who writes
    desk.field(u"The hardest moment so far"_s)->setFocus();
    CHECK(desk.reads(u"Helen – private, stays on this laptop"_s));
    CHECK(desk.reads(u"The walk by the river"_s));
    CHECK(desk.reads(u"Each of you answered alone. The answers have been open since 1 February."_s));

    desk.writeAs(told.mentee());
    CHECK(desk.reads(u"When you asked me back"_s));
    CHECK(desk.written(u"The best moment so far"_s) == u"The walk by the river"_s);
    desk.click(u"Private – stays on this laptop"_s);
    CHECK(lookup::evaluationOf(desk.mentorship(), told.mentee(), Review::MidPoint, u"best"_s)->visibility
          == Visibility::Shared);
}

TEST_CASE("Who chooses to show an answer shows it before the other has answered")
{
    Story told(Chapter::Begins);
    Desk desk(told, "2026-02-01T09:00");
    desk.goTo(PageId::Evaluation);
    desk.type(u"The best moment so far"_s, u"The walk by the river"_s);
    desk.click(u"Private – stays on this laptop"_s);
    desk.writeAs(told.mentor());
    CHECK(desk.reads(u"The walk by the river"_s));
    CHECK_FALSE(desk.reads(u"Shown when both of you have answered."_s));
}

TEST_CASE("The page begins with the part that its time asks for")
{
    SECTION("the mid-point review while the dialogue goes on")
    {
        Desk desk(Story(Chapter::Begins), "2026-02-01T09:00");
        desk.goTo(PageId::Evaluation);
        CHECK(desk.button(u"midPoint"_s)->isChecked());
    }
    SECTION("the final evaluation when all meetings were held")
    {
        Desk desk(Story(Chapter::Through), "2026-06-08T09:00");
        desk.goTo(PageId::Evaluation);
        CHECK(desk.button(u"final"_s)->isChecked());
    }
    SECTION("the final evaluation once it is closed")
    {
        Desk desk(Story(Chapter::Closed), "2026-07-08T09:00");
        desk.goTo(PageId::Evaluation);
        CHECK(desk.button(u"final"_s)->isChecked());
    }
}

TEST_CASE("Mentee and mentor are each asked what only they can answer")
{
    Story told(Chapter::Through);
    Desk desk(told, "2026-06-08T09:00");
    desk.goTo(PageId::Evaluation);
    CHECK(desk.field(u"What helped me most"_s));
    CHECK_FALSE(desk.field(u"What I learned as a mentor"_s));
    CHECK(desk.reads(u"What I learned as a mentor"_s));
    CHECK(desk.reads(u"This question is for Peter."_s));

    desk.editing().setActor(told.mentor());
    CHECK_FALSE(desk.field(u"What helped me most"_s));
    desk.type(u"What I learned as a mentor"_s, u"That a question can wait"_s);
    desk.editing().setActor(told.mentee());
    CHECK(desk.reads(u"That a question can wait"_s));
}

TEST_CASE("In a peer group everyone's answers stand beside mine")
{
    Story told(Chapter::Through, story::Language::English, Form::Group);
    Desk desk(told, "2026-06-08T09:00");
    desk.goTo(PageId::Evaluation);
    desk.click(u"midPoint"_s);
    CHECK(desk.reads(told.says("mid-best-mentor")));
    CHECK(desk.written(u"The best moment so far"_s) == told.says("mid-best"));
}

TEST_CASE("A goal shows where it began and where it stands")
{
    Story told(Chapter::Evaluated);
    Desk desk(told, "2026-06-12T09:00");
    desk.goTo(PageId::Evaluation);
    CHECK(desk.reads(told.says("goal-1")));
    CHECK(picture(desk, told.says("goal-1")) == u"2 in September 2025, 3 in January 2026, now 5. Reached"_s);
    CHECK(picture(desk, told.says("goal-private")) == u"2 in September 2025, now 4. Active"_s);
    CHECK(desk.reads(u"Reached"_s));
    CHECK(desk.reads(told.says("goal-1-evidence")));

    open(desk, told.says("goal-1")); // then and now beside each other
    CHECK(desk.reads(u"Wednesday 3 September 2025 · 2"_s));
    CHECK(desk.reads(u"Wednesday 10 June 2026 · 5"_s));
}

TEST_CASE("A mentee rates a goal again, says what tells so and what became of it")
{
    Story told(Chapter::Through);
    Desk desk(told, "2026-06-08T09:00");
    desk.window().goTo({PageId::Evaluation, told.goal(1).uuid()});
    desk.click(u"4"_s);
    desk.type(u"What tells you so?"_s, u"I told Samu the same day"_s);
    CHECK_FALSE(desk.field(u"What changed?"_s));
    desk.click(u"Reshaped"_s);
    desk.type(u"What changed?"_s, u"Two days became one"_s);

    const std::vector<Rating> all = ratings(desk, told.goal(1));
    REQUIRE(all.size() == 2);
    CHECK(all.front().value == 2);
    CHECK(all.front().evidence.isEmpty());
    CHECK(all.back().value == 4);
    CHECK(all.back().evidence == u"I told Samu the same day"_s);
    CHECK(desk.mentorship().find(told.goal(1))->state == GoalState::Reshaped);
    CHECK(desk.mentorship().find(told.goal(1))->stateReason == u"Two days became one"_s);
    CHECK(desk.reads(u"2 →"_s));
    CHECK(desk.reads(u"“I told Samu the same day”"_s));
    CHECK(desk.reads(u"Reshaped in June: Two days became one"_s));
}

TEST_CASE("A mentor reads the goals that were shared, and rates none of them")
{
    Story told(Chapter::Evaluated);
    Desk desk(told, "2026-06-12T09:00");
    desk.editing().setActor(told.mentor());
    desk.goTo(PageId::Evaluation);
    CHECK(desk.reads(u"Shared by Helen Ward"_s));
    CHECK(desk.reads(told.says("goal-1")));
    CHECK_FALSE(desk.reads(told.says("goal-private")));
    CHECK_FALSE(desk.button(u"Rate again"_s));
    CHECK_FALSE(desk.reads(u"No goals yet"_s));
    open(desk, told.says("goal-1"));
    CHECK(desk.reads(u"Wednesday 10 June 2026 · 5"_s));
    CHECK_FALSE(desk.field(u"What tells you so?"_s));
}

TEST_CASE("Without goals the page says where they are set")
{
    Desk desk(Story(Chapter::Begun));
    desk.goTo(PageId::Evaluation);
    CHECK(desk.reads(u"No goals yet"_s));
    desk.click(u"Set a goal"_s);
    CHECK(desk.window().place().page == PageId::Prepare);
}

TEST_CASE("The final evaluation is there when the notebook is opened again")
{
    Story told(Chapter::Through);
    Desk desk(told, "2026-06-08T09:00");
    desk.goTo(PageId::Evaluation);
    desk.type(u"Was it worth the time?"_s, u"Every hour, even February"_s);
    desk.comeBack();
    CHECK(desk.written(u"Was it worth the time?"_s) == u"Every hour, even February"_s);
}

TEST_CASE("A rating is taken back with undo")
{
    Story told(Chapter::Through);
    Desk desk(told, "2026-06-08T09:00");
    desk.goTo(PageId::Evaluation);
    open(desk, told.says("goal-2"));
    desk.click(u"5"_s);
    CHECK(picture(desk, told.says("goal-2")).contains(u"now 5"_s));
    desk.editing().undo();
    CHECK_FALSE(picture(desk, told.says("goal-2")).contains(u"now 5"_s));
    CHECK(ratings(desk, told.goal(1)).size() == 1);
}
