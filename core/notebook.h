// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/mentoring/records/changeset.h"
#include "core/mentoring/records/mentorship.h"

#include <QObject>

#include <memory>

class Database;

/// The open notebook. `commit` is the only door through which anything changes, `changed` the only
/// signal that says so. Lives in the thread that made it.
class Notebook : public QObject
{
    Q_OBJECT

public:
    enum class Create { IfMissing, Never };

    /// Opens the notebook at `path`. A notebook from a newer Peili opens read-only.
    [[nodiscard]] static Result<std::unique_ptr<Notebook>> open(const QString &path, Create create = Create::IfMissing);

    /// Opens a notebook that is there without changing anything in it or keeping others from it.
    [[nodiscard]] static Result<std::unique_ptr<Notebook>> openToRead(const QString &path);
    ~Notebook() override;

    [[nodiscard]] const QString &path() const;
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] bool isNewer() const;

    /// The frames of all mentorships, in the order in which they were begun.
    [[nodiscard]] const std::vector<Programme> &programmes() const { return programmes_; }

    /// The first that was not put away, or nullptr.
    [[nodiscard]] const Programme *firstOpen() const;

    /// The mentorship, loaded on first use. The pointer lives until it is erased or the notebook closes.
    [[nodiscard]] Result<const Mentorship *> mentorship(Id<Programme> id);

    /// Keeps a changeset: refused with nothing changed when a rule, a reference or a `was` does not
    /// hold or the disk fails; otherwise on the disk, in memory and announced when it returns.
    [[nodiscard]] Result<void> commit(const Changeset &changeset);

    /// All of them or none, each on top of those before it.
    [[nodiscard]] Result<void> commit(const std::vector<Changeset> &changesets);

    [[nodiscard]] Result<QByteArray> exportJson();
    [[nodiscard]] Result<void> importJson(const QByteArray &json);

    /// The bytes of an export, for `importJson`. What is larger than any export is not read. NotFound, BadInput.
    [[nodiscard]] static Result<QByteArray> readExport(const QString &file);
    [[nodiscard]] Result<void> backUp(const QString &path);

    /// One sentence for each thing that is wrong; none when all is well.
    [[nodiscard]] Result<QStringList> check();

    /// One sentence for each text that shows a picture which is not in the notebook. That is no damage: what was
    /// imported may never have had it.
    [[nodiscard]] Result<QStringList> missingPictures();

signals:
    void changed(const Changeset &changeset);

private:
    explicit Notebook(std::unique_ptr<Database> database);
    [[nodiscard]] static Result<std::unique_ptr<Notebook>> over(Result<std::unique_ptr<Database>> database);
    [[nodiscard]] Result<void> checkAll(const Changeset &changeset, const std::map<Id<Programme>, Mentorship> &ahead);
    void take(const Changeset &changeset);

    std::unique_ptr<Database> database_;
    std::vector<Programme> programmes_;
    std::map<Id<Programme>, Mentorship> mentorships_;
};
