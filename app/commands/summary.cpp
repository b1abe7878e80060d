// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/summary.h"

#include "app/commands/commands.h"
#include "app/commands/open.h"
#include "ui/language.h"
#include "ui/printing/certificate.h"
#include "ui/printing/makereport.h"
#include "ui/printing/report_file.h"

namespace commands {

Outcome summarise(const Options &options)
{
    const auto notebook = openNotebook(options);
    if (!notebook)
        return tl::unexpected(notebook.error());
    const auto mentorship = chosen(**notebook, options.mentorship);
    if (!mentorship)
        return tl::unexpected(mentorship.error());
    const summary::Summary content = summary::make(**mentorship);
    const Tongue tongue(language::code());
    const report::Report report = options.certificate ? report::makeCertificate(content, tongue)
                                                      : report::makeReport(content, tongue);
    if (const auto written = report::writeReport(report, options.out); !written)
        return tl::unexpected(written.error());
    return {};
}

} // namespace commands
