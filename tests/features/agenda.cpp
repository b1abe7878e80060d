// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/table.h"

#include <QAccessible>
#include <QScrollBar>

namespace {

/// The topics of the open meeting in order.
QString order(Table &table)
{
    QString all;
    for (const AgendaItem &item : agenda::of(table.mentorship(), table.openMeeting()))
        all += item.topic + u' ';
    return all.trimmed();
}

/// What a screen reader was told last, by an event that it listens to.
QString told; // NOLINT: the handler is a plain function

void listen(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Alert && event->accessibleInterface())
        told = event->accessibleInterface()->text(QAccessible::Description);
}

/// A meeting with four topics, in which hands can drag.
class Together : public Table
{
public:
    Together() : Table(Chapter::Begins, "2025-10-15T12:10")
    {
        choose(1);
        for (const QString &topic : {u"One"_s, u"Two"_s, u"Three"_s, u"Four"_s})
            addLine(u"Add a topic"_s, topic);
        page().verticalScrollBar()->setValue(0);
        settle();
    }

    /// Where the head of a row is, in the row.
    [[nodiscard]] QPoint grip(const QString &topic)
    {
        return rowOf<AgendaRow>(topic)->box()->mapTo(rowOf<AgendaRow>(topic), QPoint(0, 0)) + QPoint(60, 5);
    }

    void press(const QString &topic) { QTest::mousePress(rowOf<AgendaRow>(topic), Qt::LeftButton, {}, grip(topic)); }

    /// Moves the pressed row to just above or below the middle of another.
    void dragTo(const QString &topic, const QString &other, bool below)
    {
        auto *row = rowOf<AgendaRow>(topic);
        auto *there = rowOf<AgendaRow>(other);
        const QPoint middle = row->mapFromGlobal(there->mapToGlobal(there->rect().center()));
        QTest::mouseMove(row, grip(topic) + QPoint(0, 3));
        const QPoint to(60, middle.y() + (below ? 4 : -4));
        for (const QPoint &at : {grip(topic) + QPoint(0, 30), to}) {
            QMouseEvent move(QEvent::MouseMove, at, row->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
            QCoreApplication::sendEvent(row, &move);
        }
    }

    void drop(const QString &topic, const QString &other)
    {
        auto *row = rowOf<AgendaRow>(topic);
        auto *there = rowOf<AgendaRow>(other);
        QTest::mouseRelease(row, Qt::LeftButton, {}, row->mapFromGlobal(there->mapToGlobal(there->rect().center())));
        settle();
    }
};

} // namespace

TEST_CASE("A topic is dragged to its place as one step, and the new place is told")
{
    Together table;
    QAccessible::installUpdateHandler(listen);
    table.press(u"Four"_s);
    table.dragTo(u"Four"_s, u"Two"_s, false);
    table.drop(u"Four"_s, u"Two"_s);
    CHECK(order(table) == u"One Four Two Three"_s);
    CHECK_FALSE(table.rowOf<AgendaRow>(u"Four"_s)->isOpen());
    table.editing().undo();
    CHECK(order(table) == u"One Two Three Four"_s);
    table.editing().redo();

    table.press(u"One"_s);
    table.dragTo(u"One"_s, u"Three"_s, true);
    table.drop(u"One"_s, u"Three"_s);
    CHECK(order(table) == u"Four Two Three One"_s);
    CHECK(table.rowOf<AgendaRow>(u"One"_s)->accessibleDescription() == u"Now 4 of 4"_s);

    // By the keys it is told, too.
    auto *box = table.rowOf<AgendaRow>(u"One"_s)->box();
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Up, Qt::AltModifier);
    CHECK(order(table) == u"Four Two One Three"_s);
    CHECK(box->accessibleDescription() == u"Now 3 of 4"_s);
    if (QAccessible::isActive())
        CHECK(told == u"Now 3 of 4"_s);
    QAccessible::installUpdateHandler(nullptr);
}

TEST_CASE("A drag is given up with Escape, and dropping a topic where it was changes nothing")
{
    Together table;
    const int steps = table.editing().stack().count();
    table.press(u"Four"_s);
    table.dragTo(u"Four"_s, u"One"_s, false);
    QTest::keyClick(table.rowOf<AgendaRow>(u"Four"_s), Qt::Key_Escape);
    table.drop(u"Four"_s, u"One"_s);
    CHECK(order(table) == u"One Two Three Four"_s);

    table.press(u"Two"_s);
    table.dragTo(u"Two"_s, u"One"_s, true);
    table.drop(u"Two"_s, u"One"_s);
    CHECK(order(table) == u"One Two Three Four"_s);
    CHECK(table.editing().stack().count() == steps);
}

TEST_CASE("The first open topic stands out, or the one that the pair chooses")
{
    Together table;
    const auto current = [&] {
        QString all;
        for (const AgendaRow *row : table.page().findChildren<AgendaRow *>())
            all += row->isCurrent() ? row->accessibleName() : QString();
        return all;
    };
    CHECK(current() == u"One"_s);
    table.tick<AgendaRow>(u"One"_s);
    CHECK(current() == u"Two"_s);
    QTest::mouseClick(table.rowOf<AgendaRow>(u"Four"_s), Qt::LeftButton, {}, table.grip(u"Four"_s));
    CHECK(current() == u"Four"_s);
    CHECK_FALSE(table.rowOf<AgendaRow>(u"Four"_s)->isOpen());
    table.tick<AgendaRow>(u"Four"_s);
    CHECK(current() == u"Two"_s);

    // Without a mouse: the row is opened, and the button in it pressed.
    auto *row = table.rowOf<AgendaRow>(u"Three"_s);
    row->setOpen(true);
    Desk::settle();
    QAbstractButton *now = table.button(u"talkNow"_s, row);
    REQUIRE(now);
    now->setFocus();
    QTest::keyClick(now, Qt::Key_Space);
    CHECK(current() == u"Three"_s);
    CHECK(row->box()->hasFocus());
    CHECK(table.editing().stack().undoText() == u"Tick a topic off"_s); // choosing is no change
}

TEST_CASE("The clock at the table is quiet: it counts from the start, pauses and hides")
{
    Table table(Chapter::Planned, "2025-09-17T11:40"); // twenty minutes early
    table.choose(0);
    table.addLine(u"Add a topic"_s, u"The Monday meeting"_s);
    CHECK_FALSE(table.button(u"clock"_s));
    table.click(u"start"_s);
    CHECK(table.button(u"During"_s)->isChecked());
    CHECK_FALSE(table.button(u"start"_s));
    CHECK(table.button(u"75 min left"_s));
    CHECK(table.reads(u"15 min left"_s)); // of the topic

    const auto later = [&](const char *now) {
        table.itIs(now);
        table.page().refresh();
    };
    later("2025-09-17T11:44");
    CHECK(table.button(u"71 min left"_s));
    CHECK(table.reads(u"11 min left"_s));
    table.act(u"pauseClock"_s);
    later("2025-09-17T11:54");
    CHECK(table.button(u"71 min left · paused"_s));
    table.act(u"pauseClock"_s);
    CHECK(table.button(u"71 min left"_s));
    table.act(u"hideClock"_s);
    CHECK(table.button(u"clock"_s)->text().isEmpty());
    CHECK(table.button(u"clock"_s)->accessibleName() == u"The clock is hidden"_s);
    CHECK_FALSE(table.reads(u"min left"_s));
    table.act(u"hideClock"_s);
    later("2025-09-17T13:10");
    CHECK(table.button(u"5 min longer"_s));
    CHECK(table.reads(u"65 min longer"_s));
    table.click(u"held"_s);
    CHECK_FALSE(table.button(u"clock"_s));
    CHECK_FALSE(table.editing().stack().undoText().contains(u"clock"_s, Qt::CaseInsensitive));
}

TEST_CASE("When the time has come the clock runs by itself; before its day a meeting can’t be started")
{
    Table table(Chapter::Planned, "2025-09-16T12:00");
    table.choose(0);
    CHECK_FALSE(table.button(u"start"_s));
    table.itIs("2025-09-17T11:59");
    table.page().refresh();
    CHECK(table.button(u"start"_s));
    CHECK_FALSE(table.button(u"clock"_s));
    table.itIs("2025-09-17T12:01");
    table.page().refresh();
    CHECK_FALSE(table.button(u"start"_s));
    CHECK(table.button(u"74 min left"_s));
}
