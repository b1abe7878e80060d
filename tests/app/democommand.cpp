// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desk.h"

#include <QElapsedTimer>

TEST_CASE("demo makes a notebook with three mentorships in which Aino takes part", "[app]")
{
    const QTemporaryDir folder;
    const QString made = folder.filePath(u"new/sample.peili"_s);
    QElapsedTimer clock;
    clock.start();
    const Run run = peili({u"demo"_s, folder.filePath(u"new"_s)});
    checkDone(run);
    CHECK(clock.elapsed() < 3000);
    CHECK(run.out == made.toUtf8() + '\n');

    const Run list = peili({u"--notebook"_s, made, u"list"_s, u"--json"_s});
    checkDone(list);
    const QJsonArray mentorships = QJsonDocument::fromJson(list.out).array();
    REQUIRE(mentorships.size() == 3);
    for (const QJsonValue &mentorship : mentorships) {
        for (const QJsonValue &person : mentorship[u"people"].toArray())
            CHECK(person[u"mine"].toBool() == (person[u"name"].toString() == u"Aino Lehtonen"_s));
        CHECK(mentorship[u"closed_on"].isString());
    }
    checkDone(peili({u"--notebook"_s, made, u"check"_s}));
}

TEST_CASE("demo keeps a notebook that is there already", "[app]")
{
    const QTemporaryDir folder;
    writeBytes(folder.filePath(u"sample.peili"_s), "mine");
    checkFailed(peili({u"demo"_s, folder.path()}));
    CHECK(bytesOf(folder.filePath(u"sample.peili"_s)) == "mine");
}

TEST_CASE("the sample's life tells the story: carried topics, quotes, an agreement signed by both", "[app]")
{
    const Desk desk;
    for (const QJsonValue &mentorship : desk.exported().value(u"mentorships"_s).toArray()) {
        const auto count = [&](const QString &table, const std::function<bool(const QJsonValue &)> &is) {
            const QJsonArray records = mentorship[table].toArray();
            return std::count_if(records.begin(), records.end(), [&](const QJsonValue &record) { return is(record); });
        };
        CHECK(count(u"meeting"_s, [](const QJsonValue &r) { return r[u"state"] == u"held"_s; }) == 12);
        CHECK(count(u"meeting"_s, [](const QJsonValue &r) { return r[u"state_reason"].toString().size() > 5; }) == 1);
        CHECK(count(u"agenda_item"_s, [](const QJsonValue &r) { return r[u"carried_from"].isString(); }) >= 2);
        CHECK(
            count(u"agenda_item"_s, [](const QJsonValue &r) { return r[u"done"].toInt() == 1 || r[u"done"].toBool(); })
            >= 20);
        CHECK(count(u"clause"_s, [](const QJsonValue &r) { return !r[u"wording"].toString().isEmpty(); }) == 16);
        CHECK(count(u"signature"_s, [](const QJsonValue &) { return true; }) == 2);
        CHECK(count(u"pick"_s, [](const QJsonValue &r) { return !r[u"quote"].toString().isEmpty(); }) == 3);
        CHECK(count(u"learning_activity"_s, [](const QJsonValue &r) { return r[u"state"] == u"done"_s; }) >= 8);
        CHECK(count(u"reflection"_s,
                    [](const QJsonValue &r) { return r[u"prompt"] == u"unsaid"_s && r[u"visibility"] == u"shared"_s; })
              == 0);
        CHECK(count(u"programme"_s, [](const QJsonValue &r) { return r[u"ended_early"].toBool(); }) == 0);
    }
}
