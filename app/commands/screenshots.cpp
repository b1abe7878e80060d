// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/pictures.h"

#include <QCoreApplication>

namespace commands {

Outcome screenshots(const Options &options)
{
    const Result<int> drawn = pictures::draw(options.arguments.constFirst(), options.only);
    if (!drawn)
        return tl::unexpected(drawn.error());
    return QCoreApplication::translate("Commands", "%n picture(s) drawn.", nullptr, *drawn) + QLatin1Char('\n');
}

} // namespace commands
