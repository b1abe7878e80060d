// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/words.h"
#include "core/base/files.h"
#include "core/storage/salvage.h"

namespace commands {

Outcome repair(const Options &options)
{
    const auto salvaged = salvage::into(options.arguments.constFirst(), options.out);
    if (!salvaged)
        return tl::unexpected(salvaged.error());
    QString words = CommandsWords::tr("%n record(s) are saved in “%1”.", nullptr, salvaged->records)
                        .arg(files::shown(options.out))
        + QLatin1Char('\n');
    for (const QString &lost : salvaged->words)
        words += lost + QLatin1Char('\n');
    return words;
}

} // namespace commands
