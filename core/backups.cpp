// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backups.h"

#include "core/base/files.h"
#include "core/notebook.h"
#include "core/storage/restoring.h"
#include "core/storage/thinning.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTimeZone>
#include <QUuid>

#include <algorithm>

namespace backups {

namespace {

struct BackupsWords
{
    Q_DECLARE_TR_FUNCTIONS(Backups)
};

const char *const stampFormat = "yyyy-MM-ddTHHmmss"; // UTC, and no character that a file system forbids
constexpr int stampSize = 17;

QString nameFor(const QString &notebook, const QDateTime &madeAt)
{
    return QStringLiteral("%1/%2.%3Z.peili")
        .arg(folderOf(notebook),
             QFileInfo(notebook).completeBaseName(),
             madeAt.toUTC().toString(QLatin1String(stampFormat)));
}

/// Reads the time out of the name of a backup of the notebook called `base`.
QDateTime timeIn(const QString &name, const QString &base)
{
    if (!name.startsWith(base + QLatin1Char('.')))
        return {};
    QDateTime time = QDateTime::fromString(name.mid(base.size() + 1, stampSize), QLatin1String(stampFormat));
    time.setTimeZone(QTimeZone::utc());
    const QString whole = QStringLiteral("%1.%2Z.peili").arg(base, time.toString(QLatin1String(stampFormat)));
    return time.isValid() && name == whole ? time : QDateTime();
}

/// A name for a copy that is looked into, beside the backup: what it holds is as private as the backup.
QString besideBackup(const QString &backup)
{
    return QStringLiteral("%1/looking-%2.peili")
        .arg(QFileInfo(backup).absolutePath(), QUuid::createUuid().toString(QUuid::WithoutBraces));
}

/// Removes what a program that was killed left behind: it is as private as the notebook, and nobody looks for it.
/// What is younger than a day may be another program's, which still works on it.
void sweep(const QString &notebook, const QDateTime &now)
{
    const QString base = QFileInfo(notebook).completeBaseName();
    const auto remove = [&now](const QString &folder, const QString &pattern) {
        const QFileInfoList left = QDir(folder).entryInfoList({pattern}, QDir::Files);
        for (const QFileInfo &info : left) {
            if (info.lastModified().daysTo(now) >= 1)
                QFile::remove(info.filePath());
        }
    };
    remove(folderOf(notebook), QStringLiteral("looking-*"));
    remove(folderOf(notebook), base + QLatin1String(".*.peili.part*"));
    remove(QFileInfo(notebook).absolutePath(), base + QLatin1String(".restoring-*.peili*"));
}

void thinOut(const QString &notebook, const QDateTime &now)
{
    std::vector<QDateTime> times;
    for (const Backup &backup : of(notebook))
        times.push_back(backup.madeAt);
    for (const QDateTime &time : thinning::superfluous(std::move(times), now))
        QFile::remove(nameFor(notebook, time));
    sweep(notebook, now);
}

Held heldIn(const Mentorship &mentorship)
{
    Held held;
    held.title = mentorship.programme().title;
    for (const auto &[id, meeting] : mentorship.all<Meeting>())
        held.meetings += meeting.state == MeetingState::Held ? 1 : 0;
    for (const auto &[id, reflection] : mentorship.all<Reflection>()) {
        if (reflection.text.trimmed().isEmpty())
            continue;
        ++held.reflections;
        held.lastEntry = std::max(held.lastEntry, reflection.writtenAt);
    }
    for (const auto &[id, note] : mentorship.all<Note>())
        held.lastEntry = std::max(held.lastEntry, note.writtenAt);
    return held;
}

} // namespace

QString folderOf(const QString &notebook)
{
    return QFileInfo(notebook).absolutePath() + QLatin1String("/backups");
}

std::vector<Backup> of(const QString &notebook)
{
    std::vector<Backup> found;
    const QString base = QFileInfo(notebook).completeBaseName();
    const QDir folder(folderOf(notebook));
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        if (const QDateTime time = timeIn(name, base); time.isValid())
            found.push_back({folder.filePath(name), time});
    }
    std::sort(found.begin(), found.end(), [](const Backup &a, const Backup &b) { return a.madeAt > b.madeAt; });
    return found;
}

Result<Backup> make(Notebook &notebook, const QDateTime &now)
{
    if (auto made = files::makeOwnFolder(folderOf(notebook.path())); !made)
        return tl::unexpected(made.error());
    QDateTime madeAt = QDateTime::fromSecsSinceEpoch(now.toSecsSinceEpoch()).toUTC();
    while (QFileInfo::exists(nameFor(notebook.path(), madeAt)))
        madeAt = madeAt.addSecs(1);
    const Backup backup{nameFor(notebook.path(), madeAt), madeAt};
    if (auto written = notebook.backUp(backup.path); !written)
        return tl::unexpected(written.error());
    thinOut(notebook.path(), now);
    return backup;
}

Result<Backup> keepOnlyNew(Notebook &notebook, const QDateTime &now)
{
    const Result<Backup> made = make(notebook, now);
    if (!made)
        return made;
    QStringList copies;
    for (const Backup &backup : of(notebook.path())) {
        if (backup.path != made->path)
            copies << backup.path;
    }
    const QFileInfo own(notebook.path());
    const QFileInfoList neighbours = own.dir().entryInfoList(QDir::Files);
    for (const QFileInfo &neighbour : neighbours) {
        if (neighbour.fileName().startsWith(own.fileName() + QLatin1String(".before-version-"))
            || neighbour.fileName().startsWith(own.completeBaseName() + QLatin1String(".replaced-")))
            copies << neighbour.filePath();
    }
    copies.removeIf([](const QString &copy) { return QFile::remove(copy); });
    if (!copies.isEmpty())
        return failure(
            Error::Kind::Disk,
            BackupsWords::tr("“%1” could not be removed. Remove it yourself.").arg(files::shown(copies.constFirst())));
    return made;
}

Result<void> import(Notebook &notebook, const QByteArray &json, const QDateTime &now)
{
    if (notebook.programmes().empty())
        return notebook.importJson(json);
    const Result<Backup> backup = make(notebook, now);
    if (!backup)
        return tl::unexpected(backup.error());
    const Result<void> imported = notebook.importJson(json);
    if (!imported)
        QFile::remove(backup->path);
    return imported;
}

Result<std::vector<Held>> look(const Backup &backup)
{
    const auto inside = Inside::open(backup);
    if (!inside)
        return tl::unexpected(inside.error());
    Notebook &notebook = (*inside)->notebook();
    std::vector<Held> all;
    for (const Programme &programme : notebook.programmes()) {
        const Result<const Mentorship *> mentorship = notebook.mentorship(programme.id);
        if (!mentorship)
            return tl::unexpected(mentorship.error());
        all.push_back(heldIn(**mentorship));
    }
    return all;
}

struct Inside::Parts
{
    explicit Parts(const QString &path) : copy(path) { }

    restoring::StagedCopy copy; // goes after the notebook that is open on it
    std::unique_ptr<Notebook> notebook;
};

Inside::Inside(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) { }
Inside::~Inside() = default;

Result<std::unique_ptr<Inside>> Inside::open(const Backup &backup)
{
    auto parts = std::make_unique<Parts>(besideBackup(backup.path));
    if (auto taken = parts->copy.take(backup.path); !taken)
        return tl::unexpected(taken.error());
    if (auto good = parts->copy.verify(); !good)
        return tl::unexpected(good.error());
    auto notebook = Notebook::openToRead(parts->copy.path());
    if (!notebook)
        return tl::unexpected(notebook.error());
    parts->notebook = std::move(*notebook);
    return std::unique_ptr<Inside>(new Inside(std::move(parts)));
}

Notebook &Inside::notebook()
{
    return *parts_->notebook;
}

std::optional<Backup> newestGood(const QString &notebook, const QDateTime &now)
{
    std::vector<Backup> all = of(notebook);
    // One that was made while the clock ran ahead may be older than any other.
    std::stable_partition(
        all.begin(), all.end(), [&](const Backup &backup) { return backup.madeAt <= now.addDays(1); });
    for (const Backup &backup : all) {
        if (look(backup))
            return backup;
    }
    return {};
}

Result<QString> putBack(const QString &file, const QString &notebook, const QDateTime &now)
{
    return restoring::putBack(file, notebook, now);
}

} // namespace backups
