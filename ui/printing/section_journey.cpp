// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/views/rhythm.h"
#include "ui/printing/sections.h"

#include <algorithm>
#include <map>

namespace report {

namespace {

/// The day of the last decision and what it came to: parting outweighs adjusting, adjusting going on.
std::optional<Stop> decisionStop(const ReportContext &context)
{
    const std::vector<Decision> &decisions = context.summary.decisions;
    if (decisions.empty())
        return {};
    const Verdict verdict = std::max_element(decisions.begin(),
                                             decisions.end(),
                                             [](const Decision &a, const Decision &b) { return a.verdict < b.verdict; })
                                ->verdict;
    const QString label = context.language(QT_TRANSLATE_NOOP("Report", "Decision: %1"));
    return Stop{decisions.back().decidedOn,
                Stop::Mark::Milestone,
                label.arg(context.language.small(context.language.word(verdict)))};
}

std::optional<Stop> endStop(const ReportContext &context)
{
    const Programme &programme = context.summary.programme;
    if (context.summary.evaluatedOn.isValid())
        return Stop{context.summary.evaluatedOn, Stop::Mark::Milestone, context.language.word(Phase::FinalEvaluation)};
    if (programme.closedOn.isValid())
        return Stop{
            programme.closedOn, Stop::Mark::Milestone, context.language(QT_TRANSLATE_NOOP("Report", "Closing"))};
    return {};
}

std::vector<Stop> stopsOf(const ReportContext &context)
{
    std::vector<Stop> stops;
    if (context.summary.programme.startsOn.isValid())
        stops.push_back(
            {context.summary.programme.startsOn, Stop::Mark::Milestone, context.language.word(Phase::Prepare)});
    if (const auto stop = decisionStop(context))
        stops.push_back(*stop);
    for (const Meeting &meeting : context.summary.meetings) {
        if (meeting.state == MeetingState::Held)
            stops.push_back({rhythm::day(meeting), Stop::Mark::Meeting, {}});
    }
    if (const auto stop = endStop(context))
        stops.push_back(*stop);
    for (const summary::CommitmentLine &line : context.summary.commitments) {
        for (const LookBack &lookBack : line.lookBacks) {
            const Stop stop{lookBack.writtenOn, Stop::Mark::LookBack, {}};
            if (stop.on.isValid() && std::find(stops.begin(), stops.end(), stop) == stops.end())
                stops.push_back(stop);
        }
    }
    std::stable_sort(stops.begin(), stops.end(), [](const Stop &a, const Stop &b) { return a.on < b.on; });
    const auto first = std::find_if(
        stops.begin(), stops.end(), [](const Stop &stop) { return stop.mark == Stop::Mark::LookBack; });
    if (first != stops.end())
        first->label = context.language.word(Phase::ChangeInUse);
    return stops;
}

/// "learning: 3 × book, 2 × visit", the most frequent first.
QString legendOf(const ReportContext &context)
{
    std::map<ActivityKind, int> counts;
    for (const LearningActivity &activity : context.summary.learning)
        ++counts[activity.kind];
    std::vector<std::pair<ActivityKind, int>> sorted(counts.begin(), counts.end());
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
    QStringList parts;
    for (const auto &[kind, count] : sorted) {
        const QString word = context.language.small(context.language.word(kind));
        parts << (count == 1 ? word : QStringLiteral("%1 × %2").arg(count).arg(word));
    }
    return parts.isEmpty()
        ? QString()
        : context.language(QT_TRANSLATE_NOOP("Report", "learning: %1")).arg(parts.join(QStringLiteral(", ")));
}

QString descriptionOf(const ReportContext &context, const Journey &journey)
{
    QStringList parts;
    for (const Stop &stop : journey.stops) {
        if (!stop.label.isEmpty())
            parts << QStringLiteral("%1 – %2").arg(stop.label, context.day(stop.on));
    }
    QStringList meetings;
    for (const Stop &stop : journey.stops) {
        if (stop.mark == Stop::Mark::Meeting)
            meetings << context.day(stop.on);
    }
    if (!meetings.isEmpty())
        parts << context.language(QT_TRANSLATE_NOOP("Report", "Meetings: %1")).arg(meetings.join(QStringLiteral(", ")));
    if (!journey.legend.isEmpty())
        parts << journey.legend;
    return parts.join(QStringLiteral("; "));
}

} // namespace

Blocks journeySection(const ReportContext &context)
{
    const Programme &programme = context.summary.programme;
    Journey journey;
    journey.stops = stopsOf(context);
    if (journey.stops.size() < 2)
        return {};
    for (const LearningActivity &activity : context.summary.learning) {
        const QDate on = activity.doneOn.isValid() ? activity.doneOn : activity.plannedOn;
        if (on.isValid())
            journey.learning.push_back(on);
    }
    std::sort(journey.learning.begin(), journey.learning.end());
    journey.from = journey.stops.front().on;
    journey.to = std::max(journey.stops.back().on,
                          programme.closedOn.isValid() ? programme.closedOn : programme.endsOn);
    if (!journey.learning.empty()) {
        journey.from = std::min(journey.from, journey.learning.front());
        journey.to = std::max(journey.to, journey.learning.back());
    }
    journey.meetingsLabel = context.language.word(Phase::Dialogue);
    journey.legend = legendOf(context);
    journey.title = context.language(QT_TRANSLATE_NOOP("Report", "Our way in time"));
    journey.description = descriptionOf(context, journey);
    return {journey};
}

} // namespace report
