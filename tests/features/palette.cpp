// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/desk.h"
#include "ui/actions.h"
#include "ui/window/commandpalette.h"
#include "ui/writing/editor.h"

#include <QAction>

using story::Chapter;
using story::Story;

namespace {

/// Opens the palette, types these words and takes what is found first.
void choose(Desk &desk, const QString &words)
{
    desk.window().actions().at(Act::Palette)->trigger();
    desk.settle();
    auto *palette = desk.window().findChild<CommandPalette *>();
    REQUIRE(palette);
    QTest::keyClicks(palette->field(), words);
    QTest::keyClick(palette->field(), Qt::Key_Return);
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
    choose(she, u"Checklist"_s);
    she.editing().flush();
    CHECK(editor->hasFocus());
    const auto all = story::allOf<Reflection>(she.mentorship());
    CHECK(std::any_of(
        all.begin(), all.end(), [](const Reflection &each) { return each.text == u"- [ ] Kuuntelin ensin."_s; }));
}

TEST_CASE("A view of the journal is found by its name from any page")
{
    Desk she(Story(Chapter::HalfWay), "2026-01-05T09:00");
    choose(she, u"mirror"_s);
    CHECK(she.window().place().page == PageId::Journal);
    CHECK(she.button(u"segment-4"_s)->isChecked());
}
