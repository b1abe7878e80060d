// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/records/person.h"
#include "core/mentoring/views/rhythm.h"
#include "ui/printing/sections.h"
#include "ui/words/dates.h"

#include <QTimeZone>

#include <algorithm>

namespace report {

QString ReportContext::shortName(Id<Person> id) const
{
    const QString name = summary.nameOf(id);
    const auto namesakes = std::count_if(summary.people.begin(), summary.people.end(), [&](const Person &person) {
        return firstName(person.name) == firstName(name);
    });
    return namesakes > 1 ? name : firstName(name);
}

QString ReportContext::joined(const QStringList &names) const
{
    if (names.size() < 2)
        return names.join(QString());
    return language(QT_TRANSLATE_NOOP("Report", "%1 and %2"))
        .arg(names.mid(0, names.size() - 1).join(QStringLiteral(", ")), names.last());
}

QString ReportContext::day(QDate date) const
{
    return dates::dayMonth(date, language.locale());
}

QDate ReportContext::localDay(const QDateTime &utc) const
{
    const QTimeZone zone(summary.programme.zone.toLatin1());
    return (zone.isValid() ? utc.toTimeZone(zone) : utc.toLocalTime()).date();
}

QString ReportContext::duration(int minutes) const
{
    if (minutes < 120 && minutes % 60 != 0)
        return language(QT_TRANSLATE_N_NOOP("Report", "%n minute(s)"), nullptr, minutes);
    const int halves = (minutes + 15) / 30;
    if (halves % 2 == 0)
        return language(QT_TRANSLATE_N_NOOP("Report", "%n hour(s)"), nullptr, halves / 2);
    return language(QT_TRANSLATE_NOOP("Report", "%1 hours")).arg(language.locale().toString(halves / 2.0, 'f', 1));
}

int ReportContext::number(Id<Meeting> id) const
{
    int number = 0;
    for (const Meeting &meeting : summary.meetings) {
        const bool counts = meeting.state == MeetingState::Planned || meeting.state == MeetingState::Held;
        number += counts;
        if (meeting.id == id)
            return counts ? number : 0;
    }
    return 0;
}

QString ReportContext::prompt(const QStringList &lists, const QString &key) const
{
    for (const QString &list : lists) {
        if (const Prompt *found = pack.find(list, key))
            return found->title.in(language.language());
    }
    return key;
}

Blocks sideBySide(const QString &prompt, const QStringList &names, const QStringList &answers)
{
    QStringList voices;
    QStringList texts;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (answers.value(i).trimmed().isEmpty())
            continue;
        voices << names.at(i);
        texts << answers.at(i);
    }
    if (voices.isEmpty())
        return {};
    if (voices.size() <= 3)
        return {SideBySide{prompt, voices, texts}};
    Blocks blocks;
    for (qsizetype i = 0; i < voices.size(); ++i)
        blocks.push_back(SideBySide{i == 0 ? prompt : QString(), {voices.at(i)}, {texts.at(i)}});
    return blocks;
}

} // namespace report
