// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desk.h"

TEST_CASE("search prints the places with all the words, the newest first", "[app]")
{
    const Desk desk;
    const Run run = desk.run({u"search"_s, u"triage"_s});
    checkDone(run);
    const QList<QByteArray> lines = run.out.trimmed().split('\n');
    REQUIRE(lines.size() >= 2);
    QByteArray last = "9999";
    for (const QByteArray &line : lines) {
        REQUIRE(line.split('\t').size() == 5);
        CHECK(line.toLower().contains("triage"));
        CHECK(line.left(10) <= last);
        last = line.left(10);
    }
    CHECK(desk.run({u"search"_s, u"triage"_s}).out == run.out);
}

TEST_CASE("search --json gives the record and the place in its text", "[app]")
{
    const Desk desk;
    const Run run = desk.run({u"search"_s, u"three"_s, u"questions"_s, u"--json"_s});
    checkDone(run);
    const QJsonArray hits = QJsonDocument::fromJson(run.out).array();
    REQUIRE_FALSE(hits.isEmpty());
    for (const QJsonValue &hit : hits) {
        CHECK_FALSE(QUuid::fromString(hit[u"record"].toString()).isNull());
        const QString found = hit[u"text"].toString().mid(hit[u"at"].toInt(), hit[u"length"].toInt());
        CHECK((found.compare(u"three"_s, Qt::CaseInsensitive) == 0
               || found.compare(u"questions"_s, Qt::CaseInsensitive) == 0));
    }
}

TEST_CASE("search says so when nothing is found", "[app]")
{
    const Desk desk;
    const Run run = desk.run({u"search"_s, u"nosuchwordanywhere"_s});
    checkDone(run);
    CHECK(run.out.count('\n') == 1);
    CHECK(desk.run({u"search"_s, u"nosuchwordanywhere"_s, u"--json"_s}).out.simplified() == "[ ]");
}
