// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/agenda.h"
#include "core/mentoring/forms.h"
#include "core/mentoring/rhythm.h"
#include "tests/features/desk.h"
#include "ui/pages/meetingview.h"
#include "ui/widgets/agendarow.h"
#include "ui/widgets/meetinglist.h"
#include "ui/widgets/momentedit.h"
#include "ui/widgets/promiserow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListView>
#include <QSpinBox>

using story::Chapter;
using story::Story;

namespace {

/// What a pair does on the Dialogue page.
class Table : public Desk
{
public:
    explicit Table(Chapter chapter = Chapter::Planned, const char *now = "2025-09-10T09:00") : Desk(Story(chapter), now)
    {
        window().activateWindow();
        CHECK(QTest::qWaitForWindowActive(&window()));
        goTo(PageId::Dialogue);
    }

    [[nodiscard]] Meeting meeting(int index) { return rhythm::meetings(mentorship()).at(size_t(index)); }
    [[nodiscard]] QListView *list() { return page().findChild<MeetingList *>()->view(); }

    /// Clicks a meeting in the list.
    void choose(int index)
    {
        const QRect row = list()->visualRect(list()->model()->index(index, 0));
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, row.center());
        settle();
    }

    /// Writes a line behind “Add a topic” or “Add a promise”, with Enter.
    void addLine(const QString &button, const QString &text)
    {
        if (!field(button)) // it waits for the next one
            click(button);
        QTest::keyClicks(field(button), text);
        QTest::keyClick(field(button), Qt::Key_Return);
        settle();
    }

    template <class Row>
    [[nodiscard]] Row *rowOf(const QString &name)
    {
        const QList<Row *> rows = page().findChildren<Row *>();
        for (Row *row : rows) {
            if (row->accessibleName() == name && row->isVisibleTo(&window()))
                return row;
        }
        FAIL("There is no row " << name.toStdString());
        return nullptr;
    }

    template <class Row>
    void tick(const QString &name)
    {
        QTest::mouseClick(
            rowOf<Row>(name)->box(), Qt::LeftButton, {}, QPoint(5, rowOf<Row>(name)->box()->height() / 2));
        settle();
    }

    /// The agenda as it is read: each topic and the line below it.
    [[nodiscard]] QStringList agendaLines()
    {
        QStringList lines;
        const QList<AgendaRow *> rows = page().findChildren<AgendaRow *>();
        for (const AgendaItem &item : agenda::of(mentorship(), openMeeting())) {
            for (const AgendaRow *row : rows) {
                if (row->accessibleName() == item.topic)
                    lines << QStringLiteral("%1 (%2)").arg(item.topic, row->box()->accessibleDescription());
            }
        }
        return lines;
    }

    [[nodiscard]] Id<Meeting> openMeeting() { return page().findChild<MeetingView *>()->id(); }

    /// The greatest text on the page.
    [[nodiscard]] QString heading() { return page().accessibleName(); }
};

} // namespace

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
    CHECK(table.reads(u"45 min left"_s));
    CHECK(table.reads(u"Shared with Peter – they can read it"_s));
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
    CHECK(table.reads(u"– Saying no"_s));
    CHECK_FALSE(table.reads(u"– The Monday meeting"_s));

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
            for (const QPlainTextEdit *text : table.page().findChildren<QPlainTextEdit *>())
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
    CHECK(table.written(u"What stayed with me"_s) == told.says("stayed"));
    CHECK(table.reads(told.says("stayed-mentor")));
    CHECK(table.written(u"Private note"_s) == told.says("note-private"));
    table.writeAs(forms::people(table.mentorship()).at(1).id);
    CHECK(table.written(u"What stayed with me"_s) == told.says("stayed-mentor"));
    CHECK(table.reads(told.says("stayed")));
    CHECK_FALSE(table.reads(told.says("unsaid")));
    CHECK(table.written(u"Private note"_s).isEmpty());

    table.click(u"During"_s);
    CHECK(table.written(u"Shared note"_s).isEmpty());
    CHECK(table.reads(told.says("note")));
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

TEST_CASE("A meeting is moved, skipped, cancelled and opened again, and each can be undone")
{
    Table table;
    table.choose(1);
    SECTION("moved")
    {
        table.click(u"move"_s);
        table.page().findChild<MomentEdit *>(u"when"_s)->setMoment(story::at("2025-10-20T11:00"));
        table.click(u"confirmMove"_s);
        CHECK(table.reads(u"Monday 20 October 2025 · 14:00–15:15"_s));
        CHECK_FALSE(table.button(u"confirmMove"_s));
        table.editing().undo();
        CHECK(table.reads(u"Wednesday 15 October 2025 · 15:00–16:15"_s));
    }
    SECTION("skipped")
    {
        table.click(u"skip"_s);
        table.type(u"Why is it skipped?"_s, u"Both on holiday"_s);
        table.click(u"confirmPutOff"_s);
        CHECK(table.heading() == u"Skipped meeting"_s);
        CHECK(table.reads(u"Skipped: Both on holiday"_s));
        CHECK_FALSE(table.button(u"skip"_s));
        table.editing().undo();
        CHECK(table.heading() == u"Second meeting"_s);
        table.editing().redo();
        table.click(u"reopen"_s);
        CHECK(table.meeting(1).state == MeetingState::Planned);
        CHECK(table.meeting(1).stateReason.isEmpty());
    }
    SECTION("cancelled")
    {
        table.click(u"cancel"_s);
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
        table.click(u"held"_s);
        CHECK(table.meeting(1).state == MeetingState::Planned);
        CHECK(table.window().notice().contains(u"still ahead"_s));
    }
    SECTION("removed, and back in the list")
    {
        table.click(u"move"_s);
        table.click(u"removeMeeting"_s);
        CHECK(table.heading() == u"Dialogue"_s);
        CHECK(table.list()->model()->rowCount() == 9);
        table.editing().undo();
        CHECK(table.list()->model()->rowCount() == 10);
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
