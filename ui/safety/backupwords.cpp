// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/backupwords.h"

#include "ui/words/dates.h"

#include <QCoreApplication>

namespace backupwords {

namespace {

struct BackupsWords
{
    Q_DECLARE_TR_FUNCTIONS(Backups)
};

} // namespace

QString moment(const QDateTime &when, const QDateTime &now)
{
    const QLocale locale;
    const QDateTime local = when.toLocalTime();
    const QDate today = now.toLocalTime().date();
    const QString time = dates::clock(local.time(), locale);
    if (local.date() == today)
        return BackupsWords::tr("today %1").arg(time);
    if (local.date() == today.addDays(-1))
        return BackupsWords::tr("yesterday %1").arg(time);
    const QString day = dates::dayMonth(local.date(), locale, today);
    return BackupsWords::tr("%1 %2 %3", "weekday, day and month, time")
        .arg(locale.standaloneDayName(local.date().dayOfWeek()), day, time);
}

QString held(const backups::Held &held, const QDateTime &now)
{
    QStringList parts{BackupsWords::tr("%n meeting(s) held", nullptr, held.meetings),
                      BackupsWords::tr("%n reflection(s)", nullptr, held.reflections)};
    if (held.lastEntry.isValid())
        parts << BackupsWords::tr("last entry %1").arg(moment(held.lastEntry, now));
    return parts.join(QStringLiteral(" · "));
}

} // namespace backupwords
