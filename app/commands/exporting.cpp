// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/open.h"
#include "app/commands/words.h"
#include "app/shell/paths.h"
#include "core/backups.h"
#include "core/base/files.h"

#include <QFileInfo>

namespace commands {

Outcome exportAll(const Options &options)
{
    const auto notebook = openNotebook(options);
    if (!notebook)
        return tl::unexpected(notebook.error());
    const Result<QByteArray> json = (*notebook)->exportJson();
    if (!json)
        return tl::unexpected(json.error());
    if (const auto written = files::write(options.out, *json); !written)
        return tl::unexpected(written.error());
    return {};
}

Outcome import(const Options &options)
{
    const Result<QByteArray> json = Notebook::readExport(options.arguments.constFirst());
    if (!json)
        return tl::unexpected(json.error());
    const QString path = notebookPath(options);
    const bool wasThere = QFileInfo::exists(path);
    if (const auto made = paths::makeFolderOf(path); !made)
        return tl::unexpected(made.error());
    auto notebook = Notebook::open(path);
    if (!notebook)
        return tl::unexpected(notebook.error());
    if ((*notebook)->isReadOnly())
        return failure(
            Error::Kind::ReadOnly,
            (*notebook)->isNewer() ? CommandsWords::tr(
                "This notebook was written by a newer Peili and is open for reading only. Update Peili to change it.")
                                   : CommandsWords::tr(
                                       "This notebook can be read but not changed. Copy it to a folder of your own."));
    const size_t before = (*notebook)->programmes().size();
    if (const auto imported = backups::import(**notebook, *json, QDateTime::currentDateTime()); !imported) {
        notebook->reset();
        if (!wasThere)
            files::removeNotebook(path);
        return tl::unexpected(imported.error());
    }
    const Result<QStringList> missing = (*notebook)->missingPictures();
    if (!missing)
        return tl::unexpected(missing.error());
    const int count = int((*notebook)->programmes().size() - before);
    const QString good = CommandsWords::tr("%n mentorship(s) imported.", nullptr, count);
    return (QStringList{good} + *missing).join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace commands
