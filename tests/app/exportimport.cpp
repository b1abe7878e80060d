// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desk.h"
#include "tests/app/jsonedit.h"

TEST_CASE("export, import into an empty notebook, export: the same bytes", "[app]")
{
    const Desk desk;
    checkDone(desk.run({u"export"_s, u"--out"_s, desk.path(u"a.json"_s)}));
    const Run taken = desk.on(u"new/empty.peili"_s, {u"import"_s, desk.path(u"a.json"_s)});
    checkDone(taken);
    CHECK(taken.out.startsWith("3 "));
    checkDone(desk.on(u"new/empty.peili"_s, {u"export"_s, u"--out"_s, desk.path(u"b.json"_s)}));
    CHECK(bytesOf(desk.path(u"a.json"_s)).size() > 100'000);
    CHECK(bytesOf(desk.path(u"a.json"_s)) == bytesOf(desk.path(u"b.json"_s)));
    checkDone(desk.on(u"new/empty.peili"_s, {u"check"_s}));
}

TEST_CASE("any writing survives export and import", "[app]")
{
    const QString text = GENERATE(as<QString>(),
                                  u"👩‍👩‍👧‍👦 🇫🇮 🪞"_s,
                                  u"שלום עולם, مرحبا بالعالم \u202Babc\u202C"_s,
                                  u"a\u0308o\u0308 \u0065\u0301\u0327 Å A\u030A"_s,
                                  u"line\n\ttab \"quote\" \\ back / slash \u2028 \u2029"_s,
                                  QString(1024 * 1024, u'ä'));
    CAPTURE(text.left(40));
    const Desk desk;
    const QByteArray changed = withField(desk.exported(), u"reflection"_s, u"text"_s, text);
    writeBytes(desk.path(u"changed.json"_s), changed);
    checkDone(desk.on(u"one.peili"_s, {u"import"_s, desk.path(u"changed.json"_s)}));
    checkDone(desk.on(u"one.peili"_s, {u"export"_s, u"--out"_s, desk.path(u"one.json"_s)}));
    checkDone(desk.on(u"two.peili"_s, {u"import"_s, desk.path(u"one.json"_s)}));
    checkDone(desk.on(u"two.peili"_s, {u"export"_s, u"--out"_s, desk.path(u"two.json"_s)}));
    CHECK(bytesOf(desk.path(u"one.json"_s)) == changed);
    CHECK(bytesOf(desk.path(u"one.json"_s)) == bytesOf(desk.path(u"two.json"_s)));
}

TEST_CASE("an export replaces the one that is there, whole or not at all", "[app]")
{
    const Desk desk;
    writeBytes(desk.path(u"a.json"_s), "older");
    checkDone(desk.run({u"export"_s, u"--out"_s, desk.path(u"a.json"_s)}));
    CHECK(bytesOf(desk.path(u"a.json"_s)).startsWith("{\n"));
    checkFailed(desk.run({u"export"_s, u"--out"_s, desk.path(u"no/such/folder/a.json"_s)}));
}

TEST_CASE("an import beside other mentorships keeps a copy of what was there", "[app]")
{
    const Desk desk;
    const QJsonObject whole = desk.exported();
    QJsonArray mentorships = whole.value(u"mentorships"_s).toArray();
    QJsonObject one = whole;
    one.insert(u"mentorships"_s, QJsonArray{mentorships.at(0)});
    writeBytes(desk.path(u"one.json"_s), QJsonDocument(one).toJson());
    one.insert(u"mentorships"_s, QJsonArray{mentorships.at(1)});
    writeBytes(desk.path(u"other.json"_s), QJsonDocument(one).toJson());
    checkDone(desk.on(u"new.peili"_s, {u"import"_s, desk.path(u"one.json"_s)}));
    CHECK_FALSE(QDir(desk.path(u"backups"_s)).exists());
    checkDone(desk.on(u"new.peili"_s, {u"import"_s, desk.path(u"other.json"_s)}));
    const QStringList copies = QDir(desk.path(u"backups"_s)).entryList({u"new.*.peili"_s}, QDir::Files);
    REQUIRE(copies.size() == 1);
    CHECK(desk.on(u"backups/"_s + copies.first(), {u"list"_s}).out.count('\n') == 1);
    CHECK(desk.on(u"new.peili"_s, {u"list"_s}).out.count('\n') == 2);
}

TEST_CASE("import and check name a text whose picture is missing, and take it as it is", "[app]")
{
    const Desk desk;
    const QString hash(64, u'e');
    const QByteArray changed = withField(
        desk.exported(), u"reflection"_s, u"text"_s, u"![The mill](picture:%1)"_s.arg(hash));
    writeBytes(desk.path(u"changed.json"_s), changed);
    const Run taken = desk.on(u"one.peili"_s, {u"import"_s, desk.path(u"changed.json"_s)});
    checkDone(taken);
    CHECK(taken.out.contains(hash.toUtf8()));
    const Run checked = desk.on(u"one.peili"_s, {u"check"_s});
    checkDone(checked);
    CHECK(checked.out.startsWith("All "));
    CHECK(checked.out.contains(hash.toUtf8()));
    checkDone(desk.on(u"one.peili"_s, {u"export"_s, u"--out"_s, desk.path(u"one.json"_s)}));
    CHECK(bytesOf(desk.path(u"one.json"_s)) == changed);
    checkDone(desk.on(u"one.peili"_s, {u"backup"_s, u"--out"_s, desk.path(u"copy.peili"_s)}));
}
