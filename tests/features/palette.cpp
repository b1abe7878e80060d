// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/walker.h"
#include "ui/finding/commandpalette.h"
#include "ui/journal/journalentry.h"
#include "ui/writing/editor.h"

TEST_CASE("What a text can do is found by its name while it is being written")
{
    Walker she(Chapter::HalfWay, "2026-01-05T09:00");
    she.goTo(PageId::Journal);
    she.click(u"reflect"_s);
    auto *editor = she.page().findChild<writing::Editor *>();
    REQUIRE(editor);
    Desk::keys(editor, u"Kuuntelin ensin."_s);
    she.find(u"Checklist"_s);
    she.press(Qt::Key_Return);
    she.editing().flush();
    CHECK(editor->hasFocus());
    const auto all = story::allOf<Reflection>(she.mentorship());
    CHECK(std::any_of(
        all.begin(), all.end(), [](const Reflection &each) { return each.text == u"- [ ] Kuuntelin ensin."_s; }));
}

TEST_CASE("A view of the journal is found by its name from any page")
{
    Walker she(Chapter::HalfWay, "2026-01-05T09:00");
    she.find(u"mirror"_s);
    she.press(Qt::Key_Return);
    CHECK(she.window().place().page == PageId::Journal);
    CHECK(she.button(u"segment-4"_s)->isChecked());
}

TEST_CASE("The palette knows what can be done now, with its keys, and remembers nothing")
{
    Walker she(Chapter::Begins, "2025-10-01T09:00");
    she.goTo(PageId::Journal);
    she.find({});
    const QStringList all = she.lines<CommandPalette>();
    for (const QString &line : {u"Write a reflection"_s,
                                u"Add a goal"_s,
                                u"Add a learning activity"_s,
                                u"Plan meetings"_s,
                                u"Go to: Second meeting"_s,
                                u"Go to: Learning"_s,
                                u"Write as Peter Lindqvist"_s,
                                u"Make a backup…"_s}) {
        INFO(line.toStdString());
        CHECK((all.contains(line) || line.startsWith(u"Write as"_s)));
    }
    CHECK(all.filter(u"Write as"_s).size() == 1);
    CHECK_FALSE(all.contains(u"Mark the meeting as held"_s)); // its day has not come
    CHECK_FALSE(all.contains(u"Open the mentorship again"_s));
    CHECK_FALSE(all.contains(u"Undo"_s)); // there is nothing to undo

    she.write(u"zzz"_s);
    CHECK(she.lines<CommandPalette>().isEmpty());
    CHECK(she.window().findChild<CommandPalette *>()->message().contains(u"another word"_s));
    she.press(Qt::Key_Escape);
    CHECK_FALSE(she.window().findChild<CommandPalette *>()->isVisible());
    she.find({});
    CHECK(she.lines<CommandPalette>() == all);
}

TEST_CASE("Every line of the palette is found by its own words")
{
    for (const auto &[chapter, now] : {std::pair(Chapter::Begun, "2025-09-03T09:00"),
                                       std::pair(Chapter::HalfWay, "2026-01-07T13:00"),
                                       std::pair(Chapter::Closed, "2026-07-02T09:00")}) {
        Walker she(chapter, now);
        she.find({});
        const QStringList all = she.lines<CommandPalette>();
        auto *palette = she.window().findChild<CommandPalette *>();
        for (const QString &line : all) {
            INFO(line.toStdString());
            palette->field()->setText(line);
            CHECK(she.lines<CommandPalette>().contains(line));
        }
    }
}

TEST_CASE("Adding a goal by its name opens it for writing")
{
    Walker she;
    she.find(u"adgo"_s);
    CHECK(she.lines<CommandPalette>().value(0) == u"Add a goal"_s);
    const size_t before = she.mentorship().all<Goal>().size();
    she.press(Qt::Key_Return);
    CHECK(she.window().place().page == PageId::Prepare);
    CHECK(she.mentorship().all<Goal>().size() == before + 1);
    CHECK(she.page().isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("A goal is reached by its name, seen where it stands, and undone")
{
    Walker she;
    const Goal *goal = nullptr;
    for (const auto &[id, each] : she.mentorship().all<Goal>()) {
        if (each.author == she.editing().actor() && each.state == GoalState::Active)
            goal = &each;
    }
    REQUIRE(goal);
    const Id<Goal> id = goal->id;
    const QString title = goal->title;
    she.find(u"goal reached "_s + title.left(12));
    CHECK(she.lines<CommandPalette>().value(0) == u"Goal reached: "_s + title);
    she.press(Qt::Key_Return);
    CHECK(she.mentorship().find(id)->state == GoalState::Reached);
    CHECK(she.window().place().page == PageId::Prepare);
    she.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(she.mentorship().find(id)->state == GoalState::Active);
}

TEST_CASE("An entry that is removed by its words is closed, also when that is done again, and can be put back")
{
    Walker she;
    const Id<Reflection> id = Id<Reflection>::fresh();
    CHECK(she.editing().perform(
        u"Reflect"_s,
        edits::reflect(she.mentorship(), id, she.editing().actor(), u"Tystnaden kändes lång"_s, she.editing().now())));
    she.find(u"remove entry tystn"_s);
    CHECK(she.lines<CommandPalette>().value(0) == u"Remove the entry: Tystnaden kändes lång"_s);
    she.press(Qt::Key_Return);
    CHECK_FALSE(she.mentorship().find(id));
    CHECK_FALSE(she.page().findChild<JournalEntry *>());
    she.editing().undo();
    she.goTo(PageId::Journal, id.uuid());
    CHECK(she.page().findChild<JournalEntry *>());
    she.editing().redo();
    CHECK_FALSE(she.page().findChild<JournalEntry *>());
    CHECK(she.editing().perform({}, edits::putBack(she.mentorship(), she.mentorship().all<Removal>().begin()->first)));
    CHECK(she.mentorship().find(id)->text == u"Tystnaden kändes lång"_s);
}

TEST_CASE("An entry of the journal is shared by its words, and the palette offers to keep it private again")
{
    Walker she;
    const Id<Reflection> id = Id<Reflection>::fresh();
    CHECK(she.editing().perform(u"Reflect"_s,
                                edits::reflect(she.mentorship(),
                                               id,
                                               she.editing().actor(),
                                               u"Työhyvinvointikeskustelu: **vad** jag lärde mig"_s,
                                               she.editing().now())));
    she.find(u"share työhyvin"_s);
    CHECK(she.lines<CommandPalette>().value(0) == u"Share: Työhyvinvointikeskustelu: vad jag lärde mig"_s);
    she.press(Qt::Key_Return);
    CHECK(she.mentorship().find(id)->visibility == Visibility::Shared);
    CHECK(she.window().place() == Place{PageId::Journal, id.uuid()});
    she.find(u"työhyvin"_s);
    CHECK(she.lines<CommandPalette>().contains(u"Keep private: Työhyvinvointikeskustelu: vad jag lärde mig"_s));
}
