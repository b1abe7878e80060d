// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/notebookfiles.h"

#include "core/backups.h"
#include "core/base/files.h"
#include "core/mentoring/views/calendar.h"

NotebookFiles::NotebookFiles(Editing &editing, const Ask &ask, QObject *parent) :
    QObject(parent), editing_(editing), ask_(ask)
{ }

/// Says how it ended: a failure until the same is done.
void NotebookFiles::end(const QString &what, const Result<void> &done, const QString &sentence)
{
    if (done) {
        emit editing_.succeeded(what);
        emit said(sentence);
    } else {
        emit editing_.failed(done.error(), what);
    }
}

void NotebookFiles::exportEverything()
{
    editing_.flush();
    const QString path = ask_(tr("Export everything"), QStringLiteral("peili.json"), true);
    if (path.isEmpty())
        return;
    const auto json = editing_.notebook().exportJson();
    const Result<void> done = json ? files::write(path, *json) : tl::unexpected(json.error());
    end(tr("Export everything"), done, tr("Everything was exported"));
}

void NotebookFiles::import()
{
    const QString path = ask_(tr("Import"), {}, false);
    if (path.isEmpty())
        return;
    editing_.flush();
    const Result<QByteArray> json = Notebook::readExport(path);
    const Result<void> done = json ? backups::import(editing_.notebook(), *json, editing_.now())
                                   : tl::unexpected(json.error());
    const auto &programmes = editing_.notebook().programmes();
    if (done && !editing_.hasMentorship() && !programmes.empty())
        editing_.open(programmes.front().id);
    end(tr("Import"), done, tr("The file was imported"));
}

void NotebookFiles::backUp()
{
    editing_.flush();
    const QString path = ask_(tr("Make a backup"), QStringLiteral("notebook.backup.peili"), true);
    if (path.isEmpty())
        return;
    end(tr("Make a backup"), editing_.notebook().backUp(path), tr("The backup was written and verified"));
}

void NotebookFiles::saveCalendar()
{
    const QString path = ask_(tr("Save the calendar"), QStringLiteral("meetings.ics"), true);
    if (path.isEmpty())
        return;
    const Mentorship &mentorship = editing_.mentorship();
    const QByteArray ics = calendar::toIcs(mentorship, mentorship.programme().title, editing_.now());
    end(tr("Save the calendar"), files::write(path, ics), tr("The calendar was saved"));
}
