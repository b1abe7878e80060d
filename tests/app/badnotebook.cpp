// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notebook.h"
#include "tests/app/desk.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace {

/// Puts `bytes` in place of the notebook; then `arguments` are refused, and the bytes stay.
void checkRefusedOn(const Desk &desk, const QByteArray &bytes, const QStringList &arguments)
{
    writeBytes(desk.notebook(), bytes);
    checkFailed(desk.run(arguments));
    CHECK(bytesOf(desk.notebook()) == bytes);
}

/// The sample as a program with schema version 99 would have marked it (SQLite's header, bytes 60 to 63).
QByteArray fromTheFuture()
{
    QByteArray bytes = sampleBytes();
    return bytes.replace(60, 4, QByteArray("\0\0\0\x63", 4));
}

/// Changes a notebook as another program might.
void tamper(const QString &notebook, const QString &sql)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamper"_s);
        database.setDatabaseName(notebook);
        REQUIRE(database.open());
        QSqlQuery query(database);
        INFO(query.lastError().text().toStdString());
        REQUIRE(query.exec(sql));
    }
    QSqlDatabase::removeDatabase(u"tamper"_s);
}

} // namespace

TEST_CASE("a file that is no notebook", "[app][bad]")
{
    const Desk desk;
    const QString command = GENERATE(as<QString>(), u"list"_s, u"check"_s, u"backup"_s, u"search x"_s);
    checkRefusedOn(desk, "Dear diary,\n" + QByteArray(5000, 'x'), command.split(u' '));
}

TEST_CASE("a database of another program", "[app][bad]")
{
    const Desk desk;
    QByteArray bytes = sampleBytes();
    bytes.replace(68, 4, "Mail");
    checkRefusedOn(desk, bytes, {u"list"_s});
}

TEST_CASE("a notebook whose middle was overwritten", "[app][bad]")
{
    const Desk desk;
    QByteArray bytes = sampleBytes();
    const qsizetype third = bytes.size() / 3;
    bytes.replace(third, third, QByteArray(third, '\xa5'));
    const QString command = GENERATE(as<QString>(), u"list"_s, u"check"_s, u"search e"_s);
    checkRefusedOn(desk, bytes, command.split(u' '));
}

TEST_CASE("a notebook that was cut off", "[app][bad]")
{
    const Desk desk;
    const QByteArray bytes = sampleBytes().left(sampleBytes().size() / 2);
    const QString command = GENERATE(as<QString>(), u"list"_s, u"check"_s, u"search e"_s);
    checkRefusedOn(desk, bytes, command.split(u' '));
    CHECK_FALSE(QFile::exists(desk.path(u"out.json"_s)));
}

TEST_CASE("a damaged notebook names its newest good backup, or the repair", "[app][bad]")
{
    const Desk desk;
    QByteArray bytes = sampleBytes();
    bytes.replace(0, 100, QByteArray(100, '\x5a'));
    writeBytes(desk.notebook(), bytes);
    CHECK(desk.run({u"list"_s}).err.contains("peili repair"));
    const QString backup = u"backups/notebook.2026-01-05T120000Z.peili"_s;
    REQUIRE(QDir().mkpath(desk.path(u"backups"_s)));
    writeBytes(desk.path(backup), sampleBytes());
    CHECK(desk.run({u"list"_s}).err.contains(backup.toUtf8()));
    checkDone(desk.run({u"restore"_s, desk.path(backup)}));
    checkDone(desk.run({u"check"_s}));
}

TEST_CASE("a damaged notebook is not exported over a good export", "[app][bad]")
{
    const Desk desk;
    writeBytes(desk.path(u"out.json"_s), "good");
    checkRefusedOn(
        desk, sampleBytes().left(sampleBytes().size() / 2), {u"export"_s, u"--out"_s, desk.path(u"out.json"_s)});
    CHECK(bytesOf(desk.path(u"out.json"_s)) == "good");
}

TEST_CASE("a newer notebook can be read but not changed", "[app][bad]")
{
    const Desk desk;
    checkDone(desk.run({u"export"_s, u"--out"_s, desk.path(u"some.json"_s)}));
    writeBytes(desk.notebook(), fromTheFuture());
    const Run list = desk.run({u"list"_s});
    checkDone(list);
    CHECK(list.out.count('\n') == 3);
    const Run run = desk.run({u"import"_s, desk.path(u"some.json"_s)});
    checkFailed(run);
    CHECK(run.err.contains("newer"));
    checkFailed(desk.run({u"check"_s}));
    CHECK(bytesOf(desk.notebook()) == fromTheFuture());
}

TEST_CASE("a notebook that is open in another program", "[app][bad]")
{
    const Desk desk;
    const auto held = Notebook::open(desk.notebook(), Notebook::Create::Never);
    REQUIRE(held);
    const QString command = GENERATE(as<QString>(), u"list"_s, u"check"_s, u"backup"_s, u"restore copy.peili"_s);
    CAPTURE(command);
    writeBytes(desk.path(u"copy.peili"_s), sampleBytes());
    QStringList arguments = command.split(u' ');
    arguments.replaceInStrings(u"copy.peili"_s, desk.path(u"copy.peili"_s));
    const Run run = desk.run(arguments);
    checkFailed(run);
    CHECK(run.err.contains("open in another"));
    CHECK(bytesOf(desk.notebook()) == sampleBytes());
    CHECK(desk.files().filter(u".peili"_s).size() == 2);
}

TEST_CASE("a notebook that is not there, or a folder", "[app][bad]")
{
    const Desk desk;
    checkFailed(desk.on(u"none.peili"_s, {u"list"_s}));
    checkFailed(desk.on(u"."_s, {u"list"_s}));
    CHECK_FALSE(QFile::exists(desk.path(u"none.peili"_s)));
}

TEST_CASE("what a newer notebook holds and this program does not know is no damage", "[app][bad]")
{
    const Desk desk;
    writeBytes(desk.notebook(), fromTheFuture());
    const QString change = GENERATE(as<QString>(),
                                    u"UPDATE goal SET state = 'dreamt'"_s,
                                    u"UPDATE programme SET form = 'circle'"_s,
                                    u"ALTER TABLE goal RENAME COLUMN state TO stage"_s);
    tamper(desk.notebook(), change);
    const QByteArray before = bytesOf(desk.notebook());
    const Run run = desk.run({u"export"_s, u"--out"_s, desk.path(u"out.json"_s)});
    checkFailed(run);
    INFO(run.err.toStdString());
    CHECK(run.err.contains("newer Peili"));
    CHECK_FALSE(run.err.contains("damaged"));
    CHECK(bytesOf(desk.notebook()) == before);
}

TEST_CASE("a notebook with parts that act by themselves", "[app][bad]")
{
    const Desk desk;
    const QString change = GENERATE(
        as<QString>(),
        u"CREATE TRIGGER later AFTER UPDATE ON notebook BEGIN DELETE FROM reflection; END"_s,
        u"CREATE VIEW endless AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i FROM n) SELECT i FROM n"_s);
    tamper(desk.notebook(), change);
    const QString command = GENERATE(as<QString>(), u"list"_s, u"check"_s);
    const Run run = desk.run({command});
    checkFailed(run);
    CHECK(run.err.contains("another program"));
}

TEST_CASE("a notebook that was emptied is not taken for a new one", "[app][bad]")
{
    const Desk desk;
    const QString command = GENERATE(as<QString>(), u"list"_s, u"check"_s);
    writeBytes(desk.notebook(), {});
    const Run run = desk.run({command});
    checkFailed(run);
    CHECK(run.err.contains("is empty"));
    CHECK(bytesOf(desk.notebook()).isEmpty());
}

TEST_CASE("what reads the file beside the open notebook lets nobody else in", "[app][bad]")
{
    const Desk desk;
    const auto held = Notebook::open(desk.notebook(), Notebook::Create::Never);
    REQUIRE(held);
    CHECK(bytesOf(desk.notebook()) == sampleBytes()); // opens and closes it, as a file dialog may
    const Run run = desk.run({u"list"_s});
    checkFailed(run);
    CHECK(run.err.contains("open in another"));
}

TEST_CASE("no file that is written takes a notebook's place", "[app][bad]")
{
    const Desk desk;
    const QString command = GENERATE(as<QString>(), u"export --out X.peili"_s, u"calendar --out X.peili"_s);
    QStringList arguments = command.split(u' ');
    arguments.last() = desk.notebook();
    const Run run = desk.run(arguments);
    checkFailed(run);
    CHECK(run.err.contains("is a notebook"));
    CHECK(bytesOf(desk.notebook()) == sampleBytes());
    const QString pdf = desk.path(u"notebook.pdf"_s);
    writeBytes(pdf, sampleBytes());
    checkFailed(desk.run({u"summary"_s, u"--out"_s, pdf}));
    CHECK(bytesOf(pdf) == sampleBytes());
}
