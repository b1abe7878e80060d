// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/packs/forms.h"
#include "core/mentoring/views/lookup.h"
#include "tests/features/desk.h"
#include "ui/goals/goalcard.h"
#include "ui/goals/goalhead.h"
#include "ui/goals/goalline.h"
#include "ui/look/theme.h"

using story::Chapter;
using story::Story;

namespace {

const Goal &onlyGoal(Desk &desk)
{
    REQUIRE(desk.mentorship().all<Goal>().size() == 1);
    return desk.mentorship().all<Goal>().begin()->second;
}

/// What the picture of a goal says.
QString picture(Desk &desk, int goal = 0)
{
    const auto heads = desk.page().findChildren<GoalHead *>();
    REQUIRE(heads.size() > goal);
    return heads.at(goal)->accessibleDescription();
}

QAbstractButton *sharing(Desk &desk, int goal = 0)
{
    auto cards = desk.page().findChildren<GoalCard *>();
    REQUIRE(cards.size() > goal);
    return desk.button(u"Private – stays on this laptop"_s, cards.at(goal));
}

} // namespace

TEST_CASE("A mentee writes down aims before the first meeting, and they stay private until shared")
{
    Story begun(Chapter::Begun);
    Desk desk(begun);
    desk.goTo(PageId::Prepare);
    CHECK(desk.reads(u"Helen Ward is writing"_s));

    desk.type(u"What I want to reach"_s, u"To lead without doing it all myself"_s);
    const lookup::Question question{begun.mentee(), Occasion::Prepare, {}, u"aims"_s};
    const Reflection *aims = lookup::answerTo(desk.mentorship(), question);
    REQUIRE(aims);
    CHECK(aims->text == u"To lead without doing it all myself"_s);
    CHECK(aims->visibility == Visibility::Private);

    desk.click(u"Private – stays on this laptop"_s);
    CHECK(lookup::answerTo(desk.mentorship(), question)->visibility == Visibility::Shared);
    REQUIRE(desk.button(u"Shared with Peter"_s));

    desk.click(u"Shared with Peter"_s);
    CHECK(lookup::answerTo(desk.mentorship(), question)->visibility == Visibility::Private);
}

TEST_CASE("A mentee sets a goal with everything that belongs to it, rates it and shares it")
{
    Story begun(Chapter::Begun);
    Desk desk(begun);
    desk.goTo(PageId::Prepare);
    CHECK(desk.reads(u"No goals yet"_s));

    desk.click(u"Add a goal"_s);
    CHECK_FALSE(desk.reads(u"No goals yet"_s));
    desk.type(u"Goal"_s, u"Hand over the release"_s);
    desk.type(u"Why now?"_s, u"I am the bottleneck"_s);
    desk.type(u"Where am I today?"_s, u"I check everything twice"_s);
    desk.click(u"2"_s);
    desk.type(u"How will we notice?"_s, u"A release without me"_s);
    desk.type(u"First step"_s, u"Write the checklist"_s);
    desk.type(u"Support I need"_s, u"Somebody who asks whether I did"_s);
    desk.click(u"Set a day"_s);

    const Goal goal = onlyGoal(desk);
    CHECK(goal.author == begun.mentee());
    CHECK(goal.title == u"Hand over the release"_s);
    CHECK(goal.whyNow == u"I am the bottleneck"_s);
    CHECK(goal.evidence == u"I check everything twice"_s);
    CHECK(goal.howNoticed == u"A release without me"_s);
    CHECK(goal.firstStep == u"Write the checklist"_s);
    CHECK(goal.support == u"Somebody who asks whether I did"_s);
    CHECK(goal.targetOn == story::on("2025-09-10"));
    CHECK(goal.state == GoalState::Active);
    CHECK(goal.visibility == Visibility::Private);

    REQUIRE(desk.mentorship().all<Rating>().size() == 1);
    const Rating rating = desk.mentorship().all<Rating>().begin()->second;
    CHECK(rating.goal == goal.id);
    CHECK(rating.value == 2);
    CHECK(rating.ratedOn == story::on("2025-09-10"));

    QAbstractButton *strip = sharing(desk);
    REQUIRE(strip);
    QTest::mouseClick(strip, Qt::LeftButton);
    CHECK(onlyGoal(desk).visibility == Visibility::Shared);
    CHECK(strip->text() == u"Shared with Peter"_s);
}

TEST_CASE("A goal that changed its shape says what changed")
{
    Desk desk{Story(Chapter::Begun)};
    desk.goTo(PageId::Prepare);
    desk.click(u"Add a goal"_s);
    CHECK_FALSE(desk.field(u"What changed?"_s));
    desk.click(u"Reshaped"_s);
    desk.type(u"What changed?"_s, u"From saying no to saying what I would stop"_s);
    CHECK(onlyGoal(desk).state == GoalState::Reshaped);
    CHECK(onlyGoal(desk).stateReason == u"From saying no to saying what I would stop"_s);
}

TEST_CASE("The mentor prepares at the same laptop, in answers of their own")
{
    Story begun(Chapter::Begun);
    Desk desk(begun);
    desk.goTo(PageId::Prepare);
    desk.type(u"What I want to reach"_s, u"Courage"_s);
    desk.click(u"Add a goal"_s);
    desk.type(u"Goal"_s, u"Speak first in a meeting"_s);
    CHECK(desk.reads(u"Speak first in a meeting"_s));

    desk.writeAs(begun.mentor());
    CHECK(desk.reads(u"Peter O’Neill is writing"_s));
    CHECK(desk.written(u"What I want to reach"_s).isEmpty());
    CHECK_FALSE(desk.reads(u"Speak first in a meeting"_s));
    desk.type(u"What I want to reach"_s, u"To hear how the work looks today"_s);

    desk.writeAs(begun.mentee());
    CHECK(desk.written(u"What I want to reach"_s) == u"Courage"_s);
    CHECK(desk.reads(u"Speak first in a meeting"_s));
    CHECK_FALSE(desk.field(u"Goal"_s)); // its details are folded
    const Reflection *mentors = lookup::answerTo(desk.mentorship(), {begun.mentor(), Occasion::Prepare, {}, u"aims"_s});
    REQUIRE(mentors);
    CHECK(mentors->text == u"To hear how the work looks today"_s);
}

TEST_CASE("What was typed in one go is undone and done again in one step")
{
    Desk desk{Story(Chapter::Begun)};
    desk.goTo(PageId::Prepare);
    const QString question = u"Themes I would like to take up"_s;
    QWidget *field = desk.field(question);
    REQUIRE(field);
    field->setFocus();
    Desk::keys(field, u"Delegating"_s);
    desk.editing().flush();
    Desk::keys(field, u", saying no"_s);

    desk.editing().undo();
    CHECK(desk.written(question).isEmpty());
    desk.editing().redo();
    CHECK(desk.written(question) == u"Delegating, saying no"_s);

    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier); // the editor keeps no undo of its own
    CHECK(desk.written(question) != u"Delegating, saying n"_s);
}

TEST_CASE("A goal that was removed comes back with its rating")
{
    Desk desk{Story(Chapter::Begun)};
    desk.goTo(PageId::Prepare);
    desk.click(u"Add a goal"_s);
    desk.type(u"Goal"_s, u"Speak first in a meeting"_s);
    desk.click(u"3"_s);
    desk.click(u"Remove"_s);
    CHECK(desk.mentorship().all<Goal>().empty());
    CHECK(desk.reads(u"No goals yet"_s));

    desk.editing().undo();
    CHECK(desk.reads(u"Speak first in a meeting"_s));
    desk.click(u"toggle"_s);
    CHECK(desk.written(u"Goal"_s) == u"Speak first in a meeting"_s);
    REQUIRE(desk.button(u"3"_s));
    CHECK(desk.button(u"3"_s)->isChecked());
}

TEST_CASE("Goals stand in the order in which their author puts them")
{
    Desk desk{Story(Chapter::Begun)};
    desk.goTo(PageId::Prepare);
    desk.click(u"Add a goal"_s);
    desk.type(u"Goal"_s, u"First"_s);
    desk.click(u"Add a goal"_s);
    CHECK_FALSE(desk.field(u"Goal"_s, 1)); // one is open at a time
    desk.type(u"Goal"_s, u"Second"_s);

    const auto cards = desk.page().findChildren<GoalCard *>();
    REQUIRE(cards.size() == 2);
    QAbstractButton *up = desk.button(u"Move up"_s, cards.at(1));
    REQUIRE(up);
    QTest::mouseClick(up, Qt::LeftButton);
    const auto goals = desk.mentorship().sorted<Goal>(
        [](const Goal &) { return true; }, [](const Goal &a, const Goal &b) { return a.position < b.position; });
    CHECK(goals.front().title == u"Second"_s);
    QTest::qWait(1);
    CHECK(cards.at(1)->y() < cards.at(0)->y());
}

TEST_CASE("What was typed a moment ago is there when the notebook is opened again")
{
    Desk desk{Story(Chapter::Begun)};
    desk.goTo(PageId::Prepare);
    QWidget *field = desk.field(u"What I want to reach"_s);
    REQUIRE(field);
    field->setFocus();
    Desk::keys(field, u"Half a sent"_s); // and the lid is closed
    desk.comeBack();
    CHECK(desk.written(u"What I want to reach"_s) == u"Half a sent"_s);
}

TEST_CASE("A goal shows at a glance where it began and where it stands")
{
    Story told(Chapter::Prepared);
    Desk desk(told, "2025-09-10T09:00");
    desk.goTo(PageId::Prepare);
    CHECK(desk.reads(told.says("goal-1")));
    CHECK(desk.reads(u"“%1”"_s.arg(told.says("goal-1-evidence"))));
    CHECK(picture(desk) == u"2 in September. Active"_s);
    CHECK_FALSE(desk.field(u"Why now?"_s));

    desk.itIs("2025-11-02T09:00");
    desk.click(u"toggle"_s);
    desk.click(u"3"_s);
    CHECK(picture(desk) == u"2 in September, now 3. Active"_s);
    CHECK(desk.reads(u"2 →"_s));

    desk.itIs("2026-01-15T09:00");
    desk.click(u"4"_s);
    CHECK(picture(desk) == u"2 in September 2025, 3 in November 2025, now 4. Active"_s);
    desk.click(u"Reached"_s);
    CHECK(picture(desk).endsWith(u". Reached"_s));
}

TEST_CASE("The line of a goal runs in the direction of reading")
{
    Story told(Chapter::Prepared);
    told.does(edits::rateGoal(told, told.goal(0), 5, story::on("2025-11-01")));
    Desk desk(told);
    desk.goTo(PageId::Prepare);
    auto *line = desk.page().findChild<GoalLine *>();
    REQUIRE(line);
    const QImage leftToRight = line->grab().toImage();
    line->setLayoutDirection(Qt::RightToLeft);
    const QImage rightToLeft = line->grab().toImage();
    CHECK(leftToRight != rightToLeft);
    // The filled dot of today is at the other end.
    const auto accented = [](const QImage &image, int from, int to) {
        int count = 0;
        for (int x = from; x < to; ++x) {
            for (int y = 0; y < image.height() / 3; ++y)
                count += image.pixelColor(x, y) == theme::accent(QApplication::palette());
        }
        return count;
    };
    const int width = leftToRight.width();
    CHECK(accented(leftToRight, width * 9 / 10, width) > accented(leftToRight, 0, width / 10));
    CHECK(accented(rightToLeft, width * 9 / 10, width) < accented(rightToLeft, 0, width / 10));
}

TEST_CASE("A link from elsewhere opens the goal that it names")
{
    Story told(Chapter::Prepared);
    Desk desk(told);
    desk.window().goTo({PageId::Prepare, told.goal(1).uuid()});
    CHECK(desk.written(u"Goal"_s) == told.says("goal-2"));
}

TEST_CASE("Tab goes through an open goal from its title to its last button")
{
    Story told(Chapter::Prepared);
    Desk desk(told);
    desk.goTo(PageId::Prepare);
    const QList<QAbstractButton *> toggles = desk.page().findChildren<QAbstractButton *>(u"toggle"_s);
    REQUIRE(toggles.size() == 3);
    toggles.at(1)->click(); // a goal without a target day
    toggles.at(1)->setFocus();
    QTest::keyClick(toggles.at(1), Qt::Key_Tab);
    CHECK(desk.field(u"Goal"_s)->hasFocus());
    desk.field(u"Support I need"_s)->setFocus();
    QTest::keyClick(desk.field(u"Support I need"_s), Qt::Key_Tab);
    REQUIRE(desk.button(u"Set a day"_s));
    CHECK(desk.button(u"Set a day"_s)->hasFocus());
    desk.button(u"Remove"_s)->setFocus();
    QTest::keyClick(desk.button(u"Remove"_s), Qt::Key_Tab);
    CHECK(toggles.at(2)->hasFocus());
}

TEST_CASE("A goal that is opened from elsewhere is shown from its beginning, though it is higher than the window")
{
    Desk desk(Story(Chapter::HalfWay), "2026-01-05T09:00");
    const Person me = forms::me(desk.mentorship());
    const auto goals = desk.mentorship().all<Goal>();
    const auto own = std::find_if(goals.begin(), goals.end(), [&](const auto &g) { return g.second.author == me.id; });
    REQUIRE(own != goals.end());
    desk.goTo(PageId::Prepare, own->first.uuid());
    desk.settle();
    QScrollArea &page = desk.page();
    const auto cards = page.findChildren<GoalCard *>();
    const auto open = std::find_if(
        cards.begin(), cards.end(), [&](const GoalCard *card) { return card->height() > page.viewport()->height(); });
    REQUIRE(open != cards.end());
    const int top = (*open)->mapTo(page.viewport(), QPoint()).y();
    CHECK(top >= 0);
    CHECK(top < page.viewport()->height() / 4);
}
