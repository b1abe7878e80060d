// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/open.h"
#include "app/commands/words.h"
#include "app/shell/paths.h"
#include "core/backups.h"
#include "core/base/files.h"

namespace commands {

Outcome restore(const Options &options)
{
    const QString notebook = notebookPath(options);
    if (const auto made = paths::makeFolderOf(notebook); !made)
        return tl::unexpected(made.error());
    const auto kept = backups::putBack(options.arguments.constFirst(), notebook, QDateTime::currentDateTime());
    if (!kept)
        return tl::unexpected(kept.error());
    const QString restored = CommandsWords::tr("“%1” is restored.").arg(files::shown(notebook)) + QLatin1Char('\n');
    if (kept->isEmpty())
        return restored;
    return restored + CommandsWords::tr("What was there before is kept as “%1”.").arg(files::shown(*kept))
        + QLatin1Char('\n');
}

} // namespace commands
