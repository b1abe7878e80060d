// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desk.h"
#include "tests/app/jsonedit.h"

#include <QFile>

#include <sys/stat.h>

namespace {

/// Imports `json` into a notebook with other content and into one that does not exist: refused, and
/// nothing is changed or left behind.
void checkImportRefused(const Desk &desk, const QByteArray &json, const QByteArray &says)
{
    writeBytes(desk.path(u"bad.json"_s), json);
    const QStringList before = desk.files();
    const Run run = desk.run({u"import"_s, desk.path(u"bad.json"_s)});
    checkFailed(run);
    INFO(run.err.toStdString());
    CHECK(run.err.contains(says));
    CHECK(bytesOf(desk.notebook()) == sampleBytes());
    checkFailed(desk.on(u"fresh.peili"_s, {u"import"_s, desk.path(u"bad.json"_s)}));
    CHECK(desk.files() == before);
}

} // namespace

TEST_CASE("an import that is no JSON", "[app][bad]")
{
    checkImportRefused(Desk(), "{\"format\": ", "JSON");
}

TEST_CASE("an import that is empty", "[app][bad]")
{
    checkImportRefused(Desk(), "", "JSON");
}

TEST_CASE("an import that is some other JSON", "[app][bad]")
{
    checkImportRefused(Desk(), "[1, 2, 3]", "Peili");
}

TEST_CASE("an import with an unknown field", "[app][bad]")
{
    const Desk desk;
    checkImportRefused(desk, withField(desk.exported(), u"goal"_s, u"colour"_s, u"blue"_s), "colour");
}

TEST_CASE("an import with an unknown list", "[app][bad]")
{
    const Desk desk;
    checkImportRefused(
        desk,
        withFirstMentorship(desk.exported(), [](QJsonObject &m) { m.insert(u"secret"_s, QJsonArray()); }),
        "secret");
}

TEST_CASE("an import that lacks a field", "[app][bad]")
{
    const Desk desk;
    const QByteArray json = withFirstMentorship(desk.exported(), [](QJsonObject &m) {
        QJsonArray goals = m.value(u"goal"_s).toArray();
        QJsonObject goal = goals.first().toObject();
        goal.remove(u"title"_s);
        goals.replace(0, goal);
        m.insert(u"goal"_s, goals);
    });
    checkImportRefused(desk, json, "title");
}

TEST_CASE("an import with a broken reference", "[app][bad]")
{
    const Desk desk;
    checkImportRefused(
        desk,
        withField(desk.exported(), u"goal"_s, u"author"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)),
        "refers");
}

TEST_CASE("an import with a reference to something else", "[app][bad]")
{
    const Desk desk;
    const QJsonObject root = desk.exported();
    const QJsonObject first = root.value(u"mentorships"_s).toArray().first().toObject();
    const QJsonValue goal = first.value(u"goal"_s).toArray().first().toObject().value(u"id"_s);
    checkImportRefused(desk, withField(root, u"clause"_s, u"agreement"_s, goal), "refers");
}

TEST_CASE("an import with 50 MB in one text", "[app][bad]")
{
    const Desk desk;
    checkImportRefused(
        desk, withField(desk.exported(), u"reflection"_s, u"text"_s, QString(50 * 1024 * 1024, u'x')), "longer");
}

TEST_CASE("an import with an impossible date", "[app][bad]")
{
    const Desk desk;
    const QString date = GENERATE(as<QString>(), u"2026-02-30"_s, u"9999-01-01"_s, u"yesterday"_s, u"2026-1-1"_s);
    CAPTURE(date);
    checkImportRefused(desk, withField(desk.exported(), u"goal"_s, u"target_on"_s, date), "target_on");
}

TEST_CASE("an import with control characters", "[app][bad]")
{
    const Desk desk;
    const QString text = GENERATE(
        as<QString>(), u"bell \u0007"_s, u"escape \u001b[2J"_s, u"zero "_s + QChar(0), u"half "_s + QChar(0xd83d));
    checkImportRefused(desk, withField(desk.exported(), u"reflection"_s, u"text"_s, text), "");
}

TEST_CASE("an import with a value of another kind", "[app][bad]")
{
    const Desk desk;
    checkImportRefused(desk, withField(desk.exported(), u"rating"_s, u"value"_s, 7), "rating");
    checkImportRefused(desk, withField(desk.exported(), u"goal"_s, u"state"_s, u"maybe"_s), "state");
    checkImportRefused(desk, withField(desk.exported(), u"goal"_s, u"title"_s, 5), "title");
}

TEST_CASE("an import from a newer Peili", "[app][bad]")
{
    const Desk desk;
    QJsonObject root = desk.exported();
    root.insert(u"version"_s, 99);
    checkImportRefused(desk, QJsonDocument(root).toJson(), "newer");
}

TEST_CASE("an import of what is there already", "[app][bad]")
{
    const Desk desk;
    checkDone(desk.run({u"export"_s, u"--out"_s, desk.path(u"same.json"_s)}));
    checkFailed(desk.run({u"import"_s, desk.path(u"same.json"_s)}));
    CHECK(bytesOf(desk.notebook()) == sampleBytes());
}

TEST_CASE("an import of a file that is not there, or a folder", "[app][bad]")
{
    const Desk desk;
    checkFailed(desk.run({u"import"_s, desk.path(u"none.json"_s)}));
    checkFailed(desk.run({u"import"_s, desk.path(u"."_s)}));
    CHECK(bytesOf(desk.notebook()) == sampleBytes());
}

TEST_CASE("an import of the notebook itself, of a pipe or of a device without end", "[app][bad]")
{
    const Desk desk;
    checkFailed(desk.run({u"import"_s, desk.notebook()}));
    const QString pipe = desk.path(u"pipe"_s);
    REQUIRE(mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    checkFailed(desk.run({u"import"_s, pipe}));
    checkFailed(desk.run({u"import"_s, u"/dev/zero"_s}));
    checkFailed(desk.on(u"pipe"_s, {u"list"_s}));
    CHECK(bytesOf(desk.notebook()) == sampleBytes());
}
