// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/windows.h"

#include "app/termination.h"
#include "tests/app/desk.h"
#include "tests/support/fulldisk.h"
#include "tests/support/story.h"
#include "tests/support/tempnotebook.h"
#include "ui/fields/linefield.h"
#include "ui/mainwindow.h"
#include "ui/safety/closing.h"
#include "ui/safety/safety.h"

#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <csignal>

using story::Chapter;
using story::Story;

namespace {

QList<MainWindow *> shownWindows()
{
    QList<MainWindow *> windows;
    const QWidgetList all = QApplication::topLevelWidgets();
    for (QWidget *widget : all) {
        if (auto *window = qobject_cast<MainWindow *>(widget); window && window->isVisible())
            windows << window;
    }
    return windows;
}

/// A notebook with a story in it and a backup of it, closed.
struct Told
{
    explicit Told(Chapter chapter = Chapter::Prepared) : story(chapter, story::Language::Finnish)
    {
        story.tell(*notebook);
        const auto made = backups::make(*notebook, story::at("2025-11-10T12:00"));
        REQUIRE(made);
        backup = *made;
        notebook.close();
    }

    [[nodiscard]] QStringList files() const
    {
        return QDir(QFileInfo(notebook.path()).path()).entryList(QDir::Files, QDir::Name);
    }

    Story story;
    TempNotebook notebook;
    backups::Backup backup;
};

/// Types what supports the first goal, and stays in the field.
void type(MainWindow &window, const Story &story, const QString &text)
{
    Editing &editing = window.editing();
    const auto write = [&editing, goal = story.goal(0)](const QString &words) {
        return edits::write(editing.mentorship(), goal, &Goal::support, words);
    };
    auto *field = new LineField(editing, u"Write a goal"_s, {[] { return QString(); }, write}, &window);
    for (const QChar c : text) {
        QKeyEvent event(QEvent::KeyPress, 0, Qt::NoModifier, c);
        QCoreApplication::sendEvent(field->editor(), &event);
    }
}

QString supportOf(Told &told)
{
    told.notebook.reopen();
    return (*told.notebook->mentorship(told.story.now().id()))->find(told.story.goal(0))->support;
}

} // namespace

TEST_CASE("A damaged notebook is offered its newest good backup", "[app]")
{
    Told told;
    writeBytes(told.notebook.path(), bytesOf(told.notebook.path()).left(9000));
    const bool accepts = GENERATE(true, false);
    const QByteArray damaged = bytesOf(told.notebook.path());
    Windows windows;
    QString question;
    windows.ask = [&](const QString &words, const QStringList &answers) {
        question = words;
        CHECK(answers.size() == 3);
        return accepts ? 0 : 2;
    };
    windows.tell = [](const QString &words) { FAIL_CHECK(words.toStdString()); };
    CHECK(windows.open(told.notebook.path()) == accepts);
    CHECK(question.contains(u"10 November"_s));
    if (accepts) {
        REQUIRE(shownWindows().size() == 1);
        CHECK(shownWindows().first()->editing().mentorship() == told.story.now());
        const QStringList kept = told.files().filter(u"replaced"_s);
        REQUIRE(kept.size() == 1);
        CHECK(bytesOf(told.notebook.pathOf(kept.first())) == damaged);
    } else {
        CHECK(shownWindows().isEmpty());
        CHECK(bytesOf(told.notebook.path()) == damaged);
    }
}

TEST_CASE("Where a notebook was, its backup is offered before a new one is begun", "[app]")
{
    Told told;
    const bool isEmpty = GENERATE(true, false);
    const int answer = GENERATE(0, 1, 2);
    REQUIRE(QFile::remove(told.notebook.path()));
    if (isEmpty)
        writeBytes(told.notebook.path(), {});
    Windows windows;
    windows.ask = [&](const QString &words, const QStringList &) {
        CHECK(words.contains(u"10 November"_s));
        return answer;
    };
    windows.tell = [](const QString &words) { FAIL_CHECK(words.toStdString()); };
    CHECK(windows.open(told.notebook.path()) == (answer < 2));
    CHECK(shownWindows().size() == (answer < 2 ? 1 : 0));
    if (answer == 0)
        CHECK(shownWindows().first()->editing().mentorship() == told.story.now());
    if (answer == 1)
        CHECK_FALSE(shownWindows().first()->editing().hasMentorship());
    if (answer == 2)
        CHECK(QFileInfo(told.notebook.path()).size() == 0);
}

TEST_CASE("A notebook with one value that can’t be read is offered its backup", "[app]")
{
    Told told;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamper"_s);
        database.setDatabaseName(told.notebook.path());
        REQUIRE(database.open());
        REQUIRE(QSqlQuery(database).exec(u"UPDATE goal SET state = 'dreamt'"_s));
    }
    QSqlDatabase::removeDatabase(u"tamper"_s);
    Windows windows;
    int asked = 0;
    windows.ask = [&](const QString &, const QStringList &) { return asked++; };
    windows.tell = [](const QString &words) { FAIL_CHECK(words.toStdString()); };
    REQUIRE(windows.open(told.notebook.path()));
    CHECK(asked == 1);
    REQUIRE(shownWindows().size() == 1);
    CHECK(shownWindows().first()->editing().mentorship() == told.story.now());
}

TEST_CASE("Of a damaged notebook what can be read is saved, if the person wants that", "[app]")
{
    Told told;
    const bool hasBackup = GENERATE(true, false);
    if (!hasBackup)
        REQUIRE(QFile::remove(told.backup.path));
    QByteArray damaged = bytesOf(told.notebook.path());
    damaged.replace(0, 100, QByteArray(100, '\x5a')); // the header of the file
    writeBytes(told.notebook.path(), damaged);
    Windows windows;
    windows.ask = [&](const QString &words, const QStringList &answers) {
        CHECK(words.contains(u"no good backup"_s) != hasBackup);
        return int(answers.indexOf(u"Save what can be read"_s));
    };
    windows.tell = [](const QString &words) { FAIL_CHECK(words.toStdString()); };
    REQUIRE(windows.open(told.notebook.path()));
    REQUIRE(shownWindows().size() == 1);
    CHECK(shownWindows().first()->editing().mentorship() == told.story.now());
    CHECK(shownWindows().first()->notice().contains(u"Everything"_s));
    const QStringList kept = told.files().filter(u"replaced"_s);
    REQUIRE(kept.size() == 1);
    CHECK(bytesOf(told.notebook.pathOf(kept.first())) == damaged);
    CHECK(told.files().filter(u"repaired"_s).isEmpty());
}

TEST_CASE("A notebook that can’t be opened says why", "[app]")
{
    TempNotebook folder;
    writeBytes(folder.pathOf(u"diary.peili"_s), "Dear diary");
    Windows windows;
    QStringList told;
    windows.tell = [&](const QString &words) { told << words; };
    CHECK_FALSE(windows.open(folder.pathOf(u"diary.peili"_s)));
    CHECK(told.size() == 1);
    CHECK(shownWindows().isEmpty());
}

TEST_CASE("Opened twice, a notebook has one window; another has its own", "[app]")
{
    Told told;
    Windows windows;
    CHECK(windows.open(told.notebook.path()));
    CHECK(windows.open(told.notebook.path()));
    CHECK(shownWindows().size() == 1);
    CHECK(windows.open(told.notebook.pathOf(u"other.peili"_s)));
    CHECK(shownWindows().size() == 2);
    windows.closeAll();
    CHECK(shownWindows().isEmpty());
}

TEST_CASE("A start that asks for a page has it in the notebook that it names, else in the one that was asked for last",
          "[app]")
{
    const Told told;
    const Told other;
    Windows windows;
    CHECK_FALSE(windows.fulfil({{}, u"journal"_s})); // there is no window yet
    CHECK(shownWindows().isEmpty());
    REQUIRE(windows.fulfil({{told.notebook.path()}, {}}));
    MainWindow *first = shownWindows().first();
    CHECK(first->place().page == PageId::Now);
    REQUIRE(windows.fulfil({{other.notebook.path()}, u"learning"_s}));
    CHECK(first->place().page == PageId::Now);
    CHECK(windows.fulfil({{told.notebook.path()}, {}})); // it is open already
    CHECK(windows.fulfil({{}, u"change-in-use"_s}));
    CHECK(first->place().page == PageId::ChangeInUse);
    CHECK(windows.fulfil({{}, u"nowhere"_s}));
    CHECK(first->place().page == PageId::ChangeInUse);
    QDialog question(first);
    question.open();
    CHECK(windows.fulfil({{}, u"journal"_s}));
    CHECK(first->place().page == PageId::ChangeInUse);
    question.close();
    CHECK(shownWindows().size() == 2);
    windows.closeAll();
}

TEST_CASE("A backup is looked into in a window that changes nothing, and put back in the place of the notebook",
          "[app]")
{
    Told told;
    Windows windows;
    windows.tell = [](const QString &words) { FAIL_CHECK(words.toStdString()); };
    REQUIRE(windows.open(told.notebook.path()));
    MainWindow *window = shownWindows().first();
    REQUIRE(window->editing().remove(u"Remove a goal"_s, told.story.goal(0)));

    window->safety().lookInside(told.backup);
    REQUIRE(shownWindows().size() == 2);
    MainWindow *inside = shownWindows().first() == window ? shownWindows().last() : shownWindows().first();
    CHECK(inside->editing().mentorship() == told.story.now());
    CHECK(inside->editing().notebook().isReadOnly());
    CHECK(inside->notice().contains(u"backup"_s));
    CHECK(inside->close());

    const auto putBack = window->safety().putBack;
    putBack(told.backup);
    REQUIRE(shownWindows().size() == 1);
    CHECK(shownWindows().first()->editing().mentorship() == told.story.now());
    CHECK(shownWindows().first()->notice().contains(u"again"_s));
    CHECK(told.files().filter(u"replaced"_s).size() == 1);
    CHECK(backups::of(told.notebook.path()).size() == 2); // with one of what was there before
    CHECK(QDir(backups::folderOf(told.notebook.path())).entryList({u"looking*"_s}).isEmpty());
}

TEST_CASE("On SIGTERM what was typed is kept", "[app]")
{
    Told told;
    {
        Windows windows;
        termination::onTerminate(windows, [&windows] { windows.closeAll(); });
        REQUIRE(windows.open(told.notebook.path()));
        type(*shownWindows().first(), told.story, u"Äidiltä"_s);
        REQUIRE(::raise(SIGTERM) == 0);
        CHECK(QTest::qWaitFor([] { return shownWindows().isEmpty(); }));
    }
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        std::signal(signal, SIG_DFL);
    CHECK(supportOf(told) == u"Äidiltä"_s);
}

TEST_CASE("When the session ends what was typed is saved, and where it can’t be the person may stay", "[app]")
{
    Told told;
    {
        Windows windows;
        REQUIRE(windows.open(told.notebook.path()));
        MainWindow &window = *shownWindows().first();
        auto choice = Closing::Choice::Stay;
        window.safety().closing().choose = [&](const Error &) { return choice; };
        type(window, told.story, u"Äidiltä ja isältä"_s);
        {
            const FullDisk full(1000);
            CHECK_FALSE(windows.save());
            CHECK_FALSE(windows.mayClose());
            choice = Closing::Choice::CloseAnyway;
            CHECK(windows.mayClose());
        }
        CHECK(windows.save());
        CHECK(windows.mayClose());
        windows.closeAll();
    }
    CHECK(supportOf(told) == u"Äidiltä ja isältä"_s);
}
