// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/open.h"
#include "app/paths.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace commands {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

/// A copy of `file` beside the notebook, opened and checked. The file itself is only read.
class StagedCopy
{
public:
    explicit StagedCopy(QString path) : path_(std::move(path)) { }
    ~StagedCopy() { paths::removeNotebook(path_); }
    StagedCopy(const StagedCopy &) = delete;
    StagedCopy &operator=(const StagedCopy &) = delete;

    [[nodiscard]] const QString &path() const { return path_; }

    [[nodiscard]] Result<void> verify() const
    {
        auto notebook = Notebook::open(path_, Notebook::Create::Never);
        if (!notebook)
            return tl::unexpected(notebook.error());
        if ((*notebook)->isNewer())
            return failure(Error::Kind::Newer,
                           Words::tr("This backup was written by a newer Peili. Update Peili and restore it again."));
        const Result<QStringList> wrong = (*notebook)->check();
        if (!wrong)
            return tl::unexpected(wrong.error());
        if (!wrong->isEmpty())
            return failure(Error::Kind::Damaged,
                           Words::tr("The backup is not what was saved: %1").arg(wrong->constFirst()));
        return {};
    }

private:
    QString path_;
};

Result<void> checkReadable(const QString &file, const QString &notebook)
{
    const QFileInfo info(file);
    const QString name = QDir::toNativeSeparators(file);
    if (!info.exists())
        return failure(Error::Kind::NotFound, Words::tr("There is no backup “%1”. Check the name.").arg(name));
    if (!info.isFile() || info.size() == 0)
        return failure(Error::Kind::NotOurs, Words::tr("“%1” is not a Peili notebook. Choose another file.").arg(name));
    if (QFileInfo::exists(notebook) && info.canonicalFilePath() == QFileInfo(notebook).canonicalFilePath())
        return failure(Error::Kind::Refused,
                       Words::tr("“%1” is the notebook itself. Choose a backup of it.").arg(name));
    if (QFileInfo(paths::journalOf(file)).size() > 0)
        return failure(
            Error::Kind::Busy,
            Words::tr("“%1” is open in another window or was not closed in order. Open and close it in Peili first.")
                .arg(name));
    return {};
}

/// Nobody else may have the notebook open; that it is damaged is no reason not to restore it.
Result<void> checkFree(const QString &notebook)
{
    const auto opened = Notebook::open(notebook, Notebook::Create::Never);
    if (!opened && opened.error().kind == Error::Kind::Busy)
        return tl::unexpected(opened.error());
    return {};
}

tl::unexpected<Error> notMoved(const QString &path)
{
    return failure(
        Error::Kind::Disk,
        Words::tr("“%1” could not be moved, so nothing was restored. Check that you may write to its folder.")
            .arg(QDir::toNativeSeparators(path)));
}

/// Moves the notebook away with its journal.
bool move(const QString &from, const QString &to)
{
    if (!QFile::rename(from, to))
        return false;
    if (!QFile::exists(paths::journalOf(from)) || QFile::rename(paths::journalOf(from), paths::journalOf(to)))
        return true;
    QFile::rename(to, from);
    return false;
}

} // namespace

Outcome restore(const Options &options)
{
    const QString file = options.arguments.constFirst();
    const QString notebook = notebookPath(options);
    const QString now = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd-HHmmss"));
    if (const auto readable = checkReadable(file, notebook); !readable)
        return tl::unexpected(readable.error());
    if (const auto made = paths::makeFolderOf(notebook); !made)
        return tl::unexpected(made.error());

    const StagedCopy staged(paths::beside(notebook, QLatin1String("restoring-") + now));
    if (const auto copied = paths::copy(file, staged.path()); !copied)
        return tl::unexpected(copied.error());
    if (const auto good = staged.verify(); !good)
        return tl::unexpected(good.error());

    const bool replaces = QFileInfo::exists(notebook);
    const QString kept = paths::beside(notebook, QLatin1String("replaced-") + now);
    if (replaces) {
        if (const auto isFree = checkFree(notebook); !isFree)
            return tl::unexpected(isFree.error());
        if (!move(notebook, kept))
            return notMoved(notebook);
    }
    if (!QFile::rename(staged.path(), notebook)) {
        if (replaces)
            move(kept, notebook);
        return notMoved(staged.path());
    }
    paths::keepRenaming(notebook);
    const QString restored = Words::tr("“%1” is restored.").arg(QDir::toNativeSeparators(notebook));
    const QString before = Words::tr("What was there before is kept as “%1”.").arg(QDir::toNativeSeparators(kept));
    return restored + QLatin1Char('\n') + (replaces ? before + QLatin1Char('\n') : QString());
}

} // namespace commands
