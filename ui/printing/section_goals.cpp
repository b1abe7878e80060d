// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/sections.h"
#include "ui/words/dates.h"

#include <algorithm>

namespace report {

namespace {

constexpr qsizetype longestNote = 160; ///< characters; what is longer stands among the details

bool hasSeveralAuthors(const summary::Summary &summary)
{
    return std::any_of(summary.goals.begin(), summary.goals.end(), [&](const summary::GoalLine &line) {
        return line.goal.author != summary.goals.front().goal.author;
    });
}

/// Each person's goals together, in the order of the people.
std::vector<summary::GoalLine> byPerson(const summary::Summary &summary)
{
    std::vector<summary::GoalLine> lines;
    for (const Person &person : summary.people) {
        for (const summary::GoalLine &line : summary.goals) {
            if (line.goal.author == person.id)
                lines.push_back(line);
        }
    }
    return lines;
}

bool isShort(const QString &text)
{
    return !text.trimmed().isEmpty() && text.size() <= longestNote && !text.contains(QLatin1Char('\n'));
}

/// What stands below a goal: why it was reshaped or let go, else the last words about where it is.
QString noteOf(const summary::GoalLine &line, const Tongue &tongue)
{
    const Goal &goal = line.goal;
    const bool changed = goal.state == GoalState::Reshaped || goal.state == GoalState::LetGo;
    if (changed && isShort(goal.stateReason))
        return goal.stateReason.trimmed();
    const QString quoted = tongue(QT_TRANSLATE_NOOP("Report", "“%1”"));
    if (!line.ratings.empty() && isShort(line.ratings.back().evidence))
        return quoted.arg(line.ratings.back().evidence.trimmed());
    return {};
}

QString ratingsInWords(const summary::GoalLine &line, const Matter &matter)
{
    QStringList parts;
    for (const Rating &rating : line.ratings)
        parts << matter.tongue(QT_TRANSLATE_NOOP("Report", "%1 of 5 on %2"))
                     .arg(rating.value)
                     .arg(matter.day(rating.ratedOn));
    return parts.join(QStringLiteral("; "));
}

Blocks detailsOf(const summary::GoalLine &line, const Matter &matter, bool named)
{
    const Goal &goal = line.goal;
    const Tongue &tongue = matter.tongue;
    Blocks blocks;
    const auto add = [&blocks](const QString &label, const QString &note, const QString &text) {
        if (!text.trimmed().isEmpty())
            blocks.push_back(Entry{label, note, {}, {}, text});
    };
    add(tongue(QT_TRANSLATE_NOOP("Report", "Why now")), {}, goal.whyNow);
    add(tongue(QT_TRANSLATE_NOOP("Report", "Where it began")), {}, goal.evidence);
    add(tongue(QT_TRANSLATE_NOOP("Report", "How we would notice")), {}, goal.howNoticed);
    add(tongue(QT_TRANSLATE_NOOP("Report", "First step")), {}, goal.firstStep);
    add(tongue(QT_TRANSLATE_NOOP("Report", "Support")), {}, goal.support);
    for (const Rating &rating : line.ratings)
        add(dates::numeric(rating.ratedOn, tongue.locale()),
            tongue(QT_TRANSLATE_NOOP("Report", "%1 of 5")).arg(rating.value),
            rating.evidence);
    if (goal.stateReason.trimmed() != noteOf(line, tongue))
        add(tongue.word(goal.state), matter.day(goal.stateOn), goal.stateReason);
    if (!blocks.empty())
        blocks.insert(
            blocks.begin(),
            Heading{2, named ? QStringLiteral("%1: %2").arg(matter.shortName(goal.author), goal.title) : goal.title});
    return blocks;
}

} // namespace

Blocks goalSection(const Matter &matter)
{
    if (matter.summary.goals.empty())
        return {};
    const bool named = hasSeveralAuthors(matter.summary);
    const bool closed = matter.summary.programme.closedOn.isValid();
    Blocks blocks{Heading{1, matter.tongue(QT_TRANSLATE_NOOP("Report", "What we set out for, and where we are"))}};
    for (const summary::GoalLine &line : byPerson(matter.summary)) {
        GoalRow row;
        row.title = named ? QStringLiteral("%1: %2").arg(matter.shortName(line.goal.author), line.goal.title)
                          : line.goal.title;
        row.note = noteOf(line, matter.tongue);
        row.state = closed && line.goal.state == GoalState::Active
            ? matter.tongue(QT_TRANSLATE_NOOP("Report", "going on"))
            : matter.tongue.small(matter.tongue.word(line.goal.state));
        for (const Rating &rating : line.ratings)
            row.ratings.push_back({rating.ratedOn, rating.value});
        row.description = ratingsInWords(line, matter);
        blocks.push_back(row);
    }
    return blocks;
}

Blocks goalDetails(const Matter &matter)
{
    const bool named = hasSeveralAuthors(matter.summary);
    Blocks blocks;
    for (const summary::GoalLine &line : byPerson(matter.summary)) {
        const Blocks details = detailsOf(line, matter, named);
        blocks.insert(blocks.end(), details.begin(), details.end());
    }
    if (!blocks.empty())
        blocks.insert(blocks.begin(), Heading{1, matter.tongue(QT_TRANSLATE_NOOP("Report", "Our goals on the way"))});
    return blocks;
}

} // namespace report
