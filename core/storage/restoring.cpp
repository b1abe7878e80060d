// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/restoring.h"

#include "core/base/files.h"
#include "core/storage/database.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace restoring {

namespace {

struct RestoringWords
{
    Q_DECLARE_TR_FUNCTIONS(Restoring)
};

Result<void> checkReadable(const QString &file)
{
    const QFileInfo info(file);
    if (!info.exists())
        return failure(Error::Kind::NotFound,
                       RestoringWords::tr("There is no backup “%1”. Check the name.").arg(files::shown(file)));
    if (!info.isFile() || info.size() == 0)
        return failure(
            Error::Kind::NotOurs,
            RestoringWords::tr("“%1” is not a Peili notebook. Choose another file.").arg(files::shown(file)));
    if (QFileInfo(files::journalOf(file)).size() > 0)
        return failure(
            Error::Kind::Busy,
            RestoringWords::tr(
                "“%1” is open in another window or was not closed in order. Open and close it in Peili first.")
                .arg(files::shown(file)));
    return {};
}

/// Nobody else may have the notebook open; that it is damaged is no reason not to restore it.
Result<void> checkFree(const QString &notebook)
{
    const auto opened = Database::open(notebook, Database::Create::Never, Database::Access::Claim);
    if (!opened && opened.error().kind == Error::Kind::Busy)
        return tl::unexpected(opened.error());
    return {};
}

tl::unexpected<Error> notMoved(const QString &path)
{
    return failure(
        Error::Kind::Disk,
        RestoringWords::tr("“%1” could not be moved, so nothing was restored. Check that you may write to its folder.")
            .arg(files::shown(path)));
}

/// Keeps the notebook, and its journal if it can't be read without, under another name as well.
Result<void> keepReplaced(const QString &notebook, const QString &kept)
{
    if (auto named = files::keepAs(notebook, kept); !named)
        return named;
    if (!QFile::exists(files::journalOf(notebook)))
        return {};
    auto named = files::keepAs(files::journalOf(notebook), files::journalOf(kept));
    if (named && !QFile::remove(files::journalOf(notebook)))
        named = notMoved(files::journalOf(notebook));
    if (!named)
        files::removeNotebook(kept);
    return named;
}

/// After a failure: the notebook has its name alone again.
void takeBack(const QString &kept, const QString &notebook, bool wasReplaced)
{
    if (kept.isEmpty()) {
        if (wasReplaced)
            QFile::remove(notebook);
        return;
    }
    if (QFile::exists(files::journalOf(kept)))
        (void)files::keepAs(files::journalOf(kept), files::journalOf(notebook));
    // That it failed is said anyway; a second failure leaves the notebook under the name that was kept.
    if (!wasReplaced || files::replace(kept, notebook))
        files::removeNotebook(kept);
}

} // namespace

StagedCopy::~StagedCopy()
{
    files::removeNotebook(path_);
    QFile::remove(Database::keptBeforeMigration(path_));
}

Result<void> StagedCopy::take(const QString &file)
{
    if (auto readable = checkReadable(file); !readable)
        return readable;
    return files::copy(file, path_);
}

Result<void> StagedCopy::verify() const
{
    const auto copy = Database::open(path_, Database::Create::Never);
    if (!copy)
        return tl::unexpected(copy.error());
    if ((*copy)->isNewer())
        return failure(
            Error::Kind::Newer,
            RestoringWords::tr("This backup was written by a newer Peili. Update Peili and restore it again."));
    const Result<QStringList> wrong = (*copy)->check();
    if (!wrong)
        return tl::unexpected(wrong.error());
    if (!wrong->isEmpty())
        return failure(Error::Kind::Damaged,
                       RestoringWords::tr("The backup is not what was saved: %1").arg(wrong->constFirst()));
    return {};
}

Result<QString> putBack(const QString &backup, const QString &notebook, const QDateTime &now)
{
    const bool replaces = QFileInfo::exists(notebook);
    if (replaces && QFileInfo(backup).canonicalFilePath() == QFileInfo(notebook).canonicalFilePath())
        return failure(
            Error::Kind::Refused,
            RestoringWords::tr("“%1” is the notebook itself. Choose a backup of it.").arg(files::shown(backup)));
    const QString stamp = now.toString(QStringLiteral("yyyy-MM-dd-HHmmss"));
    StagedCopy staged(files::beside(notebook, QLatin1String("restoring-") + stamp));
    if (const auto taken = staged.take(backup); !taken)
        return tl::unexpected(taken.error());
    if (const auto good = staged.verify(); !good)
        return tl::unexpected(good.error());

    const QString kept = replaces ? files::beside(notebook, QLatin1String("replaced-") + stamp) : QString();
    if (replaces) {
        if (const auto isFree = checkFree(notebook); !isFree)
            return tl::unexpected(isFree.error());
        if (const auto keptIt = keepReplaced(notebook, kept); !keptIt)
            return tl::unexpected(keptIt.error());
    }
    if (const auto replaced = files::replace(staged.path(), notebook); !replaced) {
        takeBack(kept, notebook, !QFileInfo::exists(staged.path()));
        return tl::unexpected(replaced.error());
    }
    return kept;
}

} // namespace restoring
