// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/editing.h"

#include <QObject>

#include <functional>

/// What the window writes beside the notebook and takes in: the export, an import, a backup, the calendar.
class NotebookFiles final : public QObject
{
    Q_OBJECT

public:
    /// Asks for a file to write (`save`) or read; empty when the person thinks better of it.
    using Ask = std::function<QString(const QString &title, const QString &suggestion, bool save)>;

    NotebookFiles(Editing &editing, const Ask &ask, QObject *parent = nullptr);

    void exportEverything();

    /// Takes an export in, after a backup of what is there. Opens the first mentorship when none was open.
    void import();
    void backUp();
    void saveCalendar();

signals:
    void said(const QString &sentence); ///< what was done

private:
    void end(const QString &what, const Result<void> &done, const QString &sentence);

    Editing &editing_;
    const Ask &ask_;
};
