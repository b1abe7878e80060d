// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/views/rhythm.h"
#include "ui/printing/sections.h"

#include <algorithm>

namespace report {

namespace {

QStringList rowOf(const ReportContext &context, const Meeting &meeting)
{
    const PrintLanguage &language = context.language;
    const QString date = context.day(rhythm::day(meeting));
    if (meeting.state != MeetingState::Held) {
        const QString state = language.word(meeting.state);
        const QString reason = meeting.stateReason.trimmed();
        return {
            QStringLiteral("–"), date, {}, reason.isEmpty() ? state : QStringLiteral("%1: %2").arg(state, reason), {}};
    }
    const auto topics = context.summary.topics.find(meeting.id);
    const int talked = topics == context.summary.topics.end() ? 0 : topics->second;
    return {language.locale().toString(context.number(meeting.id)),
            date,
            language(QT_TRANSLATE_NOOP("Report", "%1 min")).arg(meeting.minutes),
            meeting.place.trimmed(),
            talked > 0 ? language.locale().toString(talked) : QString()};
}

QString sourceLine(const ReportContext &context, const LearningActivity &activity)
{
    QStringList parts;
    if (!activity.source.trimmed().isEmpty())
        parts << activity.source.trimmed();
    if (activity.minutes > 0)
        parts << context.duration(activity.minutes);
    for (const summary::GoalLine &line : context.summary.goals) {
        if (line.goal.id == activity.goal)
            parts << context.language(QT_TRANSLATE_NOOP("Report", "for “%1”")).arg(line.goal.title);
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

Blocks meetingSection(const ReportContext &context)
{
    const PrintLanguage &language = context.language;
    Table table;
    table.caption = language(QT_TRANSLATE_NOOP("Report", "Our meetings"));
    table.columns = {{language(QT_TRANSLATE_NOOP("Report", "No.")), 4, false},
                     {language(QT_TRANSLATE_NOOP("Report", "Date")), 17, false},
                     {language(QT_TRANSLATE_NOOP("Report", "Length")), 9, true},
                     {language(QT_TRANSLATE_NOOP("Report", "Place")), 30, false},
                     {language(QT_TRANSLATE_NOOP("Report", "Topics")), 8, true}};
    for (const Meeting &meeting : context.summary.meetings) {
        if (meeting.state != MeetingState::Planned)
            table.rows.push_back(rowOf(context, meeting));
    }
    if (table.rows.empty())
        return {};
    return {Heading{1, table.caption}, table};
}

Blocks noteSection(const ReportContext &context)
{
    Blocks blocks;
    for (const Note &note : context.summary.notes) {
        if (note.text.trimmed().isEmpty())
            continue;
        const int number = context.number(note.meeting);
        blocks.push_back(Entry{number > 0 ? context.language(QT_TRANSLATE_NOOP("Report", "Meeting %1")).arg(number)
                                          : context.day(context.localDay(note.writtenAt)),
                               context.shortName(note.author),
                               {},
                               {},
                               note.text});
    }
    if (!blocks.empty())
        blocks.insert(blocks.begin(), Heading{1, context.language(QT_TRANSLATE_NOOP("Report", "From our notes"))});
    return blocks;
}

Blocks learningSection(const ReportContext &context)
{
    if (context.summary.learning.empty())
        return {};
    const PrintLanguage &language = context.language;
    Blocks blocks{Heading{1, language(QT_TRANSLATE_NOOP("Report", "What else we learned from"))}};
    for (const LearningActivity &activity : context.summary.learning) {
        const bool done = activity.state == ActivityState::Done;
        blocks.push_back(Entry{language.word(activity.kind),
                               done && activity.doneOn.isValid() ? context.day(activity.doneOn)
                                                                 : language.small(language.word(activity.state)),
                               activity.title,
                               sourceLine(context, activity),
                               activity.takeaway});
    }
    return blocks;
}

} // namespace report
