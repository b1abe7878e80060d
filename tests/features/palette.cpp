// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/desk.h"
#include "ui/actions.h"
#include "ui/window/commandpalette.h"
#include "ui/writing/editor.h"
#include "ui/writing/keys.h"

#include <QAction>

using story::Chapter;
using story::Story;

namespace {

void openPalette(Desk &desk)
{
    desk.window().actions().at(Act::Palette)->trigger();
    desk.settle();
}

} // namespace

TEST_CASE("What a text can do is found by its name while it is being written")
{
    Desk she(Story(Chapter::HalfWay), "2026-01-05T09:00");
    she.goTo(PageId::Journal);
    she.click(u"reflect"_s);
    auto *editor = she.page().findChild<writing::Editor *>();
    REQUIRE(editor);
    Desk::keys(editor, u"Kuuntelin ensin."_s);
    for (const writing::Command &command : writing::commands(*editor)) {
        INFO(command.name.toStdString());
        CHECK_FALSE(command.key.isEmpty());
    }
    openPalette(she);
    auto *palette = she.window().findChild<CommandPalette *>();
    REQUIRE(palette);
    QTest::keyClicks(palette->field(), u"Checklist"_s);
    QTest::keyClick(palette->field(), Qt::Key_Return);
    she.settle();
    she.editing().flush();
    CHECK(editor->hasFocus());
    const auto all = story::allOf<Reflection>(she.mentorship());
    CHECK(std::any_of(
        all.begin(), all.end(), [](const Reflection &each) { return each.text == u"- [ ] Kuuntelin ensin."_s; }));
}

TEST_CASE("A view of the journal is found by its name from any page")
{
    Desk she(Story(Chapter::HalfWay), "2026-01-05T09:00");
    openPalette(she);
    auto *palette = she.window().findChild<CommandPalette *>();
    REQUIRE(palette);
    QTest::keyClicks(palette->field(), u"mirror"_s);
    QTest::keyClick(palette->field(), Qt::Key_Return);
    she.settle();
    CHECK(she.window().place().page == PageId::Journal);
    CHECK(she.button(u"segment-4"_s)->isChecked());
}
