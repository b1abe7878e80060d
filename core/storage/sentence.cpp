// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sentence.h"

#include "core/storage/words.h"

#include <QDir>

#include <sqlite3.h>

Error sentenceFor(int code, const QString &path)
{
    const QString name = QDir::toNativeSeparators(path);
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Error::Kind::Busy,
                DatabaseWords::tr("“%1” is open in another window or program. Close it there first.").arg(name)};
    case SQLITE_NOTADB:
        return {Error::Kind::NotOurs,
                DatabaseWords::tr("“%1” is not a Peili notebook. Choose another file.").arg(name)};
    case SQLITE_CORRUPT:
        return {Error::Kind::Damaged, DatabaseWords::tr("“%1” is damaged. Restore it from a backup.").arg(name)};
    case SQLITE_FULL:
        return {Error::Kind::Disk,
                DatabaseWords::tr("The disk with “%1” is full, so nothing was saved. Free some space and try again.")
                    .arg(name)};
    case SQLITE_CANTOPEN: // the journal, which stands beside it
        return {Error::Kind::Disk,
                DatabaseWords::tr("“%1” can’t be changed, because nothing can be written in its folder. Nothing was "
                                  "saved. Let yourself write there, or make a backup in another place.")
                    .arg(name)};
    case SQLITE_NOMEM:
        return {Error::Kind::Disk,
                DatabaseWords::tr("There is not enough memory for “%1”, so nothing was saved. Close other programs "
                                  "and try again.")
                    .arg(name)};
    case SQLITE_CONSTRAINT:
        return {
            Error::Kind::Refused,
            DatabaseWords::tr("A part of this is in “%1” already, so nothing was saved. Use an empty notebook for it.")
                .arg(name)};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {Error::Kind::ReadOnly,
                DatabaseWords::tr("“%1” can be read but not changed. Copy it to a folder of your own.").arg(name)};
    default:
        return {
            Error::Kind::Disk,
            DatabaseWords::tr("The disk did not keep “%1” (%2), so nothing was saved. Check the disk and try again.")
                .arg(name, QString::fromUtf8(sqlite3_errstr(code)))};
    }
}
