// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/views/calendar.h"

#include "app/commands/commands.h"
#include "app/commands/open.h"
#include "app/commands/words.h"
#include "core/base/files.h"

namespace commands {

Outcome calendar(const Options &options)
{
    const auto notebook = openNotebook(options);
    if (!notebook)
        return tl::unexpected(notebook.error());
    const auto wanted = chosenOrAll(**notebook, options.mentorship);
    if (!wanted)
        return tl::unexpected(wanted.error());
    std::vector<::calendar::Entry> entries;
    for (const Mentorship *mentorship : *wanted)
        entries.push_back({mentorship, CommandsWords::tr("Mentoring: %1").arg(mentorship->programme().title)});
    const QByteArray ics = ::calendar::toIcs(entries, QDateTime::currentDateTimeUtc());
    if (const auto written = files::write(options.out, ics); !written)
        return tl::unexpected(written.error());
    return {};
}

} // namespace commands
