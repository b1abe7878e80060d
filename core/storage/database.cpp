// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/base/files.h"
#include "core/storage/rawrows.h"
#include "core/storage/rows.h"
#include "core/storage/sentence.h"
#include "core/storage/transaction.h"
#include "core/storage/words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

#include <sqlite3.h>

namespace {

/// "Peil" – written to the file's header, so that other programs can tell what it is.
constexpr int applicationId = 0x5065696c;

tl::unexpected<Error> damaged(const QString &path)
{
    return tl::unexpected(sentenceFor(SQLITE_CORRUPT, path));
}

} // namespace

Database::Database(QString path, QString connection) :
    path_(std::move(path)), connection_(std::move(connection)),
    database_(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection_))
{ }

Database::~Database()
{
    // Removes the emptied journal, so that the notebook is one file at rest.
    if (database_.isOpen() && !readOnly_ && isInPlace())
        QSqlQuery(database_).exec(QStringLiteral("PRAGMA journal_mode = DELETE"));
    database_.close();
    database_ = {};
    QSqlDatabase::removeDatabase(connection_);
}

tl::unexpected<Error> Database::lastError(const QString &about) const
{
    return tl::unexpected(sentenceFor(sqlite3_extended_errcode(handleOf(database_)), about));
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Create create, Access access)
{
    std::unique_ptr<Database> database(new Database(path, QUuid::createUuid().toString()));
    if (auto opened = database->openFile(create, access); !opened)
        return tl::unexpected(opened.error());
    return database;
}

Result<void> Database::openFile(Create create, Access access)
{
    const QFileInfo info(path_);
    const QString name = QDir::toNativeSeparators(path_);
    const bool exists = info.exists();
    if (!exists && create == Create::Never)
        return failure(Error::Kind::NotFound,
                       DatabaseWords::tr("There is no notebook “%1”. Check the name.").arg(name));
    // SQLite takes a file of one byte for an empty one.
    if (exists && (!info.isFile() || info.size() == 1))
        return failure(Error::Kind::NotOurs,
                       DatabaseWords::tr("“%1” is not a Peili notebook. Choose another file.").arg(name));
    if (exists && !info.isReadable())
        return failure(
            Error::Kind::ReadOnly,
            DatabaseWords::tr("You are not allowed to read “%1”. Ask its owner, or choose another file.").arg(name));
    readOnly_ = access == Access::Read || (exists && !info.isWritable());

    database_.setDatabaseName(path_);
    database_.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=250%1")
                                    .arg(readOnly_ ? QStringLiteral(";QSQLITE_OPEN_READONLY") : QString()));
    // Made here, so that nobody else may ever read it; unless another start did so just now.
    const bool isThere = exists || files::make(path_) || QFileInfo::exists(path_);
    if (isThere && !readOnly_) {
        held_ = files::NotebookLock::take(path_);
        if (!held_)
            return tl::unexpected(sentenceFor(SQLITE_BUSY, path_));
    }
    if (!isThere || !database_.open())
        return failure(
            Error::Kind::Disk,
            DatabaseWords::tr("“%1” can’t be opened or created. Choose a folder that you may write to.").arg(name));

    // A save that was cut short is taken back by the first statement that reads. Its journal is emptied and synced
    // then, not removed: a name that is gone may come back with the next power cut, and would take back what is saved
    // later.
    if (held_ && QFileInfo(files::journalOf(path_)).size() > 0) {
        if (auto done = execute(QStringLiteral("PRAGMA locking_mode = EXCLUSIVE")); !done)
            return done;
    }
    const Result<QVariant> application = single(QStringLiteral("PRAGMA application_id"));
    if (!application)
        return tl::unexpected(application.error());
    const Result<QVariant> version = single(QStringLiteral("PRAGMA user_version"));
    const Result<QVariant> parts = single(QStringLiteral("SELECT group_concat(DISTINCT type) FROM sqlite_schema"));
    if (!version || !parts)
        return tl::unexpected((version ? parts : version).error());
    const QStringList types = parts->toString().split(QLatin1Char(','), Qt::SkipEmptyParts);
    // Not by the file's size: when making it was interrupted, a database without content is left.
    const bool fresh = types.isEmpty() && application->toInt() == 0 && version->toInt() == 0;
    if (!fresh && application->toInt() != applicationId)
        return tl::unexpected(sentenceFor(SQLITE_NOTADB, path_));

    if (fresh && create == Create::Never)
        return failure(Error::Kind::Damaged,
                       DatabaseWords::tr("“%1” is empty. If it was not always, restore it from a backup.").arg(name));

    newer_ = version->toInt() > schemaVersion;
    // What runs by itself could change records behind our back, and a view never end.
    if (!newer_ && (types.contains(QLatin1String("trigger")) || types.contains(QLatin1String("view"))))
        return failure(Error::Kind::Damaged,
                       DatabaseWords::tr("“%1” was changed by another program: it holds parts that Peili never makes. "
                                         "Restore it from a backup.")
                           .arg(name));
    readOnly_ = readOnly_ || newer_;
    if (auto done = configure(); !done)
        return done;
    if (!readOnly_) {
        if (auto done = claim(); !done)
            return done;
        if (access == Access::Claim)
            return {};
        const Result<QVariant> claimed = single(QStringLiteral("PRAGMA user_version")); // nobody changes it any more
        if (!claimed)
            return tl::unexpected(claimed.error());
        if (auto done = migrate(claimed->toInt()); !done)
            return done;
    }
    if (readOnly_ && version->toInt() < schemaVersion)
        tables_ = database_.tables();
    return readSum();
}

Result<void> Database::configure()
{
    // Why these: an acknowledged save survives a power cut, the notebook is one file at rest, and what
    // was deleted or sorted leaves no trace elsewhere.
    QStringList pragmas{QStringLiteral("foreign_keys = ON"),
                        QStringLiteral("trusted_schema = OFF"),
                        QStringLiteral("temp_store = MEMORY"),
                        QStringLiteral("cell_size_check = ON")};
    if (readOnly_)
        pragmas << QStringLiteral("query_only = ON");
    else
        pragmas << QStringLiteral("synchronous = EXTRA") << QStringLiteral("secure_delete = ON");
    for (const QString &pragma : pragmas) {
        if (auto done = execute(QLatin1String("PRAGMA ") + pragma); !done)
            return done;
    }
    return {};
}

/// Takes the exclusive lock now and keeps it (locking_mode), so that a second program hears at once. It is kept only
/// from here on: two starts that kept the locks for reading would each wait for the other.
Result<void> Database::claim()
{
    for (const char *statement :
         {"BEGIN EXCLUSIVE", "PRAGMA locking_mode = EXCLUSIVE", "COMMIT", "PRAGMA journal_mode = TRUNCATE"}) {
        if (auto done = execute(QLatin1String(statement)); !done)
            return done;
    }
    return {};
}

QString Database::keptBeforeMigration(const QString &path)
{
    return QStringLiteral("%1.before-version-%2.backup").arg(path).arg(schemaVersion);
}

Result<void> Database::migrate(int from)
{
    if (from == schemaVersion)
        return {};
    if (from > 0) {
        const QString copy = keptBeforeMigration(path_);
        if (auto done = readSum(); !done)
            return done;
        QFile::remove(copy);
        if (auto done = backUp(copy); !done)
            return done;
    }
    for (int version = from + 1; version <= schemaVersion; ++version) {
        QFile script(QStringLiteral(":/schema/%1.sql").arg(version, 3, 10, QLatin1Char('0')));
        if (!script.open(QIODevice::ReadOnly))
            qFatal("The schema of version %d is missing from the program.", version);
        Transaction transaction(database_);
        if (!transaction.isOpen())
            return lastError(path_);
        if (auto done = runScript(script.readAll()); !done)
            return done;
        if (auto done = execute(QStringLiteral("PRAGMA application_id = %1").arg(applicationId)); !done)
            return done;
        if (auto done = execute(QStringLiteral("PRAGMA user_version = %1").arg(version)); !done)
            return done;
        if (!transaction.commit())
            return lastError(path_);
    }
    return {};
}

Result<void> Database::readSum()
{
    const Result<QVariant> sum = single(QStringLiteral("SELECT value FROM notebook WHERE key = 'content'"));
    if (!sum)
        return tl::unexpected(sum.error());
    sum_ = QByteArray::fromHex(sum->toString().toLatin1());
    if (sum_.size() != 16)
        return damaged(path_);
    return {};
}

/// A row holds what no record can.
tl::unexpected<Error> Database::unreadable() const
{
    if (!newer_)
        return damaged(path_);
    return failure(Error::Kind::Newer,
                   DatabaseWords::tr("“%1” was written by a newer Peili and holds what this one does not know. Update "
                                     "Peili to open it.")
                       .arg(QDir::toNativeSeparators(path_)));
}

Result<void> Database::execute(const QString &statement)
{
    QSqlQuery query(database_);
    if (!query.exec(statement))
        return lastError(path_);
    return {};
}

Result<void> Database::runScript(const QByteArray &script)
{
    // QSqlQuery takes one statement at a time, and a script can't be split at semicolons safely.
    const int code = sqlite3_exec(handleOf(database_), script.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return tl::unexpected(sentenceFor(code, path_));
    return {};
}

Result<QVariant> Database::single(const QString &statement)
{
    QSqlQuery query(database_);
    if (!query.exec(statement))
        return lastError(path_);
    const QVariant value = query.next() ? query.value(0) : QVariant();
    if (query.lastError().isValid())
        return lastError(path_);
    return value;
}

Result<std::vector<Programme>> Database::programmes()
{
    QSqlQuery query(database_);
    query.setForwardOnly(true);
    if (!query.exec(rows::select<Programme>() + QLatin1String(" ORDER BY created_at, id")))
        return newer_ ? unreadable() : lastError(path_);
    std::vector<Programme> programmes;
    while (query.next()) {
        const std::optional<Programme> programme = rows::read<Programme>(query);
        if (!programme)
            return unreadable();
        programmes.push_back(*programme);
    }
    if (query.lastError().isValid()) // the end came early
        return lastError(path_);
    return programmes;
}

Result<Mentorship> Database::load(Id<Programme> id)
{
    Mentorship mentorship;
    std::optional<Error> error;
    forEachRecordType([&]<class R>(std::type_identity<R>) {
        if (error || !has<R>())
            return;
        constexpr auto key = std::is_same_v<R, Programme> ? "id" : "mentorship";
        QSqlQuery query(database_);
        query.setForwardOnly(true);
        query.prepare(rows::select<R>() + QStringLiteral(" WHERE %1 = ?").arg(QLatin1String(key)));
        query.addBindValue(id.text());
        if (!query.exec()) {
            error = (newer_ ? unreadable() : lastError(path_)).value();
            return;
        }
        while (query.next()) {
            std::optional<R> record = rows::read<R>(query);
            if (!record) {
                error = unreadable().value();
                return;
            }
            // SQLite takes this from the index, whose copy may be damaged while the row is sound.
            if constexpr (!std::is_same_v<R, Programme>)
                record->mentorship = id;
            mentorship.put(*record);
        }
        // A damaged page ends the loop early without a row: the error says so.
        if (query.lastError().isValid())
            error = lastError(path_).value();
    });
    if (error)
        return tl::unexpected(*error);
    if (mentorship.id().isNull())
        return failure(Error::Kind::NotFound, DatabaseWords::tr("This mentorship is not in the notebook."));
    return mentorship;
}
