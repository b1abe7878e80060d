// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/savedline.h"

#include "ui/controls/statusline.h"
#include "ui/safety/autobackup.h"
#include "ui/safety/backupwords.h"

SavedLine::SavedLine(Editing &editing, const AutoBackup &backup, StatusLine &line, QObject *parent) :
    QObject(parent), editing_(editing), backup_(backup), line_(line)
{
    connect(&editing_, &Editing::succeeded, this, [this] { say(tr("All changes saved")); });
    connect(&editing_, &Editing::failed, this, [this](const Error &, const QString &about) {
        if (about == Editing::saving())
            say(tr("Not saved yet"));
    });
    connect(&backup_, &AutoBackup::told, this, &SavedLine::refresh);
}

void SavedLine::say(const QString &sentence)
{
    sentence_ = sentence;
    refresh();
}

void SavedLine::refresh()
{
    QStringList parts{sentence_.isEmpty() && backup_.isWatching() ? tr("All changes saved") : sentence_, backupWords()};
    parts.removeAll(QString());
    line_.say(parts.join(QStringLiteral(" · ")));
}

QString SavedLine::backupWords() const
{
    if (!backup_.isWatching() || editing_.notebook().programmes().empty())
        return {};
    const QString last = backup_.last().isValid() ? backupwords::moment(backup_.last(), editing_.now()) : QString();
    if (backup_.hasFailed())
        return last.isEmpty() ? tr("the backup failed") : tr("the backup failed, the last one is from %1").arg(last);
    return last.isEmpty() ? tr("no backup yet") : tr("last backup %1").arg(last);
}
