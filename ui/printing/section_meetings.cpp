// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/rhythm.h"
#include "ui/printing/sections.h"

#include <algorithm>

namespace report {

namespace {

QStringList rowOf(const Matter &matter, const Meeting &meeting)
{
    const Tongue &tongue = matter.tongue;
    const QString date = matter.day(rhythm::day(meeting));
    if (meeting.state != MeetingState::Held) {
        const QString state = tongue.word(meeting.state);
        const QString reason = meeting.stateReason.trimmed();
        return {
            QStringLiteral("–"), date, {}, reason.isEmpty() ? state : QStringLiteral("%1: %2").arg(state, reason), {}};
    }
    const auto topics = matter.summary.topics.find(meeting.id);
    const int talked = topics == matter.summary.topics.end() ? 0 : topics->second;
    return {tongue.locale().toString(matter.number(meeting.id)),
            date,
            tongue(QT_TRANSLATE_NOOP("Report", "%1 min")).arg(meeting.minutes),
            meeting.place.trimmed(),
            talked > 0 ? tongue.locale().toString(talked) : QString()};
}

QString sourceLine(const Matter &matter, const LearningActivity &activity)
{
    QStringList parts;
    if (!activity.source.trimmed().isEmpty())
        parts << activity.source.trimmed();
    if (activity.minutes > 0)
        parts << matter.duration(activity.minutes);
    for (const summary::GoalLine &line : matter.summary.goals) {
        if (line.goal.id == activity.goal)
            parts << matter.tongue(QT_TRANSLATE_NOOP("Report", "for “%1”")).arg(line.goal.title);
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

Blocks meetingSection(const Matter &matter)
{
    const Tongue &tongue = matter.tongue;
    Table table;
    table.caption = tongue(QT_TRANSLATE_NOOP("Report", "Our meetings"));
    table.columns = {{tongue(QT_TRANSLATE_NOOP("Report", "No.")), 4, false},
                     {tongue(QT_TRANSLATE_NOOP("Report", "Date")), 17, false},
                     {tongue(QT_TRANSLATE_NOOP("Report", "Length")), 9, true},
                     {tongue(QT_TRANSLATE_NOOP("Report", "Place")), 30, false},
                     {tongue(QT_TRANSLATE_NOOP("Report", "Topics")), 8, true}};
    for (const Meeting &meeting : matter.summary.meetings) {
        if (meeting.state != MeetingState::Planned)
            table.rows.push_back(rowOf(matter, meeting));
    }
    if (table.rows.empty())
        return {};
    return {Heading{1, table.caption}, table};
}

Blocks noteSection(const Matter &matter)
{
    Blocks blocks;
    for (const Note &note : matter.summary.notes) {
        if (note.text.trimmed().isEmpty())
            continue;
        const int number = matter.number(note.meeting);
        blocks.push_back(Entry{number > 0 ? matter.tongue(QT_TRANSLATE_NOOP("Report", "Meeting %1")).arg(number)
                                          : matter.day(matter.localDay(note.writtenAt)),
                               matter.shortName(note.author),
                               {},
                               {},
                               note.text});
    }
    if (!blocks.empty())
        blocks.insert(blocks.begin(), Heading{1, matter.tongue(QT_TRANSLATE_NOOP("Report", "From our notes"))});
    return blocks;
}

Blocks learningSection(const Matter &matter)
{
    if (matter.summary.learning.empty())
        return {};
    const Tongue &tongue = matter.tongue;
    Blocks blocks{Heading{1, tongue(QT_TRANSLATE_NOOP("Report", "What else we learned from"))}};
    for (const LearningActivity &activity : matter.summary.learning) {
        const bool done = activity.state == ActivityState::Done;
        blocks.push_back(Entry{tongue.word(activity.kind),
                               done && activity.doneOn.isValid() ? matter.day(activity.doneOn)
                                                                 : tongue.small(tongue.word(activity.state)),
                               activity.title,
                               sourceLine(matter, activity),
                               activity.takeaway});
    }
    return blocks;
}

} // namespace report
