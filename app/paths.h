// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QDateTime>

namespace paths {

/// Where the notebook is when nobody says otherwise.
[[nodiscard]] QString defaultNotebook();

/// A name beside `notebook`: "notebook.peili" with "replaced-2026-03-05-1415" is
/// "notebook.replaced-2026-03-05-1415.peili" in the same folder.
[[nodiscard]] QString beside(const QString &notebook, const QString &what);

/// Makes the folder in which `file` is to stand. Disk.
[[nodiscard]] Result<void> makeFolderOf(const QString &file);

/// Writes `bytes` to `file` whole or not at all, over one that is there. Disk.
[[nodiscard]] Result<void> write(const QString &file, const QByteArray &bytes);

/// Everything in `file`. NotFound, or BadInput when it holds more than `most` bytes.
[[nodiscard]] Result<QByteArray> read(const QString &file, qint64 most);

/// Copies `from` to `to`, which must not exist, and has it on the disk when it returns. Disk.
[[nodiscard]] Result<void> copy(const QString &from, const QString &to);

/// SQLite's note of an unfinished save beside `notebook`. Left beside another database it would overwrite
/// parts of that one.
[[nodiscard]] QString journalOf(const QString &notebook);

/// Removes a closed notebook with its journal.
void removeNotebook(const QString &notebook);

/// Has a renaming in the folder of `file` on the disk, too, where the system can say so.
void keepRenaming(const QString &file);

} // namespace paths
