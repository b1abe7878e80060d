// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backups.h"

#include "tests/support/places.h"
#include "tests/support/sqlfile.h"
#include "tests/support/story.h"
#include "tests/support/tempnotebook.h"
#include "tests/support/test.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using story::at;
using story::Chapter;
using story::Language;
using story::Story;

namespace {

constexpr QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther
    | QFile::ExeGroup | QFile::ExeOther;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

void damage(const QString &path)
{
    SqlFile(path).rows(u"UPDATE goal SET title = 'Else' WHERE position = 0"_s);
}

} // namespace

TEST_CASE("A backup stands in a folder of its owner, named after the time in UTC", "[backups]")
{
    TempNotebook notebook;
    Story(Chapter::Begins).tell(*notebook);
    CHECK(backups::of(notebook.path()).empty());
    const auto made = backups::make(*notebook, at("2026-03-05T12:05:07"));
    REQUIRE(made);
    CHECK(made->path == notebook.pathOf(u"backups/test.2026-03-05T120507Z.peili"_s));
    CHECK((QFileInfo(made->path).permissions() & others) == 0);
    CHECK((QFileInfo(backups::folderOf(notebook.path())).permissions() & others) == 0);
    CHECK(backups::of(notebook.path()) == std::vector{*made});

    const auto again = backups::make(*notebook, at("2026-03-05T12:05:07"));
    REQUIRE(again);
    CHECK(again->madeAt == at("2026-03-05T12:05:08"));
    CHECK(backups::of(notebook.path()) == std::vector{*again, *made});
}

TEST_CASE("Only the backups of this notebook are listed and thinned out", "[backups]")
{
    TempNotebook notebook;
    REQUIRE(backups::make(*notebook, at("2026-03-05T08:00")));
    REQUIRE(backups::make(*notebook, at("2026-03-05T09:00")));
    const QDir folder(backups::folderOf(notebook.path()));
    const QStringList strangers{
        u"other.2026-03-05T080000Z.peili"_s, u"test.2026-13-05T080000Z.peili"_s, u"test.peili"_s, u"test.2.txt"_s};
    for (const QString &name : strangers)
        REQUIRE(QFile::copy(folder.filePath(u"test.2026-03-05T080000Z.peili"_s), folder.filePath(name)));
    CHECK(backups::of(notebook.path()).size() == 2);
    const auto newest = backups::make(*notebook, at("2026-03-20T08:00"));
    REQUIRE(newest);
    CHECK(backups::of(notebook.path())
          == std::vector{*newest,
                         backups::Backup{folder.filePath(u"test.2026-03-05T090000Z.peili"_s), at("2026-03-05T09:00")}});
    for (const QString &name : strangers)
        CHECK(folder.exists(name));
}

TEST_CASE("A look inside tells what a backup holds and leaves it as it is", "[backups]")
{
    TempNotebook notebook;
    const Story finnish(Chapter::Begins, Language::Finnish);
    finnish.tell(*notebook);
    const auto backup = backups::make(*notebook, at("2026-03-05T12:00"));
    REQUIRE(backup);
    Story(Chapter::Begun, Language::Swedish).tell(*notebook);
    const QByteArray before = bytesOf(backup->path);

    const auto held = backups::look(*backup);
    REQUIRE(held);
    REQUIRE(held->size() == 1);
    CHECK(held->front().title == finnish.now().programme().title);
    CHECK(held->front().meetings == 1);
    CHECK(held->front().reflections > 3);
    CHECK(held->front().lastEntry >= at("2025-09-17T12:00"));
    {
        const auto inside = backups::Inside::open(*backup);
        REQUIRE(inside);
        CHECK((*inside)->notebook().isReadOnly());
        CHECK(**(*inside)->notebook().mentorship(finnish.now().id()) == finnish.now());
        checkRefused((*inside)->notebook().commit(*edits::erase(finnish)), Error::Kind::ReadOnly);
    }
    CHECK(bytesOf(backup->path) == before);
    CHECK(filesIn(backups::folderOf(notebook.path())).size() == 1);
}

TEST_CASE("The newest backup that is whole is found", "[backups]")
{
    TempNotebook notebook;
    Story(Chapter::Begins).tell(*notebook);
    const QDateTime now = at("2026-03-08T12:00");
    CHECK_FALSE(backups::newestGood(notebook.path(), now));
    const auto good = backups::make(*notebook, at("2026-03-05T12:00"));
    const auto bad = backups::make(*notebook, at("2026-03-06T12:00"));
    const auto worse = backups::make(*notebook, at("2026-03-07T12:00"));
    REQUIRE((good && bad && worse));
    damage(bad->path);
    REQUIRE(QFile::resize(worse->path, 5000));
    CHECK(backups::newestGood(notebook.path(), now) == *good);
    checkRefused(backups::look(*bad), Error::Kind::Damaged);
    CHECK(filesIn(backups::folderOf(notebook.path())).size() == 3);
}

TEST_CASE("A backup from a clock that ran ahead is offered last", "[backups]")
{
    TempNotebook notebook;
    Story(Chapter::Begins).tell(*notebook);
    const auto ahead = backups::make(*notebook, at("2031-01-01T12:00"));
    REQUIRE(ahead);
    CHECK(backups::newestGood(notebook.path(), at("2026-03-08T12:00")) == *ahead);
    const auto newest = backups::make(*notebook, at("2026-03-07T12:00"));
    REQUIRE(newest);
    CHECK(backups::newestGood(notebook.path(), at("2026-03-08T12:00")) == *newest);
}

TEST_CASE("A backup that is put back keeps what was there", "[backups]")
{
    TempNotebook notebook;
    const Story story(Chapter::Begins);
    story.tell(*notebook);
    const auto backup = backups::make(*notebook, at("2026-03-05T12:00"));
    REQUIRE(backup);
    const Mentorship later = story::after(story, edits::remove(story.now(), story.goal(0)));
    REQUIRE(notebook->commit(*edits::remove(story.now(), story.goal(0))));

    checkRefused(backups::putBack(backup->path, notebook.path(), at("2026-03-05T13:00")), Error::Kind::Busy);
    notebook.close();
    const auto kept = backups::putBack(backup->path, notebook.path(), at("2026-03-05T13:00"));
    REQUIRE(kept);
    notebook.reopen();
    CHECK(**notebook->mentorship(story.now().id()) == story.now());
    const auto replaced = Notebook::openToRead(*kept);
    REQUIRE(replaced);
    CHECK(**(*replaced)->mentorship(story.now().id()) == later);
    CHECK(QFile::exists(backup->path));
}

TEST_CASE("What can’t be imported leaves no backup behind", "[backups]")
{
    TempNotebook notebook;
    const Story story(Chapter::Begins);
    story.tell(*notebook);
    CHECK_FALSE(backups::import(*notebook, "no export", at("2026-03-05T12:00")));
    CHECK(backups::of(notebook.path()).empty());
    TempNotebook other;
    Story(Chapter::Begun, Language::Swedish).tell(*other);
    REQUIRE(backups::import(*notebook, other->exportJson().value(), at("2026-03-05T12:00")));
    CHECK(backups::of(notebook.path()).size() == 1);
    CHECK(notebook->programmes().size() == 2);
}
