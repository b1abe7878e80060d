// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/table.h"
#include "ui/meetings/tablesheet.h"

#include <QApplication>
#include <QMenuBar>

namespace {

void press(Table &table, Qt::Key key)
{
    QWidget *focus = table.window().focusWidget();
    QTest::keyClick(focus ? focus : &table.window(), key);
    Desk::settle();
    Desk::settle();
}

TableSheet *sheetOf(Table &table)
{
    return table.window().findChild<TableSheet *>();
}

} // namespace

TEST_CASE("F11 lays the meeting on the table in large type, and F11 takes it away")
{
    Table table(Chapter::Begins, "2025-10-15T12:10");
    const double before = QApplication::font().pointSizeF();
    table.choose(1);
    table.addLine(u"Add a topic"_s, u"What we talk about"_s);
    table.type(u"Shared note"_s, u"Begin with the question."_s);
    press(table, Qt::Key_F11);
    TableSheet *sheet = sheetOf(table);
    REQUIRE(sheet);
    CHECK(sheet->isVisible());
    CHECK(sheet->meeting() == table.meeting(1).id);
    CHECK(sheet->accessibleName() == u"Second meeting"_s);
    CHECK(QApplication::font().pointSizeF() == before * 1.5);
    CHECK_FALSE(table.window().menuBar()->isVisible());
    CHECK(table.button(u"65 min left"_s, sheet));
    auto *note = sheet->findChild<QTextEdit *>(u"sharedNote"_s);
    REQUIRE(note);
    CHECK(note->toPlainText() == u"Begin with the question."_s);

    // It is a meeting still: topics are ticked off, the note goes on.
    auto *row = sheet->findChild<AgendaRow *>();
    REQUIRE(row);
    CHECK(row->isCurrent());
    QTest::mouseClick(row->box(), Qt::LeftButton, {}, QPoint(5, row->box()->height() / 2));
    CHECK(agenda::of(table.mentorship(), table.meeting(1).id).front().done);
    CHECK_FALSE(table.button(u"toggle"_s, sheet));
    note->setFocus();
    Desk::keys(note, u"And listen."_s);
    press(table, Qt::Key_F11);
    CHECK_FALSE(sheetOf(table));
    CHECK(QApplication::font().pointSizeF() == before);
    CHECK(table.window().menuBar()->isVisible());
    CHECK(table.heading() == u"Second meeting"_s);
    CHECK(table.written(u"Shared note"_s).contains(u"And listen."_s));
}

TEST_CASE("From any other page F11 shows the meeting that goes on, and Escape goes back to the page")
{
    Table table(Chapter::HalfWay, "2026-01-20T09:00");
    table.goTo(PageId::Learning);
    press(table, Qt::Key_F11);
    REQUIRE(sheetOf(table));
    CHECK(sheetOf(table)->meeting() == rhythm::next(table.mentorship())->id);
    const Story told(Chapter::HalfWay);
    for (const QLabel *label : sheetOf(table)->findChildren<QLabel *>())
        CHECK_FALSE(label->text().contains(told.says("secret"), Qt::CaseInsensitive));
    press(table, Qt::Key_Escape);
    CHECK_FALSE(sheetOf(table));
    CHECK(table.window().place().page == PageId::Learning);
    CHECK(table.page().isVisible());
}

TEST_CASE("Large type and hidden private items go together")
{
    Table table(Chapter::HalfWay, "2026-01-20T09:00");
    table.goTo(PageId::Journal);
    press(table, Qt::Key_F11);
    QTest::keyClick(&table.window(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    Desk::settle();
    REQUIRE(sheetOf(table));
    CHECK(table.editing().hidesPrivate());
    press(table, Qt::Key_Escape);
    CHECK(table.window().place().page == PageId::Journal);
    CHECK(table.reads(u"What is private is hidden on this page."_s));
}
