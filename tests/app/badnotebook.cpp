// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notebook.h"
#include "tests/app/desk.h"

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
