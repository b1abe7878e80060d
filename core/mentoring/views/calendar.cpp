// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/views/calendar.h"

#include "core/mentoring/views/rhythm.h"

namespace calendar {

namespace {

/// One content line: folded so that no line is longer than 75 octets and no character is cut (RFC 5545, 3.1).
QByteArray folded(const QByteArray &line)
{
    constexpr qsizetype longest = 75;
    const auto continuesCharacter = [&](qsizetype i) {
        return (static_cast<unsigned char>(line.at(i)) & 0xc0) == 0x80;
    };
    QByteArray result;
    qsizetype from = 0;
    while (from < line.size()) {
        const qsizetype room = from == 0 ? longest : longest - 1;
        qsizetype to = qMin(from + room, line.size());
        while (to < line.size() && to > from + 1 && continuesCharacter(to))
            --to;
        result += (from == 0 ? "" : " ") + line.mid(from, to - from) + "\r\n";
        from = to;
    }
    return result;
}

/// A text value (RFC 5545, 3.3.11).
QByteArray escaped(QString text)
{
    text.replace(QLatin1String("\\"), QLatin1String("\\\\"));
    text.replace(QLatin1String(";"), QLatin1String("\\;"));
    text.replace(QLatin1String(","), QLatin1String("\\,"));
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.replace(QLatin1String("\n"), QLatin1String("\\n"));
    text.removeIf([](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; });
    return text.toUtf8();
}

QByteArray utc(const QDateTime &time)
{
    return time.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toLatin1();
}

QByteArray alarm(const QByteArray &trigger, const QByteArray &summary)
{
    return "BEGIN:VALARM\r\nACTION:DISPLAY\r\n" + folded("DESCRIPTION:" + summary) + folded("TRIGGER:" + trigger)
        + "END:VALARM\r\n";
}

QByteArray event(const Meeting &meeting, const QByteArray &summary, const QDateTime &now)
{
    const bool takesPlace = meeting.state == MeetingState::Planned || meeting.state == MeetingState::Held;
    QByteArray ics = "BEGIN:VEVENT\r\n";
    ics += folded("UID:" + meeting.id.text().toLatin1() + "@peili");
    ics += folded("DTSTAMP:" + utc(now));
    ics += folded("DTSTART:" + utc(meeting.startsAt));
    ics += folded("DURATION:PT" + QByteArray::number(meeting.minutes) + 'M');
    ics += folded("SUMMARY:" + summary);
    if (!meeting.place.trimmed().isEmpty())
        ics += folded("LOCATION:" + escaped(meeting.place.trimmed()));
    ics += takesPlace ? "STATUS:CONFIRMED\r\n" : "STATUS:CANCELLED\r\n";
    ics += "CLASS:PRIVATE\r\n";
    if (meeting.state == MeetingState::Planned)
        ics += alarm("-P1D", summary) + alarm("-PT1H", summary);
    return ics + "END:VEVENT\r\n";
}

} // namespace

QByteArray toIcs(const std::vector<Entry> &entries, const QDateTime &now)
{
    QByteArray ics
        = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Peili//Peili//EN\r\nCALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n";
    for (const Entry &entry : entries) {
        for (const Meeting &meeting : rhythm::meetings(*entry.mentorship))
            ics += event(meeting, escaped(entry.summary), now);
    }
    return ics + "END:VCALENDAR\r\n";
}

QByteArray toIcs(const Mentorship &mentorship, const QString &summary, const QDateTime &now)
{
    return toIcs({Entry{&mentorship, summary}}, now);
}

} // namespace calendar
