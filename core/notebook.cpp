// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notebook.h"

#include "core/base/files.h"
#include "core/mentoring/records/pictures.h"
#include "core/mentoring/records/rules.h"
#include "core/mentoring/views/reading.h"
#include "core/storage/database.h"
#include "core/storage/exporting.h"

#include <QCoreApplication>

Result<std::unique_ptr<Notebook>> Notebook::open(const QString &path, Create create)
{
    return over(
        Database::open(path, create == Create::IfMissing ? Database::Create::IfMissing : Database::Create::Never));
}

Result<std::unique_ptr<Notebook>> Notebook::openToRead(const QString &path)
{
    return over(Database::open(path, Database::Create::Never, Database::Access::Read));
}

Result<std::unique_ptr<Notebook>> Notebook::over(Result<std::unique_ptr<Database>> database)
{
    if (!database)
        return tl::unexpected(database.error());
    auto programmes = (*database)->programmes();
    if (!programmes)
        return tl::unexpected(programmes.error());
    std::unique_ptr<Notebook> notebook(new Notebook(std::move(*database)));
    notebook->programmes_ = std::move(*programmes);
    return notebook;
}

Notebook::Notebook(std::unique_ptr<Database> database) : database_(std::move(database)) { }
Notebook::~Notebook() = default;

const QString &Notebook::path() const
{
    return database_->path();
}

bool Notebook::isReadOnly() const
{
    return database_->isReadOnly();
}

bool Notebook::isNewer() const
{
    return database_->isNewer();
}

const Programme *Notebook::firstOpen() const
{
    const auto first = std::find_if(
        programmes_.begin(), programmes_.end(), [](const Programme &p) { return !p.archivedOn.isValid(); });
    return first == programmes_.end() ? nullptr : &*first;
}

Result<const Mentorship *> Notebook::mentorship(Id<Programme> id)
{
    const auto known = mentorships_.find(id);
    if (known != mentorships_.end())
        return &known->second;
    Result<Mentorship> loaded = database_->load(id);
    if (!loaded)
        return tl::unexpected(loaded.error());
    return &mentorships_.emplace(id, std::move(*loaded)).first->second;
}

Result<void> Notebook::commit(const Changeset &changeset)
{
    return commit(std::vector{changeset});
}

Result<void> Notebook::commit(const std::vector<Changeset> &changesets)
{
    std::map<Id<Programme>, Mentorship> ahead; // as they will be, where several changesets follow each other
    for (const Changeset &changeset : changesets) {
        if (auto good = checkAll(changeset, ahead); !good)
            return good;
        if (changesets.size() > 1 && !changeset.isEmpty()) {
            const auto known = mentorships_.find(changeset.mentorship());
            ahead.try_emplace(changeset.mentorship(), known == mentorships_.end() ? Mentorship() : known->second)
                .first->second.apply(changeset);
        }
    }
    const bool nothing = std::all_of(
        changesets.begin(), changesets.end(), [](const Changeset &c) { return c.isEmpty(); });
    if (nothing)
        return {};
    if (auto saved = database_->save(changesets); !saved)
        return saved;
    for (const Changeset &changeset : changesets) {
        if (changeset.isEmpty())
            continue;
        take(changeset);
        emit changed(changeset);
    }
    return {};
}

Result<void> Notebook::checkAll(const Changeset &changeset, const std::map<Id<Programme>, Mentorship> &ahead)
{
    if (changeset.isEmpty())
        return {};
    if (auto good = rules::check(changeset); !good)
        return good;
    const Id<Programme> id = changeset.mentorship();
    for (const Change &change : changeset.changes) {
        if (mentorshipOf(change.any()) != id)
            return failure(Error::Kind::Refused, tr("A change can’t reach into another mentorship."));
    }
    const bool isNew = std::any_of(changeset.changes.begin(), changeset.changes.end(), [](const Change &change) {
        return !change.was && std::holds_alternative<Programme>(*change.is);
    });
    const bool isKnown = std::any_of(
        programmes_.begin(), programmes_.end(), [&](const Programme &p) { return p.id == id; });
    const Mentorship none;
    const Mentorship *now = &none;
    if (const auto later = ahead.find(id); later != ahead.end()) {
        now = &later->second;
    } else if (!isNew || isKnown) {
        const Result<const Mentorship *> loaded = mentorship(id);
        if (!loaded)
            return tl::unexpected(loaded.error());
        now = *loaded;
    }
    if (auto good = now->checkStillTrue(changeset); !good)
        return good;
    if (auto good = reading::check(*now, changeset); !good)
        return good;
    return now->checkReferences(changeset);
}

/// Takes what is on the disk into memory.
void Notebook::take(const Changeset &changeset)
{
    const Id<Programme> id = changeset.mentorship();
    Mentorship &mentorship = mentorships_[id];
    mentorship.apply(changeset);
    if (!changeset.touches<Programme>())
        return;
    const auto listed = std::find_if(
        programmes_.begin(), programmes_.end(), [&](const Programme &p) { return p.id == id; });
    if (mentorship.id().isNull()) {
        if (listed != programmes_.end())
            programmes_.erase(listed);
        mentorships_.erase(id);
    } else if (listed != programmes_.end()) {
        *listed = mentorship.programme();
    } else {
        programmes_.push_back(mentorship.programme());
    }
}

Result<QByteArray> Notebook::exportJson()
{
    std::vector<Mentorship> all;
    for (const Programme &programme : programmes_) {
        const Result<const Mentorship *> loaded = mentorship(programme.id);
        if (!loaded)
            return tl::unexpected(loaded.error());
        all.push_back(**loaded);
    }
    return exporting::toJson(all);
}

Result<void> Notebook::importJson(const QByteArray &json)
{
    if (json.size() > exporting::largestImport)
        return failure(Error::Kind::BadInput, tr("This file is far larger than any notebook. Nothing was imported."));
    Result<std::vector<Changeset>> changesets = exporting::fromJson(json, programmes_);
    if (!changesets)
        return tl::unexpected(changesets.error());
    return commit(*changesets);
}

Result<QByteArray> Notebook::readExport(const QString &file)
{
    return files::read(file, exporting::largestImport);
}

Result<void> Notebook::backUp(const QString &path)
{
    return database_->backUp(path);
}

Result<QStringList> Notebook::check()
{
    Result<QStringList> sentences = database_->check();
    if (!sentences || !sentences->isEmpty())
        return sentences;
    for (const Programme &programme : programmes_) {
        const Result<const Mentorship *> loaded = mentorship(programme.id);
        if (!loaded)
            return tl::unexpected(loaded.error());
        for (const Reflection &broken : reading::brokenIn(**loaded))
            *sentences << tr("The answer %1 in “%2” is shared, but what was left unsaid always stays private. Make it "
                             "private in the journal.")
                              .arg(broken.id.text(), programme.title);
    }
    return sentences;
}

Result<QStringList> Notebook::missingPictures()
{
    QStringList sentences;
    for (const Programme &programme : programmes_) {
        const Result<const Mentorship *> loaded = mentorship(programme.id);
        if (!loaded)
            return tl::unexpected(loaded.error());
        for (const pictures::Missing &missing : pictures::missing(**loaded))
            sentences << tr("The record %1 in “%2” shows a picture that is not in the notebook: %3.")
                             .arg(missing.record.toString(QUuid::WithoutBraces), missing.table, missing.hash);
    }
    return sentences;
}
