// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo.h"

#include "app/commands/commands.h"

#include <QDir>

namespace commands {

Outcome demo(const Options &options)
{
    const Result<QString> path = ::demo::make(options.arguments.constFirst());
    if (!path)
        return tl::unexpected(path.error());
    return QDir::toNativeSeparators(*path) + QLatin1Char('\n');
}

} // namespace commands
