// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/desk.h"
#include "ui/controls/taborder.h"

#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>

using story::Chapter;
using story::Story;

TEST_CASE("Tab comes to the view that is chosen, and to no other")
{
    Desk desk(Story(Chapter::HalfWay), "2026-01-05T09:00");
    desk.goTo(PageId::Journal);
    desk.click(u"segment-2"_s);
    QStringList views;
    for (const QWidget *stop : taborder::of(&desk.page())) {
        if (stop->objectName().startsWith(u"segment-"_s))
            views << stop->objectName();
    }
    CHECK(views == QStringList{u"segment-2"_s});
}

TEST_CASE("What stands on the page keeps its place when the window becomes so low that it scrolls")
{
    Desk desk(Story(Chapter::HalfWay), "2026-01-05T09:00");
    desk.goTo(PageId::Journal);
    const auto edgeIn = [&](int height) {
        desk.window().resize(1024, height);
        desk.settle(); // the scroll bar comes
        desk.settle(); // and finds its place
        const QAbstractButton *reflect = desk.button(u"reflect"_s);
        return reflect->mapTo(&desk.page(), QPoint(reflect->width(), 0)).x();
    };
    const int high = edgeIn(1200);
    REQUIRE_FALSE(desk.page().verticalScrollBar()->isVisible());
    const int low = edgeIn(300);
    REQUIRE(desk.page().verticalScrollBar()->isVisible());
    CHECK(low == high);
}

TEST_CASE("A line of a text has about 70 characters, however wide the window is")
{
    Desk desk(Story(Chapter::HalfWay, story::Language::Finnish), "2026-01-05T09:00");
    desk.window().resize(2400, 1000);
    desk.goTo(PageId::Prepare);
    auto *text = desk.page().findChild<QTextEdit *>();
    REQUIRE(text);
    text->setFocus();
    Desk::keys(text,
               u"Huomasin, että odotin hänen ratkaisevan asian puolestani, ja kerroin sen hänelle. "_s.repeated(5));
    desk.settle();
    const QTextLayout *layout = text->document()->lastBlock().layout();
    REQUIRE(layout->lineCount() > 3);
    for (int line = 0; line < layout->lineCount() - 1; ++line) {
        CHECK(layout->lineAt(line).textLength() > 50);
        CHECK(layout->lineAt(line).textLength() <= 78);
    }
    desk.editing().flush();
}
