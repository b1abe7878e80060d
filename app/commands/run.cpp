// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"

namespace commands {

Outcome run(const Options &options)
{
    switch (*options.command) {
    case Command::Demo:
        return demo(options);
    case Command::List:
        return list(options);
    case Command::Summary:
        return summarise(options);
    case Command::Export:
        return exportAll(options);
    case Command::Import:
        return import(options);
    case Command::Calendar:
        return calendar(options);
    case Command::Search:
        return search(options);
    case Command::Backup:
        return backUp(options);
    case Command::Check:
        return check(options);
    case Command::Restore:
        return restore(options);
    case Command::Repair:
        return repair(options);
    case Command::Screenshots:
        return screenshots(options);
    }
    Q_UNREACHABLE();
}

} // namespace commands
