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
QString noteOf(const summary::GoalLine &line, const PrintLanguage &language)
{
    const Goal &goal = line.goal;
    const bool changed = goal.state == GoalState::Reshaped || goal.state == GoalState::LetGo;
    if (changed && isShort(goal.stateReason))
        return goal.stateReason.trimmed();
    const QString quoted = language(QT_TRANSLATE_NOOP("Report", "“%1”"));
    if (!line.ratings.empty() && isShort(line.ratings.back().evidence))
        return quoted.arg(line.ratings.back().evidence.trimmed());
    return {};
}

QString ratingsInWords(const summary::GoalLine &line, const ReportContext &context)
{
    QStringList parts;
    for (const Rating &rating : line.ratings)
        parts << context.language(QT_TRANSLATE_NOOP("Report", "%1 of 5 on %2"))
                     .arg(rating.value)
                     .arg(context.day(rating.ratedOn));
    return parts.join(QStringLiteral("; "));
}

Blocks detailsOf(const summary::GoalLine &line, const ReportContext &context, bool named)
{
    const Goal &goal = line.goal;
    const PrintLanguage &language = context.language;
    Blocks blocks;
    const auto add = [&blocks](const QString &label, const QString &note, const QString &text) {
        if (!text.trimmed().isEmpty())
            blocks.push_back(Entry{label, note, {}, {}, text});
    };
    add(language(QT_TRANSLATE_NOOP("Report", "Why now")), {}, goal.whyNow);
    add(language(QT_TRANSLATE_NOOP("Report", "Where it began")), {}, goal.evidence);
    add(language(QT_TRANSLATE_NOOP("Report", "How we would notice")), {}, goal.howNoticed);
    add(language(QT_TRANSLATE_NOOP("Report", "First step")), {}, goal.firstStep);
    add(language(QT_TRANSLATE_NOOP("Report", "Support")), {}, goal.support);
    for (const Rating &rating : line.ratings)
        add(dates::numeric(rating.ratedOn, language.locale()),
            language(QT_TRANSLATE_NOOP("Report", "%1 of 5")).arg(rating.value),
            rating.evidence);
    if (goal.stateReason.trimmed() != noteOf(line, language))
        add(language.word(goal.state), context.day(goal.stateOn), goal.stateReason);
    if (!blocks.empty())
        blocks.insert(
            blocks.begin(),
            Heading{2, named ? QStringLiteral("%1: %2").arg(context.shortName(goal.author), goal.title) : goal.title});
    return blocks;
}

} // namespace

Blocks goalSection(const ReportContext &context)
{
    if (context.summary.goals.empty())
        return {};
    const bool named = hasSeveralAuthors(context.summary);
    const bool closed = context.summary.programme.closedOn.isValid();
    Blocks blocks{Heading{1, context.language(QT_TRANSLATE_NOOP("Report", "What we set out for, and where we are"))}};
    for (const summary::GoalLine &line : byPerson(context.summary)) {
        GoalRow row;
        row.title = named ? QStringLiteral("%1: %2").arg(context.shortName(line.goal.author), line.goal.title)
                          : line.goal.title;
        row.note = noteOf(line, context.language);
        row.state = closed && line.goal.state == GoalState::Active
            ? context.language(QT_TRANSLATE_NOOP("Report", "going on"))
            : context.language.small(context.language.word(line.goal.state));
        for (const Rating &rating : line.ratings)
            row.ratings.push_back({rating.ratedOn, rating.value});
        row.description = ratingsInWords(line, context);
        blocks.push_back(row);
    }
    return blocks;
}

Blocks goalDetails(const ReportContext &context)
{
    const bool named = hasSeveralAuthors(context.summary);
    Blocks blocks;
    for (const summary::GoalLine &line : byPerson(context.summary)) {
        const Blocks details = detailsOf(line, context, named);
        blocks.insert(blocks.end(), details.begin(), details.end());
    }
    if (!blocks.empty())
        blocks.insert(blocks.begin(),
                      Heading{1, context.language(QT_TRANSLATE_NOOP("Report", "Our goals on the way"))});
    return blocks;
}

} // namespace report
