// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/rhythm.h"
#include "ui/printing/sections.h"

#include <algorithm>
#include <map>

namespace report {

namespace {

/// The day of the last decision and what it came to: parting outweighs adjusting, adjusting going on.
std::optional<Stop> decisionStop(const Matter &matter)
{
    const std::vector<Decision> &decisions = matter.summary.decisions;
    if (decisions.empty())
        return {};
    const Verdict verdict = std::max_element(decisions.begin(),
                                             decisions.end(),
                                             [](const Decision &a, const Decision &b) { return a.verdict < b.verdict; })
                                ->verdict;
    const QString label = matter.tongue(QT_TRANSLATE_NOOP("Report", "Decision: %1"));
    return Stop{
        decisions.back().decidedOn, Stop::Mark::Milestone, label.arg(matter.tongue.small(matter.tongue.word(verdict)))};
}

std::optional<Stop> endStop(const Matter &matter)
{
    const Programme &programme = matter.summary.programme;
    if (matter.summary.evaluatedOn.isValid())
        return Stop{matter.summary.evaluatedOn, Stop::Mark::Milestone, matter.tongue.word(Phase::FinalEvaluation)};
    if (programme.closedOn.isValid())
        return Stop{programme.closedOn, Stop::Mark::Milestone, matter.tongue(QT_TRANSLATE_NOOP("Report", "Closing"))};
    return {};
}

std::vector<Stop> stopsOf(const Matter &matter)
{
    std::vector<Stop> stops;
    if (matter.summary.programme.startsOn.isValid())
        stops.push_back({matter.summary.programme.startsOn, Stop::Mark::Milestone, matter.tongue.word(Phase::Prepare)});
    if (const auto stop = decisionStop(matter))
        stops.push_back(*stop);
    for (const Meeting &meeting : matter.summary.meetings) {
        if (meeting.state == MeetingState::Held)
            stops.push_back({rhythm::day(meeting), Stop::Mark::Meeting, {}});
    }
    if (const auto stop = endStop(matter))
        stops.push_back(*stop);
    for (const summary::CommitmentLine &line : matter.summary.commitments) {
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
        first->label = matter.tongue.word(Phase::ChangeInUse);
    return stops;
}

/// "learning: 3 × book, 2 × visit", the most frequent first.
QString legendOf(const Matter &matter)
{
    std::map<ActivityKind, int> counts;
    for (const LearningActivity &activity : matter.summary.learning)
        ++counts[activity.kind];
    std::vector<std::pair<ActivityKind, int>> sorted(counts.begin(), counts.end());
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
    QStringList parts;
    for (const auto &[kind, count] : sorted) {
        const QString word = matter.tongue.small(matter.tongue.word(kind));
        parts << (count == 1 ? word : QStringLiteral("%1 × %2").arg(count).arg(word));
    }
    return parts.isEmpty()
        ? QString()
        : matter.tongue(QT_TRANSLATE_NOOP("Report", "learning: %1")).arg(parts.join(QStringLiteral(", ")));
}

QString descriptionOf(const Matter &matter, const Journey &journey)
{
    QStringList parts;
    for (const Stop &stop : journey.stops) {
        if (!stop.label.isEmpty())
            parts << QStringLiteral("%1 – %2").arg(stop.label, matter.day(stop.on));
    }
    QStringList meetings;
    for (const Stop &stop : journey.stops) {
        if (stop.mark == Stop::Mark::Meeting)
            meetings << matter.day(stop.on);
    }
    if (!meetings.isEmpty())
        parts << matter.tongue(QT_TRANSLATE_NOOP("Report", "Meetings: %1")).arg(meetings.join(QStringLiteral(", ")));
    if (!journey.legend.isEmpty())
        parts << journey.legend;
    return parts.join(QStringLiteral("; "));
}

} // namespace

Blocks journeySection(const Matter &matter)
{
    const Programme &programme = matter.summary.programme;
    Journey journey;
    journey.stops = stopsOf(matter);
    if (journey.stops.size() < 2)
        return {};
    for (const LearningActivity &activity : matter.summary.learning) {
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
    journey.meetingsLabel = matter.tongue.word(Phase::Dialogue);
    journey.legend = legendOf(matter);
    journey.title = matter.tongue(QT_TRANSLATE_NOOP("Report", "Our way in time"));
    journey.description = descriptionOf(matter, journey);
    return {journey};
}

} // namespace report
