// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/table.h"

TEST_CASE("A meeting is moved, skipped, cancelled and opened again, and each can be undone")
{
    Table table;
    table.choose(1);
    SECTION("moved")
    {
        table.act(u"move"_s);
        table.page().findChild<MomentEdit *>(u"when"_s)->setMoment(story::at("2025-10-20T11:00"));
        table.click(u"confirmMove"_s);
        CHECK(table.reads(u"Monday 20 October 2025 · 14:00–15:15"_s));
        CHECK_FALSE(table.button(u"confirmMove"_s));
        table.editing().undo();
        CHECK(table.reads(u"Wednesday 15 October 2025 · 15:00–16:15"_s));
    }
    SECTION("skipped")
    {
        table.act(u"skip"_s);
        table.type(u"Why is it skipped?"_s, u"Both on holiday"_s);
        table.click(u"confirmPutOff"_s);
        CHECK(table.heading() == u"Skipped meeting"_s);
        CHECK(table.reads(u"Skipped: Both on holiday"_s));
        CHECK_FALSE(table.canAct(u"skip"_s));
        table.editing().undo();
        CHECK(table.heading() == u"Second meeting"_s);
        table.editing().redo();
        table.act(u"reopen"_s);
        CHECK(table.meeting(1).state == MeetingState::Planned);
        CHECK(table.meeting(1).stateReason.isEmpty());
    }
    SECTION("cancelled")
    {
        table.act(u"cancel"_s);
        table.click(u"confirmPutOff"_s);
        CHECK(table.heading() == u"Cancelled meeting"_s);
        table.click(u"allMeetings"_s);
        CHECK(table.list()->currentIndex().row() == 1);
        CHECK(table.list()->currentIndex().data(Qt::AccessibleTextRole).toString().contains(u"Cancelled"_s));
        CHECK(table.list()->model()->index(2, 0).data(Qt::DisplayRole).toString() == u"Second meeting"_s);
        table.editing().undo();
        CHECK(table.meeting(1).state == MeetingState::Planned);
    }
    SECTION("too early to be held")
    {
        CHECK_FALSE(table.button(u"start"_s));
        table.act(u"markHeld"_s);
        CHECK(table.meeting(1).state == MeetingState::Planned);
        CHECK(table.window().notice().contains(u"still to come"_s));
    }
    SECTION("removed, and back in the list")
    {
        table.act(u"move"_s);
        table.act(u"removeMeeting"_s);
        CHECK(table.heading() == u"Dialogue"_s);
        CHECK(table.list()->model()->rowCount() == 9);
        table.editing().undo();
        CHECK(table.list()->model()->rowCount() == 10);
    }
}

TEST_CASE("The next meeting is moved where it is announced")
{
    Table table;
    table.goTo(PageId::Now);
    CHECK(table.reads(u"Wednesday 17 September, 15:00"_s));
    table.click(u"moveMeeting"_s);
    auto *when = table.page().findChild<MomentEdit *>(u"when"_s);
    REQUIRE(when);
    CHECK(when->hasFocus());
    SECTION("and stands there at once")
    {
        when->setMoment(story::at("2025-09-22T11:00"));
        table.click(u"confirmMove"_s);
        CHECK(table.reads(u"Monday 22 September, 14:00"_s));
        CHECK_FALSE(table.button(u"confirmMove"_s));
        table.editing().undo();
        CHECK(table.reads(u"Wednesday 17 September, 15:00"_s));
    }
    SECTION("or stays after all")
    {
        table.click(u"moveMeeting"_s);
        CHECK_FALSE(table.button(u"confirmMove"_s));
        CHECK(table.button(u"moveMeeting"_s)->hasFocus());
    }
    SECTION("and what is open for it goes with it")
    {
        table.editing().remove(u"Remove a meeting"_s, table.meeting(0).id);
        Table::settle();
        CHECK_FALSE(table.button(u"confirmMove"_s));
        CHECK(table.reads(u"Wednesday 15 October, 15:00"_s));
    }
}

TEST_CASE("What was typed but not entered yet is kept when the person goes elsewhere")
{
    Table table;
    table.choose(0);
    table.click(u"Add a topic"_s);
    QTest::keyClicks(table.field(u"Add a topic"_s), u"Half a thou"_s);
    table.goTo(PageId::Prepare);
    table.goTo(PageId::Dialogue);
    CHECK(table.heading() == u"First meeting"_s);
    CHECK(table.agendaLines() == QStringList{u"Half a thou (Think with me · 15 min)"_s});
    QTest::keyClicks(table.field(u"Add a topic"_s), u"Better not"_s);
    QTest::keyClick(table.field(u"Add a topic"_s), Qt::Key_Escape);
    table.editing().flush();
    CHECK(table.agendaLines().size() == 1);
}

TEST_CASE("A search hit opens the part of the meeting in which it stands")
{
    Table table(Chapter::HalfWay, "2026-01-20T09:00");
    const auto promise = story::allOf<ActionItem>(table.mentorship()).front();
    table.goTo(PageId::Dialogue, promise.id.uuid());
    CHECK(table.openMeeting() == promise.meeting);
    CHECK(table.button(u"During"_s)->isChecked());
    for (const Reflection &reflection : story::allOf<Reflection>(table.mentorship())) {
        if (reflection.occasion != Occasion::BeforeMeeting)
            continue;
        table.goTo(PageId::Dialogue, reflection.id.uuid());
        CHECK(table.openMeeting() == reflection.meeting);
        CHECK(table.button(u"Before"_s)->isChecked());
    }
}

TEST_CASE("All of it works without a mouse: from the list into a meeting and through its parts")
{
    Table table(Chapter::Begins, "2025-10-15T12:10");
    table.list()->setFocus();
    table.list()->setCurrentIndex(table.list()->model()->index(0, 0));
    QTest::keyClick(table.list(), Qt::Key_Down);
    QTest::keyClick(table.list(), Qt::Key_Return);
    Desk::settle();
    CHECK(table.heading() == u"Second meeting"_s);
    QTest::keyClick(table.button(u"During"_s), Qt::Key_Right);
    Desk::settle();
    CHECK(table.button(u"After"_s)->isChecked());
    CHECK(table.field(u"What stayed with me"_s));
}
