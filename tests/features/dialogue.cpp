// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/table.h"
#include "ui/markdown/markdown.h"

TEST_CASE("A pair plans twelve meetings in its rhythm at once, and one undo takes them all back")
{
    Table table(Chapter::Acquainted);
    CHECK(table.reads(u"Regular meetings carry the dialogue"_s));
    CHECK(table.page().findChildren<MeetingList *>().front()->isHidden());
    table.page().findChild<MomentEdit *>(u"first"_s)->setMoment(story::at("2025-09-18T12:00"));
    table.page().findChild<QSpinBox *>(u"count"_s)->setValue(12);
    table.page().findChild<QSpinBox *>(u"weeks"_s)->setValue(3);
    table.page().findChild<QSpinBox *>(u"minutes"_s)->setValue(60);
    CHECK(table.reads(u"The last one is on Thursday 7 May 2026."_s));
    table.click(u"planMeetings"_s);

    CHECK(table.list()->model()->rowCount() == 12);
    CHECK(table.list()->isVisible());
    CHECK(table.list()->hasFocus());
    CHECK(table.list()->currentIndex().row() == 0);
    CHECK(table.reads(u"Every 3 weeks, 60 min"_s));
    CHECK(
        table.list()
            ->model()
            ->index(0, 0)
            .data(Qt::AccessibleTextRole)
            .toString()
            .startsWith(
                u"First meeting. Thursday 18 September 2025 · 15:00–16:00 · The small meeting room, third floor. Planned"_s));
    // The clocks went back in October; the meeting stays at three.
    CHECK(rhythm::localStart(table.meeting(11)).time() == QTime(15, 0));

    table.comeBack();
    CHECK(table.list()->model()->rowCount() == 12);
    table.click(u"planMore"_s);
    table.click(u"planMeetings"_s);
    CHECK(table.list()->model()->rowCount() > 12);
    table.editing().undo();
    CHECK(table.list()->model()->rowCount() == 12);
    CHECK_FALSE(table.editing().stack().canUndo());
}

TEST_CASE("Among all meetings the keys begin at the next one")
{
    Table table(Chapter::HalfWay, "2026-01-05T09:00");
    const auto next = rhythm::next(table.mentorship());
    REQUIRE(next);
    const std::vector<Meeting> all = rhythm::meetings(table.mentorship());
    const auto place = std::find_if(all.begin(), all.end(), [&](const Meeting &each) { return each.id == next->id; });
    CHECK(place != all.begin());
    CHECK(table.list()->currentIndex().row() == int(place - all.begin()));
}

TEST_CASE("A single meeting is added where the person says")
{
    Table table;
    table.click(u"addMeeting"_s);
    table.page().findChild<MomentEdit *>(u"addWhen"_s)->setMoment(story::at("2025-10-01T06:30"));
    table.click(u"confirmAdd"_s);
    CHECK(table.list()->model()->rowCount() == 11);
    CHECK(table.meeting(1).startsAt == story::at("2025-10-01T06:30"));
    CHECK(table.list()->currentIndex().row() == 1);
    table.editing().undo();
    CHECK(table.list()->model()->rowCount() == 10);
}

TEST_CASE("Open topics, promises and the starred reflection of one meeting come back on the next agenda")
{
    Table table;
    table.choose(0);
    CHECK(table.heading() == u"First meeting"_s);
    CHECK(table.reads(u"Wednesday 17 September 2025 · 15:00–16:15"_s));

    // Before: she prepares, and brings two topics.
    table.type(u"What has been hardest"_s, u"Waiting for answers"_s);
    CHECK(table.reads(u"No topics yet."_s));
    table.addLine(u"Add a topic"_s, u"The Monday meeting"_s);
    table.addLine(u"Add a topic"_s, u"Saying no"_s);
    CHECK(table.agendaLines()
          == QStringList{u"The Monday meeting (Think with me · 15 min)"_s, u"Saying no (Think with me · 15 min)"_s});
    CHECK(table.reads(u"30 of 75 min"_s));

    // During: one topic is talked through, a promise is made, a note is written.
    table.itIs("2025-09-17T12:30");
    table.click(u"During"_s);
    CHECK(table.button(u"45 min left"_s));
    CHECK(table.reads(u"Shared with Peter"_s));
    table.tick<AgendaRow>(u"The Monday meeting"_s);
    table.addLine(u"Add a promise"_s, u"Draft the invitation"_s);
    table.type(u"Shared note"_s, u"Begin with the question."_s);
    table.click(u"held"_s);
    CHECK(table.reads(u"· Held"_s));
    CHECK_FALSE(table.button(u"held"_s));

    // After: she reflects and stars.
    table.click(u"After"_s);
    table.type(u"What stayed with me"_s, u"He did not fill the silence."_s);
    table.type(u"What I left unsaid"_s, u"That I am tired."_s);
    QWidget *stayed = table.page().findChild<QWidget *>(u"answer-stayed"_s);
    QTest::mouseClick(table.button(u"Private – stays on this laptop"_s, stayed), Qt::LeftButton);
    table.click(u"star-stayed"_s);
    CHECK(table.reads(u"These topics stay open and come back on the next agenda"_s));
    const auto *open = table.page().findChild<QWidget *>(u"openTopics"_s);
    CHECK(open->findChildren<QLabel *>().front()->text() == u"Saying no"_s);
    CHECK_FALSE(table.reads(u"The Monday meeting"_s));

    // The next agenda begins with what is open.
    table.itIs("2025-10-14T09:00");
    table.comeBack();
    table.choose(1);
    CHECK(table.heading() == u"Second meeting"_s);
    table.click(u"propose"_s);
    CHECK(table.agendaLines()
          == QStringList{u"Saying no (Think with me · 15 min · raised twice)"_s,
                         u"Draft the invitation (Listen · 5 min)"_s,
                         u"He did not fill the silence. (Think with me · 15 min)"_s});
    CHECK_FALSE(table.button(u"propose"_s));
    table.editing().undo();
    CHECK(table.agendaLines().isEmpty());
    CHECK(table.button(u"propose"_s));
}

TEST_CASE("A topic is edited, moved by the keyboard and removed in its place")
{
    Table table(Chapter::Begins, "2025-10-15T12:10");
    table.choose(1);
    CHECK(table.button(u"During"_s)->isChecked());
    table.addLine(u"Add a topic"_s, u"One"_s);
    table.addLine(u"Add a topic"_s, u"Two"_s);
    table.addLine(u"Add a topic"_s, u"Three"_s);

    auto *row = table.rowOf<AgendaRow>(u"Two"_s);
    QTest::mouseClick(row->findChild<QAbstractButton *>(u"toggle"_s), Qt::LeftButton);
    auto *topic = row->findChild<QLineEdit *>(u"topic"_s);
    QTest::keyClicks(topic, u" and a half"_s);
    QTest::keyClick(topic, Qt::Key_Up, Qt::AltModifier);
    CHECK(table.agendaLines().front() == u"Two and a half (Think with me · 15 min)"_s);
    CHECK(topic->hasFocus());
    QTest::keyClick(topic, Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(topic, Qt::Key_Down, Qt::AltModifier);
    CHECK(table.agendaLines().back().startsWith(u"Two and a half"_s));

    auto *wish = row->findChild<QComboBox *>(u"wish"_s);
    wish->setFocus();
    QTest::keyClick(wish, Qt::Key_Down);
    CHECK(table.agendaLines().back() == u"Two and a half (Challenge me · 15 min)"_s);

    table.writeAs(forms::people(table.mentorship()).at(1).id);
    CHECK(table.agendaLines().back() == u"Two and a half (Challenge me · 15 min · from Helen)"_s);

    row = table.rowOf<AgendaRow>(u"Two and a half"_s);
    row->findChild<QAbstractButton *>(u"toggle"_s)->setFocus();
    QTest::keyClick(row->findChild<QAbstractButton *>(u"toggle"_s), Qt::Key_Space);
    QTest::mouseClick(row->findChild<QAbstractButton *>(u"removeTopic"_s), Qt::LeftButton);
    CHECK(table.agendaLines().size() == 2);
    table.editing().undo();
    CHECK(table.agendaLines().size() == 3);
}

TEST_CASE("A promise says who, until when and for which goal, and is kept or let go")
{
    Table table(Chapter::Begins, "2025-10-15T12:10");
    table.choose(1);
    CHECK(table.reads(u"From earlier meetings"_s));
    CHECK(table.reads(u"Send the list of questions that I use"_s));
    table.addLine(u"Add a promise"_s, u"Call the union"_s);
    auto *row = table.rowOf<PromiseRow>(u"Call the union"_s);
    CHECK(row->isOpen());
    auto *owner = row->findChild<QComboBox *>(u"owner"_s);
    owner->setFocus();
    QTest::keyClick(owner, Qt::Key_Down);
    CHECK(row->box()->accessibleDescription() == u"Peter"_s);
    QTest::mouseClick(table.button(u"Set a day"_s, row), Qt::LeftButton);
    CHECK(row->box()->accessibleDescription() == u"Peter · by 15 October"_s);
    QTest::mouseClick(table.button(u"Let go"_s, row), Qt::LeftButton);
    CHECK(row->box()->accessibleDescription() == u"Peter · by 15 October · Let go"_s);
    table.editing().undo();
    CHECK(row->box()->accessibleDescription() == u"Peter · by 15 October"_s);
    table.tick<PromiseRow>(u"Call the union"_s);
    CHECK(row->box()->isChecked());
    table.tick<PromiseRow>(u"Send the list of questions that I use"_s);
    CHECK(table.reads(u"Send the list of questions that I use"_s)); // it stays where it was ticked
}

TEST_CASE("Together nothing private is on the screen")
{
    Story told(Chapter::HalfWay);
    Table table(Chapter::HalfWay, "2025-09-17T12:30");
    for (const Id<Person> &who :
         {forms::people(table.mentorship()).at(0).id, forms::people(table.mentorship()).at(1).id}) {
        table.writeAs(who);
        for (int index = 0; index < 4; ++index) {
            table.goTo(PageId::Dialogue, table.meeting(index).id.uuid());
            table.click(u"During"_s);
            for (TickRow *row : table.page().findChildren<TickRow *>())
                row->setOpen(true);
            const QString secret = told.says("secret");
            CHECK_FALSE(table.reads(secret));
            for (const QTextEdit *text : table.page().findChildren<QTextEdit *>())
                CHECK_FALSE(text->toPlainText().contains(secret, Qt::CaseInsensitive));
            for (const QComboBox *box : table.page().findChildren<QComboBox *>()) {
                for (int i = 0; i < box->count(); ++i)
                    CHECK_FALSE(box->itemText(i).contains(secret, Qt::CaseInsensitive));
            }
        }
    }
}

TEST_CASE("Each writes with their own keyboard turn, and reads what the other shared")
{
    Table table(Chapter::Begins, "2025-09-18T09:00");
    table.choose(0);
    CHECK(table.button(u"After"_s)->isChecked());
    Story told(Chapter::Begins);
    CHECK(table.written(u"What stayed with me"_s) == markdown::plain(told.says("stayed")));
    CHECK(table.reads(told.says("stayed-mentor")));
    CHECK(table.written(u"Private note"_s) == told.says("note-private"));
    table.writeAs(forms::people(table.mentorship()).at(1).id);
    CHECK(table.written(u"What stayed with me"_s) == told.says("stayed-mentor"));
    CHECK(table.reads(markdown::plain(told.says("stayed"))));
    CHECK_FALSE(table.reads(told.says("unsaid")));
    CHECK(table.written(u"Private note"_s).isEmpty());

    table.click(u"During"_s);
    CHECK(table.written(u"Shared note"_s).isEmpty());
    CHECK(table.reads(markdown::plain(told.says("note"))));
    CHECK_FALSE(table.reads(u"What would you like to reach?"_s));
    QTest::mouseClick(table.page().findChild<QWidget *>(u"grow"_s)->findChild<QAbstractButton *>(u"toggle"_s),
                      Qt::LeftButton);
    CHECK(table.reads(u"What would you like to reach?"_s));
}

TEST_CASE("The longer look back opens on demand, and stays open once it is begun")
{
    Table table(Chapter::Begins, "2025-09-18T09:00");
    table.choose(0);
    CHECK_FALSE(table.field(u"What happened"_s));
    table.click(u"A longer look back"_s);
    table.type(u"What happened"_s, u"She asked and I answered too soon."_s);
    table.click(u"allMeetings"_s);
    table.choose(0);
    CHECK(table.written(u"What happened"_s) == u"She asked and I answered too soon."_s);
}
