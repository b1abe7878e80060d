// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

class Notebook;

/// The backups that are made by themselves: verified copies in a folder beside the notebook that only its owner
/// may open, fewer the older they are (core/storage/thinning.h).
namespace backups {

struct Backup
{
    QString path;
    QDateTime madeAt; ///< UTC, to the second

    bool operator==(const Backup &) const = default;
};

/// The folder "backups" beside the notebook.
[[nodiscard]] QString folderOf(const QString &notebook);

/// The backups of a notebook, the newest first. Other files of the folder are left alone.
[[nodiscard]] std::vector<Backup> of(const QString &notebook);

/// Writes a backup of the open notebook, reads it back to verify it, and removes those that are needed no more.
/// Disk or Damaged; then no half backup is left and none was removed.
[[nodiscard]] Result<Backup> make(Notebook &notebook, const QDateTime &now);

/// Makes a backup of what is there now, and removes every other copy that was made of the notebook: the older backups,
/// and what was kept before a migration or a restore. For what was erased and is to be nowhere. Disk or Damaged; then
/// some of them are there still.
[[nodiscard]] Result<Backup> keepOnlyNew(Notebook &notebook, const QDateTime &now);

/// Takes an export in (Notebook::readExport), after a backup of what is there. The backup goes again when nothing
/// was imported.
[[nodiscard]] Result<void> import(Notebook &notebook, const QByteArray &json, const QDateTime &now);

/// What a backup holds of one mentorship.
struct Held
{
    QString title;
    int meetings = 0;    ///< held ones
    int reflections = 0; ///< with words in them
    QDateTime lastEntry; ///< UTC, when the newest note or reflection was begun
};

/// What a backup holds, in the order in which the mentorships were begun. The backup itself is only read.
[[nodiscard]] Result<std::vector<Held>> look(const Backup &backup);

/// A copy of a backup that is open for reading. It goes with this object.
class Inside
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Inside>> open(const Backup &backup);
    ~Inside();
    Inside(const Inside &) = delete;
    Inside &operator=(const Inside &) = delete;

    [[nodiscard]] Notebook &notebook();

private:
    struct Parts;
    explicit Inside(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> parts_;
};

/// The newest backup that is whole, if there is one. Reads them until it has found it.
[[nodiscard]] std::optional<Backup> newestGood(const QString &notebook, const QDateTime &now);

/// Verifies the backup in `file` and puts a copy of it in the place of `notebook`, which must be closed and is
/// kept beside it. Answers with the name of what was kept, empty when nothing was there. On failure all is as it
/// was.
[[nodiscard]] Result<QString> putBack(const QString &file, const QString &notebook, const QDateTime &now);

} // namespace backups
