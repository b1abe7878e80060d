// SPDX-License-Identifier: GPL-3.0-or-later
// What is saved, and what becomes of it when the disk fails.
#include "core/storage/database.h"

#include "core/storage/digest.h"
#include "core/storage/pagecache.h"
#include "core/storage/rawrows.h"
#include "core/storage/rows.h"
#include "core/storage/sentence.h"
#include "core/storage/statements.h"
#include "core/storage/transaction.h"
#include "core/storage/words.h"

#include <QDir>

#include <algorithm>
#include <numeric>
#include <optional>

#include <sqlite3.h>

namespace {

/// Whether it erases a mentorship, or empties its trash: nothing of that may be left.
bool isForGood(const Changeset &changeset)
{
    const auto removes = [&]<class R>(std::type_identity<R>) {
        return std::any_of(changeset.changes.begin(), changeset.changes.end(), [](const Change &change) {
            return !change.is && std::holds_alternative<R>(*change.was);
        });
    };
    const auto removesOther = [](const Change &change) {
        return !change.is && !std::holds_alternative<Removal>(*change.was);
    };
    return removes(std::type_identity<Programme>())
        || (removes(std::type_identity<Removal>())
            && std::any_of(changeset.changes.begin(), changeset.changes.end(), removesOther));
}

/// So many changes are saved with more memory.
constexpr size_t many = 2'000;

size_t sizeOf(const std::vector<Changeset> &changesets)
{
    return std::accumulate(changesets.begin(), changesets.end(), size_t(0), [](size_t sum, const Changeset &changeset) {
        return sum + changeset.changes.size();
    });
}

/// The statement that carries a change out, with its values. `record` is what there is, or what there was.
template <class R>
QSqlQuery &bound(Statements &statements, const R &record, const Change &change, const QByteArray &digest)
{
    const R *was = change.was ? std::get_if<R>(&*change.was) : nullptr;
    QSqlQuery &query = statements.prepared(!change.is ? rows::remove<R>()
                                               : was  ? rows::update(*was, record)
                                                      : rows::insert<R>());
    if (!change.is)
        query.addBindValue(record.id.text());
    else if (was)
        rows::bindUpdate(query, *was, record, digest);
    else
        rows::bindInsert(query, record, digest);
    return query;
}

} // namespace

/// Whether its path still leads to the file that is open. A file that was removed or replaced can be written to, but
/// nobody would find what is written.
bool Database::isInPlace() const
{
    int moved = 0;
    const int code = sqlite3_file_control(handleOf(database_), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return code != SQLITE_OK || moved == 0; // where the system can't tell, it is
}

Result<void> Database::save(const std::vector<Changeset> &changesets)
{
    if (readOnly_)
        return failure(
            Error::Kind::ReadOnly,
            newer_ ? DatabaseWords::tr(
                "This notebook was written by a newer Peili and is open for reading only. Update Peili to change it.")
                   : DatabaseWords::tr("This notebook can be read but not changed. Copy it to a folder of your own."));
    if (!isInPlace())
        return failure(Error::Kind::Disk,
                       DatabaseWords::tr("“%1” was moved, removed or replaced while it was open, so nothing was saved. "
                                         "Put it back, or make a backup in another place.")
                           .arg(QDir::toNativeSeparators(path_)));
    const QByteArray before = sum_;
    Result<void> saved = saveAll(changesets);
    if (saved) {
        isUnclear_ = isUnclear_ || std::any_of(changesets.begin(), changesets.end(), isForGood);
        if (isUnclear_)
            isUnclear_ = !clear();
        return saved;
    }
    const QByteArray after = std::exchange(sum_, before);
    return settle(after) ? Result<void>() : saved;
}

/// Writes the file anew, without what was removed. Deleting clears a row's own place (secure_delete), but not the
/// copies of rows that are left in a page when SQLite moves some of them to another. Where it fails, for want of room,
/// what was removed is removed all the same, and the next save clears it.
bool Database::clear()
{
    return QSqlQuery(database_).exec(QStringLiteral("VACUUM"));
}

/// After a commit that failed: the last thing a commit does is to sync the journal that it emptied, and when that
/// fails everything is in the file. Then it has to stay there, for which another commit has to succeed. False when
/// nothing is.
bool Database::settle(const QByteArray &after)
{
    const QByteArray before = sum_;
    if (after != before && readSum() && sum_ == after) {
        Transaction transaction(database_);
        // SQLite writes no page on which nothing changes.
        if (transaction.isOpen() && execute(QStringLiteral("UPDATE notebook SET value = '' WHERE key = 'content'"))
            && writeSum() && transaction.commit())
            return true;
    }
    sum_ = before;
    return false;
}

Result<void> Database::writeSum()
{
    QSqlQuery query(database_);
    query.prepare(QStringLiteral("UPDATE notebook SET value = ? WHERE key = 'content'"));
    query.addBindValue(QString::fromLatin1(sum_.toHex()));
    if (!query.exec())
        return lastError(path_);
    return {};
}

Result<void> Database::saveAll(const std::vector<Changeset> &changesets)
{
    std::optional<LargePageCache> large;
    if (sizeOf(changesets) >= many)
        large.emplace(handleOf(database_));
    Transaction transaction(database_);
    if (!transaction.isOpen())
        return lastError(path_);
    Statements statements(database_);
    for (const Changeset &changeset : changesets) {
        // While a reference leads nowhere yet, SQLite looks through whole tables for it at each row that comes in.
        for (const Change *change : referredFirst(changeset)) {
            if (change->was)
                sum_ = toggled(sum_, digestOf(*change->was));
            const QByteArray digest = change->is ? digestOf(*change->is) : QByteArray();
            if (change->is)
                sum_ = toggled(sum_, digest);
            QSqlQuery &query = std::visit(
                [&]<class R>(const R &record) -> QSqlQuery & { return bound(statements, record, *change, digest); },
                change->any());
            if (!query.exec())
                return lastError(path_);
            if (query.numRowsAffected() != 1)
                return tl::unexpected(sentenceFor(SQLITE_CORRUPT, path_));
        }
    }
    if (auto written = writeSum(); !written)
        return written;
    if (!transaction.commit())
        return lastError(path_);
    return {};
}
