// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desk.h"

TEST_CASE("list prints one line a mentorship, the earliest first", "[app]")
{
    const Desk desk;
    const Run run = desk.run({u"list"_s});
    checkDone(run);
    const QList<QByteArray> lines = run.out.split('\n');
    REQUIRE(lines.size() == 4);
    const QList<QByteArray> cells = lines.at(0).split('\t');
    REQUIRE(cells.size() == 5);
    CHECK(cells.at(0).size() == 36);
    CHECK(QString::fromUtf8(cells.at(1)) == u"Esihenkilöksi kasvaminen"_s);
    CHECK(cells.at(2) == "Aino Lehtonen, Matti Ketola");
    CHECK(QString::fromUtf8(cells.at(4)) == u"2025-01-13 – 2025-12-12"_s);
    CHECK(lines.at(1).contains("From the ward to the backlog"));
    CHECK(QString::fromUtf8(lines.at(2)).contains(u"Att leda på svenska"_s));
    CHECK(desk.run({u"list"_s}).out == run.out);
}

TEST_CASE("list changes nothing in the notebook", "[app]")
{
    const Desk desk;
    checkDone(desk.run({u"list"_s, u"--json"_s}));
    CHECK(bytesOf(desk.notebook()) == sampleBytes());
}

TEST_CASE("list looks for the usual notebook when none is named", "[app]")
{
    const QTemporaryDir home;
    const Run run = peili({u"list"_s}, home.path());
    checkFailed(run);
    CHECK(run.err.contains("notebook.peili"));
    CHECK(QDir(home.path()).isEmpty());
}

TEST_CASE("a reader that stops reading early is no failure", "[app]")
{
    const Desk desk;
    QProcess shell;
    shell.start(u"sh"_s,
                {u"-c"_s,
                 u"{ \"$0\" --notebook \"$1\" search --json e; echo $? >\"$2\"; } | head -c 1"_s,
                 program(),
                 desk.notebook(),
                 desk.path(u"code"_s)});
    REQUIRE(shell.waitForFinished());
    CHECK(shell.readAllStandardOutput().size() == 1);
    CHECK(shell.readAllStandardError().isEmpty());
    CHECK(bytesOf(desk.path(u"code"_s)) == "0\n");
}

#ifdef Q_OS_LINUX
TEST_CASE("an answer that does not fit on the disk is a failure", "[app]")
{
    const Desk desk;
    QProcess shell;
    shell.start(u"sh"_s, {u"-c"_s, u"\"$0\" --notebook \"$1\" list >/dev/full"_s, program(), desk.notebook()});
    REQUIRE(shell.waitForFinished());
    CHECK(shell.exitCode() == 1);
    CHECK(shell.readAllStandardError().count('\n') == 1);
}
#endif
