// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/safety.h"

#include "ui/controls/noticebar.h"
#include "ui/editing/settings.h"
#include "ui/safety/backupsdialog.h"
#include "ui/safety/trashdialog.h"
#include "ui/verbs/actions.h"

#include <QTimer>

namespace {

const QString &aboutBackup()
{
    static const QString about = QStringLiteral("backup");
    return about;
}

} // namespace

Safety::Safety(Editing &editing, Actions &actions, NoticeBar &notice, StatusLine &line, const NotebookFiles::Ask &ask,
               QWidget *window) :
    QObject(window),
    editing_(editing), notice_(notice), window_(window), backup_(editing), line_(editing, backup_, line),
    closing_(editing, ask, window), reminding_(editing)
{
    actions.on(Act::Backups, this, &Safety::showBackups);
    actions.on(Act::Trash, this, &Safety::showTrash);
    actions.at(Act::Remind)->setChecked(settings::reminds());
    actions.on(Act::Remind, this, &settings::setReminds);
    connect(&backup_, &AutoBackup::failedFirst, this, &Safety::sayFailed);
    connect(&backup_, &AutoBackup::told, this, [this] {
        if (!backup_.hasFailed())
            notice_.settle(aboutBackup());
    });
    connect(&editing_, &Editing::opened, this, [this] { QTimer::singleShot(0, this, &Safety::expireTrash); });
}

void Safety::keepBackups()
{
    backup_.begin();
}

void Safety::remind()
{
    reminding_.begin();
}

bool Safety::mayClose()
{
    if (!closing_.mayClose())
        return false;
    backup_.makeIfChanged();
    return true;
}

void Safety::tell(const QString &sentence)
{
    notice_.say({sentence, {}, {}});
}

void Safety::showBackups()
{
    editing_.flush();
    auto *dialog = new BackupsDialog(editing_.notebook().path(), editing_.now(), window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BackupsDialog::lookWanted, this, [this](const backups::Backup &backup) {
        if (lookInside)
            lookInside(backup);
    });
    connect(dialog, &BackupsDialog::putBackWanted, this, [this](const backups::Backup &backup) {
        // Not from within the dialog: the window that it belongs to goes.
        QTimer::singleShot(0, this, [this, backup]() mutable {
            const auto act = putBack; // what it belongs to goes while it works
            const backups::Backup chosen = std::move(backup);
            if (act)
                act(chosen);
        });
    });
    dialog->open();
}

void Safety::showTrash()
{
    editing_.flush();
    auto *dialog = new TrashDialog(editing_, window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Safety::sayFailed(const Error &error)
{
    notice_.say({tr("The backup that Peili makes by itself did not work. What you write is saved all the same. %1")
                     .arg(error.words),
                 aboutBackup(),
                 tr("Try again"),
                 [this] { backup_.makeIfChanged(); }});
}

/// What has been in the trash for long enough goes when its mentorship is opened. It is no step of the person's, so
/// it must not come between steps that they can undo.
void Safety::expireTrash()
{
    Notebook &notebook = editing_.notebook();
    if (notebook.isReadOnly() || !editing_.hasMentorship() || editing_.stack().count() > 0)
        return;
    const edits::Edit expired = edits::expireTrash(editing_.mentorship(), editing_.now());
    if (!expired || expired->isEmpty())
        return;
    if (const Result<void> done = notebook.commit(*expired); !done)
        emit editing_.failed(done.error());
}
