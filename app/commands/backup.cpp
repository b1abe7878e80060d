// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/open.h"
#include "app/commands/words.h"
#include "app/shell/paths.h"
#include "core/base/files.h"

#include <QDir>

namespace commands {

namespace {

int countRecords(const Mentorship &mentorship)
{
    size_t count = 0;
    forEachRecordType([&]<class R>(std::type_identity<R>) { count += mentorship.all<R>().size(); });
    return int(count);
}

} // namespace

Outcome backUp(const Options &options)
{
    const auto notebook = openNotebook(options);
    if (!notebook)
        return tl::unexpected(notebook.error());
    const QString now = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd-HHmm"));
    const QString copy = options.out.isEmpty() ? files::beside((*notebook)->path(), now + QLatin1String(".backup"))
                                               : options.out;
    if (const auto written = (*notebook)->backUp(copy); !written)
        return tl::unexpected(written.error());
    return QDir::toNativeSeparators(copy) + QLatin1Char('\n');
}

Outcome check(const Options &options)
{
    const auto notebook = openNotebook(options);
    if (!notebook)
        return tl::unexpected(notebook.error());
    if ((*notebook)->isNewer())
        return failure(
            Error::Kind::Newer,
            CommandsWords::tr("This notebook was written by a newer Peili, which alone can check it. Update Peili."));
    const Result<QStringList> wrong = (*notebook)->check();
    if (!wrong)
        return tl::unexpected(wrong.error());
    if (!wrong->isEmpty()) {
        Outcome outcome(wrong->join(QLatin1Char('\n')) + QLatin1Char('\n'));
        outcome.error = {
            Error::Kind::Damaged,
            CommandsWords::tr("The notebook is not what was saved (%n finding(s)). Restore it from a backup.",
                              nullptr,
                              int(wrong->size()))};
        return outcome;
    }
    const auto all = mentorships(**notebook);
    if (!all)
        return tl::unexpected(all.error());
    int records = 0;
    for (const Mentorship *mentorship : *all)
        records += countRecords(*mentorship);
    const Result<QStringList> missing = (*notebook)->missingPictures();
    if (!missing)
        return tl::unexpected(missing.error());
    const QString good = CommandsWords::tr("All %n record(s) are what was saved.", nullptr, records);
    return (QStringList{good} + *missing).join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace commands
