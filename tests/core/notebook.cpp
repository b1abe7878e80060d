// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notebook.h"

#include "tests/support/sqlfile.h"
#include "tests/support/story.h"
#include "tests/support/tempnotebook.h"
#include "tests/support/test.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using story::Chapter;
using story::Story;

namespace {

/// A notebook in which the story was told, with an ear for what it announces.
struct Told
{
    explicit Told(Chapter chapter = Chapter::Begins) : story(chapter)
    {
        story.tell(*notebook);
        QObject::connect(
            &*notebook, &Notebook::changed, [this](const Changeset &changeset) { heard.push_back(changeset); });
    }

    const Mentorship &now() { return **notebook->mentorship(story.now().id()); }

    /// Neither memory nor disk nor listeners know of anything.
    void checkNothingHappened()
    {
        CHECK(heard.empty());
        CHECK(now() == story.now());
        notebook.reopen();
        CHECK(now() == story.now());
        CHECK(notebook->check().value().isEmpty());
    }

    Story story;
    TempNotebook notebook;
    std::vector<Changeset> heard;
};

} // namespace

TEST_CASE("What was committed is in memory, announced once, and there when the notebook is opened again", "[notebook]")
{
    Told told;
    CHECK(told.now() == told.story.now());
    const Changeset change = *edits::addGoal(told.now(), Id<Goal>::fresh(), told.story.mentee(), u"Sleep"_s);
    REQUIRE(told.notebook->commit(change));
    CHECK(told.heard == std::vector{change});
    told.story.does(change);
    CHECK(told.now() == told.story.now());
    told.notebook.reopen();
    CHECK(told.now() == told.story.now());
    CHECK(told.notebook->check().value().isEmpty());
}

TEST_CASE("Nothing is committed for nothing", "[notebook]")
{
    Told told;
    CHECK(told.notebook->commit(Changeset()));
    CHECK(told.notebook->commit(std::vector<Changeset>()));
    told.checkNothingHappened();
}

TEST_CASE("A commit is all or nothing", "[notebook]")
{
    Told told;
    const Goal goal = *told.now().find(told.story.goal(0));
    Goal changed = goal;
    changed.title = u"Changed"_s;
    Goal fresh = goal;
    fresh.id = Id<Goal>::fresh();
    const Change good{std::nullopt, fresh};

    SECTION("when a record isn’t what the change assumed")
    {
        checkRefused(told.notebook->commit(Changeset{{good, {changed, goal}}}), Error::Kind::Stale);
        checkRefused(told.notebook->commit(Changeset{{good, {std::nullopt, goal}}}), Error::Kind::Stale);
    }
    SECTION("when one record is named twice")
    {
        checkRefused(told.notebook->commit(Changeset{{{goal, changed}, {goal, changed}}}), Error::Kind::Stale);
    }
    SECTION("when a reference is broken")
    {
        Goal orphan = fresh;
        orphan.author = Id<Person>::fresh();
        checkRefused(told.notebook->commit(Changeset{{{goal, changed}, {std::nullopt, orphan}}}), Error::Kind::Missing);
        checkRefused(told.notebook->commit(Changeset{{good, {goal, std::nullopt}}}), Error::Kind::Missing);
    }
    SECTION("when a rule doesn’t hold")
    {
        changed.title = u"\a"_s;
        checkRefused(told.notebook->commit(Changeset{{good, {goal, changed}}}), Error::Kind::BadInput);
    }
    SECTION("when it reaches into another mentorship")
    {
        fresh.mentorship = Id<Programme>::fresh();
        checkRefused(told.notebook->commit(Changeset{{{goal, changed}, {std::nullopt, fresh}}}), Error::Kind::Refused);
    }
    SECTION("when it belongs to no mentorship that is there")
    {
        fresh.mentorship = Id<Programme>::fresh();
        checkRefused(told.notebook->commit(Changeset{{{std::nullopt, fresh}}}), Error::Kind::NotFound);
    }
    SECTION("when one of several changesets is refused")
    {
        checkRefused(told.notebook->commit({Changeset{{good}}, Changeset{{{changed, goal}}}}), Error::Kind::Stale);
        checkRefused(told.notebook->commit({Changeset{{good}}, Changeset{{good}}}), Error::Kind::Stale);
    }
    told.checkNothingHappened();
}

TEST_CASE("Several changesets follow each other", "[notebook]")
{
    Told told;
    const Goal goal = *told.now().find(told.story.goal(0));
    Goal second = goal;
    second.title = u"Second"_s;
    Goal third = goal;
    third.title = u"Third"_s;
    const std::vector<Changeset> both{{{{goal, second}}}, {{{second, third}}}};
    REQUIRE(told.notebook->commit(both));
    CHECK(told.heard == both);
    CHECK(told.now().find(goal.id)->title == u"Third"_s);
    told.notebook.reopen();
    CHECK(told.now().find(goal.id)->title == u"Third"_s);
    CHECK(told.notebook->check().value().isEmpty());
}

TEST_CASE("A new mentorship can’t take over records of another", "[notebook]")
{
    Told told;
    Programme frame = told.now().programme();
    frame.id = Id<Programme>::fresh();
    Person stolen = *told.now().find(told.story.mentee());
    stolen.mentorship = frame.id;
    stolen.name = u"Somebody else"_s;
    checkRefused(told.notebook->commit(Changeset{{{std::nullopt, frame}, {std::nullopt, stolen}}}),
                 Error::Kind::Refused);
    CHECK(told.notebook->programmes().size() == 1);
    told.checkNothingHappened();
}

TEST_CASE("The frames stand in the order in which they were begun", "[notebook]")
{
    TempNotebook notebook;
    CHECK(notebook->programmes().empty());
    edits::Beginning beginning;
    beginning.people.resize(2);
    beginning.people[0].name = u"A"_s;
    beginning.people[1].name = u"B"_s;
    for (const char *day : {"2025-09-01T10:00", "2025-09-02T10:00", "2025-09-03T10:00"}) {
        beginning.title = QString::fromLatin1(day);
        REQUIRE(notebook->commit(*edits::start(beginning, story::at(day))));
    }
    const std::vector<Programme> before = notebook->programmes();
    REQUIRE(before.size() == 3);
    CHECK(before[0].title < before[1].title);
    CHECK(before[1].title < before[2].title);
    const Id<Programme> middle = before[1].id;
    REQUIRE(notebook->commit(*edits::pause(**notebook->mentorship(middle), story::on("2025-10-01"))));
    CHECK(notebook->programmes()[1].pausedOn == story::on("2025-10-01"));
    const std::vector<Programme> after = notebook->programmes();
    notebook.reopen();
    CHECK(notebook->programmes() == after);
    checkRefused(notebook->mentorship(Id<Programme>::fresh()), Error::Kind::NotFound);
}

TEST_CASE("An erased mentorship is gone from memory and, byte for byte, from the file", "[notebook]")
{
    Told told(Chapter::LookedBack);
    const edits::Edit erase = edits::erase(told.now());
    REQUIRE(told.notebook->commit(*erase));
    CHECK(told.notebook->programmes().empty());
    checkRefused(told.notebook->mentorship(told.story.now().id()), Error::Kind::NotFound);
    CHECK(told.notebook->check().value().isEmpty());
    told.notebook.close();
    QFile file(told.notebook.path());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    file.close();
    for (const char *key : {"secret", "mentor", "goal-1", "stayed", "journal"})
        CHECK_FALSE(bytes.contains(told.story.says(key).toUtf8()));

    told.notebook.reopen();
    REQUIRE(told.notebook->commit(inverted(*erase)));
    CHECK(told.now() == told.story.now());
}

TEST_CASE("A notebook is one file at rest, for its owner alone", "[notebook]")
{
    Told told;
    told.notebook.close();
    const QFileInfo file(told.notebook.path());
    CHECK(file.dir().entryList(QDir::Files | QDir::Hidden) == QStringList{file.fileName()});
    CHECK((file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)) == 0);
}

TEST_CASE("A second window hears that the notebook is open", "[notebook]")
{
    Told told;
    checkRefused(Notebook::open(told.notebook.path()), Error::Kind::Busy);
    told.checkNothingHappened();
}

TEST_CASE("A notebook of a newer Peili is opened for reading", "[notebook]")
{
    Told told;
    told.notebook.close();
    SqlFile(told.notebook.path()).rows(u"PRAGMA user_version = 4"_s);
    told.notebook.reopen();
    CHECK(told.notebook->isNewer());
    CHECK(told.notebook->isReadOnly());
    CHECK(told.now() == told.story.now());
    checkRefused(told.notebook->commit(*edits::erase(told.now())), Error::Kind::ReadOnly);
    CHECK(told.now() == told.story.now());
}

TEST_CASE("A notebook that isn’t there is made only when wished", "[notebook]")
{
    TempNotebook other;
    const QString path = other.pathOf(u"new.peili"_s);
    checkRefused(Notebook::open(path, Notebook::Create::Never), Error::Kind::NotFound);
    CHECK_FALSE(QFile::exists(path));
    CHECK(Notebook::open(path));
    CHECK(Notebook::open(path, Notebook::Create::Never));
    checkRefused(Notebook::open(other.pathOf(u"no/such/folder.peili"_s)), Error::Kind::Disk);
}

TEST_CASE("A backup is a notebook with the same content", "[notebook]")
{
    Told told(Chapter::LookedBack);
    const QString path = told.notebook.pathOf(u"copy.peili"_s);
    REQUIRE(told.notebook->backUp(path));
    {
        auto copy = Notebook::open(path, Notebook::Create::Never);
        REQUIRE(copy);
        CHECK((*copy)->check().value().isEmpty());
        CHECK(**(*copy)->mentorship(told.story.now().id()) == told.story.now());
        CHECK((*copy)->exportJson().value() == told.notebook->exportJson().value());
        CHECK((QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther)) == 0);
    }
    checkRefused(told.notebook->backUp(path), Error::Kind::Refused);
    checkRefused(told.notebook->backUp(told.notebook.pathOf(u"no/such/copy.peili"_s)), Error::Kind::Disk);
    CHECK_FALSE(QFile::exists(told.notebook.pathOf(u"no"_s)));
    told.checkNothingHappened();
}
