// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notebook.h"

#include "tests/support/sqlfile.h"
#include "tests/support/story.h"
#include "tests/support/tempnotebook.h"
#include "tests/support/test.h"

#include <QDir>
#include <QFile>

#include <random>

using story::Chapter;
using story::Story;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QByteArray read(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// What `check` says of the notebook after a statement from outside.
QStringList checkAfter(const QString &statement)
{
    TempNotebook notebook;
    Story(Chapter::Begins).tell(*notebook);
    notebook.close();
    SqlFile(notebook.path()).rows(statement);
    notebook.reopen();
    return notebook->check().value();
}

} // namespace

TEST_CASE("What isn’t a notebook is refused and stays as it is", "[damage]")
{
    TempNotebook folder;
    const QString path = folder.pathOf(u"other"_s);
    const auto bytes = GENERATE(
        as<QByteArray>{}, "x", "Dear diary,\n", QByteArray(10'000, 'x'), "SQLite format 3", QByteArray(4096, '\0'));
    write(path, bytes);
    checkRefused(Notebook::open(path), Error::Kind::NotOurs);
    CHECK(read(path) == bytes);
}

TEST_CASE("Another program’s database is refused and stays as it is", "[damage]")
{
    TempNotebook folder;
    const QString path = folder.pathOf(u"other"_s);
    SqlFile(path).rows(u"CREATE TABLE photos (id INTEGER)"_s);
    const QByteArray before = read(path);
    checkRefused(Notebook::open(path), Error::Kind::NotOurs);
    CHECK(read(path) == before);
    checkRefused(Notebook::open(QDir::tempPath()), Error::Kind::NotOurs);
}

TEST_CASE("An empty file becomes a notebook", "[damage]")
{
    TempNotebook folder;
    const QString path = folder.pathOf(u"empty.peili"_s);
    write(path, {});
    const auto notebook = Notebook::open(path);
    REQUIRE(notebook);
    CHECK((*notebook)->check().value().isEmpty());
}

TEST_CASE("What an interrupted making left becomes a notebook", "[damage]")
{
    TempNotebook folder;
    const QString path = folder.pathOf(u"begun.peili"_s);
    SqlFile file(path);
    file.rows(u"CREATE TABLE begun (id INTEGER)"_s);
    file.rows(u"DROP TABLE begun"_s);
    const auto notebook = Notebook::open(path);
    REQUIRE(notebook);
    CHECK((*notebook)->check().value().isEmpty());
}

TEST_CASE("A sound notebook has nothing wrong", "[damage]")
{
    CHECK(checkAfter(u"SELECT 1"_s).isEmpty());
}

TEST_CASE("The check finds what changed behind its back", "[damage]")
{
    CHECK(checkAfter(u"UPDATE goal SET title = 'Else' WHERE position = 0"_s).size() == 1);
    CHECK(checkAfter(u"UPDATE reflection SET visibility = 'shared' WHERE prompt = 'unsaid'"_s).size() == 1);
    CHECK(checkAfter(u"DELETE FROM note"_s).size() == 1);
    CHECK(checkAfter(u"UPDATE rating SET value = value - 1 WHERE id IN (SELECT id FROM rating LIMIT 1)"_s).size() == 1);
    CHECK(checkAfter(
              u"UPDATE notebook SET value = 'ff' || substr(value, 3) WHERE key = 'content' AND value NOT LIKE 'ff%'"_s)
              .size()
          <= 1);
    CHECK(checkAfter(u"DELETE FROM person WHERE position = 0"_s).size() >= 1);
    CHECK(checkAfter(u"UPDATE goal SET state = 'forgotten' WHERE position = 0"_s).size() == 1);
}

TEST_CASE("A column that no record can hold is damage", "[damage]")
{
    const auto statement = GENERATE(u"UPDATE goal SET state = 'forgotten'"_s,
                                    u"UPDATE meeting SET starts_at = 'soon'"_s,
                                    u"UPDATE goal SET id = 'x' WHERE position = 2"_s,
                                    u"UPDATE person SET mine = 7"_s);
    TempNotebook notebook;
    const Story story(Chapter::Begins);
    story.tell(*notebook);
    notebook.close();
    SqlFile(notebook.path()).rows(statement);
    notebook.reopen();
    checkRefused(notebook->mentorship(story.now().id()), Error::Kind::Damaged);
}

TEST_CASE("A notebook without its sum is damage", "[damage]")
{
    TempNotebook notebook;
    notebook.close();
    SqlFile(notebook.path()).rows(u"DELETE FROM notebook"_s);
    checkRefused(Notebook::open(notebook.path()), Error::Kind::Damaged);
}

TEST_CASE("No flipped bit goes unnoticed", "[damage]")
{
    TempNotebook notebook;
    const Story story(Chapter::LookedBack);
    story.tell(*notebook);
    Story(Chapter::LookedBack, story::Language::Finnish).tell(*notebook);
    notebook.close();
    const QByteArray sound = read(notebook.path());
    const auto seed = std::random_device()();
    INFO("seed " << seed);
    std::mt19937 random(seed);
    int noticed = 0;
    for (int i = 0; i < 150; ++i) {
        QByteArray bytes = sound;
        const qsizetype at = qsizetype(random() % uint(bytes.size()));
        bytes[at] = char(bytes.at(at) ^ (1 << random() % 8));
        write(notebook.path(), bytes);
        INFO("byte " << at);
        auto opened = Notebook::open(notebook.path());
        if (!opened) {
            CHECK(opened.error().words.size() > 10);
            ++noticed;
            continue;
        }
        const Result<QStringList> wrong = (*opened)->check();
        const auto loaded = (*opened)->mentorship(story.now().id());
        const bool same = loaded && **loaded == story.now() && (*opened)->programmes().size() == 2;
        if (wrong && wrong->isEmpty())
            CHECK(same); // it hit a byte that holds nothing
        else
            ++noticed;
    }
    CHECK(noticed > 30);
}

TEST_CASE("A notebook that was cut short is damage", "[damage]")
{
    TempNotebook notebook;
    Story(Chapter::Begins).tell(*notebook);
    notebook.close();
    const QByteArray sound = read(notebook.path());
    for (const qsizetype size : {sound.size() / 2, sound.size() - 4096, qsizetype(4096), qsizetype(600)}) {
        INFO("cut to " << size);
        write(notebook.path(), sound.left(size));
        auto opened = Notebook::open(notebook.path());
        if (opened) {
            const Result<QStringList> wrong = (*opened)->check();
            CHECK((!wrong || !wrong->isEmpty()));
        } else {
            CHECK(opened.error().words.size() > 10);
        }
    }
}
