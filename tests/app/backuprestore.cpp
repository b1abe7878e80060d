// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desk.h"

#include <QRegularExpression>

TEST_CASE("backup writes a verified copy beside the notebook and names it", "[app]")
{
    const Desk desk;
    const Run run = desk.run({u"backup"_s});
    checkDone(run);
    const QStringList copies = desk.files().filter(
        QRegularExpression(u"^notebook\\.\\d{4}-\\d\\d-\\d\\d-\\d{4}\\.backup\\.peili$"_s));
    REQUIRE(copies.size() == 1);
    CHECK(run.out == desk.path(copies.first()).toUtf8() + '\n');
    CHECK(desk.on(copies.first(), {u"list"_s}).out == desk.run({u"list"_s}).out);
    checkDone(desk.on(copies.first(), {u"check"_s}));
    CHECK(bytesOf(desk.notebook()) == sampleBytes());
}

TEST_CASE("backup --out refuses a file that is there", "[app]")
{
    const Desk desk;
    checkDone(desk.run({u"backup"_s, u"--out"_s, desk.path(u"mine.peili"_s)}));
    const QByteArray copy = bytesOf(desk.path(u"mine.peili"_s));
    checkFailed(desk.run({u"backup"_s, u"--out"_s, desk.path(u"mine.peili"_s)}));
    checkFailed(desk.run({u"backup"_s, u"--out"_s, desk.notebook()}));
    CHECK(bytesOf(desk.path(u"mine.peili"_s)) == copy);
    CHECK(bytesOf(desk.notebook()) == sampleBytes());
}

TEST_CASE("restore puts the backup in place and keeps what was there", "[app]")
{
    const Desk desk;
    const QString content = GENERATE(as<QString>(), u"damaged"_s, u"other"_s);
    const QByteArray before = content == u"damaged"_s ? sampleBytes().left(9000) : [&] {
        const QTemporaryDir folder;
        peili({u"demo"_s, folder.path()});
        return bytesOf(folder.filePath(u"sample.peili"_s));
    }();
    writeBytes(desk.path(u"backup.peili"_s), sampleBytes());
    writeBytes(desk.notebook(), before);
    checkDone(desk.run({u"restore"_s, desk.path(u"backup.peili"_s)}));
    CHECK(bytesOf(desk.notebook()) == sampleBytes());
    CHECK(bytesOf(desk.path(u"backup.peili"_s)) == sampleBytes());
    const QStringList kept = desk.files().filter(u"notebook.replaced-"_s).filter(QRegularExpression(u"peili$"_s));
    REQUIRE(kept.size() == 1);
    CHECK(bytesOf(desk.path(kept.first())) == before);
    CHECK(desk.files().filter(u"restoring"_s).isEmpty());
}

TEST_CASE("restore needs no notebook to replace", "[app]")
{
    const Desk desk;
    checkDone(desk.on(u"new/other.peili"_s, {u"restore"_s, desk.notebook()}));
    CHECK(bytesOf(desk.path(u"new/other.peili"_s)) == sampleBytes());
    CHECK(bytesOf(desk.notebook()) == sampleBytes());
}

TEST_CASE("restore refuses what is no whole backup, and nothing moves", "[app][bad]")
{
    const Desk desk;
    QByteArray flipped = sampleBytes();
    const qsizetype at = flipped.indexOf("From the ward");
    REQUIRE(at > 0);
    flipped[at] = 'G';
    QByteArray newer = sampleBytes();
    newer.replace(60, 4, QByteArray("\0\0\0\x63", 4));
    const QByteArray bad = GENERATE_COPY(
        QByteArray("no notebook"), QByteArray(), sampleBytes().left(9000), flipped, newer);
    writeBytes(desk.path(u"backup.peili"_s), bad);
    const QStringList files = desk.files();
    checkFailed(desk.run({u"restore"_s, desk.path(u"backup.peili"_s)}));
    checkFailed(desk.run({u"restore"_s, desk.path(u"none.peili"_s)}));
    checkFailed(desk.run({u"restore"_s, desk.notebook()}));
    CHECK(bytesOf(desk.notebook()) == sampleBytes());
    CHECK(bytesOf(desk.path(u"backup.peili"_s)) == bad);
    CHECK(desk.files() == files);
}
