// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QDateTime>
#include <QString>

/// Putting a backup in the place of the notebook.
namespace restoring {

/// A copy of a notebook's file, opened by nobody else; it goes with this object. The file itself is only read.
class StagedCopy
{
public:
    explicit StagedCopy(QString path) : path_(std::move(path)) { }
    ~StagedCopy();
    StagedCopy(const StagedCopy &) = delete;
    StagedCopy &operator=(const StagedCopy &) = delete;

    [[nodiscard]] const QString &path() const { return path_; }

    /// Copies `file`, which must be a closed notebook. NotFound, NotOurs, Busy or Disk.
    [[nodiscard]] Result<void> take(const QString &file);

    /// Whether the copy is what was saved. Newer or Damaged; a copy of an older version is migrated on the way.
    [[nodiscard]] Result<void> verify() const;

private:
    QString path_;
};

/// Verifies `backup` and puts a copy of it in the place of `notebook`, which nobody may have open and which is
/// kept beside it. Answers with the name of what was kept, empty when nothing was there. On failure all is as it
/// was.
[[nodiscard]] Result<QString> putBack(const QString &backup, const QString &notebook, const QDateTime &now);

} // namespace restoring
