// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/notebooklock.h"
#include "core/mentoring/records/changeset.h"
#include "core/mentoring/records/mentorship.h"

#include <QByteArray>
#include <QSqlDatabase>
#include <QStringList>

#include <memory>

/// The notebook's file: one SQLite database, opened for this program alone. The one place that knows SQL.
class Database
{
public:
    /// The schema that this program writes.
    static constexpr int schemaVersion = 3;

    enum class Create { IfMissing, Never };

    enum class Access {
        Write,
        Claim, ///< as for writing, but nothing is migrated
        Read   ///< nothing is changed, and others may have the file open
    };

    /// Opens, and where needed creates or migrates (after a verified back-up beside the file), a notebook.
    /// A file written by a newer program opens read-only. NotOurs, Damaged, Busy, Disk or NotFound.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, Create create,
                                                                Access access = Access::Write);

    /// The name of the backup that is made before the notebook at `path` is migrated.
    [[nodiscard]] static QString keptBeforeMigration(const QString &path);

    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] const QString &path() const { return path_; }

    /// Written by a newer program, or in a place where nothing can be written.
    [[nodiscard]] bool isReadOnly() const { return readOnly_; }
    [[nodiscard]] bool isNewer() const { return newer_; }

    /// The frames of all mentorships, in the order in which they were begun.
    [[nodiscard]] Result<std::vector<Programme>> programmes();

    /// Everything of one mentorship.
    [[nodiscard]] Result<Mentorship> load(Id<Programme> id);

    /// Saves all changesets in one transaction: when it returns, they are on the disk; when it fails,
    /// nothing is.
    [[nodiscard]] Result<void> save(const std::vector<Changeset> &changesets);

    /// Writes a copy to `path`, and reads it back to verify it. The file must not exist yet, and exists when the copy
    /// is whole and on the disk.
    [[nodiscard]] Result<void> backUp(const QString &path);

    /// Compares every record with its digest, and all with their sum; runs SQLite's own checks. Returns
    /// one sentence for each thing that is wrong, none when all is well.
    [[nodiscard]] Result<QStringList> check();

private:
    Database(QString path, QString connection);

    [[nodiscard]] Result<void> openFile(Create create, Access access);
    [[nodiscard]] Result<void> configure();
    [[nodiscard]] Result<void> claim();
    [[nodiscard]] Result<void> migrate(int from);
    [[nodiscard]] Result<void> readSum();
    [[nodiscard]] Result<void> execute(const QString &statement);
    [[nodiscard]] Result<void> runScript(const QByteArray &script);
    [[nodiscard]] Result<void> saveAll(const std::vector<Changeset> &changesets);
    [[nodiscard]] bool isInPlace() const;
    [[nodiscard]] bool clear();
    [[nodiscard]] bool settle(const QByteArray &after);
    [[nodiscard]] Result<void> writeSum();
    [[nodiscard]] tl::unexpected<Error> unreadable() const;
    [[nodiscard]] tl::unexpected<Error> lastError(const QString &about) const;
    [[nodiscard]] Result<void> writeCopy(const QString &path);
    [[nodiscard]] Result<void> verify(const QString &copied);
    [[nodiscard]] Result<QStringList> check(std::initializer_list<const char *> pragmas);
    [[nodiscard]] Result<QVariant> single(const QString &query);

    template <class R>
    [[nodiscard]] bool has() const
    {
        return tables_.isEmpty() || tables_.contains(QLatin1String(Describe<R>::table));
    }

    QString path_;
    std::unique_ptr<files::NotebookLock> held_; ///< goes after the connection
    QString connection_;
    QSqlDatabase database_;
    QByteArray sum_;
    bool isUnclear_ = false; ///< something was removed for good, and may stand between the rows still
    QStringList tables_;     ///< of an older file that is only read: it may lack some
    bool readOnly_ = false;
    bool newer_ = false;
};
