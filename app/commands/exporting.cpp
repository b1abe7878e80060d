// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/open.h"
#include "app/paths.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace commands {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

/// Far above any real notebook, far below what would fill the memory.
constexpr qint64 largestImport = 256ll * 1024 * 1024;

/// Takes the export in. What was in the notebook is copied first, and the copy goes again when nothing
/// was imported.
Result<void> takeIn(Notebook &notebook, const QByteArray &json)
{
    if (notebook.programmes().empty())
        return notebook.importJson(json);
    const QString now = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd-HHmmss"));
    const QString copy = paths::beside(notebook.path(), QStringLiteral("before-import-%1.backup").arg(now));
    if (auto kept = notebook.backUp(copy); !kept)
        return kept;
    const Result<void> imported = notebook.importJson(json);
    if (!imported)
        QFile::remove(copy);
    return imported;
}

} // namespace

Outcome exportAll(const Options &options)
{
    const auto notebook = openNotebook(options);
    if (!notebook)
        return tl::unexpected(notebook.error());
    const Result<QByteArray> json = (*notebook)->exportJson();
    if (!json)
        return tl::unexpected(json.error());
    if (const auto written = paths::write(options.out, *json); !written)
        return tl::unexpected(written.error());
    return {};
}

Outcome import(const Options &options)
{
    const Result<QByteArray> json = paths::read(options.arguments.constFirst(), largestImport);
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
            (*notebook)->isNewer() ? Words::tr(
                "This notebook was written by a newer Peili and is open for reading only. Update Peili to change it.")
                                   : Words::tr(
                                       "This notebook can be read but not changed. Copy it to a folder of your own."));
    const size_t before = (*notebook)->programmes().size();
    if (const auto imported = takeIn(**notebook, *json); !imported) {
        notebook->reset();
        if (!wasThere)
            paths::removeNotebook(path);
        return tl::unexpected(imported.error());
    }
    return Words::tr("%n mentorship(s) imported.", nullptr, int((*notebook)->programmes().size() - before))
        + QLatin1Char('\n');
}

} // namespace commands
