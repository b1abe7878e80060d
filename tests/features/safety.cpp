// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backups.h"
#include "core/mentoring/packs/forms.h"
#include "core/mentoring/views/rhythm.h"
#include "tests/features/desk.h"
#include "tests/support/fulldisk.h"
#include "ui/controls/statusline.h"
#include "ui/editing/settings.h"
#include "ui/fields/linefield.h"
#include "ui/safety/backupsdialog.h"
#include "ui/safety/safety.h"
#include "ui/safety/trashdialog.h"
#include "ui/writing/editor.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>

using backups::Backup;
using story::Chapter;
using story::Language;
using story::Story;

namespace {

QString statusOf(Desk &desk)
{
    return desk.window().findChild<StatusLine *>()->words();
}

std::vector<Backup> backupsOf(Desk &desk)
{
    return backups::of(desk.editing().notebook().path());
}

AutoBackup &autoBackup(Desk &desk)
{
    return desk.window().safety().backup();
}

void rename(Desk &desk, const Story &story, const QString &title)
{
    REQUIRE(
        desk.editing().perform(u"Write a goal"_s, edits::write(desk.mentorship(), story.goal(0), &Goal::title, title)));
}

TrashDialog &trash(Desk &desk)
{
    desk.window().safety().showTrash();
    Desk::settle();
    const auto dialogs = desk.window().findChildren<TrashDialog *>();
    REQUIRE_FALSE(dialogs.isEmpty());
    return *dialogs.constLast();
}

QStringList listed(QDialog &dialog)
{
    const auto *list = dialog.findChild<QListWidget *>();
    QStringList lines;
    for (int row = 0; row < list->count(); ++row)
        lines << list->item(row)->text();
    return lines;
}

void press(Desk &desk, QDialog &dialog, const QString &name)
{
    QAbstractButton *button = desk.button(name, &dialog);
    INFO(name.toStdString());
    REQUIRE(button);
    button->click();
    Desk::settle();
}

/// A field with a text that is typed and not saved yet.
LineField *typed(Desk &desk, const Story &story, const QString &text)
{
    auto *field = new LineField(
        desk.editing(), u"Write a goal"_s, cursorOn(desk.editing(), story.goal(0), &Goal::support), &desk.page());
    field->show();
    Desk::keys(field->editor(), text);
    return field;
}

} // namespace

TEST_CASE("A goal that was removed by mistake comes back from the trash")
{
    const Story told(Chapter::Prepared, Language::Finnish);
    Desk desk(told, "2025-09-10T09:00");
    const QString title = desk.mentorship().find(told.goal(0))->title;
    REQUIRE(desk.editing().remove(u"Remove a goal"_s, told.goal(0)));
    desk.comeBack(); // undo reaches no further than this
    CHECK_FALSE(desk.editing().stack().canUndo());

    TrashDialog &dialog = trash(desk);
    CHECK(listed(dialog) == QStringList{title});
    press(desk, dialog, u"putBack"_s);
    CHECK(desk.mentorship() == told.now());
    CHECK(listed(dialog).isEmpty());
    desk.editing().undo();
    CHECK_FALSE(desk.mentorship().find(told.goal(0)));
    CHECK(listed(dialog) == QStringList{title});
}

TEST_CASE("What was private in the trash is its author’s alone")
{
    const Story told(Chapter::Prepared);
    Desk desk(told, "2025-09-10T09:00");
    REQUIRE(desk.mentorship().find(told.goal(2))->visibility == Visibility::Private);
    desk.writeAs(told.mentee());
    REQUIRE(desk.editing().remove(u"Remove a goal"_s, told.goal(2)));
    CHECK(listed(trash(desk)).size() == 1);
    desk.writeAs(told.mentor());
    CHECK(listed(trash(desk)).isEmpty());
}

TEST_CASE("The trash is emptied when asked for, and forgets after thirty days")
{
    const Story told(Chapter::Prepared);
    Desk desk(told, "2025-09-10T09:00");
    REQUIRE(desk.editing().remove(u"Remove a goal"_s, told.goal(0)));

    SECTION("emptied, which can be undone")
    {
        TrashDialog &dialog = trash(desk);
        bool sure = false;
        dialog.confirmEmpty = [&sure] { return sure; };
        press(desk, dialog, u"emptyTrash"_s);
        CHECK(desk.mentorship().all<Removal>().size() == 1);
        sure = true;
        press(desk, dialog, u"emptyTrash"_s);
        CHECK(desk.mentorship().all<Removal>().empty());
        desk.editing().undo();
        CHECK(desk.mentorship().all<Removal>().size() == 1);
    }
    SECTION("forgotten")
    {
        desk.itIs("2025-10-10T08:59");
        desk.comeBack();
        CHECK(desk.mentorship().all<Removal>().size() == 1);
        desk.itIs("2025-10-10T09:01");
        desk.comeBack();
        CHECK(QTest::qWaitFor([&] { return desk.mentorship().all<Removal>().empty(); }));
    }
}

TEST_CASE("Backups are made by themselves when something changed, and on closing")
{
    const Story told(Chapter::Prepared, Language::Swedish);
    Desk desk(told, "2025-09-10T09:00");
    CHECK(backupsOf(desk).empty());
    desk.window().safety().keepBackups();
    CHECK(statusOf(desk) == u"All changes saved · no backup yet"_s);
    autoBackup(desk).check();
    CHECK(backupsOf(desk).size() == 1);
    CHECK(statusOf(desk) == u"All changes saved · last backup today 12:00"_s);

    desk.itIs("2025-09-10T09:50");
    autoBackup(desk).check();
    CHECK(backupsOf(desk).size() == 1); // nothing changed
    rename(desk, told, u"Sova"_s);
    autoBackup(desk).check();
    CHECK(backupsOf(desk).size() == 1); // they may be typing
    desk.itIs("2025-09-10T09:51");
    autoBackup(desk).check();
    CHECK(backupsOf(desk).size() == 2);
    rename(desk, told, u"Sova mer"_s);
    desk.itIs("2025-09-10T10:10");
    autoBackup(desk).check();
    CHECK(backupsOf(desk).size() == 2); // not half an hour yet

    desk.itIs("2025-09-11T06:00");
    CHECK(desk.window().close());
    CHECK(backupsOf(desk).size() == 3);
    const auto held = backups::look(backupsOf(desk).front());
    REQUIRE(held);
    CHECK(held->front().title == told.now().programme().title);
    CHECK(desk.window().close());
    CHECK(backupsOf(desk).size() == 3);
}

TEST_CASE("A backup that fails is told once, and when it works again the notice goes")
{
    const Story told(Chapter::Prepared);
    Desk desk(told, "2025-09-10T09:00");
    QFile inTheWay(backups::folderOf(desk.editing().notebook().path()));
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    desk.window().safety().keepBackups();
    autoBackup(desk).check();
    CHECK(desk.window().notice().contains(u"is saved all the same"_s));
    CHECK(statusOf(desk).endsWith(u"the backup failed"_s));
    desk.button(u"closeNotice"_s, &desk.window())->click();
    desk.itIs("2025-09-10T09:40");
    autoBackup(desk).check();
    CHECK(desk.window().notice().isEmpty());
    REQUIRE(inTheWay.remove());
    desk.itIs("2025-09-10T10:20");
    autoBackup(desk).check();
    CHECK(statusOf(desk).endsWith(u"last backup today 13:20"_s));
    CHECK(backupsOf(desk).size() == 1);
}

TEST_CASE("A window with text that can’t be saved stays open, and says so")
{
    const Story told(Chapter::Prepared, Language::Finnish);
    Desk desk(told, "2025-09-10T09:00");
    const QString text = u"Kysyn Liisalta, ja luen ääneen."_s;
    const QString elsewhere = QDir::tempPath() + u"/peili-what-I-typed.md"_s;
    typed(desk, told, text);
    Closing::Choice choice = Closing::Choice::Stay;
    int asked = 0;
    desk.window().safety().closing().choose = [&](const Error &error) {
        CHECK(error.kind == Error::Kind::Disk);
        ++asked;
        return choice;
    };
    desk.window().askForFile = [&](const QString &, const QString &, bool) { return elsewhere; };
    {
        const FullDisk full(1000);
        CHECK_FALSE(desk.window().close());
        CHECK(desk.window().isVisible());
        CHECK_FALSE(desk.window().notice().isEmpty());
        CHECK(statusOf(desk) == u"Not saved yet"_s);
        CHECK(asked == 1);

        choice = Closing::Choice::SaveElsewhere;
        CHECK(desk.window().close());
        CHECK(asked == 2);
    }
    QFile file(elsewhere);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(file.readAll()).trimmed() == text);
    file.remove();

    desk.window().show();
    CHECK(desk.window().close()); // there is space again
    CHECK(desk.mentorship().find(told.goal(0))->support == text);
    CHECK(asked == 2);
}

TEST_CASE("While the disk is full nothing that was typed or done is lost by going elsewhere")
{
    const Story told(Chapter::HalfWay, Language::Finnish);
    Desk desk(told, "2026-01-05T09:00");
    Story(Chapter::Begins, Language::Swedish).tell(desk.editing().notebook());
    const Id<Programme> other = desk.editing().notebook().programmes().back().id;
    desk.goTo(PageId::Journal);
    desk.click(u"reflect"_s);
    const QString text = u"Jännitin ensimmäistä kertaa, ja kerroin sen ääneen."_s;
    auto *field = desk.page().findChild<writing::Editor *>();
    REQUIRE(field);
    Desk::keys(field, text);
    {
        const FullDisk full(1000);
        const auto reflections = story::allOf<Reflection>(desk.mentorship());
        desk.goTo(PageId::Journal, reflections.front().id.uuid());
        CHECK(desk.page().findChild<writing::Editor *>() == field);
        CHECK(field->toPlainText() == text);
        desk.editing().open(other);
        CHECK(desk.mentorship().id() == told.now().id());
        for (const auto &[goal, name] : {std::pair(0, u"Liisa"_s), std::pair(1, u"Timo"_s), std::pair(1, u"Eero"_s)})
            CHECK_FALSE(desk.editing().perform(u"Choose who helps"_s,
                                               edits::write(desk.mentorship(), told.goal(goal), &Goal::support, name)));
        CHECK(desk.editing().waiting().size() == 3);
        CHECK_FALSE(desk.window().notice().isEmpty());
    }
    CHECK(desk.editing().flush());
    CHECK(desk.editing().waiting().size() == 2); // acts wait until the person wants them
    desk.editing().tryAgain();
    CHECK(desk.editing().waiting().empty());
    CHECK(desk.mentorship().find(told.goal(0))->support == u"Liisa"_s);
    CHECK(desk.mentorship().find(told.goal(1))->support == u"Eero"_s);
    const auto all = story::allOf<Reflection>(desk.mentorship());
    CHECK(std::count_if(all.begin(), all.end(), [&](const Reflection &each) { return each.text == text; }) == 1);
    desk.editing().open(other);
    CHECK(desk.mentorship().id() == other);
}

TEST_CASE("A topic that a full disk refused is added once, as soon as there is room")
{
    const Story told(Chapter::HalfWay, Language::Swedish);
    Desk desk(told, "2026-01-05T09:00");
    desk.goTo(PageId::Dialogue, rhythm::next(desk.mentorship())->id.uuid());
    desk.click(u"segment-0"_s);
    desk.click(u"Add a topic"_s);
    auto *line = desk.page().findChild<QLineEdit *>(u"line"_s);
    REQUIRE(line);
    const QString topic = u"Hur jag säger nej utan att be om ursäkt"_s;
    Desk::keys(line, topic);
    {
        const FullDisk full(1000);
        CHECK_FALSE(desk.editing().flush());
        CHECK_FALSE(desk.editing().flush());
        CHECK(line->text() == topic);
    }
    CHECK(desk.editing().flush());
    CHECK(line->text().isEmpty());
    const auto all = story::allOf<AgendaItem>(desk.mentorship());
    CHECK(std::count_if(all.begin(), all.end(), [&](const AgendaItem &each) { return each.topic == topic; }) == 1);
}

TEST_CASE("The backups are listed by date with what they hold")
{
    const Story told(Chapter::Begins, Language::Swedish);
    Desk desk(told, "2025-11-10T12:05");
    Notebook &notebook = desk.editing().notebook();
    REQUIRE(backups::make(notebook, story::at("2025-11-07T09:30")));
    REQUIRE(backups::make(notebook, story::at("2025-11-09T18:00")));
    REQUIRE(backups::make(notebook, story::at("2025-11-10T12:00")));
    std::vector<Backup> looked;
    std::vector<Backup> put;
    desk.window().safety().lookInside = [&](const Backup &backup) { looked.push_back(backup); };
    desk.window().safety().putBack = [&](const Backup &backup) { put.push_back(backup); };
    desk.window().safety().showBackups();
    auto *dialog = desk.window().findChild<BackupsDialog *>();
    REQUIRE(dialog);
    CHECK(listed(*dialog) == QStringList{u"Today 14:00"_s, u"Yesterday 20:00"_s, u"Friday 7 November 11:30"_s});

    const auto isRead = [&] { return desk.button(u"lookInside"_s, dialog)->isEnabled(); };
    CHECK(QTest::qWaitFor(isRead));
    const auto labels = dialog->findChildren<QLabel *>();
    CHECK(std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
        return label->text() == told.now().programme().title;
    }));
    press(desk, *dialog, u"lookInside"_s);
    CHECK(looked == std::vector{backupsOf(desk).front()});

    dialog->findChild<QListWidget *>()->setCurrentRow(2);
    CHECK(QTest::qWaitFor(isRead));
    press(desk, *dialog, u"putBack"_s);
    CHECK(QTest::qWaitFor([&] { return !put.empty(); }));
    CHECK(put == std::vector{backupsOf(desk).back()});
    CHECK_FALSE(dialog->isVisible());
}

TEST_CASE("Before a meeting the desktop reminds, without anybody’s words")
{
    const Story told(Chapter::Planned);
    Desk desk(told, "2025-09-16T11:00"); // the first meeting is on the 17th at 15:00 in Helsinki
    QStringList shown;
    Reminding &reminding = desk.window().safety().reminding();
    reminding.show = [&](const QString &sentence, const std::function<void()> &) { shown << sentence; };
    reminding.begin();
    desk.itIs("2025-09-16T12:00");
    reminding.check();
    desk.itIs("2025-09-16T12:01");
    reminding.check();
    const Id<Person> me = forms::me(told).id;
    const QString other = desk.editing().othersThan(me);
    CHECK(shown == QStringList{u"Meeting with %1 tomorrow at 15:00"_s.arg(other)});

    settings::setReminds(false);
    desk.itIs("2025-09-17T11:30");
    reminding.check();
    CHECK(shown.size() == 1);
    settings::setReminds(true);
    desk.itIs("2025-10-15T11:30");
    reminding.check();
    CHECK(shown.size() == 2);
    CHECK(shown.last() == u"Meeting with %1 today at 15:00"_s.arg(other));
}
