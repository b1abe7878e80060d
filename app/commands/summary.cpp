// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/views/summary.h"

#include "app/commands/commands.h"
#include "app/commands/open.h"
#include "app/commands/words.h"
#include "core/mentoring/packs/forms.h"
#include "core/mentoring/views/mentorpage.h"
#include "core/mentoring/views/rhythm.h"
#include "ui/printing/certificate.h"
#include "ui/printing/makereport.h"
#include "ui/printing/mentorcard.h"
#include "ui/printing/report_file.h"
#include "ui/words/language.h"

namespace commands {

namespace {

/// The meeting that is next, or that is on the day.
Result<Meeting> meetingOf(const Mentorship &mentorship, const QString &wanted)
{
    if (wanted == QLatin1String("next")) {
        const std::optional<Meeting> next = rhythm::next(mentorship);
        if (!next)
            return failure(Error::Kind::NotFound,
                           CommandsWords::tr("No meeting is planned: plan one first, or name the day of another."));
        return *next;
    }
    for (const Meeting &meeting : rhythm::meetings(mentorship)) {
        if (rhythm::day(meeting).toString(Qt::ISODate) == wanted)
            return meeting;
    }
    return failure(
        Error::Kind::NotFound,
        CommandsWords::tr("There is no meeting on “%1”: write “next”, or a day such as 2026-11-30.").arg(wanted));
}

Result<report::Report> reportOf(const Mentorship &mentorship, const Options &options)
{
    const PrintLanguage language(language::code());
    if (!options.meeting.isEmpty()) {
        const Result<Meeting> meeting = meetingOf(mentorship, options.meeting);
        if (!meeting)
            return tl::unexpected(meeting.error());
        return report::makeMentorCard(
            mentorpage::make(mentorship, meeting->id, mentorpage::readerOf(mentorship).id, forms::me(mentorship).id),
            language);
    }
    const summary::Summary content = summary::make(mentorship);
    if (options.certificate)
        return report::makeCertificate(content, language);
    return report::makeReport(content, language, options.everything ? report::Choice::everything() : report::Choice());
}

report::Paper paperOf(const QString &name)
{
    if (name.isEmpty())
        return report::usualPaper(QLocale::system());
    return name == QLatin1String("letter") ? report::Paper::Letter : report::Paper::A4;
}

} // namespace

Outcome summarise(const Options &options)
{
    const auto notebook = openNotebook(options);
    if (!notebook)
        return tl::unexpected(notebook.error());
    const auto mentorship = chosen(**notebook, options.mentorship);
    if (!mentorship)
        return tl::unexpected(mentorship.error());
    const Result<report::Report> report = reportOf(**mentorship, options);
    if (!report)
        return tl::unexpected(report.error());
    if (const auto written = report::writeReport(*report, options.out, paperOf(options.paper)); !written)
        return tl::unexpected(written.error());
    return {};
}

} // namespace commands
