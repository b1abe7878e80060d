// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desk.h"
#include "tests/app/jsonedit.h"

namespace {

QByteArray unfolded(QByteArray ics)
{
    return ics.replace("\r\n ", "");
}

} // namespace

TEST_CASE("calendar writes every meeting as RFC 5545 wants it", "[app]")
{
    const Desk desk;
    checkDone(desk.run({u"calendar"_s, u"--out"_s, desk.path(u"all.ics"_s)}));
    const QByteArray ics = bytesOf(desk.path(u"all.ics"_s));
    CHECK(ics.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
    CHECK(ics.endsWith("END:VCALENDAR\r\n"));
    CHECK(ics.count("BEGIN:VEVENT") == 39);
    CHECK(ics.count("STATUS:CANCELLED") == 3);
    CHECK(ics.count('\n') == ics.count("\r\n"));
    for (const QByteArray &line : ics.split('\n')) {
        CHECK(line.size() <= 76); // 75 octets and the carriage return
        CHECK(QString::fromUtf8(line).toUtf8() == line);
        CHECK_FALSE(QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
    }
    CHECK(unfolded(ics).contains("DTSTART:20250116T130000Z\r\nDURATION:PT75M"));
    CHECK_FALSE(ics.contains("VALARM"));
}

TEST_CASE("calendar --mentorship takes an id, its beginning or a title", "[app]")
{
    const Desk desk;
    const QByteArray id = desk.run({u"list"_s}).out.left(36);
    const QString name = GENERATE_COPY(as<QString>(),
                                       QString::fromLatin1(id),
                                       QString::fromLatin1(id.left(8)),
                                       u"Esihenkilöksi kasvaminen"_s,
                                       u"esihenkilöksi KASVAMINEN"_s);
    checkDone(desk.run({u"calendar"_s, u"--mentorship"_s, name, u"--out"_s, desk.path(u"one.ics"_s)}));
    CHECK(bytesOf(desk.path(u"one.ics"_s)).count("BEGIN:VEVENT") == 13);
    checkFailed(desk.run({u"calendar"_s, u"--mentorship"_s, u"nobody"_s, u"--out"_s, desk.path(u"two.ics"_s)}));
    CHECK_FALSE(QFile::exists(desk.path(u"two.ics"_s)));
}

TEST_CASE("a planned meeting reminds, and its words are escaped and folded whole", "[app]")
{
    const Desk desk;
    QJsonObject root = desk.exported();
    QByteArray json = withField(root, u"programme"_s, u"title"_s, u"Café; a, b \\ "_s + u"äöå"_s.repeated(30));
    root = QJsonDocument::fromJson(json).object();
    json = withField(root, u"meeting"_s, u"state"_s, u"planned"_s);
    writeBytes(desk.path(u"changed.json"_s), json);
    checkDone(desk.on(u"new.peili"_s, {u"import"_s, desk.path(u"changed.json"_s)}));
    checkDone(desk.on(u"new.peili"_s, {u"calendar"_s, u"--out"_s, desk.path(u"new.ics"_s)}));
    const QByteArray ics = bytesOf(desk.path(u"new.ics"_s));
    CHECK(ics.count("BEGIN:VALARM") == 2);
    CHECK(ics.contains("TRIGGER:-P1D\r\n"));
    CHECK(ics.contains("TRIGGER:-PT1H\r\n"));
    CHECK(QString::fromUtf8(unfolded(ics))
              .contains(u"SUMMARY:Mentoring: Café\\; a\\, b \\\\ "_s + u"äöå"_s.repeated(30)));
}

TEST_CASE("a calendar holds no topic, no note and no reflection", "[app]")
{
    const Desk desk;
    checkDone(desk.run({u"calendar"_s, u"--out"_s, desk.path(u"all.ics"_s)}));
    const QString ics = QString::fromUtf8(unfolded(bytesOf(desk.path(u"all.ics"_s))));
    for (const QJsonValue &mentorship : desk.exported().value(u"mentorships"_s).toArray()) {
        for (const auto &[table, field] : {std::pair(u"agenda_item"_s, u"topic"_s),
                                           std::pair(u"note"_s, u"text"_s),
                                           std::pair(u"reflection"_s, u"text"_s)}) {
            for (const QJsonValue &record : mentorship[table].toArray())
                CHECK_FALSE(ics.contains(record[field].toString()));
        }
    }
}
