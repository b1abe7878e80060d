// SPDX-License-Identifier: GPL-3.0-or-later
// Backups of the file, and whether everything in it is what was saved.
#include "core/storage/database.h"

#include "core/base/files.h"
#include "core/storage/digest.h"
#include "core/storage/rawrows.h"
#include "core/storage/rows.h"
#include "core/storage/words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

Result<void> Database::backUp(const QString &path)
{
    if (QFileInfo::exists(path))
        return failure(Error::Kind::Refused,
                       DatabaseWords::tr("“%1” exists already. Choose another name for the backup.")
                           .arg(QDir::toNativeSeparators(path)));
    // Under its own name only when it is whole and on the disk: what is no good copy must not pass for one.
    const QString part = files::partOf(path);
    files::removeNotebook(part);
    Result<void> done = writeCopy(part);
    if (done)
        done = verify(part);
    if (done)
        done = files::keep(part);
    if (done)
        done = files::replace(part, path);
    if (!done) {
        files::removeNotebook(part);
        QFile::remove(path);
    }
    return done;
}

Result<void> Database::writeCopy(const QString &path)
{
    if (auto made = files::make(path); !made)
        return made;
    QSqlQuery query(database_);
    query.prepare(QStringLiteral("VACUUM INTO ?"));
    query.addBindValue(path);
    if (!query.exec())
        return lastError(path);
    return {};
}

Result<void> Database::verify(const QString &copied)
{
    const auto copy = open(copied, Create::Never, Access::Read);
    if (!copy)
        return tl::unexpected(copy.error());
    // Its records refer to each other as those here do when they are the same.
    const Result<QStringList> wrong = (*copy)->check({"PRAGMA integrity_check"});
    if (!wrong)
        return tl::unexpected(wrong.error());
    if (!wrong->isEmpty() || (*copy)->sum_ != sum_)
        return failure(Error::Kind::Damaged,
                       DatabaseWords::tr("The backup could not be verified. Check the notebook: %1")
                           .arg(wrong->join(QLatin1Char(' '))));
    return {};
}

Result<QStringList> Database::check()
{
    return check({"PRAGMA integrity_check", "PRAGMA foreign_key_check"});
}

Result<QStringList> Database::check(std::initializer_list<const char *> pragmas)
{
    QStringList wrong;
    for (const char *pragma : pragmas) {
        QSqlQuery query(database_);
        if (!query.exec(QLatin1String(pragma)))
            return lastError(path_);
        while (query.next()) {
            const QString answer = query.value(0).toString();
            if (answer != QLatin1String("ok"))
                wrong << DatabaseWords::tr("The file itself is damaged: %1.").arg(answer);
        }
    }
    QByteArray sum(16, '\0');
    std::optional<Error> error;
    forEachRecordType([&]<class R>(std::type_identity<R>) {
        if (!has<R>())
            return;
        RawRows rows(database_, rows::select<R>());
        if (!rows.isGood()) {
            error = lastError(path_).value();
            return;
        }
        const auto digestColumn = int(rows::names<R>().size());
        while (rows.next()) {
            const QByteArray kept = rows.bytes(digestColumn).toByteArray();
            if (kept.isEmpty() || digestOfRow<R>(rows) != kept)
                wrong << DatabaseWords::tr("The record %1 in “%2” is not what was saved.")
                             .arg(QString::fromUtf8(rows.bytes(0)), QLatin1String(Describe<R>::table));
            sum = toggled(sum, kept);
        }
        if (!rows.isGood())
            wrong
                << DatabaseWords::tr("The table “%1” can’t be read to its end.").arg(QLatin1String(Describe<R>::table));
    });
    if (error)
        return tl::unexpected(*error);
    if (sum != sum_ && wrong.isEmpty())
        wrong << DatabaseWords::tr("A record is missing or was brought in from outside.");
    return wrong;
}
