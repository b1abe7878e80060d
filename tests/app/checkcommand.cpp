// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desk.h"

#include <QRegularExpression>

TEST_CASE("check says how many records are what was saved", "[app]")
{
    const Desk desk;
    const Run run = desk.run({u"check"_s});
    checkDone(run);
    const QRegularExpressionMatch match = QRegularExpression(
                                              u"^All (\\d+) record(s|\\(s\\)) are what was saved\\.\n$"_s)
                                              .match(QString::fromUtf8(run.out));
    REQUIRE(match.hasMatch());
    qsizetype records = 0;
    for (const QJsonValue &mentorship : desk.exported().value(u"mentorships"_s).toArray()) {
        for (const QJsonValue &table : mentorship.toObject())
            records += table.toArray().size();
    }
    CHECK(match.captured(1).toInt() == records);
}

TEST_CASE("repair puts a flipped bit right in a new notebook, and leaves the damaged one alone", "[app][bad]")
{
    const Desk desk;
    QByteArray flipped = sampleBytes();
    REQUIRE(flipped.count("From the ward to the backlog") == 1);
    flipped.replace("From the ward to the backlog", "From the vard to the backlog");
    const QString damaged = desk.path(u"damaged.peili"_s);
    const QString saved = desk.path(u"saved.peili"_s);
    writeBytes(damaged, flipped);
    checkDone(desk.run({u"repair"_s, damaged, u"--out"_s, saved}));
    CHECK(bytesOf(damaged) == flipped);
    CHECK(peili({u"--notebook"_s, saved, u"list"_s}).out.contains("From the ward to the backlog"));
    checkFailed(desk.run({u"repair"_s, damaged, u"--out"_s, saved})); // what is there is not overwritten
}

TEST_CASE("check names the record in which one letter changed", "[app][bad]")
{
    const Desk desk;
    QString id;
    for (const QJsonValue &mentorship : QJsonDocument::fromJson(desk.run({u"list"_s, u"--json"_s}).out).array()) {
        if (mentorship[u"title"] == u"From the ward to the backlog"_s)
            id = mentorship[u"id"].toString();
    }
    REQUIRE_FALSE(id.isEmpty());
    QByteArray flipped = sampleBytes();
    REQUIRE(flipped.count("From the ward to the backlog") == 1);
    flipped.replace("From the ward to the backlog", "From the card to the backlog");
    writeBytes(desk.notebook(), flipped);
    const Run run = desk.run({u"check"_s});
    checkFailed(run);
    CHECK(run.out.count('\n') == 1);
    CHECK(run.out.contains(id.toUtf8()));
    CHECK(run.out.contains("programme"));
    CHECK(bytesOf(desk.notebook()) == flipped);
}
