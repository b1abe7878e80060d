// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/desk.h"
#include "ui/widgets/activitycard.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSpinBox>

using story::Chapter;
using story::Story;

namespace {

const char *spring = "2026-03-10T09:00";

LearningActivity activityCalled(Desk &desk, const QString &title)
{
    for (const auto &[id, activity] : desk.mentorship().all<LearningActivity>()) {
        if (activity.title == title)
            return activity;
    }
    FAIL("There is no activity called " << title.toStdString());
    return {};
}

/// The button that opens the card of an activity.
QAbstractButton *toggle(Desk &desk, const QString &title)
{
    for (QAbstractButton *each : desk.page().findChildren<QAbstractButton *>(u"toggle"_s)) {
        if (each->accessibleName().endsWith(title))
            return each;
    }
    return nullptr;
}

void open(Desk &desk, const QString &title)
{
    QAbstractButton *found = toggle(desk, title);
    INFO("A card to open: " << title.toStdString());
    REQUIRE(found);
    QTest::mouseClick(found, Qt::LeftButton);
}

/// The visible input with this accessible name.
template <class W>
W *seen(Desk &desk, const QString &name)
{
    for (W *each : desk.page().findChildren<W *>()) {
        if (each->isVisibleTo(&desk.window()) && each->accessibleName() == name)
            return each;
    }
    FAIL("Nothing on the page is called " << name.toStdString());
    return nullptr;
}

} // namespace

TEST_CASE("A mentee plans something to read, does it and writes down what it gave")
{
    Desk desk(Story(Chapter::Begins), "2025-10-06T09:00");
    desk.goTo(PageId::Learning);
    CHECK(desk.reads(u"Nothing planned yet"_s));

    auto *kind = desk.page().findChild<QComboBox *>(u"kind"_s);
    REQUIRE(kind);
    kind->setCurrentText(u"Book"_s);
    desk.click(u"Add a learning activity"_s);
    CHECK_FALSE(desk.reads(u"Nothing planned yet"_s));
    desk.type(u"Title"_s, u"The quiet room"_s);
    desk.type(u"Source"_s, u"Library"_s);
    CHECK(desk.reads(u"1 planned"_s));
    CHECK(desk.reads(u"Planned"_s));

    desk.click(u"Doing"_s);
    CHECK(desk.reads(u"Book · since 6 October"_s));
    desk.type(u"What I took from it"_s, u"Wait three breaths before the next question."_s);
    desk.click(u"Done"_s);

    const LearningActivity done = activityCalled(desk, u"The quiet room"_s);
    CHECK(done.kind == ActivityKind::Book);
    CHECK(done.source == u"Library"_s);
    CHECK(done.state == ActivityState::Done);
    CHECK(done.doneOn == story::on("2025-10-06"));
    CHECK(done.takeaway == u"Wait three breaths before the next question."_s);
    CHECK(done.visibility == Visibility::Private);
    CHECK(desk.reads(u"1 done"_s));
    CHECK(desk.written(u"Title"_s) == u"The quiet room"_s); // the card stays open under the hands
}

TEST_CASE("Time spent is counted over everything, in hours and minutes")
{
    Story told(Chapter::Through);
    Desk desk(told, spring);
    desk.goTo(PageId::Learning);
    CHECK(desk.reads(u"1 planned · 2 done · 4 h"_s));

    open(desk, told.says("visit"));
    seen<QSpinBox>(desk, u"Hours spent"_s)->setValue(2);
    seen<QSpinBox>(desk, u"Minutes spent"_s)->setValue(30);
    CHECK(activityCalled(desk, told.says("visit")).minutes == 150);
    CHECK(desk.reads(u"1 planned · 2 done · 6 h 30 min"_s));
    CHECK(desk.reads(u"2 h 30 min"_s));
}

TEST_CASE("What is done stands below what is planned, in short, until it is opened")
{
    Story told(Chapter::Through);
    Desk desk(told, spring);
    desk.goTo(PageId::Learning);
    CHECK(desk.reads(told.says("book-takeaway")));
    CHECK_FALSE(desk.field(u"What I took from it"_s));
    const auto cards = desk.page().findChildren<ActivityCard *>();
    REQUIRE(cards.size() == 3);

    open(desk, told.says("book"));
    CHECK(desk.written(u"What I took from it"_s) == told.says("book-takeaway"));
    open(desk, told.says("visit"));
    CHECK_FALSE(desk.field(u"What I took from it"_s, 1)); // one at a time
    CHECK(desk.written(u"Title"_s) == told.says("visit"));
    open(desk, told.says("visit"));
    CHECK_FALSE(desk.field(u"Title"_s));
}

TEST_CASE("A learning activity serves a goal, or none")
{
    Story told(Chapter::Through);
    Desk desk(told, spring);
    desk.goTo(PageId::Learning);
    open(desk, told.says("book"));
    auto *goals = seen<QComboBox>(desk, u"Goal"_s);
    CHECK(goals->itemText(0) == u"No goal"_s);
    CHECK(goals->currentText() == told.says("goal-1"));
    CHECK(desk.reads(told.says("goal-1")));

    goals->setFocus();
    QTest::keyClick(goals, Qt::Key_Home);
    CHECK(activityCalled(desk, told.says("book")).goal.isNull());
    CHECK_FALSE(desk.reads(told.says("goal-1")));

    desk.editing().undo();
    CHECK(goals->currentText() == told.says("goal-1"));
}

TEST_CASE("A takeaway that wants to be talked about is proposed for the next agenda")
{
    Story told(Chapter::Through);
    Desk desk(told, spring);
    desk.goTo(PageId::Learning);
    open(desk, told.says("visit"));
    desk.click(u"Raise it with Peter"_s);
    CHECK(activityCalled(desk, told.says("visit")).raise);
}

TEST_CASE("The partner reads what was shared and nothing else")
{
    Story told(Chapter::Through);
    Desk desk(told, spring);
    desk.goTo(PageId::Learning);
    open(desk, told.says("exercise-private"));
    REQUIRE(desk.button(u"Private – stays on this laptop"_s));

    desk.editing().setActor(told.mentor());
    CHECK(desk.reads(u"Shared by Helen Ward"_s));
    CHECK(desk.reads(told.says("book")));
    CHECK(desk.reads(told.says("book-takeaway")));
    CHECK_FALSE(desk.reads(told.says("exercise-private")));
    CHECK_FALSE(toggle(desk, told.says("book")));
    CHECK(desk.reads(u"Nothing planned yet"_s));

    desk.editing().setActor(told.mentee());
    CHECK_FALSE(desk.reads(u"Shared by"_s));
    CHECK(toggle(desk, told.says("book")));
}

TEST_CASE("What was removed comes back with undo, and all of it is there the next day")
{
    Story told(Chapter::Through);
    Desk desk(told, spring);
    desk.goTo(PageId::Learning);
    open(desk, told.says("visit"));
    desk.click(u"Remove"_s);
    CHECK_FALSE(desk.reads(told.says("visit")));
    desk.editing().undo();
    CHECK(desk.reads(told.says("visit")));

    open(desk, told.says("visit"));
    desk.type(u"What I took from it"_s, u"They laugh more than we do."_s);
    desk.comeBack();
    CHECK(desk.reads(u"They laugh more than we do."_s));
}

TEST_CASE("A link from elsewhere opens the activity it names")
{
    Story told(Chapter::Through);
    Desk desk(told, spring);
    desk.window().goTo({PageId::Learning, activityCalled(desk, told.says("book")).id.uuid()});
    CHECK(desk.written(u"Title"_s) == told.says("book"));
}
