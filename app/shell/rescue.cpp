// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/rescue.h"

#include "core/backups.h"
#include "core/base/files.h"
#include "core/storage/salvage.h"

#include <QCoreApplication>

namespace rescue {

namespace {

struct RescueWords
{
    Q_DECLARE_TR_FUNCTIONS(Rescue)
};

} // namespace

bool isDamage(const Error &error)
{
    return error.kind == Error::Kind::Damaged || error.kind == Error::Kind::NotOurs;
}

bool canRepair(const QString &notebook)
{
    return salvage::findsAny(notebook);
}

Result<Repaired> repair(const QString &notebook, const QDateTime &now)
{
    const QString saved = files::beside(notebook, now.toString(QStringLiteral("'repaired-'yyyy-MM-dd-HHmmss")));
    const auto salvaged = salvage::into(notebook, saved);
    if (!salvaged)
        return tl::unexpected(salvaged.error());
    const auto kept = backups::putBack(saved, notebook, now);
    if (!kept)
        return tl::unexpected(kept.error()); // what was saved stays: it may be all that there is
    files::removeNotebook(saved);
    return Repaired{*kept, salvaged->words};
}

Error advised(Error error, const QString &notebook)
{
    if (!isDamage(error))
        return error;
    if (const auto backup = backups::newestGood(notebook, QDateTime::currentDateTime()))
        error.words += QLatin1Char(' ')
            + RescueWords::tr("Its newest good backup is “%1”: “peili restore” puts it back.")
                  .arg(files::shown(backup->path));
    else if (canRepair(notebook))
        error.words += QLatin1Char(' ')
            + RescueWords::tr("No good backup was found beside it, but “peili repair” saves what can be read.");
    return error;
}

} // namespace rescue
