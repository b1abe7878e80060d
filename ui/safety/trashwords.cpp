// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/views/removals.h"
#include "core/mentoring/views/rhythm.h"
#include "ui/safety/trashdialog.h"
#include "ui/words/dates.h"

#include <QCoreApplication>

namespace trashwords {

namespace {

struct TrashWords
{
    Q_DECLARE_TR_FUNCTIONS(Trash)
};

} // namespace

QString kind(const Removal &removal)
{
    const auto is = [&](const char *table) { return removal.kind == QLatin1String(table); };
    if (is(Describe<Goal>::table))
        return TrashWords::tr("Goal");
    if (is(Describe<Meeting>::table))
        return TrashWords::tr("Meeting");
    if (is(Describe<Note>::table))
        return TrashWords::tr("Note");
    if (is(Describe<ActionItem>::table))
        return TrashWords::tr("Promise");
    if (is(Describe<Reflection>::table))
        return TrashWords::tr("Reflection");
    if (is(Describe<LearningActivity>::table))
        return TrashWords::tr("Learning activity");
    if (is(Describe<AgendaItem>::table))
        return TrashWords::tr("Topic");
    if (is(Describe<Commitment>::table))
        return TrashWords::tr("Commitment");
    if (is(Describe<Evaluation>::table))
        return TrashWords::tr("Evaluation");
    return TrashWords::tr("Entry");
}

QString title(const Removal &removal)
{
    if (!removal.title.isEmpty())
        return removal.title;
    const auto content = removals::read(removal);
    if (!content)
        return kind(removal);
    if (const auto *meeting = std::get_if<Meeting>(&content->records.front()))
        return TrashWords::tr("Meeting on %1").arg(dates::dayMonth(rhythm::day(*meeting), QLocale()));
    return TrashWords::tr("%1 without words").arg(kind(removal));
}

} // namespace trashwords
