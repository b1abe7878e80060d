// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/walker.h"
#include "ui/controls/keyname.h"
#include "ui/controls/noticebar.h"
#include "ui/finding/commandpalette.h"
#include "ui/finding/keysheet.h"
#include "ui/finding/searchoverlay.h"
#include "ui/verbs/actions.h"

#include <QAction>
#include <QMenuBar>
#include <QPointer>
#include <QTextEdit>

TEST_CASE("She goes back the way she came, and forward again")
{
    Walker she(Chapter::Begins, "2025-10-14T09:00");
    she.press(Qt::Key_8, Qt::ControlModifier);
    CHECK(she.window().place().page == PageId::Journal);
    she.press(Qt::Key_4, Qt::ControlModifier);
    she.choose(1);
    CHECK(she.heading() == u"Second meeting"_s);
    she.press(Qt::Key_5, Qt::ControlModifier);
    CHECK(she.menuEntry(u"Back"_s) == u"Back: Second meeting"_s);

    she.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(she.heading() == u"Second meeting"_s);
    CHECK(she.menuEntry(u"Forward"_s) == u"Forward: Learning"_s);
    she.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(she.heading() == u"Dialogue"_s);
    she.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(she.window().place().page == PageId::Journal);
    she.press(Qt::Key_Right, Qt::AltModifier);
    she.press(Qt::Key_Right, Qt::AltModifier);
    CHECK(she.heading() == u"Second meeting"_s);

    // The side buttons of the mouse go the same way, wherever the mouse is.
    QTest::mouseClick(she.page().viewport(), Qt::BackButton);
    Walker::settle();
    CHECK(she.heading() == u"Dialogue"_s);
    QTest::mouseClick(she.list()->viewport(), Qt::ForwardButton);
    Walker::settle();
    CHECK(she.heading() == u"Second meeting"_s);
}

TEST_CASE("The list of all meetings is a step on the way, too")
{
    Walker she;
    she.choose(0);
    she.click(u"allMeetings"_s);
    CHECK(she.heading() == u"Dialogue"_s);
    she.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(she.heading() == u"First meeting"_s);
}

TEST_CASE("What was refused stays to be read until the same succeeds or it is closed")
{
    Walker she(Chapter::Planned, "2025-09-10T09:00");
    she.choose(0);
    she.click(u"During"_s);
    she.click(u"held"_s);
    const QString refused = she.window().notice();
    CHECK_FALSE(refused.isEmpty());
    she.addLine(u"Add a topic"_s, u"The Monday meeting"_s);
    CHECK(she.window().notice() == refused);
    she.itIs("2025-09-17T13:00");
    she.click(u"held"_s);
    CHECK(she.window().notice().isEmpty());

    she.itIs("2025-09-10T09:00");
    she.goTo(PageId::Dialogue, she.meeting(1).id.uuid());
    she.click(u"During"_s);
    she.click(u"held"_s);
    CHECK_FALSE(she.window().notice().isEmpty());
    she.press(Qt::Key_Escape);
    CHECK(she.window().notice().isEmpty());
}

TEST_CASE("She searches for a word of last autumn, jumps to it, comes back, and holds the meeting by its name")
{
    Walker she(Chapter::HalfWay, "2026-01-05T09:00");
    she.goTo(PageId::Learning);
    she.searchFor(u"afraid"_s);
    const QStringList found = she.lines<SearchOverlay>();
    REQUIRE(found.size() >= 2);
    CHECK(found.front().startsWith(u"Dialogue · "_s));
    CHECK(found.at(1).contains(u"afraid"_s));

    she.press(Qt::Key_Return);
    CHECK(she.window().place().page == PageId::Dialogue);
    CHECK(she.lines<SearchOverlay>().isEmpty());
    CHECK(Walker::lit() == u"afraid"_s);

    she.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(she.window().place().page == PageId::Learning);

    const std::optional<Meeting> next = rhythm::next(she.mentorship());
    REQUIRE(next);
    she.itIs(next->startsAt.addSecs(1800).toString(u"yyyy-MM-ddTHH:mm"_s).toLatin1().constData());
    she.find(u"mark held"_s);
    CHECK(she.lines<CommandPalette>().value(0) == u"Mark the meeting as held"_s);
    she.press(Qt::Key_Return);
    CHECK(she.mentorship().find(next->id)->state == MeetingState::Held);
    CHECK(she.window().place() == Place{PageId::Dialogue, next->id.uuid()});
}

TEST_CASE("What is found is told as it reads, without the signs that stand in the file")
{
    Walker she(Chapter::Begins, "2025-10-01T09:00");
    const QString text = u"What I am **good** at\n\n- Kuuntelemistaidot, _like_ a river\n- Driving"_s;
    Editing &editing = she.editing();
    editing.perform(u"Write"_s,
                    edits::reflect(she.mentorship(), Id<Reflection>::fresh(), editing.actor(), text, editing.now()));
    she.searchFor(u"taidot riv"_s);
    CHECK(she.lines<SearchOverlay>().value(1) == u"Kuuntelemistaidot, like a river · Driving"_s);
}

TEST_CASE("The arrows choose while she types, and Escape brings the focus back")
{
    Walker she;
    she.goTo(PageId::Journal);
    auto *search = she.page().findChild<QWidget *>(u"search"_s);
    search->setFocus();
    she.find(u"go to"_s);
    const auto *palette = she.window().findChild<CommandPalette *>();
    CHECK(palette->list()->currentIndex().row() == 0);
    she.press(Qt::Key_Down);
    she.press(Qt::Key_Down);
    CHECK(palette->list()->currentIndex().row() == 2);
    she.press(Qt::Key_Up);
    CHECK(palette->list()->currentIndex().row() == 1);
    CHECK(palette->field()->hasFocus());
    she.press(Qt::Key_Tab);
    CHECK(palette->list()->hasFocus());
    she.press(Qt::Key_Tab);
    CHECK(palette->field()->hasFocus());
    she.press(Qt::Key_Escape);
    CHECK(search->hasFocus());
}

TEST_CASE("The other one’s private words are not found, nor anything private while it is hidden")
{
    Walker she(Chapter::HalfWay, "2026-01-05T09:00");
    const std::vector<Person> both = forms::people(she.mentorship());
    const QString secret = u"afraid of the autumn"_s;
    she.searchFor(secret);
    CHECK(she.lines<SearchOverlay>().filter(secret).size() == 1);
    she.press(Qt::Key_Escape);

    she.writeAs(both.at(1).id);
    she.searchFor(secret);
    CHECK(she.lines<SearchOverlay>().isEmpty());
    she.press(Qt::Key_Escape);

    she.writeAs(both.at(0).id);
    she.editing().setHidesPrivate(true);
    she.searchFor(secret);
    CHECK(she.lines<SearchOverlay>().isEmpty());
}

TEST_CASE("Searching says how much it found, and why when it is nothing")
{
    Walker she(Chapter::HalfWay, "2026-01-07T13:00");
    she.searchFor(u"nosuchword"_s);
    const auto *overlay = she.window().findChild<SearchOverlay *>();
    CHECK(overlay->message() == u"Nothing found for “nosuchword”."_s);
    overlay->field()->clear();
    she.write(u"e"_s);
    CHECK(overlay->message().contains(u"found"_s));
    // It remembers what was looked for, so that one can go on to the next hit.
    she.press(Qt::Key_Escape);
    she.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(overlay->field()->text() == u"e"_s);
    CHECK(overlay->field()->selectedText() == u"e"_s);
}

/// The search overlay, just opened: nothing else has happened yet.
SearchOverlay *openedSearch(Walker &she)
{
    she.window().actions().at(Act::Search)->trigger();
    return she.window().findChild<SearchOverlay *>();
}

/// Waits until the search has gone through everything.
bool isThrough(const SearchOverlay *overlay)
{
    return QTest::qWaitFor([overlay] { return !overlay->message().contains(u"looking"_s); });
}

TEST_CASE("While the search goes on through her other mentorships, she is not told that there is nothing")
{
    Walker she(Chapter::HalfWay, "2026-01-07T13:00");
    Story swedish(Chapter::HalfWay, story::Language::Swedish);
    swedish.does(edits::reflect(
        swedish, Id<Reflection>::fresh(), swedish.mentee(), u"En giraff."_s, story::at("2026-01-06T09:00")));
    swedish.tell(she.editing().notebook());
    Story(Chapter::HalfWay, story::Language::Finnish).tell(she.editing().notebook());

    SearchOverlay *overlay = openedSearch(she);
    overlay->field()->setText(u"giraff"_s);
    CHECK(overlay->message() == u"Still looking…"_s);
    CHECK(she.lines<SearchOverlay>().isEmpty());
    CHECK(isThrough(overlay));
    CHECK(overlay->message() == u"1 found"_s);
    CHECK(she.lines<SearchOverlay>().value(1) == u"En giraff."_s);

    overlay->field()->setText(u"giraffe"_s);
    CHECK(overlay->message() == u"Nothing found for “giraffe”."_s);
}

TEST_CASE("Long years of one mentorship are searched from the newest back, and found as she types on")
{
    Walker she(Chapter::Begins, "2026-01-07T13:00");
    Changeset years;
    for (int day = 0; day < 1200; ++day) {
        Reflection entry;
        entry.id = Id<Reflection>::fresh();
        entry.mentorship = she.mentorship().id();
        entry.author = she.editing().actor();
        entry.occasion = Occasion::Journal;
        entry.text = QStringLiteral("Zeppelin %1").arg(day);
        entry.writtenAt = story::at("2021-01-01T09:00").addDays(day);
        years.changes.push_back({std::nullopt, entry});
    }
    REQUIRE(she.editing().notebook().commit(years));

    SearchOverlay *overlay = openedSearch(she);
    overlay->field()->setText(u"zepp"_s);
    CHECK(overlay->message().endsWith(u"found so far, still looking…"_s));
    CHECK(she.lines<SearchOverlay>().value(1) == u"Zeppelin 1199"_s);
    overlay->field()->setText(u"zeppelin"_s);
    QTest::keyClick(overlay->field(), Qt::Key_Down);
    QTest::keyClick(overlay->field(), Qt::Key_Down);
    CHECK(overlay->list()->currentIndex().data().toString() == u"Zeppelin 1197"_s);
    CHECK(isThrough(overlay));
    CHECK(overlay->message() == u"1200 found; the first 100 are shown."_s);
    CHECK(overlay->list()->currentIndex().data().toString() == u"Zeppelin 1197"_s);

    overlay->field()->setText(u"zeppelin 0"_s);
    CHECK(she.lines<SearchOverlay>().size() > 1);
}

TEST_CASE("A search that she closes before it is through is through when she comes back")
{
    Walker she(Chapter::HalfWay, "2026-01-07T13:00");
    Story(Chapter::HalfWay, story::Language::Swedish).tell(she.editing().notebook());
    SearchOverlay *overlay = openedSearch(she);
    overlay->field()->setText(u"nosuchword"_s);
    overlay->dismiss();
    she.settle();
    CHECK(overlay->message() == u"Still looking…"_s);
    openedSearch(she);
    CHECK(isThrough(overlay));
    CHECK(overlay->message() == u"Nothing found for “nosuchword”."_s);
}

TEST_CASE("F6 goes from part to part of the window and remembers where one was in each")
{
    Walker she(Chapter::HalfWay, "2026-01-07T13:00");
    she.goTo(PageId::Journal);
    auto *list = she.page().findChild<QWidget *>(u"entries"_s);
    list->setFocus();
    she.press(Qt::Key_F6);
    QWidget *after = QApplication::focusWidget();
    REQUIRE(after);
    CHECK(after != list);
    she.press(Qt::Key_F6, Qt::ShiftModifier);
    CHECK(list->hasFocus());
    QList<QWidget *> round;
    for (int i = 0; i < 6; ++i) {
        she.press(Qt::Key_F6);
        if (round.contains(QApplication::focusWidget()))
            break;
        round << QApplication::focusWidget();
    }
    CHECK(round.size() >= 2);
    CHECK(round.contains(list));
}

TEST_CASE("The sheet of keys lists every action that has one")
{
    Walker she;
    const auto *actions = she.window().findChild<Actions *>();
    const QList<KeySheet::Group> groups = KeySheet::groups(*actions);
    QStringList listed;
    for (const KeySheet::Group &group : groups) {
        for (const KeyLine &line : group.lines)
            listed << line.keys + u" "_s + line.what;
    }
    for (const ActionLine &line : Actions::table()) {
        const QAction *action = actions->at(line.act);
        if (action->shortcuts().isEmpty())
            continue;
        INFO(action->text().toStdString());
        QStringList keys;
        for (const QKeySequence &key : action->shortcuts())
            keys << keyName(key);
        CHECK(listed.contains(keys.join(u", "_s) + u" "_s + withoutMnemonic(Actions::tr(line.text))));
    }
    CHECK(listed.filter(u"Move the topic up and down"_s).size() == 1);

    she.press(Qt::Key_F1);
    const QPointer<KeySheet> sheet = she.window().findChild<KeySheet *>();
    REQUIRE(sheet);
    CHECK(sheet->isVisible());
    QTest::keyClick(sheet, Qt::Key_Escape);
    CHECK((!sheet || !sheet->isVisible()));
}
