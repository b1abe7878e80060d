// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>

#include <functional>

class QIODevice;

/// Files on the owner's disk: whole or not at all, and for nobody else to read.
namespace files {

/// The name of a file as the system shows it.
[[nodiscard]] QString shown(const QString &file);

/// A name beside `notebook`: "notebook.peili" with "replaced-2026-03-05-1415" is
/// "notebook.replaced-2026-03-05-1415.peili" in the same folder.
[[nodiscard]] QString beside(const QString &notebook, const QString &what);

/// Everything in `file`. NotFound, or BadInput when it holds more than `most` bytes; no more than that is read. Only of
/// a file: a pipe or a device might never end.
[[nodiscard]] Result<QByteArray> read(const QString &file, qint64 most);

/// Writes a file in one piece, whatever happens: it is there whole, or as it was. `fill` writes into the device that it
/// is given. On the disk when it returns. A new file is for its owner alone to read, one that was there for whom it
/// was; a link leads to it as before. Disk, Refused where a notebook stands, or what `fill` failed with.
[[nodiscard]] Result<void> write(const QString &file, const std::function<Result<void>(QIODevice &)> &fill);

/// The same with its bytes.
[[nodiscard]] Result<void> write(const QString &file, const QByteArray &bytes);

/// Makes an empty file that its owner alone may read. Disk, also when it is there already.
[[nodiscard]] Result<void> make(const QString &file);

/// Copies `from` to `to`, which must not exist, and has it on the disk when it returns. Only the owner may read
/// the copy. Disk.
[[nodiscard]] Result<void> copy(const QString &from, const QString &to);

/// Has a file that nobody has open, and its name, on the disk when it returns. Disk.
[[nodiscard]] Result<void> keep(const QString &file);

/// Gives `file` the name `to` in the same folder, in place of what is called so, in one step: whenever the power
/// goes, one of them is there. On the disk when it returns. Disk; when `file` has its old name no more, the renaming
/// may or may not last.
[[nodiscard]] Result<void> replace(const QString &file, const QString &to);

/// Gives what is in `file` a second name, which must not exist, and has it on the disk when it returns. Where a file
/// can have one name alone, it is a copy. Disk.
[[nodiscard]] Result<void> keepAs(const QString &file, const QString &name);

/// Makes a folder that its owner alone may open. Disk.
[[nodiscard]] Result<void> makeOwnFolder(const QString &folder);

/// SQLite's note of an unfinished save beside `notebook`. Left beside another database it would overwrite
/// parts of that one.
[[nodiscard]] QString journalOf(const QString &notebook);

/// The name that a copy has until it is whole.
[[nodiscard]] QString partOf(const QString &file);

/// Removes a closed notebook with its journal.
void removeNotebook(const QString &notebook);

} // namespace files
