// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desk.h"

TEST_CASE("--help names every command and needs no display", "[app]")
{
    const Run run = peili({u"--help"_s});
    checkDone(run);
    for (const char *command : {"demo",
                                "list",
                                "summary",
                                "export",
                                "import",
                                "calendar",
                                "search",
                                "backup",
                                "check",
                                "restore",
                                "screenshots"})
        CHECK(run.out.contains("\n  " + QByteArray(command)));
    CHECK_FALSE(run.out.contains("invite"));
    CHECK(peili({u"list"_s, u"--help"_s}).code == 0);
}

TEST_CASE("--version prints one line", "[app]")
{
    const Run run = peili({u"--version"_s});
    checkDone(run);
    CHECK(run.out.startsWith("Peili "));
    CHECK(run.out.count('\n') == 1);
}

TEST_CASE("a wrong usage exits with 2 and one line that says where to look", "[app]")
{
    const QString wrong = GENERATE(as<QString>(),
                                   u"fly"_s,
                                   u"list --no-such"_s,
                                   u"list --out x"_s,
                                   u"list more"_s,
                                   u"export"_s,
                                   u"export --out"_s,
                                   u"summary"_s,
                                   u"import"_s,
                                   u"import a b"_s,
                                   u"demo"_s,
                                   u"search"_s,
                                   u"restore"_s,
                                   u"summary --paper a3 --out x.pdf"_s,
                                   u"summary --paper --out x.pdf"_s,
                                   u"summary --everything --certificate --out x.pdf"_s,
                                   u"summary --meeting next --certificate --out x.pdf"_s,
                                   u"list --everything"_s,
                                   u"calendar --json --out x"_s,
                                   u"--language de list"_s,
                                   u"--json"_s,
                                   u"--notebook"_s,
                                   u"--page nowhere"_s,
                                   u"list --page journal"_s,
                                   u"invite --out x"_s,
                                   u"backup --out= "_s);
    CAPTURE(wrong);
    const Run run = peili(wrong.split(u' '));
    checkFailed(run, 2);
    CHECK(run.err.contains("--help"));
    CHECK(run.out.isEmpty());
}
