// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QByteArray>

/// Files on the owner's disk: whole or not at all, and for nobody else to read.
namespace files {

/// The name of a file as the system shows it.
[[nodiscard]] QString shown(const QString &file);

/// A name beside `notebook`: "notebook.peili" with "replaced-2026-03-05-1415" is
/// "notebook.replaced-2026-03-05-1415.peili" in the same folder.
[[nodiscard]] QString beside(const QString &notebook, const QString &what);

/// Everything in `file`. NotFound, or BadInput when it holds more than `most` bytes; no more than that is read.
[[nodiscard]] Result<QByteArray> read(const QString &file, qint64 most);

/// Copies `from` to `to`, which must not exist, and has it on the disk when it returns. Only the owner may read
/// the copy. Disk.
[[nodiscard]] Result<void> copy(const QString &from, const QString &to);

/// Makes a folder that its owner alone may open. Disk.
[[nodiscard]] Result<void> makeOwnFolder(const QString &folder);

/// SQLite's note of an unfinished save beside `notebook`. Left beside another database it would overwrite
/// parts of that one.
[[nodiscard]] QString journalOf(const QString &notebook);

/// Removes a closed notebook with its journal.
void removeNotebook(const QString &notebook);

/// Has a renaming in the folder of `file` on the disk, too, where the system can say so.
void keepRenaming(const QString &file);

} // namespace files
