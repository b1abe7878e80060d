// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backups.h"
#include "ui/safety/autobackup.h"
#include "ui/safety/closing.h"
#include "ui/safety/notebookfiles.h"
#include "ui/safety/reminding.h"
#include "ui/safety/savedline.h"

class Actions;
class NoticeBar;
class StatusLine;

/// The window's safety net: the line that says what is saved, the backups that are made by themselves, the trash,
/// the reminders, and the care that nothing is lost on closing.
class Safety final : public QObject
{
    Q_OBJECT

public:
    Safety(Editing &editing, Actions &actions, NoticeBar &notice, StatusLine &line, const NotebookFiles::Ask &ask,
           QWidget *window);

    /// Begins to make backups by itself. Not before the application says so: who only looks at a window makes none.
    void keepBackups();

    /// Begins to remind of meetings and promises, if the person wants it.
    void remind();

    /// Saves what was typed, and backs it up; false when the window must stay open.
    [[nodiscard]] bool mayClose();

    [[nodiscard]] Reminding &reminding() { return reminding_; }
    [[nodiscard]] AutoBackup &backup() { return backup_; }
    [[nodiscard]] Closing &closing() { return closing_; }
    [[nodiscard]] SavedLine &line() { return line_; }

    /// Says a sentence in the bar above the page.
    void tell(const QString &sentence);

    void showBackups();
    void showTrash();

    /// Opens a window on a backup, and puts one in the place of the notebook. Set by the application, which has the
    /// windows.
    std::function<void(const backups::Backup &)> lookInside;
    std::function<void(const backups::Backup &)> putBack;

private:
    void sayFailed(const Error &error);
    void expireTrash();

    Editing &editing_;
    NoticeBar &notice_;
    QWidget *window_;
    AutoBackup backup_;
    SavedLine line_;
    Closing closing_;
    Reminding reminding_;
};
