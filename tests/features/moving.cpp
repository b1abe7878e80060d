// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/table.h"
#include "ui/actions.h"
#include "ui/keyname.h"
#include "ui/widgets/noticebar.h"
#include "ui/window/commandpalette.h"
#include "ui/window/keysheet.h"
#include "ui/window/searchoverlay.h"

#include <QAction>
#include <QMenuBar>
#include <QPointer>
#include <QTextEdit>

namespace {

/// Someone who moves about with the keyboard.
class Walker : public Table
{
public:
    using Table::Table;

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &window(), key, modifiers);
        settle();
    }

    /// Types where the focus is.
    void write(const QString &text)
    {
        keys(QApplication::focusWidget(), text);
        settle();
    }

    /// Opens the palette, types and takes what is first.
    void find(const QString &typed)
    {
        press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        write(typed);
    }

    void searchFor(const QString &typed)
    {
        press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        write(typed);
    }

    /// The lines of the overlay that is open; headings end in a colon.
    template <class O>
    [[nodiscard]] QStringList lines()
    {
        QStringList lines;
        const auto *overlay = window().findChild<O *>();
        if (!overlay || !overlay->isVisible())
            return lines;
        const QAbstractItemModel *model = overlay->list()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            lines << index.data().toString()
                    + (index.data(FoundModel::IsHeading).toBool() ? QStringLiteral(":") : QString());
        }
        return lines;
    }

    /// What is selected in the text that has the focus.
    [[nodiscard]] static QString lit()
    {
        if (const auto *text = qobject_cast<QTextEdit *>(QApplication::focusWidget()))
            return text->textCursor().selectedText();
        if (const auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget()))
            return line->selectedText();
        return {};
    }

    /// The entry of the menus whose text begins so, without its mnemonic.
    [[nodiscard]] QString menuEntry(const QString &beginning)
    {
        for (const QAction *action : window().findChildren<QAction *>()) {
            const QString text = action->text().remove(u'&');
            if (text.startsWith(beginning))
                return text;
        }
        return {};
    }
};

} // namespace

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

TEST_CASE("Every line of the palette leads somewhere, and each verb of a page to what it presses")
{
    for (const auto &[chapter, now] : {std::pair(Chapter::Begun, "2025-09-03T09:00"),
                                       std::pair(Chapter::HalfWay, "2026-01-07T13:00"),
                                       std::pair(Chapter::Closed, "2026-07-02T09:00")}) {
        Walker she(chapter, now);
        she.find({});
        QStringList all = she.lines<CommandPalette>();
        all.removeIf([](const QString &line) { return line.endsWith(u"…"_s) || line == u"Quit"_s; });
        she.press(Qt::Key_Escape);
        for (const QString &line : all) {
            if (line.startsWith(u"About"_s) || line == u"Large text"_s)
                continue;
            INFO(line.toStdString());
            she.find(line);
            CHECK(she.lines<CommandPalette>().contains(line));
            she.press(Qt::Key_Escape);
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
