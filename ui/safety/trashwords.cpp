// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/removals.h"
#include "core/mentoring/rhythm.h"
#include "ui/dates.h"
#include "ui/safety/trashdialog.h"

#include <QCoreApplication>

namespace trashwords {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Trash)
};

} // namespace

QString kind(const Removal &removal)
{
    const auto is = [&](const char *table) { return removal.kind == QLatin1String(table); };
    if (is(Describe<Goal>::table))
        return Words::tr("Goal");
    if (is(Describe<Meeting>::table))
        return Words::tr("Meeting");
    if (is(Describe<Note>::table))
        return Words::tr("Note");
    if (is(Describe<ActionItem>::table))
        return Words::tr("Promise");
    if (is(Describe<Reflection>::table))
        return Words::tr("Reflection");
    if (is(Describe<LearningActivity>::table))
        return Words::tr("Learning activity");
    if (is(Describe<AgendaItem>::table))
        return Words::tr("Topic");
    if (is(Describe<Commitment>::table))
        return Words::tr("Commitment");
    if (is(Describe<Evaluation>::table))
        return Words::tr("Evaluation");
    return Words::tr("Entry");
}

QString title(const Removal &removal)
{
    if (!removal.title.isEmpty())
        return removal.title;
    const auto content = removals::read(removal);
    if (!content)
        return kind(removal);
    if (const auto *meeting = std::get_if<Meeting>(&content->records.front()))
        return Words::tr("Meeting on %1").arg(dates::dayMonth(rhythm::day(*meeting), QLocale()));
    return Words::tr("%1 without words").arg(kind(removal));
}

} // namespace trashwords
