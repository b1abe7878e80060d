// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/editing.h"

class AutoBackup;
class StatusLine;

/// The line below the page: whether all is saved, and when the last backup was made.
class SavedLine final : public QObject
{
    Q_OBJECT

public:
    SavedLine(Editing &editing, const AutoBackup &backup, StatusLine &line, QObject *parent = nullptr);

    /// Says another sentence until the next change.
    void say(const QString &sentence);

    void refresh();

private:
    [[nodiscard]] QString backupWords() const;

    Editing &editing_;
    const AutoBackup &backup_;
    StatusLine &line_;
    QString sentence_;
};
