// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/desk.h"
#include "ui/learning/activitycard.h"
#include "ui/learning/boardcard.h"
#include "ui/learning/boardcolumn.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QMimeData>
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

/// The card of an activity on the board, or nullptr.
BoardCard *card(Desk &desk, const QString &title)
{
    for (BoardCard *each : desk.page().findChildren<BoardCard *>()) {
        if (each->text() == title && each->isVisibleTo(&desk.window()))
            return each;
    }
    return nullptr;
}

void openActivity(Desk &desk, const QString &title)
{
    BoardCard *found = card(desk, title);
    INFO("A card to open: " << title.toStdString());
    REQUIRE(found);
    QTest::mouseClick(found, Qt::LeftButton, {}, QPoint(5, 5));
    Desk::settle();
}

/// The titles in a column of the board, from top to bottom.
QStringList column(Desk &desk, ActivityState state)
{
    QStringList titles;
    for (const BoardCard *each : desk.page().findChildren<BoardColumn *>().at(int(state))->cards())
        titles << each->text();
    return titles;
}

/// The button that opens the card of an activity in the list.
QAbstractButton *toggle(Desk &desk, const QString &title)
{
    for (QAbstractButton *each : desk.page().findChildren<QAbstractButton *>(u"toggle"_s)) {
        if (each->accessibleName().endsWith(title) && each->isVisibleTo(&desk.window()))
            return each;
    }
    return nullptr;
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
    CHECK(desk.reads(u"since 6 October"_s));
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

    openActivity(desk, told.says("visit"));
    seen<QSpinBox>(desk, u"Hours spent"_s)->setValue(2);
    seen<QSpinBox>(desk, u"Minutes spent"_s)->setValue(30);
    CHECK(activityCalled(desk, told.says("visit")).minutes == 150);
    CHECK(desk.reads(u"1 planned · 2 done · 6 h 30 min"_s));
    CHECK(desk.reads(u"2 h 30 min"_s));
}

TEST_CASE("The board shows what is planned, under way and done, and one activity opens above it")
{
    Story told(Chapter::Through);
    Desk desk(told, spring);
    desk.goTo(PageId::Learning);
    CHECK(column(desk, ActivityState::Planned) == QStringList{told.says("exercise-private")});
    CHECK(column(desk, ActivityState::Doing).isEmpty());
    CHECK(column(desk, ActivityState::Done) == QStringList{told.says("visit"), told.says("book")});
    CHECK(desk.reads(u"Nothing under way."_s));
    CHECK_FALSE(desk.field(u"What I took from it"_s));

    openActivity(desk, told.says("book"));
    CHECK(desk.written(u"What I took from it"_s) == told.says("book-takeaway"));
    openActivity(desk, told.says("visit"));
    CHECK_FALSE(desk.field(u"What I took from it"_s, 1)); // one at a time
    CHECK(desk.written(u"Title"_s) == told.says("visit"));
    QTest::keyClick(desk.field(u"Title"_s), Qt::Key_Escape);
    CHECK_FALSE(desk.field(u"Title"_s));
    CHECK(card(desk, told.says("visit"))->hasFocus());
}

TEST_CASE("A card goes on to the next column with Ctrl and an arrow key, as one step to undo")
{
    Story told(Chapter::Through);
    Desk desk(told, spring);
    desk.goTo(PageId::Learning);
    const QString exercise = told.says("exercise-private");
    card(desk, exercise)->setFocus();
    QTest::keyClick(card(desk, exercise), Qt::Key_Right, Qt::ControlModifier);
    CHECK(column(desk, ActivityState::Doing) == QStringList{exercise});
    CHECK(activityCalled(desk, exercise).startedOn == story::on("2026-03-10"));
    CHECK(card(desk, exercise)->hasFocus()); // the keyboard stays with it
    QTest::keyClick(card(desk, exercise), Qt::Key_Right, Qt::ControlModifier);
    CHECK(column(desk, ActivityState::Done).first() == exercise);
    QTest::keyClick(card(desk, exercise), Qt::Key_Right, Qt::ControlModifier); // there is no further
    CHECK(activityCalled(desk, exercise).state == ActivityState::Done);

    desk.editing().undo();
    CHECK(column(desk, ActivityState::Doing) == QStringList{exercise});
    desk.editing().undo();
    CHECK(column(desk, ActivityState::Planned) == QStringList{exercise});
    CHECK_FALSE(desk.editing().stack().canUndo());

    desk.window().setLayoutDirection(Qt::RightToLeft); // where the next column is at the left
    QTest::keyClick(card(desk, exercise), Qt::Key_Left, Qt::ControlModifier);
    CHECK(activityCalled(desk, exercise).state == ActivityState::Doing);
}

TEST_CASE("A card goes on by its button, or is dragged to a column")
{
    Story told(Chapter::Through);
    Desk desk(told, spring);
    desk.goTo(PageId::Learning);
    const QString exercise = told.says("exercise-private");
    QTest::mouseClick(desk.button(u"Begin"_s, card(desk, exercise)), Qt::LeftButton);
    CHECK(activityCalled(desk, exercise).state == ActivityState::Doing);
    CHECK_FALSE(desk.field(u"Title"_s)); // it was moved, not opened

    const auto drop = [&](ActivityState state, const QByteArray &id) {
        QMimeData carried;
        carried.setData(QLatin1String(BoardCard::mimeType), id);
        BoardColumn *over = desk.page().findChildren<BoardColumn *>().at(int(state));
        QDragEnterEvent enter({5, 5}, Qt::MoveAction, &carried, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(over, &enter);
        REQUIRE(enter.isAccepted());
        QDropEvent dropped({5, 5}, Qt::MoveAction, &carried, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(over, &dropped);
        Desk::settle();
    };
    drop(ActivityState::Done, activityCalled(desk, exercise).id.uuid().toByteArray());
    CHECK(activityCalled(desk, exercise).state == ActivityState::Done);
    CHECK(column(desk, ActivityState::Done).first() == exercise);
    drop(ActivityState::Planned, "nonsense");
    CHECK(column(desk, ActivityState::Planned).isEmpty());
}

TEST_CASE("The arrow keys go from card to card, past an empty column")
{
    Story told(Chapter::Through);
    Desk desk(told, spring);
    desk.goTo(PageId::Learning);
    BoardCard *planned = card(desk, told.says("exercise-private"));
    planned->setFocus();
    QTest::keyClick(planned, Qt::Key_Right);
    CHECK(card(desk, told.says("visit"))->hasFocus());
    QTest::keyClick(card(desk, told.says("visit")), Qt::Key_Down);
    CHECK(card(desk, told.says("book"))->hasFocus());
    QTest::keyClick(card(desk, told.says("book")), Qt::Key_Down);
    CHECK(card(desk, told.says("book"))->hasFocus());
    QTest::keyClick(card(desk, told.says("book")), Qt::Key_Left);
    CHECK(planned->hasFocus());
    QTest::keyClick(planned, Qt::Key_Return);
    CHECK(desk.written(u"Title"_s) == told.says("exercise-private"));
}

TEST_CASE("The list by date is chosen once and stays chosen")
{
    Story told(Chapter::Through);
    Desk desk(told, spring);
    desk.goTo(PageId::Learning);
    desk.click(u"By date"_s);
    CHECK_FALSE(card(desk, told.says("book")));
    CHECK(desk.page().findChildren<ActivityCard *>().size() == 3);
    CHECK(desk.reads(u"March 2026"_s));
    CHECK(desk.reads(u"February 2026"_s));
    CHECK(desk.reads(u"November 2025"_s));
    CHECK(desk.reads(told.says("book-takeaway")));
    CHECK_FALSE(desk.field(u"What I took from it"_s));
    QTest::mouseClick(toggle(desk, told.says("book")), Qt::LeftButton);
    CHECK(desk.written(u"What I took from it"_s) == told.says("book-takeaway"));
    QTest::mouseClick(toggle(desk, told.says("visit")), Qt::LeftButton);
    CHECK_FALSE(desk.field(u"What I took from it"_s, 1)); // one at a time

    desk.editing().open(desk.mentorship().id()); // the pages are made anew
    desk.goTo(PageId::Learning);
    CHECK_FALSE(card(desk, told.says("book")));
    CHECK(toggle(desk, told.says("book")));
}

TEST_CASE("A learning activity serves a goal, or none")
{
    Story told(Chapter::Through);
    Desk desk(told, spring);
    desk.goTo(PageId::Learning);
    openActivity(desk, told.says("book"));
    auto *goals = seen<QComboBox>(desk, u"Goal"_s);
    CHECK(goals->itemText(0) == u"No goal"_s);
    CHECK(goals->currentText() == told.says("goal-1"));
    CHECK(desk.reads(told.says("goal-1")));

    goals->setFocus();
    QTest::keyClick(goals, Qt::Key_Home);
    CHECK(activityCalled(desk, told.says("book")).goal.isNull());
    CHECK(activityCalled(desk, told.says("book")).goal.isNull());

    desk.editing().undo();
    CHECK(goals->currentText() == told.says("goal-1"));
}

TEST_CASE("A takeaway that wants to be talked about is proposed for the next agenda")
{
    Story told(Chapter::Through);
    Desk desk(told, spring);
    desk.goTo(PageId::Learning);
    openActivity(desk, told.says("visit"));
    desk.click(u"Raise it with Peter"_s);
    CHECK(activityCalled(desk, told.says("visit")).raise);
    CHECK(desk.reads(u"To raise with Peter"_s));
}

TEST_CASE("The partner reads what was shared and nothing else")
{
    Story told(Chapter::Through);
    Desk desk(told, spring);
    desk.goTo(PageId::Learning);
    openActivity(desk, told.says("exercise-private"));
    REQUIRE(desk.button(u"Private – stays on this laptop"_s));

    desk.editing().setActor(told.mentor());
    CHECK(desk.reads(u"Shared by Helen Ward"_s));
    CHECK(desk.reads(told.says("book")));
    CHECK(desk.reads(told.says("book-takeaway")));
    CHECK_FALSE(desk.reads(told.says("exercise-private")));
    CHECK_FALSE(card(desk, told.says("book")));
    CHECK(desk.reads(u"Nothing planned yet"_s));

    desk.editing().setActor(told.mentee());
    CHECK_FALSE(desk.reads(u"Shared by"_s));
    CHECK(card(desk, told.says("book")));
}

TEST_CASE("What was removed comes back with undo, and all of it is there the next day")
{
    Story told(Chapter::Through);
    Desk desk(told, spring);
    desk.goTo(PageId::Learning);
    openActivity(desk, told.says("visit"));
    desk.click(u"Remove"_s);
    CHECK_FALSE(desk.reads(told.says("visit")));
    desk.editing().undo();
    CHECK(desk.reads(told.says("visit")));

    openActivity(desk, told.says("visit"));
    desk.type(u"What I took from it"_s, u"They laugh more than we do."_s);
    desk.comeBack();
    openActivity(desk, told.says("visit"));
    CHECK(desk.written(u"What I took from it"_s) == u"They laugh more than we do."_s);
}

TEST_CASE("A link from elsewhere opens the activity it names")
{
    Story told(Chapter::Through);
    Desk desk(told, spring);
    desk.window().goTo({PageId::Learning, activityCalled(desk, told.says("book")).id.uuid()});
    CHECK(desk.written(u"Title"_s) == told.says("book"));
}
